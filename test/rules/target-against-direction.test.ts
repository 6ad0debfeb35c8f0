import { describe, expect, it } from 'vitest'
import { basePlan, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule target-against-direction', () => {
  it('reports a target below the baseline of an indicator that should increase', () => {
    expect(indicatorFindings({ targets: '{2028: 89, 2029: 95}' })).toEqual([
      'error The indicator "I-1" (Lights in service) should increase, but its target for 2028 (89) is below the baseline of 2027 (90). [target-against-direction]',
    ])
  })

  it('reports a target above the baseline of one that should decrease', () => {
    expect(indicatorFindings({ direction: 'decrease', targets: '{2028: 85, 2029: 91}' })).toHaveLength(1)
  })

  it('asks for the other direction only where all targets go there', () => {
    const hintOf = (targets: string) =>
      onlyFindingOf(edited(basePlan, 'strategic-plan.yaml', '{ 2028: 92, 2029: 95 }', targets)).hint
    expect(hintOf('{ 2028: 89, 2029: 85 }')).toBe('Correct the values, or write direction: decrease')
    expect(hintOf('{ 2028: 92, 2029: 59 }')).toBe(
      'Correct the value: other targets go where the indicator should go.',
    )
  })

  it('is silent on a target below the baseline of one that should decrease', () => {
    expect(indicatorFindings({ direction: 'decrease', targets: '{2028: 85, 2029: 80}' })).toEqual([])
  })

  it('is silent on any target of one that should be maintained', () => {
    expect(indicatorFindings({ direction: 'maintain', targets: '{2028: 85, 2029: 91}' })).toEqual([])
  })
})
