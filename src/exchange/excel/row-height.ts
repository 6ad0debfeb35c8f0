// Heights of rows whose text wraps. Excel does not measure merged cells, and measures others only when somebody edits them,
// so the lines are counted here, a little generously.

import type { Sheet, SheetRow } from '../../tables/sheet.ts'
import { textWidth } from './cell-text.ts'

/** Points, for text of 8 and 9 points. Its letters are narrower than the digits in which columns are measured. */
const LINE = { note: 10.5, other: 11.5 }
const PADDING = 2

/** Of a row that says no height. */
export const DEFAULT_HEIGHT = 15

const FIXED: Partial<Record<SheetRow['style'], number>> = {
  title: 24,
  subtitle: 17,
  context: 14,
  warning: 15,
  blank: 8,
}

/** Undefined where the default does. */
export function rowHeight(sheet: Sheet, row: SheetRow): number | undefined {
  const fixed = FIXED[row.style]
  if (fixed !== undefined) return fixed
  if (sheet.isList && row.style !== 'head') return undefined
  const lines = row.cells.map((cell, i) => {
    if (cell.kind !== 'text') return 1
    const columns = sheet.columns.slice(i, i + (cell.span ?? 1))
    const room = columns.reduce((sum, { width }) => sum + width, 0) - (row.level ?? 0) * 2
    return linesOf(cell.text, room * (row.style === 'note' ? 1.45 : isBold(row) ? 1.2 : 1.3))
  })
  return Math.max(1, ...lines) * (row.style === 'note' ? LINE.note : LINE.other) + PADDING
}

function isBold({ style }: SheetRow): boolean {
  return (
    style === 'head' || style === 'section' || style === 'group' || style === 'subtotal' || style === 'total'
  )
}

/** Words go to the next line as a whole; a word that is longer than the line is broken. */
function linesOf(text: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = textWidth(word)
    if (used > 0 && used + 1 + width > room) {
      lines++
      used = 0
    }
    lines += Math.floor(Math.max(0, width - 1) / room)
    used += width + (used > 0 ? 1 : 0)
  }
  return lines
}
