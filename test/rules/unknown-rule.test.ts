import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'

const withRule = (setting: string) =>
  basePlan.map(({ path, text }) => ({
    path,
    text: path === 'rbm.yaml' ? text.replace(/^rules:\n/m, `rules:\n  ${setting}\n`) : text,
  }))

describe('the rule unknown-rule', () => {
  it('reports a setting of a rule that does not exist, with the nearest', () => {
    expect(onlyFindingOf(withRule('output-without-outcme: warning'))).toEqual({
      finding:
        'rbm.yaml:14:3 error There is no rule "output-without-outcme". Did you mean "output-without-outcome"? [unknown-rule]',
      hint: 'The id of a rule stands in brackets behind each finding. All of them: rbm rules',
      related: [],
    })
  })

  it('is silent on a setting of a rule that exists', () => {
    expect(findingsOf(withRule('output-without-outcome: warning'))).toEqual([])
  })
})
