import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const withBaselineOf = (year: number) =>
  edited(basePlan, 'strategic-plan.yaml', 'baseline: { 2027: 90 }', `baseline: { ${year}: 90 }`)

describe('the rule baseline-inside-plan', () => {
  it('reports a baseline of a year of the plan', () => {
    expect(onlyFindingOf(withBaselineOf(2028))).toEqual({
      finding:
        'strategic-plan.yaml:38:27 warning The baseline of the indicator "I-1" (Lights in service) is of 2028, a year of the plan. [baseline-inside-plan]',
      hint: 'Write the value of 2027 or earlier; a value that the plan is to reach stands under `targets`. While it cannot be measured, write `baseline-due` and `baseline-owner` instead.',
      related: [],
    })
  })

  it('is silent on a baseline that is older than the year before the plan', () => {
    expect(findingsOf(withBaselineOf(2024))).toEqual([])
  })
})
