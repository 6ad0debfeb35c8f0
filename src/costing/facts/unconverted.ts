// Amounts in a currency without exchange rate ([R15], [D2]). A line, a standard cost or a revenue row lacks it in many years,
// and a standard cost for many Outputs; what is missing is said once, at its place.

import { showYears, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Currency } from '../../money/currency.ts'
import type { Origin } from '../../source/origin.ts'
import { groupBy } from '../../source/group-by.ts'
import type { CostingFinding } from './line-amounts.ts'

/** An amount of one year that cannot be made comparable. */
export interface Unconverted {
  readonly currency: Currency
  readonly year: Year
  /** The line, standard cost or revenue row in that currency. */
  readonly at: Origin
  /** The id of the Output, or of the revenue row, that lacks the amount. */
  readonly element: string
}

export function exchangeRatesMissing(plan: Plan, unconverted: readonly Unconverted[]): CostingFinding[] {
  const places = groupBy(unconverted, ({ at }) => JSON.stringify([at.path, at.start]))
  return [...places.values()].map((group) => {
    const { currency, at, element } = group[0]!
    const years = showYears([...new Set(group.map(({ year }) => year))].sort((a, b) => a - b))
    const row = plan.financialPlan.exchangeRates.find((rate) => rate.currency.code === currency.code)
    return {
      rule: 'exchange-rate-missing',
      message: `The amount is in ${currency.code}, and the plan declares no exchange rate for it in ${years}.`,
      hint:
        row === undefined
          ? `Add to the financial plan the worth of one ${currency.code} in ${plan.currency.code}, under \`exchange-rates:\`, such as: - {currency: ${currency.code}, worth: 0.9}`
          : `Add the worth of one ${currency.code} in ${plan.currency.code} for ${years} to its exchange rate.`,
      at,
      related:
        row === undefined ? [] : [{ at: row.origin, message: `the exchange rate of ${currency.code}` }],
      subject: `${currency.code} ${years}`,
      missingMoney: group.every((one) => one.element === element) ? { element } : {},
    }
  })
}
