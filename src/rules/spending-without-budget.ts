// Money is spent where a budget was made for it ([R20]).

import { budgetsOfPlan } from '../costing/progress/budget-of-plan.ts'
import { showAmount } from '../money/amount.ts'
import { exampleReport, exampleSpending } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const spendingWithoutBudget: CheckingRule = {
  id: 'spending-without-budget',
  summary: 'Money was spent where the year has no budget',
  severity: 'warning',
  explanation: () => ({
    finds:
      'What an Output has spent in a year in a cost category and from a funding source in which it has neither a budget nor a transfer.',
    matters:
      'Either the amount is booked in the wrong place, and two comparisons are wrong, or somebody spends what nobody decided on.',
    example: exampleReport(exampleSpending(900, 'equipment-it')),
    better: exampleReport(exampleSpending(900)),
  }),
  *check({ plan, cost }) {
    for (const [year, lines] of budgetsOfPlan(plan, cost)) {
      for (const { output, category, funding, original, transferred, spent } of lines) {
        if (original !== 0n || transferred !== 0n || spent <= 0n) continue
        const rows = plan.progressReports
          .filter(({ period }) => period.year === year)
          .flatMap(({ expenditure }) => expenditure)
          .filter(
            (row) => row.output.id === output.id && row.category === category && row.funding === funding,
          )
        const amount = `${plan.currency.code} ${showAmount(spent, plan.currency)}`
        yield {
          message: `"${output.id}" has no budget for ${category.id} from ${funding.id} in ${year}, and ${amount} was spent there.`,
          hint: 'Book it where the plan has money for it, plan for it, or record the transfer that pays it.',
          at: rows[0]!.origin,
          related: [{ at: output.origin, message: 'the Output' }],
          subject: `${output.id} ${category.id} ${funding.id} ${year}`,
        }
      }
    }
  },
}
