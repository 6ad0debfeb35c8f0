import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf, withRule } from '../support/plan.ts'

describe('the rule unknown-rule', () => {
  it('reports a setting of a rule that does not exist, with the nearest', () => {
    expect(onlyFindingOf(withRule(basePlan, 'output-without-outcme: warning'))).toEqual({
      finding:
        'rbm.yaml:14:3 error There is no rule "output-without-outcme". Did you mean "output-without-outcome"? [unknown-rule]',
      hint: 'The id of a rule stands in brackets behind each finding. All of them: rbm rules',
      related: [],
    })
  })

  it('is silent on a setting of a rule that exists', () => {
    expect(findingsOf(withRule(basePlan, 'output-without-outcome: warning'))).toEqual([])
  })
})
