// A sheet of a workbook before anybody writes it. Cells hold exact values; a cell may also say by which formula the
// value follows from other cells. Formulas name rows and columns by key, never by address: only the writer knows where
// a row stands, and text of a plan can reach no formula.

import type { Currency } from '../money/currency.ts'
import type { Unit } from './table.ts'
import type { Ratio } from '../money/ratio.ts'
import type { Signal } from './signal.ts'

export interface Sheet {
  /** On the tab. Names of one workbook differ; the writer makes them safe and short. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** What stands below the rows of a sheet that readers filter: its rows are then one head row. */
  readonly list?: LongList
  readonly currency: Currency
  /** How money is shown; cells keep the full value. */
  readonly unit: Unit
  /** Columns that stay in sight, and on every printed page. */
  readonly fixedColumns: number
  readonly print: PrintSettings
}

/** Items too many to hold as rows: each is made when it is asked for, and no formula names one by its key. */
export interface LongList {
  readonly count: number
  /** @param index from 0 */
  readonly row: (index: number) => SheetRow
}

export interface PrintSettings {
  readonly header: { readonly left: string; readonly right: string }
  readonly footer: string
  readonly orientation: 'landscape' | 'portrait'
}

export interface SheetColumn {
  /** Unique in the sheet. */
  readonly key: string
  /** In characters. */
  readonly width: number
  readonly align: 'left' | 'right' | 'center'
  /** A sum of the columns before it: shown a little stronger. */
  readonly isSum?: boolean
}

export type RowStyle =
  | 'title'
  | 'subtitle'
  | 'context'
  | 'warning'
  /** Repeated on every printed page. */
  | 'head'
  /** Begins a part of a table. */
  | 'section'
  /** Begins a group of rows inside a part. */
  | 'group'
  | 'item'
  | 'subtotal'
  | 'total'
  | 'note'
  | 'blank'

export interface SheetRow {
  /** Unique in the sheet. */
  readonly key: string
  readonly style: RowStyle
  /** In the order of the columns; what is missing at the end is empty. */
  readonly cells: readonly SheetCell[]
  /** Outline level: rows above 0 can be folded away. */
  readonly level?: number
}

export type SheetCell = EmptyCell | TextCell | NumberCell | MoneyCell | ShareCell

export interface EmptyCell {
  readonly kind: 'empty'
}

export interface TextCell {
  readonly kind: 'text'
  readonly text: string
  /** The name of a sheet of the workbook to which the text leads. */
  readonly link?: string
  /** Over how many columns the text runs, and wraps at their end; 1 when absent. */
  readonly span?: number
  readonly tone?: 'strong' | 'warning'
  /** What the text says, for the eye: drawn behind it, and for a light a sign before it. */
  readonly signal?: Signal | undefined
  /** Under the text. */
  readonly details?: string | undefined
  /** From which the text follows; the text is its result. */
  readonly formula?: Choice | FirstWhere
}

/** A number that is no money: a year, a rank, a line; with decimals, full-time equivalents or months. */
export interface NumberCell {
  readonly kind: 'number'
  readonly value: number
  /** Absent: a whole number, without separators. */
  readonly decimals?: number
  readonly formula?: NumberFormula
}

export interface MoneyCell {
  readonly kind: 'money'
  /** In the smallest unit of the currency; with a formula, its exact result. */
  readonly amount: bigint
  readonly formula?: MoneyFormula
  /** Shown in place of a zero: `n.p.` for a year that is not planned. A dash when absent. */
  readonly whenZero?: string
  /** Whether readers may put another amount there to see what follows: shown as such. */
  readonly isInput?: boolean
}

export interface ShareCell {
  readonly kind: 'share'
  /** Undefined where the divisor is zero: the cell then stays blank. */
  readonly value: Ratio | undefined
  readonly formula?: Quotient
  /** Whether readers may put another part there to see what follows: shown as such. */
  readonly isInput?: boolean
}

export type MoneyFormula = SumWhere | SumsWhere | Sum | RunningSum | Difference | Raised | FirstWhere

export type NumberFormula = SumWhere | SumsWhere | Sum | Difference

/** The sum of one column of a list, over its rows that agree with every criterion. */
export interface SumWhere {
  readonly kind: 'sum-where'
  readonly sheet: string
  readonly column: string
  readonly where: readonly Criterion[]
}

/** The sum of several such sums: of lists that together hold what is asked for. */
export interface SumsWhere {
  readonly kind: 'sums-where'
  readonly of: readonly SumWhere[]
}

export interface Criterion {
  readonly column: string
  /** A cell whose value is looked for, or a word of the program's own (never of a plan). */
  readonly equals: CellReference | { readonly constant: string }
}

export interface Sum {
  readonly kind: 'sum'
  readonly of: readonly (CellReference | RangeReference)[]
}

export interface Difference {
  readonly kind: 'difference'
  readonly of: CellReference
  readonly less: CellReference
}

/** Blank when the divisor is zero. */
export interface Quotient {
  readonly kind: 'quotient'
  readonly of: CellReference
  readonly by: CellReference
}

/** A sum that is compared: rounded to the currency's decimals, because sums in binary may be off by a hair. */
export interface RunningSum {
  readonly kind: 'running-sum'
  readonly of: readonly CellReference[]
}

/** An amount raised (or lowered) by a part of it. */
export interface Raised {
  readonly kind: 'raised'
  readonly of: CellReference
  readonly by: CellReference
}

/** One of two texts of the program's own (never of a plan), by whether all conditions hold. */
export interface Choice {
  readonly kind: 'choice'
  readonly when: readonly Condition[]
  readonly ifSo: string
  readonly ifNot: string
}

export type Condition =
  | { readonly cell: CellReference; readonly is: string }
  | { readonly cell: CellReference; readonly atMost: CellReference }

/** A column of the first item of a sheet in which another column has a text of the program's own. */
export interface FirstWhere {
  readonly kind: 'first-where'
  readonly column: string
  readonly where: { readonly column: string; readonly is: string }
  /** What is subtracted from an amount that is found. */
  readonly less?: CellReference
  /** Where there is none. */
  readonly otherwise: '' | 0
}

export interface CellReference {
  /** The sheet of the cell with the formula when absent. */
  readonly sheet?: string
  readonly row: string
  readonly column: string
}

/** All item rows of a sheet in one column. */
export interface RangeReference {
  readonly sheet?: string
  readonly items: string
}

/** All rows from top to bottom, one at a time. */
export function* rowsOf({ rows, list }: Sheet): Generator<SheetRow, void> {
  yield* rows
  if (list === undefined) return
  for (let i = 0; i < list.count; i++) yield list.row(i)
}

export function countRows({ rows, list }: Sheet): number {
  return rows.length + (list?.count ?? 0)
}

export const EMPTY: EmptyCell = { kind: 'empty' }

export function textCell(text: string, more: Omit<TextCell, 'kind' | 'text'> = {}): TextCell {
  return { kind: 'text', text, ...more }
}

export function numberCell(value: number): NumberCell {
  return { kind: 'number', value }
}

/** Rows that say how a sheet begins: what it shows, of whom, and what the figures are. */
export function textRow(key: string, style: RowStyle, text: string, span?: number): SheetRow {
  return { key, style, cells: [textCell(text, span === undefined ? {} : { span })] }
}

export function blankRow(key: string): SheetRow {
  return { key, style: 'blank', cells: [] }
}
