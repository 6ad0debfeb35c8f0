import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-measurer-missing', () => {
  it('reports an indicator without measured-by', () => {
    expect(indicatorFindings({ 'measured-by': undefined })).toEqual([
      'warning The indicator "I-1" (Lights in service) does not say who measures it. [smart-measurer-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
