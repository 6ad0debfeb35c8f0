// The figures of a financial plan as it is approved, from the roll-up that every table prints. Rows that do not overlap: their
// sum is the approved total, and annual plans are held against each of them ([R16]).

import type { FundingClass } from '../../model/organization.ts'
import type { Plan } from '../../model/plan.ts'
import type { ByYear } from '../by-year.ts'
import { keyOf } from '../facts/cost-fact.ts'
import type { PlanCost } from '../plan-cost.ts'
import { rollUp, type RollupRow } from '../rollup.ts'
import { revenueAmounts } from './revenue.ts'

export interface FrozenFigures {
  /** Of full cost; by Outcome, unless some of it reaches no Outcome: then by entity, so that nothing is left out. */
  readonly by: 'outcome' | 'entity'
  readonly expenses: readonly FrozenExpense[]
  readonly revenue: readonly { readonly id: string; readonly amounts: ByYear }[]
  /** In the smallest unit. */
  readonly total: bigint
}

export interface FrozenExpense {
  readonly id: string
  readonly fundingClass: FundingClass
  readonly amounts: ByYear
}

/** Call it only when no money is missing: an approved figure that lacks some is a lie. */
export function freezeFigures(plan: Plan, cost: PlanCost): FrozenFigures {
  const { years } = plan.period
  const grouped = (by: FrozenFigures['by']) =>
    rollUp(plan, cost.sumsByOutput('full', [by]), [], {
      basis: 'full',
      by: [by, 'funding-class'],
      years,
      funding: undefined,
    })
  const byOutcome = grouped('outcome')
  const by = byOutcome.rows.some(({ elements: [outcome] }) => outcome === undefined) ? 'entity' : 'outcome'
  const { rows, total } = by === 'outcome' ? byOutcome : grouped('entity')
  return {
    by,
    expenses: rows.flatMap(expenseOf),
    revenue: plan.financialPlan.revenue.flatMap((row) => {
      const amounts = withoutZeros(revenueAmounts(plan, row))
      return amounts.size === 0 ? [] : [{ id: row.id, amounts }]
    }),
    total: total.total,
  }
}

function expenseOf({ elements: [element, fundingClass], byYear }: RollupRow): FrozenExpense[] {
  const amounts = withoutZeros(byYear)
  if (amounts.size === 0) return []
  return [
    // Grouped so, an element has an id and the class is a word.
    { id: String(keyOf(element)), fundingClass: keyOf(fundingClass) as FundingClass, amounts },
  ]
}

/** A year that is left out is zero. */
function withoutZeros(amounts: ReadonlyMap<number, bigint | undefined>): ByYear {
  const kept = [...amounts].flatMap(([year, amount]) =>
    amount === undefined || amount === 0n ? [] : [[year, amount] as const],
  )
  return new Map(kept)
}
