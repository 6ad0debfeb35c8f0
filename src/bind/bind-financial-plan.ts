// Revenue and rates ([R15], [R16]).

import {
  has,
  itemsOf,
  mapOf,
  originOfItem,
  originOfKey,
  placedText,
  scalarOf,
  shareOf,
  textOf,
  textsOf,
  wordOf,
  numberOf,
  type Fields,
} from '../document/fields.ts'
import type { FinancialPlanFile } from '../document/generated/formats.ts'
import {
  CERTAINTIES,
  type ExchangeRate,
  type FinancialPlan,
  type PreviousPeriod,
  type PriceIncrease,
  type Revenue,
  type RevenueDrivers,
  type RevenueGroup,
  type RevenueUnit,
  type Scenario,
  type SupportCost,
} from '../model/financial-plan.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { plainText } from '../model/local-text.ts'
import { CATEGORY_GROUPS, type CostCategory } from '../model/organization.ts'
import { parseSpan, yearsOf, type YearValues } from '../model/period.ts'
import {
  add,
  compareRatios,
  multiply,
  ONE,
  parseChange,
  parseShare,
  showRatio,
  ZERO,
  type Ratio,
} from '../money/ratio.ts'
import { exactNumber } from '../document/fields.ts'
import { bindEnvelopes } from './bind-envelopes.ts'
import { bindCurrency, type BoundSettings } from './bind-settings.ts'
import type { BoundStrategicPlan } from './bind-strategic-plan.ts'
import { indexById, report, reportTwice, resolve, type Context, type Index } from './context.ts'
import type { Origin } from '../source/origin.ts'
import { localText, writtenValues, yearEntries, yearValues } from './values.ts'
import { yearAmounts } from './year-amounts.ts'
import { reportImpossibleRate, yearRates, type RateBounds } from './year-rates.ts'

type Files = readonly Fields<FinancialPlanFile>[]
type RevenueItem = NonNullable<FinancialPlanFile['revenue']>[number]

export interface BoundFinancialPlan {
  readonly financialPlan: FinancialPlan
  readonly revenue: Index<Revenue>
}

export function bindFinancialPlan(
  context: Context,
  files: Files,
  settings: BoundSettings,
  strategic: BoundStrategicPlan,
): BoundFinancialPlan {
  const groups = bindGroups(context, files)
  const units = bindUnits(context, files, settings)
  const revenue = files
    .flatMap((file) => itemsOf(file, 'revenue'))
    .flatMap((item) => bindRevenue(context, item, { settings, groups, units }))
  const byId = indexById(context, revenue, 'revenue row', 'cost')
  const exchangeRates = files
    .flatMap((file) => itemsOf(file, 'exchange-rates'))
    .flatMap((item) => bindRate(context, item, settings))
  const supportCosts = files
    .flatMap((file) => itemsOf(file, 'support-cost'))
    .flatMap((item) => bindSupport(context, item, settings))
  const priceIncreases = files
    .flatMap((file) => itemsOf(file, 'price-increases'))
    .flatMap((item) => bindIncrease(context, item, settings))
  checkOnce(context, exchangeRates, ({ currency }) => `The exchange rate of ${currency.code}`)
  checkOnce(context, supportCosts, ({ funding }) => `The support cost on ${funding.id}`)
  checkOnce(
    context,
    priceIncreases,
    ({ category, group }) => `The price increase of ${category?.id ?? group}`,
  )
  return {
    financialPlan: {
      revenueGroups: [...groups.byId.values()],
      revenue: [...byId.values()],
      exchangeRates,
      supportCosts,
      priceIncreases,
      revenueUnits: [...units.byId.values()],
      scenarios: bindScenarios(context, files, settings, units),
      previousPeriod: files
        .map((file) => bindPrevious(context, file, settings))
        .find((period) => period !== undefined),
      ...bindEnvelopes(context, files, { settings, strategic }),
    },
    revenue: {
      noun: 'revenue row (agreement)',
      rule: 'unknown-agreement',
      declaredIn: 'financial-plan',
      byId,
    },
  }
}

/** Each rate has one row; a second one would be applied in silence, or not at all. */
function checkOnce<T extends { readonly origin: Origin }>(
  context: Context,
  rates: readonly T[],
  nameOf: (rate: T) => string,
): void {
  const seen = new Map<string, T>()
  for (const rate of rates) {
    const name = nameOf(rate)
    const first = seen.get(name)
    if (first === undefined) seen.set(name, rate)
    else reportTwice(context, name, rate.origin, first.origin, name)
  }
}

function bindGroups(context: Context, files: Files): Index<RevenueGroup> {
  const groups = files.flatMap((file) =>
    itemsOf(file, 'revenue-groups').flatMap((item): RevenueGroup[] => {
      const id = textOf(item, 'id')
      return id === undefined
        ? []
        : [{ id, title: localText(item, 'title') ?? plainText(id), origin: originOfItem(item) }]
    }),
  )
  const byId = indexById(context, groups, 'revenue group')
  return { noun: 'revenue group', rule: 'unknown-revenue-group', declaredIn: 'financial-plan', byId }
}

function bindUnits(context: Context, files: Files, settings: BoundSettings): Index<RevenueUnit> {
  const units = files.flatMap((file) =>
    itemsOf(file, 'revenue-units').flatMap((item): RevenueUnit[] => {
      const id = textOf(item, 'id')
      if (id === undefined) return []
      const { perYear } = yearAmounts(
        context,
        item,
        'per-year',
        settings.scope,
        settings.currency,
        missingRevenue(id),
      )
      return [{ id, title: localText(item, 'title') ?? plainText(id), perYear, origin: originOfItem(item) }]
    }),
  )
  const byId = indexById(context, units, 'revenue unit', 'revenue')
  return { noun: 'revenue unit', rule: 'unknown-revenue-unit', declaredIn: 'financial-plan', byId }
}

interface RevenueReferences {
  readonly settings: BoundSettings
  readonly groups: Index<RevenueGroup>
  readonly units: Index<RevenueUnit>
}

function bindRevenue(context: Context, item: Fields<RevenueItem>, references: RevenueReferences): Revenue[] {
  const { settings, groups, units } = references
  const id = textOf(item, 'id')
  if (id === undefined) return []
  const who = `The revenue row "${id}"`
  const missingMoney = missingRevenue(id)
  const currency = has(item, 'currency')
    ? bindCurrency(context, item, 'currency', missingMoney)
    : settings.currency
  const unit = resolve(context, units, placedText(item, 'revenue-unit'), { who, missingMoney })
  if (has(item, 'per-year') && has(item, 'revenue-unit')) {
    report(context, 'revenue-in-two-forms', {
      message: `${who} gives an amount under \`per-year\` and a number of units.`,
      hint: 'Keep one of the two: `per-year`, or `units` with `revenue-unit`.',
      at: originOfKey(item, 'per-year'),
      missingMoney,
    })
  }
  const drivers = unit === undefined ? undefined : revenueByDrivers(context, item, unit, settings)
  return [
    {
      id,
      title: localText(item, 'title') ?? plainText(id),
      group:
        resolve(context, groups, placedText(item, 'group'), { who }) ?? groups.byId.get(id.split('.')[0]!),
      funding:
        resolve(context, settings.fundingSources, placedText(item, 'funding'), {
          who,
          missingMoney: { element: id },
        }) ?? (has(item, 'funding') ? undefined : settings.defaultFunding),
      perYear:
        currency === undefined
          ? new Map<number, Ratio>()
          : (drivers?.perYear ??
            yearAmounts(context, item, 'per-year', settings.scope, currency, missingMoney).perYear),
      drivers: drivers?.drivers,
      certainty: CERTAINTIES.find((known) => known === textOf(item, 'certainty')) ?? 'signed',
      hasAmount: has(item, 'per-year') || (has(item, 'units') && has(item, 'revenue-unit')),
      currency: currency ?? settings.currency,
      basis: localText(item, 'basis'),
      earmarkedFor: textsOf(item, 'earmarked-for').map(({ value }) => value),
      supportCost: agreedSupportCost(context, item, id),
      origin: originOfItem(item),
    },
  ]
}

/** Revenue is in no roll-up of cost. */
function missingRevenue(element: string | undefined): Finding['missingMoney'] {
  return { element, of: 'revenue' }
}

/** An impossible rate counts as none given, once it is reported. */
function agreedSupportCost(context: Context, item: Fields<RevenueItem>, id: string): Ratio | undefined {
  const rate = shareOf(item, 'support-cost')
  const bounds = supportBounds(`The support cost of "${id}"`)
  if (rate === undefined || bounds.isPossible(rate)) return rate
  const at = originOfKey(item, 'support-cost')
  reportImpossibleRate(context, rate, bounds, { at }, { element: id })
  return undefined
}

/** More than the whole of what it is charged on is a slip of the keyboard. */
function supportBounds(called: string): RateBounds {
  return {
    called,
    must: 'may be at most 100%',
    isPossible: (rate) => compareRatios(rate, ONE) <= 0,
  }
}

/** Units × the amount of a unit × the share of a unit, exactly: 215 Sector Members × CHF 318,000 × 1/5. */
function revenueByDrivers(
  context: Context,
  item: Fields<RevenueItem>,
  unit: RevenueUnit,
  settings: BoundSettings,
): { perYear: YearValues; drivers: RevenueDrivers } {
  const share = shareOf(item, 'unit-share') ?? ONE
  const perYear = new Map<number, Ratio>()
  const counts = new Map<number, Ratio>()
  const missingMoney = missingRevenue(textOf(item, 'id'))
  for (const { year, node } of yearEntries(context, item, 'units', settings.scope, missingMoney)) {
    const count = exactNumber(node) ?? parseShare(wordOf(node) ?? '')
    const amount = unit.perYear.get(year)
    if (count === undefined) continue
    if (amount === undefined) {
      // A unit without any amount has been reported by the schema check.
      if (unit.perYear.size > 0) reportUnitWithoutAmount(context, item, unit, year)
      continue
    }
    counts.set(year, count)
    perYear.set(year, multiply(multiply(count, amount), share))
  }
  return { perYear, drivers: { unit, units: counts, unitShare: share } }
}

/** Counted units without an amount would be revenue that is nothing in silence ([D2]). */
function reportUnitWithoutAmount(
  context: Context,
  item: Fields<RevenueItem>,
  unit: RevenueUnit,
  year: number,
): void {
  const id = textOf(item, 'id') ?? ''
  report(context, 'rate-missing', {
    message: `The revenue unit "${unit.id}" has no amount for ${year}, and "${id}" counts units in it.`,
    hint: `Add ${year} to the \`per-year\` of ${unit.id}.`,
    at: originOfKey(item, 'units'),
    related: [{ at: unit.origin, message: 'the unit that lacks the year' }],
    subject: `${unit.id} ${year}`,
    missingMoney: missingRevenue(id),
  })
}

function bindScenarios(
  context: Context,
  files: Files,
  settings: BoundSettings,
  units: Index<RevenueUnit>,
): Scenario[] {
  const scenarios = files
    .flatMap((file) => itemsOf(file, 'scenarios'))
    .flatMap((item): Scenario[] => {
      const id = textOf(item, 'id')
      if (id === undefined) return []
      const missingMoney = { element: id, of: 'envelope' as const }
      const unitAmounts = new Map<string, YearValues>()
      for (const row of itemsOf(item, 'revenue-units')) {
        const unit = resolve(context, units, placedText(row, 'id'), {
          who: `The scenario "${id}"`,
          missingMoney,
        })
        const { scope, currency } = settings
        const { perYear } = yearAmounts(context, row, 'per-year', scope, currency, missingMoney)
        if (unit !== undefined) unitAmounts.set(unit.id, perYear)
      }
      return [
        {
          id,
          title: localText(item, 'title') ?? plainText(id),
          change: parseChange(textOf(item, 'change') ?? ''),
          unitAmounts,
          origin: originOfItem(item),
        },
      ]
    })
  return [...indexById(context, scenarios, 'scenario', 'envelope').values()]
}

type Items<K extends keyof FinancialPlanFile> = Fields<
  NonNullable<FinancialPlanFile[K]> extends readonly (infer I)[] ? I : never
>

function bindRate(context: Context, item: Items<'exchange-rates'>, settings: BoundSettings): ExchangeRate[] {
  const currency = bindCurrency(context, item, 'currency')
  if (currency === undefined) return []
  const worth = new Map<number, Ratio>()
  for (const [year, value] of yearValues(context, item, 'worth', settings.scope))
    worth.set(year, isAboveZero(value) ? value : ZERO)
  for (const { node, at, year } of writtenValues(item, 'worth')) {
    const value = exactNumber(node)
    if (value === undefined || isAboveZero(value)) continue
    report(context, 'rate-out-of-range', {
      message: `The exchange rate of ${currency.code} is ${showRatio(value)}${year === undefined ? '' : ` in ${year}`}; it must be above 0.`,
      hint: `Write what one ${currency.code} is worth in ${settings.currency.code}, such as 0.9. Until then what is given in ${currency.code} counts as nothing.`,
      at,
      subject: currency.code,
      missingMoney: {},
    })
  }
  return [{ currency, worth, origin: originOfItem(item) }]
}

function isAboveZero(value: Ratio): boolean {
  return compareRatios(value, ZERO) > 0
}

function bindSupport(context: Context, item: Items<'support-cost'>, settings: BoundSettings): SupportCost[] {
  const who = 'This support cost'
  const funding = resolve(context, settings.fundingSources, placedText(item, 'funding'), {
    who,
    missingMoney: {},
  })
  const category = has(item, 'category')
    ? resolve(context, settings.categories, placedText(item, 'category'), { who, missingMoney: {} })
    : defaultCategory(context, item, settings)
  if (funding === undefined || category === undefined) return []
  const bounds = supportBounds(`The support cost on ${funding.id}`)
  const rate = yearRates(context, item, 'rate', settings.period.years, bounds)
  return [{ funding, category, rate, origin: originOfItem(item) }]
}

/** The first category of the group `other-support`, in the order of rbm.yaml. */
function defaultCategory(
  context: Context,
  item: Items<'support-cost'>,
  settings: BoundSettings,
): CostCategory | undefined {
  const categories = [...settings.categories.byId.values()]
  const category = categories.find(({ group }) => group === 'other-support')
  if (category === undefined) {
    report(context, 'unknown-category', {
      message: 'This support cost names no cost category, and the plan has none of the group other-support.',
      hint: 'Say where it is booked: add `category:` with the id of a cost category of rbm.yaml.',
      at: originOfItem(item),
      missingMoney: {},
    })
  }
  return category
}

function bindIncrease(
  context: Context,
  item: Items<'price-increases'>,
  settings: BoundSettings,
): PriceIncrease[] {
  const category = resolve(context, settings.categories, placedText(item, 'category'), {
    who: 'This price increase',
    missingMoney: {},
  })
  const written = textOf(item, 'group')
  const group = CATEGORY_GROUPS.find((known) => known === written)
  if (category === undefined && group === undefined) return []
  const bounds = increaseBounds(`The price increase of ${category?.id ?? group}`)
  const rate = yearRates(context, item, 'rate', priceYears(settings), bounds)
  return [{ category, group, rate, origin: originOfItem(item) }]
}

/** At -100% things would cost nothing, and prices that more than double in a year are a slip of the keyboard. */
function increaseBounds(called: string): RateBounds {
  return {
    called,
    must: 'must be above -100% and at most 100%',
    isPossible: (rate) => compareRatios(rate, ONE) <= 0 && add(rate, ONE).numerator > 0n,
  }
}

/** Amounts may be in the prices of a year before the plan, so increases reach back. */
function priceYears({ period }: BoundSettings): number[] {
  return yearsOf({ first: period.first - 10, last: period.last })
}

function bindPrevious(
  context: Context,
  file: Fields<FinancialPlanFile>,
  settings: BoundSettings,
): PreviousPeriod | undefined {
  const fields = mapOf(file, 'previous-period')
  if (fields === undefined) return undefined
  const written = wordOf(scalarOf(fields, 'years')) ?? ''
  const span = parseSpan(written)
  if (span === undefined || span.last >= settings.period.first) {
    report(context, 'year-outside-plan', {
      message: `The previous period (${written}) does not end before the plan begins.`,
      at: originOfKey(fields, 'years'),
      subject: written,
      missingMoney: missingRevenue(undefined),
    })
    return undefined
  }
  const revenue = new Map<string, Ratio>()
  for (const row of itemsOf(fields, 'revenue')) {
    const total = numberOf(row, 'total')
    if (total !== undefined) revenue.set(textOf(row, 'id') ?? '', total)
  }
  const expenses = new Map<string, Ratio>()
  for (const row of itemsOf(fields, 'expenses')) {
    const category = resolve(context, settings.categories, placedText(row, 'category'), {
      who: 'The previous period',
      missingMoney: missingRevenue(undefined),
    })
    const total = numberOf(row, 'total')
    if (total !== undefined && category !== undefined) expenses.set(category.id, total)
  }
  return { title: localText(fields, 'title') ?? plainText(written), span, revenue, expenses }
}
