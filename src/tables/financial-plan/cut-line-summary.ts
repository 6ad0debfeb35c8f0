// The rows above a cut line: each a title and a figure in the column of cost.

import type { MoneyCell, MoneyFormula, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'

export function summaryRow(key: string, title: string, cell: SheetCell): SheetRow {
  return { key, style: 'subtotal', cells: [EMPTY, textCell(title), EMPTY, EMPTY, EMPTY, cell] }
}

export function amountCell(amount: bigint, formula: MoneyFormula): MoneyCell {
  return { kind: 'money', amount, formula }
}
