// Money may move between years of an approved plan, but somebody should know that it does ([R16]).

import { aboveApproved } from '../costing/envelope/above-approved.ts'
import { approvedUses, servicesMove, showApproved } from '../costing/envelope/approved-use.ts'
import { showYears } from '../model/period.ts'
import { showAmount } from '../money/amount.ts'
import type { CheckingRule } from './rule.ts'

export const yearAboveApproved: CheckingRule = {
  id: 'year-above-approved',
  summary: 'A year asks for more than what was approved for it',
  severity: 'warning',

  explanation: () => ({
    finds:
      'An approved figure that the annual plans of a year pass by more than rounding can add, while they keep to the sum of all years.',
    matters: 'The money comes out of the other years: what remains for them is less than what was approved.',
    example: `
kind: financial-plan
approved-figures:
  approved-on: 2027-11-18
  basis: full
  expenses:
    - outcome: OC-1
      funding-class: regular
      per-year: {2028: 180000, 2029: 230000}
`,
    better: `
kind: financial-plan
approved-figures:
  approved-on: 2027-11-18
  basis: full
  expenses:
    - outcome: OC-1
      funding-class: regular
      per-year: {2028: 200000, 2029: 230000}
`,
  }),
  *check({ plan, cost }) {
    for (const use of approvedUses(plan, cost)) {
      // Then the rule plan-above-approved says it.
      if (aboveApproved(plan, cost, use, plan.period.years) > 0n) continue
      const over = plan.period.years
        .map((year) => ({ year, above: aboveApproved(plan, cost, use, [year]) }))
        .filter(({ above }) => above > 0n)
      if (over.length === 0) continue
      const years = over.map(({ year }) => year)
      const amounts = over.map(({ above }) => showAmount(above, plan.currency)).join(', ')
      yield {
        message: `The plans for ${showApproved(use.row)} are above what was approved for ${showYears(years)}, by ${plan.currency.code} ${amounts}.`,
        hint: `The other years have that much less.${servicesMove(use)} What remains of each year: rbm envelope`,
        at: use.row.origin,
        subject: showApproved(use.row),
      }
    }
  },
}
