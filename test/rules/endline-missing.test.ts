import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule endline-missing', () => {
  it('reports an indicator of an Outcome without target for the last year', () => {
    expect(indicatorFindings({ targets: '{2028: 92}' })).toEqual([
      'warning The indicator "I-1" (Lights in service) has no target for 2029, the last year of the plan. [endline-missing]',
    ])
  })

  it('is silent on one that has it', () => {
    expect(indicatorFindings({ targets: '{2028: 92, 2029: 95}' })).toEqual([])
  })
})
