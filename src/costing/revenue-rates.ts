// Revenue in another currency needs a rate, as cost does; without one the balance would be wrong in silence.

import type { Plan } from '../model/plan.ts'
import { isZero } from '../money/ratio.ts'
import { exchangeRate, exchangeRateMissing, type CostingFinding } from './line-amounts.ts'

export function checkRevenueRates(plan: Plan): CostingFinding[] {
  return plan.financialPlan.revenue.flatMap((row) =>
    [...row.perYear].flatMap(([year, amount]) =>
      isZero(amount) || exchangeRate(plan, row.currency, year) !== undefined
        ? []
        : [
            {
              ...exchangeRateMissing(plan, row.currency, year, row.origin, row.id),
              missingMoney: { element: row.id, of: 'revenue' as const },
            },
          ],
    ),
  )
}
