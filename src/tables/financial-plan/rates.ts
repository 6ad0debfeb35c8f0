// The rates in use ([R15]): by what foreign amounts, posts, agreements and prices of other years became amounts of this plan.
// Only what the plan declares, each with its place; where it declares nothing, that is said.

import type { LocalText } from '../../model/local-text.ts'
import type { Year, YearValues } from '../../model/period.ts'
import type { Phrase } from '../../model/phrase.ts'
import { multiply, ratio, type Ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import type { Origin } from '../../source/origin.ts'
import {
  AGREED,
  AS_DECLARED,
  CURRENCY,
  DECIMALS,
  DETAIL,
  EXCHANGE,
  FINAL_PRICES,
  INCREASES,
  NONE_DECLARED,
  PLACE,
  PRICE_BASIS,
  PRICES_OF,
  RATES_TITLE,
  REVENUE_UNITS,
  STANDARD_COSTS,
  SUPPORT,
  VACANCY,
  VACANCY_OF,
  WHAT,
} from '../phrases/rates.ts'
import { ID } from '../phrases/sheets.ts'
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { HEAD_ROW } from './amounts.ts'
import { framed } from './frame.ts'
import type { View } from './view.ts'

interface RateSection {
  readonly title: string
  readonly rows: readonly RateRow[]
}

interface RateRow {
  readonly id: string
  readonly title: string
  readonly detail?: string
  readonly values?: YearValues
  /** A part of something, or an amount. */
  readonly kind?: 'share' | 'amount'
  readonly at?: Origin | undefined
}

export function ratesSheet(view: View): Sheet {
  const sections = sectionsOf(view)
  const years = yearsIn(view, sections)
  const titles = [view.say(ID), view.say(WHAT), view.say(DETAIL)].map((text) => textCell(text))
  const head: SheetRow = {
    key: HEAD_ROW,
    style: 'head',
    cells: [...titles, ...years.map(numberCell), EMPTY, textCell(view.say(PLACE))],
  }
  return framed(view, {
    name: view.names.rates,
    title: view.say(RATES_TITLE),
    figures: view.say(AS_DECLARED),
    columns: [
      { key: 'id', width: 14, align: 'left' },
      { key: 'title', width: 46, align: 'left' },
      { key: 'detail', width: 26, align: 'left' },
      ...years.map((year) => ({ key: `year-${year}`, width: 13, align: 'right' as const })),
      { key: 'gap', width: 1.5, align: 'left' },
      { key: 'place', width: 38, align: 'left' },
    ],
    head: [head],
    body: sections.flatMap((section, i) => sectionRows(view, section, `section-${i}`, years)),
    notes: [],
    fixedColumns: 2,
  })
}

/** Those shown, and those between the prices of a line and the plan. */
function yearsIn({ years }: View, sections: readonly RateSection[]): Year[] {
  const rated = sections.flatMap(({ rows }) =>
    rows.flatMap(({ values }) => [...(values ?? new Map()).keys()]),
  )
  const first = years[0] ?? 0
  return [...new Set([...rated.filter((year) => year < first), ...years])].sort((a, b) => a - b)
}

function sectionRows(
  view: View,
  { title, rows }: RateSection,
  key: string,
  years: readonly Year[],
): SheetRow[] {
  const head: SheetRow = { key, style: 'section', cells: [textCell(title, { span: 3 })] }
  if (rows.length === 0)
    return [head, { key: `${key}-none`, style: 'item', cells: [EMPTY, textCell(view.say(NONE_DECLARED))] }]
  return [
    head,
    ...rows.map((row, i): SheetRow => ({
      key: `${key}-${i}`,
      style: 'item',
      cells: [
        textCell(row.id),
        textCell(row.title),
        textCell(row.detail ?? ''),
        ...years.map((year) => valueCell(row, year)),
        EMPTY,
        row.at === undefined ? EMPTY : textCell(`${row.at.path}:${view.lineOf(row.at)}`),
      ],
    })),
  ]
}

function valueCell({ values, kind }: RateRow, year: Year): SheetCell {
  const value = values?.get(year)
  if (value === undefined) return EMPTY
  return kind === 'share' ? { kind: 'share', value } : amountCell(value)
}

const MOST_DECIMALS = 6

/** As many decimals as it has, up to six. */
function amountCell(value: Ratio): SheetCell {
  let decimals = 0
  const scaled = (): Ratio => multiply(value, ratio(10n ** BigInt(decimals)))
  while (decimals < MOST_DECIMALS && scaled().denominator !== 1n) decimals++
  return { kind: 'number', value: Number(roundHalfAway(scaled())) / 10 ** decimals, decimals }
}

function sectionsOf(view: View): RateSection[] {
  const { plan } = view
  const { code, decimals } = plan.currency
  const section = (phrase: Phrase, rows: readonly RateRow[]): RateSection => {
    return { title: view.say(phrase, { currency: code }), rows }
  }
  const { exchangeRates, revenueUnits } = plan.financialPlan
  const named = ({ id, title }: { readonly id: string; readonly title: LocalText }) => {
    return { id, title: view.title(title) }
  }
  return [
    section(CURRENCY, [{ id: code, title: view.say(DECIMALS, { count: decimals }) }]),
    section(
      EXCHANGE,
      exchangeRates.map(({ currency, worth, origin }) => ({
        id: currency.code,
        title: `1 ${currency.code}`,
        values: worth,
        at: origin,
      })),
    ),
    section(SUPPORT, supportRows(view)),
    section(INCREASES, increaseRows(view)),
    section(PRICE_BASIS, priceRows(view)),
    section(VACANCY, vacancyRows(view)),
    section(
      STANDARD_COSTS,
      plan.standardCosts.rows.map(({ grade, contract, category, perYear, currency, origin }) => ({
        id: grade,
        title: `${category.id} ${view.title(category.title)}`,
        detail: [contract, currency.code].filter((text) => text !== undefined).join(', '),
        values: perYear,
        at: origin,
      })),
    ),
    section(
      REVENUE_UNITS,
      revenueUnits.map((unit) => ({ ...named(unit), detail: code, values: unit.perYear, at: unit.origin })),
    ),
  ]
}

function supportRows(view: View): RateRow[] {
  const { supportCosts, revenue } = view.plan.financialPlan
  const declared = supportCosts.map(({ funding, category, rate, origin }): RateRow => ({
    id: funding.id,
    title: view.title(funding.title),
    detail: category.id,
    values: rate,
    kind: 'share',
    at: origin,
  }))
  const agreed = revenue.flatMap(({ id, title, supportCost, origin }): RateRow[] => {
    if (supportCost === undefined) return []
    const values = new Map(view.plan.period.years.map((year) => [year, supportCost]))
    return [{ id, title: view.title(title), detail: view.say(AGREED), values, kind: 'share', at: origin }]
  })
  return [...declared, ...agreed]
}

function increaseRows(view: View): RateRow[] {
  return view.plan.financialPlan.priceIncreases.map(({ category, group, rate, origin }): RateRow => {
    const title =
      category === undefined ? (group === undefined ? '' : view.word(group)) : view.title(category.title)
    return { id: category?.id ?? '', title, values: rate, kind: 'share', at: origin }
  })
}

/** How many cost lines are in the prices of which year. */
function priceRows(view: View): RateRow[] {
  const counts = new Map<Year | undefined, number>()
  for (const { costs } of view.plan.outputs)
    for (const { pricesOf } of costs) counts.set(pricesOf, (counts.get(pricesOf) ?? 0) + 1)
  const sorted = [...counts].sort(([a], [b]) => (a ?? 0) - (b ?? 0))
  return sorted.map(([year, count]): RateRow => ({
    id: '',
    title: year === undefined ? view.say(FINAL_PRICES, { count }) : view.say(PRICES_OF, { year, count }),
  }))
}

function vacancyRows(view: View): RateRow[] {
  const { vacancyRate, vacancyAt } = view.plan.standardCosts
  return vacancyAt === undefined
    ? []
    : [{ id: '', title: view.say(VACANCY_OF), values: vacancyRate, kind: 'share', at: vacancyAt }]
}
