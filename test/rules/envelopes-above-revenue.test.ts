import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

const envelope = (amount: string, funding = 'regular') => plan`
  kind: financial-plan
  revenue:
    - {id: A.1, title: Dues, funding: ${funding}, per-year: 150000}
  envelopes:
    - {thematic-priority: TP1, per-year: ${amount}}
`

describe('the rule envelopes-above-revenue', () => {
  it('reports the years and the amounts', () => {
    expect(onlyFindingOf(envelope('{2028: 150000.01, 2029: 150000}')).finding).toBe(
      'financial-plan.yaml:5:5 warning The stated envelopes are more than the regular revenue in 2028, by EUR 0.01. [envelopes-above-revenue]',
    )
  })

  it('is silent where all revenue is set aside', () => {
    expect(findingsOf(envelope('150000'))).toEqual([])
  })

  it('is silent where no regular revenue is declared: then nobody knows', () => {
    expect(findingsOf(envelope('150000', 'extrabudgetary'))).toEqual([])
  })
})
