// One table as a sheet of a workbook: full values under the number format of the table's unit, sums of years as formulas.

import type { Cell, Column, Row, Table } from './table.ts'
import {
  blankRow,
  EMPTY,
  textCell,
  textRow,
  type MoneyCell,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
} from './sheet.ts'

export function tableSheet(table: Table): Sheet {
  const columns = table.columns.map((column, i): SheetColumn => ({
    key: `column-${i}`,
    width: widthOf(column),
    align: column.kind === 'money' ? 'right' : 'left',
  }))
  const span = columns.length
  const heads = table.columns.some(({ subtitle }) => subtitle !== undefined)
    ? [headRow('head', table, 'title'), headRow('head-2', table, 'subtitle')]
    : [headRow('head', table, 'title')]
  return {
    name: 'Roll-up',
    columns,
    rows: [
      textRow('title', 'title', table.title, span),
      ...table.context.map((line, i) => textRow(`context-${i}`, 'context', line, span)),
      ...table.warnings.map((line, i) => textRow(`warning-${i}`, 'warning', line, span)),
      blankRow('blank'),
      ...heads,
      ...table.rows.map((row, i) => sheetRow(row, i)),
      ...table.notes.map((line, i) => textRow(`note-${i}`, 'note', line, span)),
    ],
    currency: table.currency,
    unit: table.unit,
    fixedColumns: table.columns.filter(({ kind }) => kind !== 'money').length,
    isList: false,
    print: {
      header: { left: table.title, right: table.context[0] ?? '' },
      footer: '',
      orientation: 'landscape',
    },
  }
}

function widthOf(column: Column): number {
  return column.kind === 'money' ? 15 : column.kind === 'text' ? 60 : 14
}

function headRow(key: string, table: Table, part: 'title' | 'subtitle'): SheetRow {
  return { key, style: 'head', cells: table.columns.map((column) => textCell(column[part] ?? '')) }
}

function sheetRow(row: Row, index: number): SheetRow {
  const cells = row.cells.map((cell, column) =>
    row.style === 'total' ? totalCell(cell, column) : plainCell(cell),
  )
  return { key: row.style === 'total' ? 'total' : `row-${index}`, style: row.style, cells }
}

function plainCell(cell: Cell): SheetCell {
  if (cell.kind === 'text') return textCell(cell.text)
  return cell.amount === undefined ? textCell('not planned') : { kind: 'money', amount: cell.amount }
}

function totalCell(cell: Cell, column: number): SheetCell {
  if (cell.kind === 'text') return cell.text === '' ? EMPTY : textCell(cell.text)
  if (cell.amount === undefined) return textCell('not planned')
  const sum: MoneyCell = {
    kind: 'money',
    amount: cell.amount,
    formula: { kind: 'sum', of: [{ items: `column-${column}` }] },
  }
  return sum
}
