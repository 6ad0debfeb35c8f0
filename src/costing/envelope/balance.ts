// Revenue and expenses side by side ([R16]): what the regular budget brings and costs, and extrabudgetary money apart, by how
// certain it is ([D13]). Nothing is rounded here but each row of revenue, once (`revenue.ts`).

import { CERTAINTIES, type Certainty, type Revenue, type Scenario } from '../../model/financial-plan.ts'
import type { FundingClass } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { add, multiply, ONE, ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import { addAll, subtract, sumFacts, type ByYear } from '../by-year.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import { revenueAmounts } from './revenue.ts'

export interface RevenueRow {
  readonly row: Revenue
  /** A row of no known source counts as regular, as it does in the financial plan. */
  readonly class: FundingClass
  readonly amounts: ByYear
}

/** In the order of the plan; what each row brings, in the plan or in a scenario. */
export function revenueRows(plan: Plan, scenario?: Scenario): RevenueRow[] {
  return plan.financialPlan.revenue.map((row) => ({
    row,
    class: row.funding?.class ?? 'regular',
    amounts: revenueAmounts(plan, row, scenario),
  }))
}

/**
 * The pool: all regular revenue, by year ([D13]). The `change` of a scenario acts on the sum of a year, rounded half away
 * from zero. Undefined when the plan has no regular revenue: there is then nothing to share out, and nothing to balance.
 */
export function poolOf(plan: Plan, scenario?: Scenario): ByYear | undefined {
  const regular = revenueRows(plan, scenario).filter((one) => one.class === 'regular')
  if (regular.length === 0) return undefined
  const factor = add(ONE, scenario?.change ?? ratio(0))
  const sums = addAll(regular.map(({ amounts }) => amounts))
  const changed = (year: Year): bigint => roundHalfAway(multiply(ratio(sums.get(year) ?? 0n), factor))
  return new Map(plan.period.years.map((year) => [year, changed(year)]))
}

export interface Balance {
  /** Undefined when the plan has no regular revenue. */
  readonly revenue: ByYear | undefined
  readonly expenses: ByYear
  /** Revenue less expenses: above zero, money is left. */
  readonly balance: ByYear | undefined
  /** Stands apart and balances nothing. */
  readonly extrabudgetary: ExtrabudgetaryMoney
}

export interface ExtrabudgetaryMoney {
  /** In the order of certainty. */
  readonly revenue: readonly { readonly certainty: Certainty; readonly amounts: ByYear }[]
  readonly expenses: ByYear
}

/** @param facts of the view that is compared; where a line has several sources, a smallest unit may move between classes */
export function balanceOf(plan: Plan, facts: readonly CostFact[], scenario?: Scenario): Balance {
  const costOfClass = (name: FundingClass): ByYear =>
    sumFacts(facts.filter(({ funding }) => funding.class === name))
  const revenue = poolOf(plan, scenario)
  const expenses = costOfClass('regular')
  const apart = revenueRows(plan, scenario).filter((one) => one.class === 'extrabudgetary')
  return {
    revenue,
    expenses,
    balance: revenue && subtract(revenue, expenses),
    extrabudgetary: {
      revenue: CERTAINTIES.map((certainty) => ({
        certainty,
        amounts: addAll(apart.filter(({ row }) => row.certainty === certainty).map(({ amounts }) => amounts)),
      })),
      expenses: costOfClass('extrabudgetary'),
    },
  }
}
