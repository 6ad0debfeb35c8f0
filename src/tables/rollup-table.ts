// The roll-up as a table: one row for each element, the years (marked firm or indicative), budget periods and the total.

import { keyOf, type GroupElement, type Grouping } from '../costing/cost-fact.ts'
import type { Amounts, Rollup, RollupRow } from '../costing/rollup.ts'
import { textIn } from '../model/local-text.ts'
import { showSpan, yearsOf, type Year, type YearSpan } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { word, type Term } from '../model/vocabulary.ts'
import { roundTable } from '../money/controlled-rounding.ts'
import { text, type Cell, type Column, type MoneyCell, type Row, type Table, type Unit } from './table.ts'
import { missingInWords, notAllocatedInWords, notPlannedInWords } from './rollup-words.ts'

export interface RollupTableOptions {
  readonly unit: Unit
  readonly language: string | undefined
}

export function tabulateRollup(plan: Plan, rollup: Rollup, options: RollupTableOptions): Table {
  const columns = valueColumns(plan, rollup)
  const printed = printedAmounts(plan, rollup, options.unit)
  const item = (row: RollupRow, i: number): Row => ({
    style: 'item',
    cells: [
      ...keyCells(plan, rollup.by, row, options.language),
      ...valueCells(rollup, columns, row, printed?.rows[i]),
    ],
  })
  const total: Row = {
    style: 'total',
    cells: [
      ...totalLabels(plan, rollup, options.language),
      ...valueCells(rollup, columns, rollup.total, printed?.total),
    ],
  }
  return {
    title: titleOf(plan, rollup, options.language),
    context: contextOf(plan, rollup, options),
    columns: [...keyColumns(plan, rollup.by, options.language), ...columns.map(({ column }) => column)],
    rows: [...rollup.rows.map(item), total],
    currency: plan.currency,
    unit: options.unit,
    hasFractions: hasFractions(plan, rollup),
    warnings: missingInWords(rollup.missing),
    notes: [...notAllocatedInWords(rollup), ...notPlannedInWords(rollup.notPlanned, options.language)],
  }
}

/** What an element is called: its title, the word for a priority, the year. Undefined belongs to no element. */
export function labelOf(
  plan: Plan,
  grouping: Grouping,
  element: GroupElement | undefined,
  language: string | undefined,
): string {
  if (element === undefined) return `no ${word(plan.vocabulary, grouping, language)}`
  if (typeof element === 'number') return String(element)
  if (typeof element === 'string') return word(plan.vocabulary, element, language)
  return textIn(element.title, language)
}

function titleOf(plan: Plan, rollup: Rollup, language: string | undefined): string {
  const by = rollup.by.map((grouping) => word(plan.vocabulary, grouping, language)).join(' and ')
  return `Cost by ${by}, ${showYears(rollup.years)}`
}

function contextOf(plan: Plan, rollup: Rollup, { unit, language }: RollupTableOptions): string[] {
  const money = unit === 'unit' ? plan.currency.code : `${unit}s of ${plan.currency.code}`
  const { funding } = rollup
  const source = plan.fundingSources.find(({ id }) => id === funding)
  const filter =
    funding === undefined
      ? []
      : [
          `only ${source === undefined ? word(plan.vocabulary, funding as Term, language) : textIn(source.title, language)}`,
        ]
  const illustrative = plan.isIllustrative ? ['illustrative figures'] : []
  return [
    [
      `${textIn(plan.organization, language)}`,
      `${rollup.basis} cost`,
      money,
      ...filter,
      ...illustrative,
    ].join(' · '),
  ]
}

function showYears(years: readonly Year[]): string {
  const isRun = years.every((year, i) => i === 0 || year === years[i - 1]! + 1)
  return isRun && years.length > 0 ? showSpan({ first: years[0]!, last: years.at(-1)! }) : years.join(', ')
}

function keyColumns(plan: Plan, by: readonly Grouping[], language: string | undefined): Column[] {
  return by.flatMap((grouping): Column[] => {
    const title = word(plan.vocabulary, grouping, language)
    if (grouping === 'year') return [{ title, kind: 'key' }]
    return by.length === 1
      ? [
          { title, kind: 'key' },
          { title: 'Title', kind: 'text' },
        ]
      : [{ title, kind: 'key' }]
  })
}

function keyCells(plan: Plan, by: readonly Grouping[], row: RollupRow, language: string | undefined): Cell[] {
  return by.flatMap((grouping, i): Cell[] => {
    const element = row.elements[i]
    const key = text(element === undefined ? '–' : String(keyOf(element)))
    return by.length === 1 && grouping !== 'year'
      ? [key, text(labelOf(plan, grouping, element, language))]
      : [key]
  })
}

function totalLabels(plan: Plan, rollup: Rollup, language: string | undefined): Cell[] {
  const columns = keyColumns(plan, rollup.by, language)
  return columns.map((_, i) => text(i === 0 ? word(plan.vocabulary, 'total', language) : ''))
}

/** A column of figures and the years that it sums. */
interface ValueColumn {
  readonly column: Column
  readonly years: readonly Year[]
}

function valueColumns(plan: Plan, rollup: Rollup): ValueColumn[] {
  const ofTotal: ValueColumn = { column: { title: 'Total', kind: 'money' }, years: rollup.years }
  if (rollup.by.includes('year') || rollup.years.length === 1) return [ofTotal]
  const { firmYears, budgetPeriods } = plan.period
  const years = rollup.years.map((year): ValueColumn => {
    const subtitle =
      firmYears.size === plan.period.years.length
        ? {}
        : { subtitle: firmYears.has(year) ? 'firm' : 'indicative' }
    return { column: { title: String(year), kind: 'money', ...subtitle }, years: [year] }
  })
  const periods = budgetPeriods.filter((period) => isInside(period, rollup.years))
  const sums = periods.map((period): ValueColumn => {
    return { column: { title: showSpan(period), kind: 'money', isOptional: true }, years: yearsOf(period) }
  })
  return [...years, ...sums, ofTotal]
}

function isInside(period: YearSpan, years: readonly Year[]): boolean {
  const own = yearsOf(period)
  return own.length > 1 && own.length < years.length && own.every((year) => years.includes(year))
}

/** The figures of one row in printed units, by year; sums of years are sums of printed figures, so the row adds up. */
type PrintedRow = ReadonlyMap<Year, bigint>

function valueCells(
  rollup: Rollup,
  columns: readonly ValueColumn[],
  amounts: Amounts,
  printed: PrintedRow | undefined,
): Cell[] {
  return columns.map(({ years }): MoneyCell => {
    const known = years.map((year) => amounts.byYear.get(year)).filter((amount) => amount !== undefined)
    if (known.length === 0 && rollup.years.length > 0)
      return { kind: 'money', amount: undefined, printed: undefined }
    const amount = known.reduce((sum, one) => sum + one, 0n)
    return {
      kind: 'money',
      amount,
      printed: printed && years.reduce((sum, year) => sum + (printed.get(year) ?? 0n), 0n),
    }
  })
}

/** Printed figures that add up both ways ([R26]); undefined where full amounts are printed. */
function printedAmounts(
  plan: Plan,
  rollup: Rollup,
  unit: Unit,
): { rows: readonly PrintedRow[]; total: PrintedRow } | undefined {
  if (unit === 'unit') return undefined
  const size = 10n ** BigInt(plan.currency.decimals + (unit === 'thousand' ? 3 : 6))
  const exact = rollup.rows.map((row) => rollup.years.map((year) => row.byYear.get(year) ?? 0n))
  const rounded = roundTable(exact, size)
  const toMap = (figures: readonly bigint[]): PrintedRow =>
    new Map(rollup.years.map((year, j) => [year, figures[j] ?? 0n]))
  return { rows: rounded.cells.map(toMap), total: toMap(rounded.columns) }
}

function hasFractions(plan: Plan, rollup: Rollup): boolean {
  const one = 10n ** BigInt(plan.currency.decimals)
  return rollup.rows.some(({ byYear }) => [...byYear.values()].some((amount) => (amount ?? 0n) % one !== 0n))
}
