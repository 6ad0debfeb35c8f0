// A report before anybody draws it: columns, rows and exact cells. Terminal, csv, Markdown and Excel only draw it; if two
// of them disagree, the table is right and one drawing is wrong.

import type { Currency } from '../money/currency.ts'
import type { Ratio } from '../money/ratio.ts'
import type { Signal } from './signal.ts'

export interface Table {
  readonly title: string
  /** What its sheet is called in a workbook. */
  readonly name: string
  /** What the figures are: basis, currency, years, filters; one line each, shown above the table. */
  readonly context: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly currency: Currency
  readonly unit: Unit
  /** In which its texts are, and its numbers are written; undefined is English. */
  readonly language: string | undefined
  /** Whether any full amount has a fraction of a unit; if none has, people see whole units. */
  readonly hasFractions: boolean
  /** What makes the figures less than they seem: said in every format, and loudly. */
  readonly warnings: readonly string[]
  /** What helps to read them. */
  readonly notes: readonly string[]
}

/** What tables of one command do not have in common. */
export interface TableContent {
  readonly title: string
  readonly name: string
  /** Behind the organization, such as the view that costs are of. */
  readonly context?: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly notes?: readonly string[]
}

/** How amounts are printed; full amounts stay in the cells. */
export const UNITS = ['unit', 'thousand', 'million'] as const

export type Unit = (typeof UNITS)[number]

export interface Column {
  readonly title: string
  /** A second line of the head: `firm`, `indicative`. */
  readonly subtitle?: string
  readonly kind: 'key' | 'text' | FigureKind
  /** Of a text: several such columns share the room evenly, and their texts are broken into lines however narrow that is. */
  readonly isShared?: boolean
  /** A sum of neighbours that a narrow terminal may leave out. */
  readonly isOptional?: boolean
  /** Belongs to the figures before it: where columns are drawn in several blocks, it stands in the same. */
  readonly isJoined?: boolean
}

/** What stands right, so that its digits stand under one another. */
export type FigureKind = 'money' | 'number' | 'share'

export interface Row {
  /**
   * A subtotal sums the items above it, back to the subtotal before; a total sums all. A section only heads what follows; a
   * remark says more about the item above it. A result follows from the rows above it, but is no sum of them: a balance, a
   * difference.
   */
  readonly style: 'section' | 'item' | 'remark' | 'subtotal' | 'result' | 'total'
  readonly cells: readonly Cell[]
}

export type Cell = TextCell | MoneyCell | NumberCell | ShareCell

export interface TextCell {
  readonly kind: 'text'
  readonly text: string
  /** Less weighty words, under the text or, where a cell is one line, behind it and a colon. */
  readonly details?: string
  /** What the text says, for the eye; the text says it all the same. */
  readonly signal?: Signal | undefined
}

export interface MoneyCell {
  readonly kind: 'money'
  /** In the smallest unit of the currency; undefined for a year that is not planned. */
  readonly amount: bigint | undefined
  /** The figure to print, in the table's unit, where a unit was asked for: rounded so that the table adds up. */
  readonly printed: bigint | undefined
}

/** A quantity that is no money: full-time equivalents, months, a rank, the value of an indicator. */
export interface NumberCell {
  readonly kind: 'number'
  /** Exact; undefined prints nothing, or that it is not planned. */
  readonly value: Ratio | undefined
  readonly isNotPlanned?: boolean
  /** The most decimals that people see; needless zeros are left out unless all of them are wanted. */
  readonly decimals: number
  readonly keepsZeros?: boolean
  /** In a subtotal or total: whether it is the sum of the column above, so that a spreadsheet can add it up. */
  readonly isSum?: boolean
}

/** A part of a whole, printed as per cent. */
export interface ShareCell {
  readonly kind: 'share'
  /** 1 is 100 %; undefined, where there is no whole to divide by, prints nothing. */
  readonly value: Ratio | undefined
}

/** Whether any amount in the rows has a fraction of a unit of the currency. */
export function hasFractions(rows: readonly Row[], { decimals }: Currency): boolean {
  const one = 10n ** BigInt(decimals)
  return rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'money' && (cell.amount ?? 0n) % one !== 0n),
  )
}

export function isFigure({ kind }: { readonly kind: Column['kind'] }): boolean {
  return kind === 'money' || kind === 'number' || kind === 'share'
}

/** A section or remark that only says something in its first cell: its text runs over all columns. */
export function isOneText({ style, cells }: Row): boolean {
  const isSaid = style === 'section' || style === 'remark'
  return isSaid && cells.every((cell, i) => (textOf(cell) !== '') === (i === 0))
}

/** A row of nothing but a text. */
export function saidRow(style: 'section' | 'remark', said: string, columns: number): Row {
  const blanks = Array.from({ length: columns - 1 }, () => text(''))
  return { style, cells: [text(said), ...blanks] }
}

/** Empty for a figure without a value, which says nothing either. */
export function textOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.text : ''
}

export function text(content: string): TextCell {
  return { kind: 'text', text: content }
}

/** @param signal undefined where nothing is known that would give one */
export function signalled(content: string, signal: Signal | undefined): TextCell {
  return { kind: 'text', text: content, signal }
}

/** `12 high: R-01 R-04` */
export function inOneLine({ text, details }: TextCell): string {
  return details === undefined ? text : `${text}: ${details}`
}
