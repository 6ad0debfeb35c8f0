import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

// The plan costs 200,000 in each of its two years.
const approved = (row: string) => plan`
  kind: financial-plan
  approved-figures:
    approved-on: 2027-11-18
    basis: full
    expenses:
      - {${row}}
`

describe('the rule plan-above-approved', () => {
  it('reports what lies above the sum of all approved years', () => {
    expect(
      onlyFindingOf(
        approved('outcome: OC-1, funding-class: regular, per-year: {2028: 150000, 2029: 249999.99}'),
      ).finding,
    ).toBe(
      'financial-plan.yaml:6:7 error The plans for "OC-1", regular are EUR 0.01 above what was approved for all years. [plan-above-approved]',
    )
  })

  it('compares a row without keys with the whole plan', () => {
    expect(onlyFindingOf(approved('per-year: 1')).finding).toContain(
      'The plans for the whole plan are EUR 399998.00',
    )
  })

  it('is silent where the plans use up all that was approved', () => {
    expect(findingsOf(approved('entity: BUR, category: travel-events, per-year: 110000'))).toEqual([])
  })

  it('leaves a row that names what does not exist to the rule on names', () => {
    expect(onlyFindingOf(approved('outcome: OC-7, per-year: 1')).finding).toContain('[unknown-outcome]')
  })
})
