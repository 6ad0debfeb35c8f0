// The prices and exchange rates of the base, put into the head. Prices are all by which a line becomes an amount: standard
// costs, vacancy, price increases and the rates of support costs. A rate that the base does not declare was none, so
// declaring it is a change of price; but a grade, a currency, a funding source or a year that the base does not know has
// no price there, and takes that of the head.

import type { ExchangeRate, PriceIncrease, Revenue, SupportCost } from '../../model/financial-plan.ts'
import type { YearValues } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { standardCostsOf, type StandardCost } from '../../model/staffing.ts'
import { boundTo } from './bound-to.ts'

export function exchangeRatesBetween(base: Plan, head: Plan): ExchangeRate[] {
  const then = base.financialPlan.exchangeRates
  const now = head.financialPlan.exchangeRates
  const known = new Set(then.map(({ currency }) => currency.code))
  const kept = then.map((rate): ExchangeRate => {
    const later = now.find(({ currency }) => currency.code === rate.currency.code)
    return { ...rate, worth: new Map([...(later?.worth ?? []), ...rate.worth]) }
  })
  return [...kept, ...now.filter(({ currency }) => !known.has(currency.code))]
}

/** The parts of the head that hold its prices, as in the base. */
export function pricesBetween(base: Plan, head: Plan): Pick<Plan, 'standardCosts' | 'financialPlan'> {
  const then = base.standardCosts
  return {
    standardCosts: {
      rows: standardCostsBetween(base, head),
      vacancyRate: withNewYears(base, then.vacancyRate, head.standardCosts.vacancyRate),
      vacancyAt: then.vacancyAt,
    },
    financialPlan: {
      ...head.financialPlan,
      supportCosts: supportCostsBetween(base, head),
      priceIncreases: priceIncreasesBetween(base, head),
      revenue: agreementsBetween(base, head),
    },
  }
}

function standardCostsBetween(base: Plan, head: Plan): StandardCost[] {
  const kept = base.standardCosts.rows.map((row): StandardCost => {
    return { ...row, category: boundTo(head.categories, row.category) }
  })
  const added = head.standardCosts.rows.flatMap((row): StandardCost[] => {
    const known = standardCostsOf(base.standardCosts, row.grade, row.contract)
    if (known.length === 0) return [row]
    if (known[0]!.contract !== row.contract) return []
    const missing = [...row.perYear].filter(([year]) => known.every(({ perYear }) => !perYear.has(year)))
    return missing.length === 0 ? [] : [{ ...row, perYear: new Map(missing) }]
  })
  return [...kept, ...added]
}

function supportCostsBetween(base: Plan, head: Plan): SupportCost[] {
  const now = head.financialPlan.supportCosts
  const kept = base.financialPlan.supportCosts.map((support): SupportCost => {
    const later = now.find(
      ({ funding, category }) => funding.id === support.funding.id && category.id === support.category.id,
    )
    return {
      ...support,
      funding: boundTo(head.fundingSources, support.funding),
      category: boundTo(head.categories, support.category),
      rate: withNewYears(base, support.rate, later?.rate),
    }
  })
  return [...kept, ...now.filter(({ funding }) => base.fundingSources.every(({ id }) => id !== funding.id))]
}

function priceIncreasesBetween(base: Plan, head: Plan): PriceIncrease[] {
  const now = head.financialPlan.priceIncreases
  const kept = base.financialPlan.priceIncreases.map((increase): PriceIncrease => {
    const later = now.find(
      ({ group, category }) => group === increase.group && category?.id === increase.category?.id,
    )
    return { ...increase, rate: withNewYears(base, increase.rate, later?.rate) }
  })
  const isNew = ({ category }: PriceIncrease) =>
    category !== undefined && base.categories.every(({ id }) => id !== category.id)
  return [...kept, ...now.filter(isNew)]
}

/** Revenue rows, with the rates of support cost that agreements had. */
function agreementsBetween(base: Plan, head: Plan): Revenue[] {
  const then = base.financialPlan.revenue
  const now = head.financialPlan.revenue
  const kept = now.map((row): Revenue => {
    const known = then.find(({ id }) => id === row.id)
    return known === undefined ? row : { ...row, supportCost: known.supportCost }
  })
  const gone = then.filter(({ id }) => now.every((row) => row.id !== id))
  return [
    ...kept,
    ...gone.map((row) => ({ ...row, funding: row.funding && boundTo(head.fundingSources, row.funding) })),
  ]
}

/** The values of the base, and those of the head for years that the base does not plan. */
function withNewYears(base: Plan, then: YearValues, now: YearValues | undefined): YearValues {
  const added = [...(now ?? [])].filter(([year]) => year > base.period.last || year < base.period.first)
  return new Map([...added, ...then])
}

/** All that `pricesBetween` takes from a plan; equal texts are equal prices. */
export function pricesInText({ standardCosts, financialPlan }: Plan): string {
  const { supportCosts, priceIncreases, revenue } = financialPlan
  return JSON.stringify([
    standardCosts.rows
      .map((row) =>
        JSON.stringify([
          row.grade,
          row.contract ?? null,
          row.category.id,
          row.currency.code,
          valuesInText(row.perYear),
        ]),
      )
      .sort(),
    standardCosts.vacancyAt !== undefined,
    valuesInText(standardCosts.vacancyRate),
    supportCosts
      .map(({ funding, category, rate }) => JSON.stringify([funding.id, category.id, valuesInText(rate)]))
      .sort(),
    priceIncreases
      .map(({ group, category, rate }) =>
        JSON.stringify([group ?? null, category?.id ?? null, valuesInText(rate)]),
      )
      .sort(),
    revenue
      .flatMap(({ id, supportCost }) =>
        supportCost === undefined
          ? []
          : [JSON.stringify([id, `${supportCost.numerator}/${supportCost.denominator}`])],
      )
      .sort(),
  ])
}

export function ratesInText({ financialPlan }: Plan): string {
  return JSON.stringify(
    financialPlan.exchangeRates
      .map(({ currency, worth }) => JSON.stringify([currency.code, valuesInText(worth)]))
      .sort(),
  )
}

function valuesInText(values: YearValues): string {
  return [...values]
    .sort(([a], [b]) => a - b)
    .map(([year, { numerator, denominator }]) => `${year}: ${numerator}/${denominator}`)
    .join(', ')
}
