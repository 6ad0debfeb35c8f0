import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

// The plan costs 200,000 in each of its two years.
const approved = (amounts: string) => plan`
  kind: financial-plan
  approved-figures:
    approved-on: 2027-11-18
    basis: full
    expenses:
      - {thematic-priority: TP1, per-year: ${amounts}}
`

describe('the rule year-above-approved', () => {
  it('reports a year that takes money from the others', () => {
    expect(onlyFindingOf(approved('{2028: 199000, 2029: 201000}')).finding).toBe(
      'financial-plan.yaml:6:7 warning The plans for "TP1" are above what was approved for 2028, by EUR 1000.00. [year-above-approved]',
    )
  })

  it('is silent where each year keeps to its own', () => {
    expect(findingsOf(approved('200000'))).toEqual([])
  })

  it('is silent where the sum is passed, too: another rule says so', () => {
    expect(onlyFindingOf(approved('{2028: 150000, 2029: 201000}')).finding).toContain('[plan-above-approved]')
  })
})
