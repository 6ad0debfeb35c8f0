// Arabic between figures. A terminal that knows letters from right to left would take the figures behind an Arabic title for a
// part of it, and turn the order of the columns around. A mark of left-to-right at the edges of the cells keeps each in its
// place; it has no width and is not seen.

import { hasRightToLeft } from '../source/reading-direction.ts'

const MARK = '\u200e'

/** Drawn lines whose columns stay where they were drawn: cells are parted by two blanks at least. */
export function leftToRight(drawn: string): string {
  if (!hasRightToLeft(drawn)) return drawn
  return drawn
    .split('\n')
    .map((line) => (hasRightToLeft(line) ? MARK + line.replace(/(?<=\S)(?= {2})/g, MARK) : line))
    .join('\n')
}

/** The text of one cell, closed so that what stands behind it is not drawn into it. */
export function closed(cell: string): string {
  return hasRightToLeft(cell) ? cell + MARK : cell
}
