// Sheets to the bytes of an Excel workbook. A row is made, written by exceljs and compressed before the next one is asked for,
// so of a long list no more is held than its part of the finished file. exceljs is used only here; whoever wants a workbook loads
// this file when it comes to that.

import type { CellValue, Row, Worksheet } from 'exceljs'
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js'
import { isRightToLeft } from '../../model/phrase.ts'
import { rowsOf, type Sheet, type SheetCell, type SheetRow } from '../../tables/sheet.ts'
import { addressBook, columnLetters, type AddressBook } from './address-book.ts'
import { cellText, plainText } from './cell-text.ts'
import { cellStyles, type Styles } from './cell-style.ts'
import { fontFor } from './language-style.ts'
import { finishPiece, type InnerLink } from './finish.ts'
import { formulaText, type Place } from './formula-text.ts'
import { listRowWriter } from './list-rows.ts'
import { moneyNumber, shareNumber } from './cell-number.ts'
import { writePartsTo } from './parts-writer.ts'
import { rowHeight, shownLines } from './row-height.ts'
import { sheetOptions } from './sheet-options.ts'
import { makeZip } from './zip.ts'

export interface WorkbookProperties {
  readonly title: string
  readonly author: string
  /** Of the commit, `2027-11-18`; null where there is none. Never today's ([R27]). */
  readonly date: string | null
  /** Of the texts: the sheets run from right to left where it does, and numbers look as in it; undefined is English. */
  readonly language: string | undefined
}

/** Stands for "no date": a workbook has to say when it was made. */
const NO_DATE = '2000-01-01'

export async function writeWorkbook(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const made = new Date(`${properties.date ?? NO_DATE}T00:00:00Z`)
  // The types know none of the properties that the writer takes.
  const documented = {
    created: made,
    modified: made,
    creator: plainText(properties.author),
    lastModifiedBy: 'rbm',
  }
  const options = { useStyles: true, useSharedStrings: true, ...documented }
  const workbook = new WorkbookWriter(options)
  workbook.title = plainText(properties.title)
  workbook.views = [
    { x: 0, y: 0, width: 28000, height: 16000, activeTab: 0, firstSheet: 0, visibility: 'visible' },
  ]
  const { language } = properties
  const book = addressBook(sheets)
  const links = new Map<number, readonly InnerLink[]>()
  const zip = makeZip()
  await writePartsTo(workbook, (name) => {
    const part = zip.open(name)
    return { ...part, write: (xml) => part.write(finishPiece(name, xml, links, fontFor(language))) }
  })
  for (const [i, sheet] of sheets.entries()) {
    const worksheet = workbook.addWorksheet(book.get(sheet.name)!.tab, sheetOptions(sheet, language))
    worksheet.columns = sheet.columns.map(({ width }) => ({ width }))
    links.set(i + 1, writeRows(worksheet, sheet, book, language))
    worksheet.commit()
  }
  await workbook.commit()
  return zip.bytes()
}

function writeRows(
  worksheet: Worksheet,
  sheet: Sheet,
  book: AddressBook,
  language: string | undefined,
): InnerLink[] {
  const styles = cellStyles(sheet, language)
  const links: InnerLink[] = []
  const writeListRow = listRowWriter(worksheet, sheet, styles, isRightToLeft(language))
  let number = 0
  for (const row of rowsOf(sheet)) {
    if (++number > sheet.rows.length && writeListRow(row, number)) continue
    const line = worksheet.getRow(number)
    const height = rowHeight(sheet, row)
    if (height !== undefined) line.height = height
    if (row.level !== undefined && row.level > 0) line.outlineLevel = row.level
    writeCells(worksheet, line, sheet, row, book, styles, links)
    line.commit()
  }
  return links
}

function writeCells(
  worksheet: Worksheet,
  line: Row,
  sheet: Sheet,
  row: SheetRow,
  book: AddressBook,
  styles: Styles,
  links: InnerLink[],
): void {
  const width = FULL_WIDTH.has(row.style) ? sheet.columns.length : row.cells.length
  for (let j = 0; j < width; j++) {
    const content = row.cells[j] ?? { kind: 'empty' }
    const column = sheet.columns[j]!
    const cell = line.getCell(j + 1)
    const value = cellValue(content, { sheet: sheet.name, row: row.key, column: column.key }, sheet, book)
    if (value !== null) cell.value = value
    cell.style = styles(row.style, content, column, row.level ?? 0)
    if (content.kind !== 'text') continue
    const address = `${columnLetters(j + 1)}${line.number}`
    if (content.link !== undefined) links.push({ cell: address, tab: book.get(content.link)!.tab })
    const span = Math.min(content.span ?? 1, sheet.columns.length - j)
    if (span > 1) worksheet.mergeCells(line.number, j + 1, line.number, j + span)
  }
}

/** Rows whose fill and lines run through empty cells, too. */
const FULL_WIDTH = new Set<SheetRow['style']>(['head', 'section', 'group', 'item', 'subtotal', 'total'])

function cellValue(cell: SheetCell, place: Place, sheet: Sheet, book: AddressBook): CellValue {
  const { decimals } = sheet.currency
  switch (cell.kind) {
    case 'empty':
      return null
    case 'text': {
      const formula = cell.formula && formulaText(cell.formula, place, book, decimals)
      if (formula !== undefined) return { formula, result: cellText(cell.text) }
      const lines = shownLines(cell)
      return lines.join('') === '' ? null : lines.map(cellText).join('\n')
    }
    case 'number': {
      const formula = cell.formula && formulaText(cell.formula, place, book, cell.decimals ?? 0)
      return formula === undefined ? cell.value : { formula, result: cell.value }
    }
    case 'money': {
      const result = moneyNumber(cell, sheet)
      const formula = cell.formula && formulaText(cell.formula, place, book, decimals)
      return formula === undefined ? result : { formula, result }
    }
    case 'share': {
      const result = shareNumber(cell)
      const formula = cell.formula && formulaText(cell.formula, place, book, decimals)
      return formula === undefined ? result : { formula, result }
    }
  }
}
