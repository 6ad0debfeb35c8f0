// How many columns of a terminal a text takes. Texts in Latin letters, which most are, take one for each character; the
// package that knows all other scripts takes longer to load than a command takes to run, so the program loads it for a text that
// needs it (bin/build-program.mjs).

import stringWidth from 'string-width'

/** Letters and signs that take one column each, with no mark that joins the one before. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2026\u2190-\u2193]*$/

export function textWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const piece of piecesOf(text)) width += stringWidth(piece)
  return width
}

/** Whether each character of the text takes one column. */
export function isPlain(text: string): boolean {
  return SIMPLE.test(text)
}

/** Letters with their marks, pictures that are put together from several. */
export function* graphemesOf(text: string): Generator<string> {
  if (isPlain(text)) yield* text
  else for (const piece of piecesOf(text)) for (const { segment } of segmenter().segment(piece)) yield segment
}

/** To cut a text into graphemes takes Node the square of its length. */
const LONGEST_PIECE = 256

/** The text in pieces that end where a grapheme does, unless one is longer than any that has a meaning. */
function* piecesOf(text: string): Generator<string> {
  let start = 0
  while (text.length - start > LONGEST_PIECE) {
    const piece = text.slice(start, start + LONGEST_PIECE).replace(/[\uD800-\uDBFF]$/, '')
    // What stands behind may belong to the last grapheme.
    const last = segmenter()
      .segment(piece)
      .containing(piece.length - 1)!.index
    const end = last === 0 ? piece.length : last
    yield piece.slice(0, end)
    start += end
  }
  yield text.slice(start)
}

let made: Intl.Segmenter | undefined

/** Made for the first text that needs it. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter())
}
