import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-reason-missing', () => {
  it('reports an indicator without achievable-because', () => {
    expect(indicatorFindings({ 'achievable-because': undefined })).toEqual([
      'note The indicator "I-1" (Lights in service) gives no reason why its targets can be reached. [smart-reason-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
