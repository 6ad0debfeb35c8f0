import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-frequency-missing', () => {
  it('reports an indicator without frequency', () => {
    expect(indicatorFindings({ frequency: undefined })).toEqual([
      'warning The indicator "I-1" (Lights in service) does not say how often it is measured. [smart-frequency-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
