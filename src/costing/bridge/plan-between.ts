// A plan between two: the later one, with some inputs of the earlier in the place of its own. Both plans are values, and cost
// is summed by ids, so parts of one may stand in the other. What the earlier plan does not know (a new grade, currency or
// Output) is taken from the later: it has no earlier price.

import type { ExchangeRate, FinancialPlan, SupportCost } from '../../model/financial-plan.ts'
import type { Contribution, Output } from '../../model/output.ts'
import type { YearValues } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { StandardCost, StandardCosts } from '../../model/staffing.ts'
import { compareText } from '../../source/origin.ts'

/** Sorts of inputs: standard costs, vacancy, price increases and support cost; exchange rates; shares; priorities. */
export type Inputs = 'prices' | 'exchange' | 'shares' | 'priorities'

/** The later plan with these inputs of the earlier one. */
export function planBetween(before: Plan, after: Plan, ofBefore: ReadonlySet<Inputs>): Plan {
  const earlier = outputsByKey(before)
  const outputOf = (output: Output): Output => {
    const known = earlier.get(keyOf(output))
    if (known === undefined) return output
    return {
      ...output,
      ...(ofBefore.has('priorities') ? { priority: known.priority } : {}),
      ...(ofBefore.has('shares') ? sharesOf(known) : {}),
    }
  }
  const isOtherwise = ofBefore.has('priorities') || ofBefore.has('shares')
  return {
    ...after,
    outputs: isOtherwise ? after.outputs.map(outputOf) : after.outputs,
    standardCosts: ofBefore.has('prices') ? standardCosts(before, after) : after.standardCosts,
    financialPlan: {
      ...after.financialPlan,
      ...(ofBefore.has('prices') ? pricesOf(before, after) : {}),
      ...(ofBefore.has('exchange') ? { exchangeRates: exchangeRates(before, after) } : {}),
    },
  }
}

/** The links stand with their Outcomes, whose own shares in Goals belong to the way that cost takes. */
function sharesOf({
  contributions,
  services,
  isEnabling,
}: Output): Pick<Output, 'contributions' | 'services' | 'isEnabling'> {
  return { contributions, services, isEnabling }
}

function outputsByKey({ outputs }: Plan): Map<string, Output> {
  return new Map(outputs.map((output) => [keyOf(output), output]))
}

function keyOf({ edition, id }: Output): string {
  return `${edition} ${id}`
}

/** Of a grade that both have, the rows of the earlier plan; years that these do not know, from the later. */
function standardCosts(before: Plan, after: Plan): StandardCosts {
  const gradeOf = ({ grade, contract }: StandardCost) => JSON.stringify([grade, contract])
  const known = new Set(before.standardCosts.rows.map(gradeOf))
  const later = new Map(
    after.standardCosts.rows.map((row) => [`${gradeOf(row)} ${row.category.id}`, row.perYear]),
  )
  const rows = before.standardCosts.rows.map((row) => ({
    ...row,
    perYear: withMore(row.perYear, later.get(`${gradeOf(row)} ${row.category.id}`)),
  }))
  const { vacancyRate, vacancyAt } = before.standardCosts
  return {
    rows: [...rows, ...after.standardCosts.rows.filter((row) => !known.has(gradeOf(row)))],
    vacancyRate:
      vacancyAt === undefined ? vacancyRate : withMore(vacancyRate, after.standardCosts.vacancyRate),
    vacancyAt,
  }
}

function withMore(values: YearValues, more: YearValues | undefined): YearValues {
  return more === undefined ? values : new Map([...more, ...values])
}

/** Support cost is found by its source itself, so that it is bound to the source of the later plan. */
function pricesOf(
  before: Plan,
  after: Plan,
): Pick<FinancialPlan, 'supportCosts' | 'priceIncreases' | 'revenue'> {
  const sources = new Map(after.fundingSources.map((source) => [source.id, source]))
  const agreements = new Map(before.financialPlan.revenue.map((one) => [one.id, one]))
  return {
    supportCosts: before.financialPlan.supportCosts.flatMap((one): SupportCost[] => {
      const funding = sources.get(one.funding.id)
      return funding === undefined ? [] : [{ ...one, funding }]
    }),
    priceIncreases: before.financialPlan.priceIncreases,
    revenue: after.financialPlan.revenue.map((one) => {
      const known = agreements.get(one.id)
      return known === undefined ? one : { ...one, supportCost: known.supportCost }
    }),
  }
}

function exchangeRates(before: Plan, after: Plan): ExchangeRate[] {
  const known = new Map(before.financialPlan.exchangeRates.map((rate) => [rate.currency.code, rate]))
  const later = new Map(after.financialPlan.exchangeRates.map((rate) => [rate.currency.code, rate]))
  return [
    ...[...known].map(([code, rate]) => ({ ...rate, worth: withMore(rate.worth, later.get(code)?.worth) })),
    ...[...later].filter(([code]) => !known.has(code)).map(([, rate]) => rate),
  ]
}

export function hasOtherPrices(before: Plan, after: Plan): boolean {
  return pricesInWords(before) !== pricesInWords(after)
}

export function hasOtherExchangeRates(before: Plan, after: Plan): boolean {
  const inWords = ({ financialPlan }: Plan) =>
    sorted(financialPlan.exchangeRates.map(({ currency, worth }) => [currency.code, valuesOf(worth)]))
  return inWords(before) !== inWords(after)
}

export function hasOtherShares(before: Plan, after: Plan): boolean {
  const earlier = outputsByKey(before)
  return after.outputs.some((output) => {
    const known = earlier.get(keyOf(output))
    return known !== undefined && sharesInWords(known) !== sharesInWords(output)
  })
}

export function hasOtherPriorities(before: Plan, after: Plan): boolean {
  const earlier = outputsByKey(before)
  return after.outputs.some((output) => {
    const known = earlier.get(keyOf(output))
    return known !== undefined && known.priority !== output.priority
  })
}

function pricesInWords({ standardCosts: { rows, vacancyRate }, financialPlan }: Plan): string {
  const { supportCosts, priceIncreases, revenue } = financialPlan
  return sorted([
    ...rows.map((one) => [
      one.grade,
      one.contract,
      one.category.id,
      one.currency.code,
      valuesOf(one.perYear),
    ]),
    ['vacancy', valuesOf(vacancyRate)],
    ...supportCosts.map((one) => ['support', one.funding.id, one.category.id, valuesOf(one.rate)]),
    ...priceIncreases.map((one) => ['increase', one.group, one.category?.id, valuesOf(one.rate)]),
    ...revenue.map(({ id, supportCost }) => [
      'agreement',
      id,
      supportCost && `${supportCost.numerator}/${supportCost.denominator}`,
    ]),
  ])
}

/** With the way from each Outcome to Goals and Thematic Priority. */
function sharesInWords({ contributions, services, isEnabling }: Output): string {
  return sorted([
    [isEnabling],
    ...contributions.map((one) => [one.outcome.id, shareOf(one), outcomeInWords(one)]),
    ...services.map((one) => [one.entity.id, shareOf(one)]),
  ])
}

function outcomeInWords({ outcome }: Contribution): unknown[] {
  return [
    outcome.thematicPriority?.id,
    outcome.goals
      .map((one) => [one.goal.id, shareOf(one)])
      .sort((a, b) => compareText(String(a[0]), String(b[0]))),
  ]
}

function shareOf({
  share,
}: {
  readonly share: { readonly numerator: bigint; readonly denominator: bigint }
}): string {
  return `${share.numerator}/${share.denominator}`
}

function valuesOf(values: YearValues): string[] {
  return [...values]
    .map(([year, { numerator, denominator }]) => `${year} ${numerator}/${denominator}`)
    .sort(compareText)
}

function sorted(parts: readonly unknown[]): string {
  return parts
    .map((part) => JSON.stringify(part))
    .sort(compareText)
    .join('\n')
}
