// Heights of rows whose text wraps. Excel does not measure merged cells, and measures others only when somebody edits them.

import { signedText } from '../../tables/signal.ts'
import type { Sheet, SheetColumn, SheetRow, TextCell } from '../../tables/sheet.ts'
import { countLines } from './text-width.ts'

/** Of a line of text and of its font, in points. */
const LINE = { note: { height: 10.5, size: 8 }, other: { height: 11.5, size: 9 } }
const PADDING = 2

/** Excel makes no row higher; of a longer text it shows the beginning. */
const HIGHEST = 409

/** Of a row that says no height. */
export const DEFAULT_HEIGHT = 15

const FIXED: Partial<Record<SheetRow['style'], number>> = {
  title: 24,
  subtitle: 17,
  context: 14,
  warning: 15,
  blank: 8,
}

/** What no text may use: the edge of a cell, an indent, and some for programs that set letters wider. */
const EDGE = 4
const INDENT = 7
const SAFETY = 0.97

/** Undefined where the default does. */
export function rowHeight(sheet: Sheet, row: SheetRow): number | undefined {
  const fixed = FIXED[row.style]
  if (fixed !== undefined) return fixed
  if (sheet.list !== undefined && row.style !== 'head') return undefined
  const line = row.style === 'note' ? LINE.note : LINE.other
  const lines = row.cells.map((cell, i) => {
    if (cell.kind !== 'text') return 1
    const columns = sheet.columns.slice(i, i + (cell.span ?? 1))
    const room = (columnsWidth(columns) - EDGE - (row.level ?? 0) * INDENT) * SAFETY
    const isBold = BOLD.has(row.style) || cell.tone !== undefined
    return shownLines(cell).reduce((sum, one) => sum + countLines(one, room, line.size, isBold), 0)
  })
  return Math.min(HIGHEST, Math.max(1, ...lines) * line.height + PADDING)
}

/** A text with its sign, and what stands under it. */
export function shownLines({ text, signal, details }: TextCell): string[] {
  return [signedText(text, signal), ...(details === undefined ? [] : [details])]
}

/** In points: a column is measured in digits of seven pixels, and has an edge of five. */
export function columnsWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + (width * 7 + 5) * 0.75, 0)
}

const BOLD = new Set<SheetRow['style']>(['head', 'section', 'group', 'subtotal', 'total'])
