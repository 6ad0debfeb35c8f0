// Revenue is given as amounts, or as units of a revenue unit ([R16]); a row with neither, or with half of it, brings nothing.

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const revenueWithoutAmount: CheckingRule = {
  id: 'revenue-without-amount',
  summary: 'A row of revenue says no amount',
  severity: 'error',
  hidesMoney: true,
  explanation: () => ({
    finds:
      'A row of revenue with neither per-year nor units, with revenue-unit but without units, or with units but ' +
      'without revenue-unit.',
    matters: 'It counts as nothing, so the balance of revenue and expenses is too low in silence.',
    example: `
kind: financial-plan
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    revenue-unit: CU
`,
    better: `
kind: financial-plan
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    revenue-unit: CU
    units: 20
`,
  }),
  absent: ['per-year', 'units', 'revenue-unit'],
  *check({ plan }) {
    for (const row of plan.financialPlan.revenue) {
      if (row.hasAmount) continue
      yield {
        message: `The revenue row ${idAndTitle(row)} has no amount.`,
        hint: 'Write `per-year` with the amounts, or `units` together with `revenue-unit`. For a row that brings nothing write per-year: 0.',
        at: row.origin,
        missingMoney: { element: row.id, of: 'revenue' },
      }
    }
  },
}
