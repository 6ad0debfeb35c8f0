// What was spent of the budget ([R20]). The original budget of a year is what the plan costs in it, where the cost arises (direct);
// the revised one is the original with the transfers that were decided up to the day. Every figure is a sum of lines, one for each
// Output, category and funding source, so that tables by Output and by category have the same totals, and a transfer, which takes
// from one line what it gives to another, changes none.

import { isTaken, type BudgetPlace, type Transfer } from '../../model/decision.ts'
import type { CostCategory, FundingSource } from '../../model/organization.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Expenditure, ProgressReport } from '../../model/progress.ts'
import { ratio, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { groupBy } from '../../source/group-by.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import { monthsCovered, withoutParts, type Placed } from './reported.ts'

/** Amounts in the smallest unit of the plan's currency. */
export interface BudgetSum {
  readonly original: bigint
  readonly transferred: bigint
  readonly spent: bigint
}

export interface BudgetLine extends BudgetSum {
  readonly output: Output
  readonly category: CostCategory
  readonly funding: FundingSource
}

/** By Output, category and funding source. */
export function budgetLines(
  facts: Iterable<CostFact>,
  transfers: readonly Transfer[],
  spent: readonly Expenditure[],
  year: Year,
): BudgetLine[] {
  const lines = new Map<string, BudgetLine>()
  const book = (
    { output, category }: BudgetPlace,
    funding: FundingSource,
    amounts: Partial<BudgetSum>,
  ): void => {
    const key = `${output.id}\n${category.id}\n${funding.id}`
    const line = lines.get(key) ?? { output, category, funding, ...NOTHING }
    lines.set(key, { ...line, ...plus(line, { ...NOTHING, ...amounts }) })
  }
  for (const fact of facts)
    if (fact.year === year)
      book({ output: fact.arisesIn, category: fact.category }, fact.funding, { original: fact.amount })
  for (const { year: own, from, to, funding, amount } of transfers) {
    if (own !== year) continue
    book(from, funding, { transferred: -amount })
    book(to, funding, { transferred: amount })
  }
  for (const row of spent) book(row, row.funding, { spent: row.amount })
  return [...lines.values()].sort(
    (a, b) =>
      compareText(a.output.id, b.output.id) ||
      compareText(a.category.id, b.category.id) ||
      compareText(a.funding.id, b.funding.id),
  )
}

const NOTHING: BudgetSum = { original: 0n, transferred: 0n, spent: 0n }

function plus(a: BudgetSum, b: BudgetSum): BudgetSum {
  return {
    original: a.original + b.original,
    transferred: a.transferred + b.transferred,
    spent: a.spent + b.spent,
  }
}

export function sumOf(lines: Iterable<BudgetSum>): BudgetSum {
  let total = NOTHING
  for (const line of lines) total = plus(total, line)
  return total
}

export function revisedOf({ original, transferred }: BudgetSum): bigint {
  return original + transferred
}

/** What is left of the revised budget; below zero where more was spent. */
export function leftOf(sum: BudgetSum): bigint {
  return revisedOf(sum) - sum.spent
}

/** The part of the revised budget that is spent; undefined where there is none. */
export function burnOf(sum: BudgetSum): Ratio | undefined {
  const revised = revisedOf(sum)
  return revised > 0n ? ratio(sum.spent, revised) : undefined
}

/** Those that somebody decided, on a day up to the one given. What is not known to be decided changes no budget. */
export function takenTransfers(transfers: readonly Transfer[], asOf: string): Transfer[] {
  return transfers.filter(({ meeting }) => isTaken(meeting) && meeting.date! <= asOf)
}

export interface SpendingOfYear {
  /** Each amount once: of an Output of which an entity reports a year, its reports of parts of the year add nothing. */
  readonly rows: readonly Expenditure[]
  /** How many months of the year the spending of an Output is reported of; zero where it is not. */
  monthsOf(output: Output): number
}

export function spendingOfYear(reports: readonly ProgressReport[], year: Year): SpendingOfYear {
  const own = reports.filter(({ period, expenditure }) => period.year === year && expenditure.length > 0)
  const placed = own.flatMap((report) =>
    report.expenditure.map((row): Placed<Expenditure> => ({ report, row })),
  )
  const byOutput = groupBy(placed, ({ report, row }) => `${report.entity.id}\n${row.output.id}`)
  const rows = [...byOutput.values()].flatMap((group) => withoutParts(group).map(({ row }) => row))
  const byEntity = groupBy(own, ({ entity }) => entity.id)
  const ofOthers = groupBy(placed, ({ row }) => row.output.id)
  return {
    rows,
    monthsOf: ({ id, entity }) =>
      monthsCovered([
        ...(byEntity.get(entity.id) ?? []).map(({ period }) => period),
        ...(ofOthers.get(id) ?? []).map(({ report }) => report.period),
      ]),
  }
}
