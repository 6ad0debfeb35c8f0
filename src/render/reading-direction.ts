// Arabic between figures. A terminal that knows letters from right to left would take the figures behind an Arabic title for a
// part of it, and turn the order of the columns around. A mark of left-to-right at the edges of the cells keeps each in its
// place; it has no width and is not seen.

const MARK = '\u200e'

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Drawn lines whose columns stay where they were drawn: cells are parted by two blanks at least. */
export function leftToRight(drawn: string): string {
  if (!RIGHT_TO_LEFT.test(drawn)) return drawn
  return drawn
    .split('\n')
    .map((line) => (RIGHT_TO_LEFT.test(line) ? MARK + line.replace(/(?<=\S)(?= {2})/g, MARK) : line))
    .join('\n')
}

/** The text of one cell, closed so that what stands behind it is not drawn into it. */
export function closed(cell: string): string {
  return RIGHT_TO_LEFT.test(cell) ? cell + MARK : cell
}
