// What a row of revenue brings in each year, in the smallest unit of the plan's currency: amount × exchange rate, or units ×
// the amount of one unit × the share of a unit × exchange rate; an exact rational, rounded once, half away from zero ([D6],
// [R15], [R16]). A scenario may ask what other amounts of a unit would bring.

import type { Revenue, Scenario } from '../../model/financial-plan.ts'
import type { Year, YearValues } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { inSmallestUnits } from '../../money/amount.ts'
import { multiply, type Ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import { exchangeRate } from '../facts/line-amounts.ts'

/**
 * By year; a year without revenue, or whose currency has no exchange rate, is left out: rule `exchange-rate-missing` reports
 * the latter. The `change` of a scenario acts on all money together, not on rows.
 */
export function revenueAmounts(plan: Plan, row: Revenue, scenario?: Scenario): ReadonlyMap<Year, bigint> {
  const amounts = new Map<Year, bigint>()
  for (const [year, exact] of exactRevenue(row, scenario)) {
    const rate = exchangeRate(plan, row.currency, year)
    if (rate !== undefined)
      amounts.set(year, roundHalfAway(inSmallestUnits(multiply(exact, rate), plan.currency)))
  }
  return amounts
}

function exactRevenue({ perYear, drivers }: Revenue, scenario: Scenario | undefined): YearValues {
  const other = drivers === undefined ? undefined : scenario?.unitAmounts.get(drivers.unit.id)
  if (drivers === undefined || other === undefined) return perYear
  const values = new Map<Year, Ratio>()
  for (const [year, units] of drivers.units) {
    const amount = other.get(year) ?? drivers.unit.perYear.get(year)
    if (amount !== undefined) values.set(year, multiply(multiply(units, amount), drivers.unitShare))
  }
  return values
}
