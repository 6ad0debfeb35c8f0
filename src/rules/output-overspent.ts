// An Output keeps to its budget of the year, as revised ([R20]); the threshold is that of rbm.yaml.

import { burnOf, revisedOf, sumOf } from '../costing/progress/budget.ts'
import { budgetsOfPlan } from '../costing/progress/budget-of-plan.ts'
import { showAmount } from '../money/amount.ts'
import { compareRatios, multiply, ratio } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import { groupBy } from '../source/group-by.ts'
import { exampleReport, exampleSpending } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const outputOverspent: CheckingRule = {
  id: 'output-overspent',
  summary: 'An Output has spent more than its budget of the year',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output whose spending in a year, by its progress reports, is above `overspent-above` (thresholds in rbm.yaml; usually 110%) of ' +
      'its revised budget: the plan of the year with the transfers that were decided.',
    matters:
      'What one Output spends too much is missing elsewhere. A transfer, an adjusted plan or a stop has to be decided while there is money to decide on.',
    example: exampleReport(exampleSpending(260000)),
    better: exampleReport(exampleSpending(110000)),
  }),
  *check({ plan, cost }) {
    for (const [year, lines] of budgetsOfPlan(plan, cost)) {
      for (const own of groupBy(lines, ({ output }) => output.id).values()) {
        const sum = sumOf(own)
        const burn = burnOf(sum)
        if (burn === undefined || compareRatios(burn, plan.settings.progress.overspentAbove) <= 0) continue
        const { output } = own[0]!
        const amount = (one: bigint) => `${plan.currency.code} ${showAmount(one, plan.currency)}`
        yield {
          message: `"${output.id}" has spent ${amount(sum.spent)} in ${year}, ${showRounded(multiply(burn, ratio(100)), 1)}% of its budget of ${amount(revisedOf(sum))}.`,
          hint: 'See where: rbm progress. Record the transfer that covers it, or decide what the Output gives up.',
          at: output.origin,
          subject: String(year),
        }
      }
    }
  },
}
