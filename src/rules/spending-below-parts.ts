// What was spent in a year is at least what was spent in its half ([R20]).

import { showAmount } from '../money/amount.ts'
import type { Expenditure, ProgressReport } from '../model/progress.ts'
import { isInside } from '../model/reporting-period.ts'
import { groupBy } from '../source/group-by.ts'
import { withoutParts } from '../costing/progress/reported.ts'
import { exampleReport, exampleSpending } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

const example = (amount: number) => `
# progress/2028-h1.yaml${exampleReport(exampleSpending(60000), 'period: 2028-H1\ndate: 2028-07-31')}# progress/2028.yaml${exampleReport(exampleSpending(amount))}`

export const spendingBelowParts: CheckingRule = {
  id: 'spending-below-parts',
  summary: 'A report says that less was spent than the reports of parts of its period',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output for which the report of a year or half says less than the reports of the same entity on halves or quarters inside it, together.',
    matters:
      'A report of a longer period takes the place of those of its parts. If it says only what came after them, the rest is lost from the total.',
    example: example(45000),
    better: example(105000),
  }),
  *check({ plan }) {
    const rows = plan.progressReports.flatMap((report) => report.expenditure.map((row) => ({ report, row })))
    for (const own of groupBy(rows, ({ report, row }) => `${report.entity.id} ${row.output.id}`).values()) {
      for (const longer of groupBy(own, ({ report }) => report.period.written).values()) {
        const { report, row } = longer[0]!
        if (longer.some((one) => !one.report.isExpenditureWhole)) continue
        const inside = own.filter((one) => isPart(one.report, report))
        const [whole, parts] = [sumOfRows(longer), sumOfRows(withoutParts(inside))]
        if (inside.length === 0 || whole >= parts) continue
        const amount = (one: bigint) => `${plan.currency.code} ${showAmount(one, plan.currency)}`
        yield {
          message: `The report of ${report.period.written} says that ${amount(whole)} was spent on "${row.output.id}", less than the reports inside it say: ${amount(parts)}.`,
          hint: 'Write what was spent in the whole period. Or give the report the period that it is about, such as 2028-H2.',
          at: row.origin,
          related: [
            { at: inside[0]!.row.origin, message: `reported of ${inside[0]!.report.period.written}` },
          ],
          subject: `${row.output.id} ${report.period.written}`,
        }
      }
    }
  },
}

function isPart(part: ProgressReport, whole: ProgressReport): boolean {
  return part.period.written !== whole.period.written && isInside(part.period, whole.period)
}

function sumOfRows(rows: readonly { readonly row: Expenditure }[]): bigint {
  return rows.reduce((sum, { row }) => sum + row.amount, 0n)
}
