// The budget of each year with all that was reported and decided, whatever the day: for checks of what is written.

import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanCost } from '../plan-cost.ts'
import { budgetLines, spendingOfYear, takenTransfers, type BudgetLine } from './budget.ts'

const ALWAYS = '9999-12-31'

/**
 * Only of years in which anything was spent or transferred, and of Outputs whose cost is known as a whole: of another the budget is not
 * known, and nothing can be said against it.
 */
export function budgetsOfPlan(plan: Plan, cost: PlanCost): Map<Year, readonly BudgetLine[]> {
  const transfers = takenTransfers(plan.transfers, ALWAYS)
  const years = new Set([
    ...plan.progressReports
      .filter(({ expenditure }) => expenditure.length > 0)
      .map(({ period }) => period.year),
    ...transfers.map(({ year }) => year),
  ])
  if (years.size === 0) return new Map()
  const facts = [...cost.factsByOutput('direct')].flat()
  const unknown = new Set(cost.costed.filter(({ isWhole }) => !isWhole).map(({ output }) => output.id))
  return new Map(
    [...years]
      .sort((a, b) => a - b)
      .map((year) => [
        year,
        budgetLines(facts, transfers, spendingOfYear(plan.progressReports, year).rows, year).filter(
          ({ output }) => !unknown.has(output.id),
        ),
      ]),
  )
}
