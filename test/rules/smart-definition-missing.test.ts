import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-definition-missing', () => {
  it('reports an indicator without definition', () => {
    expect(indicatorFindings({ definition: undefined, unit: 'percent of all lights' })).toEqual([
      'warning The indicator "I-1" (Lights in service) does not define what is counted. [smart-definition-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
