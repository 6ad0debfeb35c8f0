// Revenue in another currency needs a rate, as cost does; without one the balance would be wrong in silence.

import type { Plan } from '../../model/plan.ts'
import { isZero } from '../../money/ratio.ts'
import { exchangeRate, type CostingFinding } from '../facts/line-amounts.ts'
import { exchangeRatesMissing } from '../facts/unconverted.ts'

export function checkRevenueRates(plan: Plan): CostingFinding[] {
  const unconverted = plan.financialPlan.revenue.flatMap(({ id, currency, perYear, origin }) =>
    [...perYear].flatMap(([year, amount]) =>
      isZero(amount) || exchangeRate(plan, currency, year) !== undefined
        ? []
        : [{ currency, year, at: origin, element: id }],
    ),
  )
  return exchangeRatesMissing(plan, unconverted).map((finding) => ({
    ...finding,
    missingMoney: { ...finding.missingMoney, of: 'revenue' },
  }))
}
