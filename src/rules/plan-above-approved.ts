// The approved financial plan guides the budgets that follow: annual plans may use up what remains of it, and no more ([R16]).

import { aboveApproved } from '../costing/envelope/above-approved.ts'
import { approvedUses, servicesMove, showApproved } from '../costing/envelope/approved-use.ts'
import { showAmount } from '../money/amount.ts'
import type { CheckingRule } from './rule.ts'

export const planAboveApproved: CheckingRule = {
  id: 'plan-above-approved',
  summary: 'Plans ask for more than what was approved',
  severity: 'error',

  explanation: () => ({
    finds:
      'An approved figure whose annual plans in force add up to more than its approved years together, by more than rounding can add.',
    matters:
      'The financial plan was approved with this amount; what lies beyond it has nobody who decided it.',
    example: `
kind: financial-plan
approved-figures:
  approved-on: 2027-11-18
  basis: full
  expenses:
    - outcome: OC-1
      funding-class: regular
      per-year: 180000
`,
    better: `
kind: financial-plan
approved-figures:
  approved-on: 2027-11-18
  basis: full
  expenses:
    - outcome: OC-1
      funding-class: regular
      per-year: 200000
`,
  }),
  *check({ plan, cost }) {
    const { code } = plan.currency
    for (const use of approvedUses(plan, cost)) {
      const above = aboveApproved(plan, cost, use, plan.period.years)
      if (above === 0n) continue
      yield {
        message: `The plans for ${showApproved(use.row)} are ${code} ${showAmount(above, plan.currency)} above what was approved for all years.`,
        hint: `Plan less, or have the financial plan revised.${servicesMove(use)} The table is in: rbm envelope`,
        at: use.row.origin,
        subject: showApproved(use.row),
      }
    }
  },
}
