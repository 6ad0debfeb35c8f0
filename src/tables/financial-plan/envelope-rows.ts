// A row of the sheet of envelopes: whose it is, by what weight it shares, and its amounts over time.

import type { ByYear } from '../../costing/by-year.ts'
import type { PriorityEnvelope } from '../../costing/envelope/envelopes.ts'
import { EMPTY, textCell, type MoneyFormula, type RowStyle, type SheetCell, type SheetRow } from '../sheet.ts'
import { timeCells } from './amounts.ts'
import type { YearColumn } from './time-axis.ts'
import type { View } from './view.ts'

export interface LineText {
  readonly key: string
  readonly style: RowStyle
  readonly id?: string
  readonly title: string
}

export function nameOf(
  view: View,
  { element }: PriorityEnvelope,
): { readonly id: string; readonly title: string } {
  return element === undefined
    ? { id: view.keyOf(undefined), title: '–' }
    : { id: view.keyOf(element), title: view.title(element.title) }
}

export function amountRow(
  view: View,
  { key, style, id, title }: LineText,
  amounts: ByYear,
  formula: (column: YearColumn) => MoneyFormula | undefined,
  weight: SheetCell = EMPTY,
  isInput = false,
): SheetRow {
  return {
    key,
    style,
    cells: [
      textCell(id ?? ''),
      textCell(title),
      weight,
      ...timeCells(view.axis, { row: key, amounts, formula }).map((cell) =>
        isInput && cell.formula === undefined ? { ...cell, isInput } : cell,
      ),
    ],
  }
}
