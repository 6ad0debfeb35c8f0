// Envelopes set aside regular revenue ([R16], [D13]): more than that is not there.

import { poolOf } from '../costing/envelope/balance.ts'
import { envelopesOf } from '../costing/envelope/envelopes.ts'
import { showYears } from '../model/period.ts'
import { showAmount } from '../money/amount.ts'
import type { CheckingRule } from './rule.ts'

export const envelopesAboveRevenue: CheckingRule = {
  id: 'envelopes-above-revenue',
  summary: 'The envelopes set aside more than the regular revenue',
  severity: 'warning',

  explanation: () => ({
    finds: 'A year in which the stated envelopes add up to more than the regular revenue.',
    matters:
      'Money is promised that is not expected, and nothing is left for the thematic priorities that share by relative priority.',
    example: `
kind: financial-plan
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    per-year: 150000
envelopes:
  - thematic-priority: TP1
    per-year: {2028: 150000, 2029: 170000}
`,
    better: `
kind: financial-plan
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    per-year: 150000
envelopes:
  - thematic-priority: TP1
    per-year: 150000
`,
  }),
  *check({ plan }) {
    const [first] = plan.financialPlan.envelopes
    if (first === undefined) return
    const left = envelopesOf(plan, poolOf(plan), []).notDistributed
    const years = plan.period.years.filter((year) => (left?.get(year) ?? 0n) < 0n)
    if (left === undefined || years.length === 0) return
    const amounts = years.map((year) => showAmount(-left.get(year)!, plan.currency)).join(', ')
    yield {
      message: `The stated envelopes are more than the regular revenue in ${showYears(years)}, by ${plan.currency.code} ${amounts}.`,
      hint: 'Lower the envelopes, or correct the revenue. The table is in: rbm envelope',
      at: first.origin,
    }
  },
}
