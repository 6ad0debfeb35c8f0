// Years as columns of a table, marked firm or indicative, with the sums of budget periods and of all ([R18]); and the figures
// that are printed in them ([R26]): the plan's years are settled first, so that a year prints the same figure in every table,
// whichever years are shown, and rows are rounded so that they add up to it.

import type { ByYear } from '../costing/by-year.ts'
import { showSpan, yearsOf, type Year } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { nearest, roundGroupedTable, roundGroups } from '../money/controlled-rounding.ts'
import { FIRM, INDICATIVE } from './phrases/figures.ts'
import { TOTAL } from './phrases/rollup.ts'
import type { Cell, Column, MoneyCell, Unit } from './table.ts'

export interface YearGrid {
  readonly plan: Plan
  readonly years: readonly Year[]
  readonly unit: Unit
  readonly columns: readonly Column[]
  /** The years that each column sums, as indices. */
  readonly parts: readonly (readonly number[])[]
}

/** Printed figures of the years shown; undefined where full amounts are printed. */
export type Printed = readonly bigint[] | undefined

export function yearGrid(
  plan: Plan,
  years: readonly Year[],
  unit: Unit,
  language: string | undefined,
): YearGrid {
  const hasIndicative = plan.period.firmYears.size < plan.period.years.length
  const standing = (year: Year) =>
    hasIndicative ? { subtitle: say(plan.period.firmYears.has(year) ? FIRM : INDICATIVE, language) } : {}
  const each = years.map((year): Column => ({ title: String(year), kind: 'money', ...standing(year) }))
  const alone = years.map((_, i) => [i])
  if (years.length === 1) return { plan, years, unit, columns: each, parts: alone }
  const periods = plan.period.budgetPeriods
    .filter((period) => period.last > period.first && yearsOf(period).length < years.length)
    .filter((period) => yearsOf(period).every((year) => years.includes(year)))
  return {
    plan,
    years,
    unit,
    columns: [
      ...each,
      ...periods.map((period): Column => ({ title: showSpan(period), kind: 'money', isOptional: true })),
      { title: say(TOTAL, language), kind: 'money' },
    ],
    parts: [
      ...alone,
      ...periods.map((period) => yearsOf(period).map((year) => years.indexOf(year))),
      years.map((_, i) => i),
    ],
  }
}

/** @param isPlanned a column of years that are all not planned has no amount ([D2]) */
export function yearCells(
  { years, parts }: YearGrid,
  amounts: ByYear,
  printed: Printed,
  isPlanned: (year: Year) => boolean = () => true,
): Cell[] {
  return parts.map((own): MoneyCell => {
    if (!own.some((i) => isPlanned(years[i]!)))
      return { kind: 'money', amount: undefined, printed: undefined }
    return {
      kind: 'money',
      amount: own.reduce((sum, i) => sum + (amounts.get(years[i]!) ?? 0n), 0n),
      // Sums of printed figures, so that the row adds up as printed.
      printed: printed && own.reduce((sum, i) => sum + printed[i]!, 0n),
    }
  })
}

/** Sums by year, settled from the whole plan. */
export function printedYears({ plan, years, unit }: YearGrid, amounts: ByYear): Printed {
  const size = unitSize(plan, unit)
  if (size === undefined) return undefined
  const all = plan.period.years
  const settled = roundGroups(
    all.map((year) => amounts.get(year) ?? 0n),
    size,
    groupsIn(plan, all),
  )
  return years.map((year) => settled[all.indexOf(year)]!)
}

/** Rows that add up to settled sums. */
export function printedRows(
  { plan, years, unit }: YearGrid,
  rows: readonly ByYear[],
  columns: Printed,
): readonly Printed[] {
  const size = unitSize(plan, unit)
  if (size === undefined || columns === undefined) return rows.map(() => undefined)
  const exact = rows.map((row) => years.map((year) => row.get(year) ?? 0n))
  return roundGroupedTable(exact, size, groupsIn(plan, years), columns).cells
}

/** One amount that no other must agree with. */
export function printedAmount({ plan, unit }: YearGrid, amount: bigint): bigint | undefined {
  const size = unitSize(plan, unit)
  return size && nearest(amount, size)
}

/** The sum of printed figures; undefined where full amounts are printed. */
export function totalOf(printed: Printed): bigint | undefined {
  return printed && printed.reduce((sum, one) => sum + one, 0n)
}

export function less(of: Printed, other: Printed): Printed {
  return of && other && of.map((one, i) => one - other[i]!)
}

function unitSize({ currency }: Plan, unit: Unit): bigint | undefined {
  return unit === 'unit' ? undefined : 10n ** BigInt(currency.decimals + (unit === 'thousand' ? 3 : 6))
}

/** The indices of years that stand in one budget period; a year in none stands alone. */
function groupsIn(plan: Plan, years: readonly Year[]): number[][] {
  const whole = plan.period.budgetPeriods
    .map(yearsOf)
    .filter((own) => own.every((year) => years.includes(year)))
  const grouped = new Set(whole.flat())
  const alone = years.filter((year) => !grouped.has(year)).map((year) => [year])
  return [...whole, ...alone].map((own) => own.map((year) => years.indexOf(year)))
}
