// Nothing can give more than it has ([R20]).

import { revisedOf } from '../costing/progress/budget.ts'
import { budgetsOfPlan } from '../costing/progress/budget-of-plan.ts'
import { showAmount } from '../money/amount.ts'
import { exampleTransfer } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const budgetBelowZero: CheckingRule = {
  id: 'budget-below-zero',
  summary: 'Transfers take more from a budget than it has',
  severity: 'error',
  explanation: () => ({
    finds:
      'An Output from which transfers take more, in a year, a cost category and a funding source, than the plan has for it there.',
    matters:
      'The receiving side counts on money that does not exist. Often the wrong Output, category, funding source or year is named.',
    example: exampleTransfer(120000),
    better: exampleTransfer(20000),
  }),
  *check({ plan, cost }) {
    for (const [year, lines] of budgetsOfPlan(plan, cost)) {
      for (const line of lines) {
        const { output, category, funding, original, transferred } = line
        if (revisedOf(line) >= 0n || transferred >= 0n) continue
        const transfers = plan.transfers.filter(
          ({ from, year: own, funding: source }) =>
            own === year && from.output.id === output.id && from.category === category && source === funding,
        )
        const amount = (one: bigint) => `${plan.currency.code} ${showAmount(one, plan.currency)}`
        yield {
          message: `Transfers take ${amount(-transferred)} from ${category.id} of "${output.id}" in ${year}, which has ${amount(original)} there from ${funding.id}.`,
          hint: 'Correct the amount, or name the Output, category, funding source and year that have the money.',
          at: transfers.at(-1)!.origin,
          related: [{ at: output.origin, message: 'the Output' }],
          subject: `${output.id} ${category.id} ${funding.id} ${year}`,
        }
      }
    }
  },
}
