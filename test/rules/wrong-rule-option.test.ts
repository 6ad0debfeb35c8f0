import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf, withRule } from '../support/plan.ts'

const tolerance = (value: string) => withRule(basePlan, `time-unassigned: { tolerance: ${value} }`)

describe('the rule wrong-rule-option', () => {
  it('reports a number where a percentage is wanted, and shows how to write it', () => {
    expect(onlyFindingOf(tolerance('5'))).toEqual({
      finding:
        'rbm.yaml:14:33 error The option tolerance of time-unassigned is a percentage, such as 5%; here stands "5". [wrong-rule-option]',
      hint: 'Write it with the sign: tolerance: 5%',
      related: [],
    })
  })

  it('reports anything else, and says what holds without it', () => {
    expect(onlyFindingOf(tolerance('[5%, 6%]'))).toEqual({
      finding:
        'rbm.yaml:14:33 error The option tolerance of time-unassigned is a percentage, such as 5%; here stands a list of 2. [wrong-rule-option]',
      hint: 'Correct it, or delete the line: then it is 0%.',
      related: [],
    })
    expect(findingsOf(tolerance('-5%'))).toHaveLength(1)
    expect(findingsOf(tolerance('1/20'))).toHaveLength(1)
  })

  it('is silent on a percentage, with or without decimals', () => {
    expect(findingsOf(tolerance('0%'))).toEqual([])
    expect(findingsOf(tolerance('2.5%'))).toEqual([])
  })
})
