// How a sheet opens and prints: frozen head, outline, A4 across, as wide as the page, head repeated, pages numbered.

import type { AddWorksheetOptions, HeaderFooter, PageSetup } from 'exceljs'
import { isRightToLeft, say } from '../../model/phrase.ts'
import { PAGE_OF } from '../../tables/phrases/frame.ts'
import { countRows, type Sheet } from '../../tables/sheet.ts'
import { columnLetters } from './address-book.ts'
import { headerText } from './cell-text.ts'
import { columnsWidth, DEFAULT_HEIGHT, rowHeight } from './row-height.ts'

const A4 = 9

/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.75, bottom: 0.65, header: 0.35, footer: 0.3 }
const PAPER = { landscape: { width: 11.69, height: 8.27 }, portrait: { width: 8.27, height: 11.69 } }

/** A sheet that needs so little more than a page is printed a little smaller, on one. */
const SQUEEZED = 1.3

export function sheetOptions(
  sheet: Sheet,
  language: string | undefined,
): Partial<AddWorksheetOptions> & { autoFilter?: string } {
  const rightToLeft = isRightToLeft(language)
  const heads = sheet.rows.flatMap(({ style }, i) => (style === 'head' ? [i + 1] : []))
  const firstHead = heads[0]
  const lastHead = heads.at(-1)
  const deepest = Math.max(0, ...sheet.rows.map(({ level }) => level ?? 0))
  const lastColumn = columnLetters(sheet.columns.length)
  return {
    properties: {
      outlineLevelRow: deepest,
      ...(deepest > 0 ? { outlineProperties: { summaryBelow: false, summaryRight: true } } : {}),
    },
    views: [
      lastHead === undefined
        ? { showGridLines: false, rightToLeft }
        : {
            state: 'frozen',
            xSplit: sheet.fixedColumns,
            ySplit: lastHead,
            topLeftCell: `${columnLetters(sheet.fixedColumns + 1)}${lastHead + 1}`,
            showGridLines: false,
            rightToLeft,
          },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: pagesNeeded(sheet) <= SQUEEZED ? 1 : 0,
      margins: MARGINS,
      ...(firstHead === undefined ? {} : { printTitlesRow: `${firstHead}:${lastHead}` }),
    } satisfies Partial<PageSetup>,
    headerFooter: headerFooter(sheet, language),
    ...(sheet.list === undefined ? {} : { autoFilter: `A${lastHead}:${lastColumn}${countRows(sheet)}` }),
  }
}

/** Where lines begin stands the organization, where they end the title; codes of the spreadsheet for the page and the tab. */
function headerFooter({ print }: Sheet, language: string | undefined): Partial<HeaderFooter> {
  const [start, end] = isRightToLeft(language) ? ['&R', '&L'] : ['&L', '&R']
  const page = say(PAGE_OF, language, { page: '&P', pages: '&N' })
  return {
    oddHeader: `${start}&8${part(print.header.left)}${end}&8${part(print.header.right)}`,
    oddFooter: `${start}&8${part(print.footer)}&C&8${page}${end}&8&A`,
  }
}

/** How many pages long a sheet is when it is as wide as the page. */
function pagesNeeded(sheet: Sheet): number {
  const paper = PAPER[sheet.print.orientation]
  const room = {
    width: (paper.width - MARGINS.left - MARGINS.right) * 72,
    height: (paper.height - MARGINS.top - MARGINS.bottom) * 72,
  }
  // Rows of a list have the default height.
  const height = sheet.rows.reduce(
    (sum, row) => sum + (rowHeight(sheet, row) ?? DEFAULT_HEIGHT),
    (sheet.list?.count ?? 0) * DEFAULT_HEIGHT,
  )
  return (height * Math.min(1, room.width / columnsWidth(sheet.columns))) / room.height
}

/** A blank keeps digits at the beginning from being read as part of the font size. */
function part(text: string): string {
  const short = headerText(text)
  return /^\d/.test(short) ? ` ${short}` : short
}
