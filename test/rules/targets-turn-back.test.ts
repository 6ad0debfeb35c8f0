import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule targets-turn-back', () => {
  it('reports a target that is below that of the year before', () => {
    expect(indicatorFindings({ targets: '{2028: 95, 2029: 92}' })).toEqual([
      'warning The indicator "I-1" (Lights in service) should increase, but its target for 2029 (92) is worse than that for 2028 (95). [targets-turn-back]',
    ])
  })

  it('is silent on what is counted anew each year', () => {
    expect(indicatorFindings({ targets: '{2028: 95, 2029: 92}', combine: 'sum' })).toEqual([])
  })

  it('is silent on two years alike', () => {
    expect(indicatorFindings({ targets: '{2028: 95, 2029: 95}' })).toEqual([])
  })
})
