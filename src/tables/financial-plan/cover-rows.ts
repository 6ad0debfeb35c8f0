// The two sorts of rows of the cover.

import type { SheetRow } from '../sheet.ts'
import { textCell } from '../sheet.ts'

/** A name and what is to be said about it. */
export function particularRow(key: string, name: string, text: string): SheetRow {
  return { key, style: 'item', cells: [textCell(name, { tone: 'strong' }), textCell(text, { span: 3 })] }
}

/** Begins a part of the cover. */
export function coverHeadRow(key: string, titles: readonly string[]): SheetRow {
  return { key: `head-${key}`, style: 'section', cells: titles.map((title) => textCell(title)) }
}
