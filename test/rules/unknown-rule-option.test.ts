import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf, withRule } from '../support/plan.ts'

describe('the rule unknown-rule-option', () => {
  it('reports an option that the rule does not have, with the nearest', () => {
    expect(onlyFindingOf(withRule(basePlan, 'time-unassigned: { tolerence: 5% }'))).toEqual({
      finding:
        'rbm.yaml:14:22 error The rule time-unassigned has no option "tolerence". Did you mean "tolerance"? [unknown-rule-option]',
      hint: 'It has `tolerance`. What they mean: rbm explain time-unassigned',
      related: [],
    })
  })

  it('reports an option of a rule that has none, and knows that severity is always there', () => {
    expect(onlyFindingOf(withRule(basePlan, 'output-without-cost: { severty: note }'))).toEqual({
      finding:
        'rbm.yaml:14:26 error The rule output-without-cost has no option "severty". Did you mean "severity"? [unknown-rule-option]',
      hint: 'It has no options; only its `severity` can be set. See: rbm explain output-without-cost',
      related: [],
    })
  })

  it('is silent on options of a rule that does not exist: that is said already', () => {
    expect(findingsOf(withRule(basePlan, 'no-such-rule: { tolerance: 5% }'))).toEqual([
      'rbm.yaml:14:3 error There is no rule "no-such-rule". [unknown-rule]',
    ])
  })

  it('is silent on an option that the rule has', () => {
    expect(findingsOf(withRule(basePlan, 'time-unassigned: { severity: warning, tolerance: 5% }'))).toEqual(
      [],
    )
  })
})
