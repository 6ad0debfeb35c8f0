// Where the rows and columns of all sheets stand, so that formulas can name cells by key.

import type { Sheet } from '../../tables/sheet.ts'
import { safeSheetName } from './sheet-name.ts'

export interface SheetAddress {
  /** The name of the tab. */
  readonly tab: string
  /** Letters by column key. */
  readonly columns: ReadonlyMap<string, string>
  /** Numbers from 1 by row key; those of a list have none. */
  readonly rows: ReadonlyMap<string, number>
  /** The first and last row of items; one empty row where there are none. */
  readonly items: { readonly first: number; readonly last: number }
}

/** By the name of the sheet. */
export type AddressBook = ReadonlyMap<string, SheetAddress>

export function addressBook(sheets: readonly Sheet[]): AddressBook {
  const taken = new Set<string>()
  return new Map(sheets.map((sheet) => [sheet.name, addressOf(sheet, safeSheetName(sheet.name, taken))]))
}

function addressOf(sheet: Sheet, tab: string): SheetAddress {
  return {
    tab,
    columns: new Map(sheet.columns.map(({ key }, i) => [key, columnLetters(i + 1)])),
    rows: new Map(sheet.rows.map(({ key }, i) => [key, i + 1])),
    items: itemsOf(sheet),
  }
}

function itemsOf({ rows, list }: Sheet): SheetAddress['items'] {
  const behind = rows.length + 1
  if (list !== undefined) return { first: behind, last: rows.length + Math.max(1, list.count) }
  const first = rows.findIndex(({ style }) => style === 'item')
  const last = rows.findLastIndex(({ style }) => style === 'item')
  return first < 0 ? { first: behind, last: behind } : { first: first + 1, last: last + 1 }
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}
