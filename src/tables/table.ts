// A report before anybody draws it: columns, rows and exact cells. Terminal, csv, Markdown and Excel only draw it; if two
// of them disagree, the table is right and one drawing is wrong.

import type { Currency } from '../money/currency.ts'

export interface Table {
  readonly title: string
  /** What the figures are: basis, currency, years, filters; one line each, shown above the table. */
  readonly context: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly currency: Currency
  readonly unit: Unit
  /** Whether any full amount has a fraction of a unit; if none has, people see whole units. */
  readonly hasFractions: boolean
  /** What makes the figures less than they seem: said in every format, and loudly. */
  readonly warnings: readonly string[]
  /** What helps to read them. */
  readonly notes: readonly string[]
}

/** How amounts are printed; full amounts stay in the cells. */
export const UNITS = ['unit', 'thousand', 'million'] as const

export type Unit = (typeof UNITS)[number]

export interface Column {
  readonly title: string
  /** A second line of the head: `firm`, `indicative`. */
  readonly subtitle?: string
  readonly kind: 'key' | 'text' | 'money'
  /** A sum of neighbours that a narrow terminal may leave out. */
  readonly isOptional?: boolean
}

export interface Row {
  readonly style: 'item' | 'total'
  readonly cells: readonly Cell[]
}

export type Cell = TextCell | MoneyCell

export interface TextCell {
  readonly kind: 'text'
  readonly text: string
}

export interface MoneyCell {
  readonly kind: 'money'
  /** In the smallest unit of the currency; undefined for a year that is not planned. */
  readonly amount: bigint | undefined
  /** The figure to print, in the table's unit, where a unit was asked for: rounded so that the table adds up. */
  readonly printed: bigint | undefined
}

export function text(content: string): TextCell {
  return { kind: 'text', text: content }
}
