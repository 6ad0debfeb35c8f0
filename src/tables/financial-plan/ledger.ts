// Lines of revenue and expenses: what a line says in each column, from amounts by year and its previous period.

import type { MoneyFormula, RowStyle, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'
import { addByYear, subtractByYear, sumOf, timeCells, type ByYear } from './amounts.ts'
import { comparisonCells, PREVIOUS_COLUMN, type Comparison } from './comparison.ts'
import type { TimeColumn, YearColumn } from './time-axis.ts'
import type { View } from './view.ts'

/** A row with its exact amounts, so that other rows can add it up. */
export interface Line {
  readonly row: SheetRow
  readonly amounts: ByYear
  /** Of the previous period; undefined where none is known. */
  readonly previous: bigint | undefined
}

export interface LineText {
  readonly key: string
  readonly style: RowStyle
  readonly id?: string
  readonly title: string
}

export interface Ledger {
  readonly view: View
  readonly comparison: Comparison | undefined
}

/** A line of inputs, or of sums of facts when a formula is given. */
export function entryLine(
  ledger: Ledger,
  text: LineText,
  amounts: ByYear,
  previous: bigint | undefined,
  formula: (column: YearColumn) => MoneyFormula | undefined = () => undefined,
): Line {
  return makeLine(ledger, text, amounts, previous, formula, undefined)
}

/** @param stated the previous period's total, where it is given as such and not by its parts */
export function sumLine(ledger: Ledger, text: LineText, lines: readonly Line[], stated?: bigint): Line {
  const known = lines.flatMap(({ previous }) => (previous === undefined ? [] : [previous]))
  const previous =
    stated ?? (known.length < lines.length ? undefined : known.reduce((sum, one) => sum + one, 0n))
  const formula = ({ key }: { readonly key: string }): MoneyFormula => {
    return { kind: 'sum', of: lines.map(({ row }) => ({ row: row.key, column: key })) }
  }
  return makeLine(
    ledger,
    text,
    addByYear(lines.map(({ amounts }) => amounts)),
    previous,
    formula,
    stated === undefined ? formula({ key: PREVIOUS_COLUMN }) : undefined,
  )
}

export function differenceLine(ledger: Ledger, text: LineText, of: Line, less: Line): Line {
  const previous =
    of.previous === undefined || less.previous === undefined ? undefined : of.previous - less.previous
  const formula = ({ key }: { readonly key: string }): MoneyFormula => {
    return {
      kind: 'difference',
      of: { row: of.row.key, column: key },
      less: { row: less.row.key, column: key },
    }
  }
  const amounts = subtractByYear(of.amounts, less.amounts)
  const line = makeLine(ledger, text, amounts, previous, formula, formula({ key: PREVIOUS_COLUMN }))
  if (ledger.comparison === undefined) return line
  // A per cent of what is left says nothing.
  return { ...line, row: { ...line.row, cells: line.row.cells.slice(0, -1) } }
}

function makeLine(
  { view, comparison }: Ledger,
  { key, style, id, title }: LineText,
  amounts: ByYear,
  previous: bigint | undefined,
  formula: (column: YearColumn) => MoneyFormula | undefined,
  previousFormula: MoneyFormula | undefined,
): Line {
  const cells: SheetCell[] = [textCell(id ?? ''), textCell(title)]
  if (comparison?.previous !== undefined) cells.push(previousCell(previous, previousFormula))
  cells.push(...timeCells(view.axis, { row: key, amounts, formula }))
  if (comparison !== undefined) {
    const inColumn = (column: string): bigint | undefined => {
      return column === PREVIOUS_COLUMN
        ? previous
        : sumOf(amounts, yearsIn(view.axis.find((one) => one.key === column)))
    }
    cells.push(
      ...comparisonCells(comparison, key, inColumn(comparison.column) ?? 0n, inColumn(comparison.base)),
    )
  }
  return { row: { key, style, cells }, amounts, previous }
}

function previousCell(amount: bigint | undefined, formula: MoneyFormula | undefined): SheetCell {
  if (amount === undefined) return EMPTY
  return { kind: 'money', amount, ...(formula === undefined ? {} : { formula }) }
}

function yearsIn(column: TimeColumn | undefined): readonly number[] {
  if (column === undefined) return []
  return column.kind === 'year' ? [column.year] : column.years
}
