// One table as a sheet of a workbook: full values under the number format of the table's unit, sums of years as formulas.

import { say } from '../model/phrase.ts'
import { NOT_PLANNED } from './phrases/figures.ts'
import {
  isFigure,
  isOneText,
  textOf,
  type Cell,
  type Column,
  type NumberCell,
  type Row,
  type Table,
} from './table.ts'
import {
  blankRow,
  EMPTY,
  textCell,
  textRow,
  type NumberCell as SheetNumberCell,
  type RowStyle,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
} from './sheet.ts'

export function tableSheet(table: Table, name: string): Sheet {
  const columns = table.columns.map((column, i): SheetColumn => ({
    key: `column-${i}`,
    width: widthOf(column),
    align: isFigure(column) ? 'right' : 'left',
  }))
  const span = columns.length
  const heads = table.columns.some(({ subtitle }) => subtitle !== undefined)
    ? [headRow('head', table, 'title'), headRow('head-2', table, 'subtitle')]
    : [headRow('head', table, 'title')]
  return {
    name,
    columns,
    rows: [
      textRow('title', 'title', table.title, span),
      ...table.context.map((line, i) => textRow(`context-${i}`, 'context', line, span)),
      ...table.warnings.map((line, i) => textRow(`warning-${i}`, 'warning', line, span)),
      blankRow('blank'),
      ...heads,
      ...sheetRows(table),
      ...table.notes.map((line, i) => textRow(`note-${i}`, 'note', line, span)),
    ],
    currency: table.currency,
    unit: table.unit,
    fixedColumns: table.columns.filter((column) => !isFigure(column)).length,
    print: {
      header: { left: table.title, right: table.context[0] ?? '' },
      footer: '',
      orientation: 'landscape',
    },
  }
}

function widthOf(column: Column): number {
  if (column.isShared === true) return 24
  return isFigure(column) ? 15 : column.kind === 'text' ? 60 : 14
}

function headRow(key: string, table: Table, part: 'title' | 'subtitle'): SheetRow {
  return { key, style: 'head', cells: table.columns.map((column) => textCell(column[part] ?? '')) }
}

const SHEET_STYLE: Readonly<Record<Row['style'], RowStyle>> = {
  section: 'section',
  item: 'item',
  remark: 'note',
  subtotal: 'subtotal',
  result: 'subtotal',
  total: 'total',
}

/** The rows with the formulas of their sums: a subtotal over the items above it, a total over all items. */
function sheetRows(table: Table): SheetRow[] {
  const notPlanned = say(NOT_PLANNED, table.language)
  const items: string[] = []
  let sinceSubtotal: string[] = []
  return table.rows.map(({ style, cells }, index): SheetRow => {
    const key = style === 'total' ? 'total' : `row-${index}`
    const of = style === 'subtotal' ? sinceSubtotal : items
    if (style === 'item') {
      items.push(key)
      sinceSubtotal.push(key)
    } else if (style !== 'total' && style !== 'remark') sinceSubtotal = []
    const drawn = SHEET_STYLE[style]
    if (isOneText({ style, cells }))
      return { key, style: drawn, cells: [textCell(textOf(cells[0]!), { span: cells.length })] }
    const isSum = style === 'subtotal' || style === 'total'
    return {
      key,
      style: drawn,
      cells: cells.map((cell, i) => (isSum ? sumCell(cell, i, of, notPlanned) : plainCell(cell, notPlanned))),
    }
  })
}

function plainCell(cell: Cell, notPlanned: string): SheetCell {
  if (cell.kind === 'text') return textCell(cell.text, { signal: cell.signal, details: cell.details })
  if (cell.kind === 'number' && cell.value !== undefined) return numberOf(cell)
  if (cell.kind === 'number') return cell.isNotPlanned === true ? textCell(notPlanned) : EMPTY
  if (cell.kind === 'share') return cell
  return cell.amount === undefined ? textCell(notPlanned) : { kind: 'money', amount: cell.amount }
}

/** The nearest double: quantities have few digits, and nothing adds them up but for people. */
function numberOf({ value, decimals }: NumberCell): SheetNumberCell {
  return { kind: 'number', value: Number(value!.numerator) / Number(value!.denominator), decimals }
}

function sumCell(cell: Cell, column: number, rows: readonly string[], notPlanned: string): SheetCell {
  if (cell.kind === 'text') return cell.text === '' ? EMPTY : textCell(cell.text)
  const formula = { kind: 'sum', of: rows.map((row) => ({ row, column: `column-${column}` })) } as const
  if (cell.kind === 'money' && cell.amount !== undefined)
    return { kind: 'money', amount: cell.amount, formula }
  if (cell.kind === 'number' && cell.isSum === true && cell.value !== undefined)
    return { ...numberOf(cell), formula }
  return plainCell(cell, notPlanned)
}
