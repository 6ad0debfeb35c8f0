// Texts broken into lines of a terminal. A stranger may write a title as long as a book, so each word is measured once, and
// of one that has to be broken each character once more: the work grows with the text, never with its square.

import { graphemesOf, textWidth } from './text-width.ts'

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must. */
export function wrapWords(content: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of content.split(' ')) {
    const needed = textWidth(word)
    if (line !== '' && used + 1 + needed <= width) {
      line += ` ${word}`
      used += 1 + needed
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = needed > width ? broken(word, width) : [{ text: word, width: needed }]
    lines.push(...pieces.slice(0, -1).map(({ text }) => text))
    const last = pieces.at(-1)!
    line = last.text
    used = last.width
  }
  return [...lines, line]
}

interface Piece {
  readonly text: string
  readonly width: number
}

/** Of at least one character each, and of nothing for nothing. */
function broken(word: string, width: number): Piece[] {
  const pieces: Piece[] = []
  let piece = { text: '', width: 0 }
  for (const character of charactersOf(word, width)) {
    if (piece.text !== '' && piece.width + character.width > width) {
      pieces.push(piece)
      piece = { text: '', width: 0 }
    }
    piece = { text: piece.text + character.text, width: piece.width + character.width }
  }
  return [...pieces, piece]
}

/** Letters with their marks, and pictures that are put together from several, stay whole where a line has room for them. */
function* charactersOf(word: string, most: number): Generator<Piece> {
  for (const text of graphemesOf(word)) {
    const width = textWidth(text)
    if (width <= most) yield { text, width }
    else for (const part of text) yield { text: part, width: textWidth(part) }
  }
}

/** Of a text in a table or a tree on a terminal; csv, Markdown and JSON have it whole. */
const LONGEST_TEXT = 1000

/** As much of a text as anybody reads on a terminal, and `…` where that is not all of it. */
export function beginningOf(text: string, most = LONGEST_TEXT): string {
  if (text.length <= most) return text
  let end = 0
  // What stands behind may belong to the last character.
  for (const { length } of graphemesOf(text.slice(0, most + 2))) {
    if (end + length > most) break
    end += length
  }
  // One letter with more marks than anybody reads.
  const shown = end === 0 ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text.slice(0, end)
  return `${shown.trimEnd()} …`
}
