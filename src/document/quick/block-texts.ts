// Texts that begin with | or > and stand in the indented lines below.

import type { ScalarNode } from '../tree.ts'
import { foldedBreaks } from './plain-scalars.ts'
import {
  goToLine,
  HASH,
  LINE_FEED,
  passSpaces,
  RETURN,
  SPACE,
  TAB,
  withoutBlanks,
  type Cursor,
} from './cursor.ts'
import { TreeScalar } from '../nodes.ts'

const BAR = 124
const GREATER = 62

export function beginsBlockText(code: number): boolean {
  return code === BAR || code === GREATER
}

/**
 * Leaves the cursor on the next line that is not of the text.
 *
 * @param parent column of its key or dash
 */
export function readBlockText(cursor: Cursor, parent: number): ScalarNode | undefined {
  const { text, at: start } = cursor
  const header = readHeader(cursor, parent)
  if (header === undefined) return undefined
  const lines = readLines(cursor, parent, header)
  if (lines === undefined) return undefined
  const { value, end } = chomped(lines, header.chomping)
  cursor.values += 1
  cursor.at = end
  if (!goToLine(cursor)) return undefined
  cursor.reach = withoutBlanks(text, start, end)
  cursor.taken = 0
  return new TreeScalar(value, start, end)
}

interface Header {
  readonly isFolded: boolean
  /** What becomes of the line breaks behind the text: `-` none stays, `+` all do, else one. */
  readonly chomping: string
  /** Column in which the lines begin, when a digit says so. */
  readonly column: number | undefined
}

/** Leaves the cursor on the first line of the text. */
function readHeader(cursor: Cursor, parent: number): Header | undefined {
  const { text } = cursor
  const isFolded = text.charCodeAt(cursor.at) === GREATER
  let chomping = ''
  let digit = ''
  for (;;) {
    cursor.at += 1
    const sign = text.charAt(cursor.at)
    if (chomping === '' && (sign === '+' || sign === '-')) chomping = sign
    else if (digit === '' && /^[1-9]$/.test(sign)) digit = sign
    else break
  }
  const behind = cursor.at
  passSpaces(cursor)
  if (text.charCodeAt(cursor.at) === HASH && cursor.at > behind) {
    const end = text.indexOf('\n', cursor.at)
    if (end < 0) return undefined
    cursor.at = end
  }
  if (text.charCodeAt(cursor.at) === RETURN) cursor.at += 1
  if (text.charCodeAt(cursor.at) !== LINE_FEED) return undefined
  cursor.at += 1
  return { isFolded, chomping, column: digit === '' ? undefined : parent + Number(digit) }
}

interface Lines {
  readonly words: string
  /** Behind the last line with words. */
  readonly endOfWords: number
  /** Behind the empty lines that follow. */
  readonly end: number
  /** Line breaks behind the words. */
  readonly breaks: number
}

function readLines(cursor: Cursor, parent: number, { isFolded, column: given }: Header): Lines | undefined {
  const { text } = cursor
  let column = given
  let words = ''
  let endOfWords = -1
  /** Line breaks since the last line with words. */
  let breaks = 0
  let widestEmpty = 0
  let wasDeeper = true
  let lineStart = cursor.at
  while (lineStart < text.length) {
    let at = lineStart
    while (text.charCodeAt(at) === SPACE) at += 1
    const found = text.indexOf('\n', at)
    if (found < 0 && at === text.length) return undefined
    const lineEnd = found < 0 ? text.length : found
    const end = found > at && text.charCodeAt(found - 1) === RETURN ? found - 1 : lineEnd
    if (at === end) {
      widestEmpty = Math.max(widestEmpty, at - lineStart)
      breaks += 1
      lineStart = found + 1
      continue
    }
    // A tab in front of the words, or blanks that are more than indentation, are read by `yaml`.
    if (text.charCodeAt(at) === TAB) return undefined
    column ??= at - lineStart
    if (column <= parent || widestEmpty > column) return undefined
    if (at - lineStart < column) break
    const isDeeper = at - lineStart > column
    const isJoined = isFolded && endOfWords >= 0 && !isDeeper && !wasDeeper
    words += isJoined ? foldedBreaks(breaks) : '\n'.repeat(breaks)
    words += text.slice(lineStart + column, end)
    endOfWords = found < 0 ? text.length : found + 1
    breaks = found < 0 ? 0 : 1
    wasDeeper = isDeeper
    lineStart = endOfWords
  }
  if (column === undefined || endOfWords < 0 || widestEmpty > column) return undefined
  return { words, endOfWords, end: lineStart, breaks }
}

function chomped(
  { words, endOfWords, end, breaks }: Lines,
  chomping: string,
): { readonly value: string; readonly end: number } {
  if (chomping === '+') return { value: words + '\n'.repeat(Math.max(1, breaks)), end }
  return { value: chomping === '-' ? words : `${words}\n`, end: endOfWords }
}
