import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

const envelopes = (priority: string, outcome: string) => plan`
  kind: financial-plan
  envelopes:
    - {thematic-priority: TP1, per-year: ${priority}}
    - {outcome: OC-1, per-year: ${outcome}}
`

describe('the rule envelope-against-priority', () => {
  it('reports the years in which Outcomes have more than their thematic priority, and both places', () => {
    const { finding, related } = onlyFindingOf(envelopes('100', '{2028: 100, 2029: 100.01}'))
    expect(finding).toBe(
      'financial-plan.yaml:3:5 error The envelopes of Outcomes under "TP1" are more than its own in 2029. [envelope-against-priority]',
    )
    expect(related).toEqual(['financial-plan.yaml:4:5 the envelope of OC-1'])
  })

  it('is silent where the parts are the whole, or less', () => {
    expect(findingsOf(envelopes('100', '100'))).toEqual([])
    expect(findingsOf(envelopes('100', '{2028: 1}'))).toEqual([])
  })
})
