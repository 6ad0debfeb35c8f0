// Rows of amounts over time, and their formulas. Amounts of years come from facts or from rows below; sums of periods and
// of the plan are sums of the years of the same row, on every sheet.

import type { CostFact } from '../../costing/facts/cost-fact.ts'
import type { Year } from '../../model/period.ts'
import type { CellReference, Criterion, MoneyCell, MoneyFormula, ShareCell, SumWhere } from '../sheet.ts'
import { ratio } from '../../money/ratio.ts'
import { TOTAL_COLUMN, yearKey, type TimeAxis, type YearColumn } from './time-axis.ts'

export type ByYear = ReadonlyMap<Year, bigint>

/** The row of a sheet in which the years stand as numbers: criteria point there. */
export const HEAD_ROW = 'head'

export function sumByYear(facts: readonly CostFact[]): ByYear {
  const sums = new Map<Year, bigint>()
  for (const { year, amount } of facts) sums.set(year, (sums.get(year) ?? 0n) + amount)
  return sums
}

export function addByYear(all: readonly ByYear[]): ByYear {
  const sums = new Map<Year, bigint>()
  for (const one of all) for (const [year, amount] of one) sums.set(year, (sums.get(year) ?? 0n) + amount)
  return sums
}

export function subtractByYear(a: ByYear, b: ByYear): ByYear {
  return addByYear([a, new Map([...b].map(([year, amount]) => [year, -amount]))])
}

export function sumOf(amounts: ByYear, years: readonly Year[]): bigint {
  return years.reduce((sum, year) => sum + (amounts.get(year) ?? 0n), 0n)
}

export interface TimeRow {
  readonly row: string
  readonly amounts: ByYear
  /** What a year's cell follows from; undefined for an input. */
  readonly formula: (column: YearColumn) => MoneyFormula | undefined
  readonly isPlanned?: (year: Year) => boolean
}

export function timeCells(axis: TimeAxis, { row, amounts, formula, isPlanned }: TimeRow): MoneyCell[] {
  return axis.map((column): MoneyCell => {
    if (column.kind !== 'year') {
      const of = column.years.map((year): CellReference => ({ row, column: yearKey(year) }))
      return { kind: 'money', amount: sumOf(amounts, column.years), formula: { kind: 'sum', of } }
    }
    const found = formula(column)
    const amount = amounts.get(column.year) ?? 0n
    const planned =
      found === undefined || (column.standing !== 'not planned' && isPlanned?.(column.year) !== false)
    return {
      kind: 'money',
      amount,
      ...(found === undefined ? {} : { formula: found }),
      ...(planned ? {} : { whenZero: column.whenNotPlanned }),
    }
  })
}

/** The amounts of one year that agree with the criteria, in each of the lists: facts, or facts and services. */
export function factsOfYear(
  lists: string | readonly string[],
  where: readonly Criterion[],
): (column: YearColumn) => MoneyFormula {
  return ({ key }) =>
    amountsWhere(lists, [...where, { column: 'year', equals: { row: HEAD_ROW, column: key } }])
}

/** The amounts of all years shown that agree with the criteria. */
export function amountsWhere(lists: string | readonly string[], where: readonly Criterion[]): MoneyFormula {
  const of = [lists].flat().map((sheet): SumWhere => ({ kind: 'sum-where', sheet, column: 'amount', where }))
  return of.length === 1 ? of[0]! : { kind: 'sums-where', of }
}

/** Rows of the same sheet, column by column. */
export function sumOfRows(rows: readonly string[]): (column: { readonly key: string }) => MoneyFormula {
  return ({ key }) => ({ kind: 'sum', of: rows.map((row) => ({ row, column: key })) })
}

export function quotientCell(part: bigint, whole: bigint, of: CellReference, by: CellReference): ShareCell {
  return {
    kind: 'share',
    value: whole > 0n ? ratio(part, whole) : undefined,
    formula: { kind: 'quotient', of, by },
  }
}

/** What part of the sheet's total a row is. */
export function partOfTotal(
  row: string,
  amount: bigint,
  total: { readonly row: string; readonly amount: bigint },
): ShareCell {
  return quotientCell(
    amount,
    total.amount,
    { row, column: TOTAL_COLUMN },
    { row: total.row, column: TOTAL_COLUMN },
  )
}
