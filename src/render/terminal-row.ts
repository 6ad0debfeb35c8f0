// Cells beside one another, drawn by cli-table3. It measures every line again, by an older table of widths, and cuts what it takes
// for too wide, character by character. So it gets lines that fit, one at a time, and in the place of any that is not plain Latin a
// stand-in as wide: it never has to cut, and Arabic, Hindi or Chinese stand under their heads.

import Cli from 'cli-table3'
import { isPlain, textWidth } from './text-width.ts'

export interface DrawnCell {
  /** Each at most as wide as the columns of the cell. */
  readonly lines: readonly string[]
  readonly paint: (line: string) => string
  readonly align: 'left' | 'right'
  /** Over how many columns it runs. */
  readonly span: number
}

/** Between two columns. */
export const GAP = 2

/** Of columns, and of the gaps between them as cli-table3 counts them in a cell that runs over all: one character each. */
export function spannedWidth(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one + 1, -1)
}

/** The lines of one row, without blanks at their ends. cli-table3 compares each line of a table with all above it, so it gets one. */
export function drawRow(widths: readonly number[], cells: readonly DrawnCell[]): string[] {
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, i) => drawLine(widths, cells, i))
}

function drawLine(widths: readonly number[], cells: readonly DrawnCell[], number: number): string {
  const originals: string[] = []
  const contents = cells.map(({ lines, paint, align, span }) => {
    const line = lines[number]
    if (line === undefined) return { content: '', colSpan: span }
    const isReplaced = !isPlain(line)
    const width = isReplaced ? textWidth(line) : line.length
    if (isReplaced && width > 0) originals.push(line)
    return { content: paint(isReplaced ? STAND_IN.repeat(width) : line), colSpan: span, hAlign: align }
  })
  const cli = new Cli({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: [...widths],
  })
  cli.push(contents)
  let next = 0
  return cli
    .toString()
    .replace(STAND_INS, () => originals[next++]!)
    .trimEnd()
}

/** For private use, so never plain: a line of a plan that holds it is itself replaced. */
const STAND_IN = '\uE000'
const STAND_INS = new RegExp(`${STAND_IN}+`, 'g')

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}
