// The rows of long lists. exceljs makes an object of every cell, finds its style and its address, and builds the XML from that: for
// the facts of a plan this took longer than making them. Here the XML of a row is put together at once, to the same bytes
// (test/exchange/excel/list-rows.test.ts); what is rare in a list is left to exceljs.
//
// This reaches behind the interface of exceljs, whose version is pinned, as `parts-writer.ts` does.

import type { Style, Worksheet } from 'exceljs'
import type { Sheet, SheetCell, SheetRow } from '../../tables/sheet.ts'
import { columnLetters } from './address-book.ts'
import type { Styles } from './cell-style.ts'
import { cellText } from './cell-text.ts'
import { moneyNumber, shareNumber } from './cell-number.ts'

/** What the types do not tell of a sheet that is being written. */
interface Untold {
  readonly stream: { readonly write: (xml: string) => void }
  readonly _workbook: {
    readonly styles: { readonly addStyleModel: (style: Partial<Style>) => number }
    readonly sharedStrings: { readonly add: (text: string) => number }
  }
}

/** @returns whether the row was written; exceljs has to write it where not */
export type WriteListRow = (row: SheetRow, number: number) => boolean

/** @param worksheet of which exceljs has written the first row */
export function listRowWriter(
  worksheet: Worksheet,
  sheet: Sheet,
  styles: Styles,
  isRightToLeft: boolean,
): WriteListRow {
  const { stream, _workbook: workbook } = worksheet as unknown as Untold
  const letters = sheet.columns.map((_, i) => columnLetters(i + 1))
  const plainStyles: (number | undefined)[] = []
  const texts = new Map<string, string>()

  const styleOf = (row: SheetRow, cell: SheetCell, j: number): number => {
    const style = () => workbook.styles.addStyleModel(styles(row.style, cell, sheet.columns[j]!, 0))
    // Cells of one column look alike, but for numbers, and texts that are read the other way.
    return cell.kind === 'text' && !isRightToLeft ? (plainStyles[j] ??= style()) : style()
  }
  const valueOf = (cell: SheetCell): string => {
    if (cell.kind === 'number') return `><v>${cell.value}</v></c>`
    if (cell.kind === 'share') return `><v>${shareNumber(cell)}</v></c>`
    if (cell.kind === 'money') return `><v>${moneyNumber(cell, sheet)}</v></c>`
    if (cell.kind !== 'text' || cell.text === '') return '/>'
    const text = texts.get(cell.text) ?? cellText(cell.text)
    texts.set(cell.text, text)
    return ` t="s"><v>${workbook.sharedStrings.add(text)}</v></c>`
  }

  return (row, number) => {
    const { cells } = row
    if (row.style !== 'item' || (row.level ?? 0) > 0 || cells.length !== letters.length) return false
    if (!cells.every(isPlain) || !cells.some(hasValue)) return false
    let xml = `<row r="${number}" spans="1:${cells.length}" x14ac:dyDescent="0.25">`
    for (let j = 0; j < cells.length; j++)
      xml += `<c r="${letters[j]}${number}" s="${styleOf(row, cells[j]!, j)}"${valueOf(cells[j]!)}`
    stream.write(`${xml}</row>`)
    return true
  }
}

/** Nothing but a value: not computed, marked, linked nor drawn over other cells. */
function isPlain(cell: SheetCell): boolean {
  switch (cell.kind) {
    case 'empty':
      return true
    case 'number':
    case 'money':
      return cell.formula === undefined
    case 'share':
      return cell.formula === undefined && cell.value !== undefined
    case 'text':
      return Object.keys(cell).length === 2
  }
}

function hasValue(cell: SheetCell): boolean {
  return cell.kind !== 'empty' && (cell.kind !== 'text' || cell.text !== '')
}
