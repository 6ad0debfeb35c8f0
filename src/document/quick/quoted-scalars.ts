// Texts in single and double quotes, which may go on over several lines.

import type { ScalarNode } from '../tree.ts'
import { LINE_FEED, RETURN, SPACE, TAB, type Cursor } from './cursor.ts'
import { foldedBreaks } from './plain-scalars.ts'
import { TreeScalar } from '../nodes.ts'

const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const BACKSLASH = 92

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE
}

/** Leaves the cursor behind the closing quote. */
export function quotedScalar(cursor: Cursor, parent: number): ScalarNode | undefined {
  const start = cursor.at
  const value = readQuoted(cursor, parent)
  if (value === undefined) return undefined
  cursor.values += 1
  return new TreeScalar(value, start, cursor.at)
}

/**
 * Leaves the cursor behind the closing quote.
 *
 * @param parent lines below must be indented deeper than this column; Infinity where there may be none
 */
export function readQuoted(cursor: Cursor, parent: number): string | undefined {
  const { text, at: start } = cursor
  const end = endOfQuoted(text, start, parent)
  if (end < 0) return undefined
  cursor.at = end
  const inside = text.slice(start + 1, end - 1)
  if (text.charCodeAt(start) === DOUBLE_QUOTE) return /[\\\n]/.test(inside) ? withCodes(inside) : inside
  const joined = inside.includes('\n') ? joinedLines(inside) : inside
  return joined.includes("'") ? joined.replaceAll("''", "'") : joined
}

/** Behind the closing quote; -1 when there is none, or when a line stands too far to the left. */
export function endOfQuoted(text: string, start: number, parent: number): number {
  const quote = text.charCodeAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== quote) return at + 1
      at += 1
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      const next = text.charCodeAt(at + 1)
      if (next !== LINE_FEED && next !== RETURN) at += 1
    } else if (code === LINE_FEED && !isIndented(text, at + 1, parent)) return -1
  }
  return -1
}

/** Whether a line is empty, or begins to the right of a column. */
function isIndented(text: string, lineStart: number, column: number): boolean {
  if (column === Infinity) return false
  let at = lineStart
  while (text.charCodeAt(at) === SPACE) at += 1
  const code = text.charCodeAt(at)
  return code === LINE_FEED || code === RETURN || at - lineStart > column
}

/** Lines as one text: blanks around line breaks go, and so does the break itself when it is a single one. */
function joinedLines(inside: string): string {
  const lines = inside.split('\n')
  let joined = ''
  let count = 0
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    const from = index === 0 ? 0 : startOfWords(line, 0)
    const words = line.slice(from, isLast ? line.length : endOfWords(line, from, line.length))
    if (index === 0) joined = words
    else {
      count += 1
      if (words === '' && !isLast) continue
      joined += foldedBreaks(count) + words
      count = 0
    }
  }
  return joined
}

function startOfWords(text: string, from: number): number {
  let at = from
  while (isSpaceOrTab(text.charCodeAt(at))) at += 1
  return at
}

/** Where the words of a line end that began at `from`. */
function endOfWords(text: string, from: number, lineEnd: number): number {
  let end = lineEnd > from && text.charCodeAt(lineEnd - 1) === RETURN ? lineEnd - 1 : lineEnd
  while (end > from && isSpaceOrTab(text.charCodeAt(end - 1))) end -= 1
  return end
}

function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB
}

/** Text in double quotes with the codes that a backslash begins, and with its lines joined. */
function withCodes(inside: string): string | undefined {
  let joined = ''
  let at = 0
  while (at < inside.length) {
    const from = at
    let code = inside.charCodeAt(at)
    while (at < inside.length && code !== BACKSLASH && code !== LINE_FEED) code = inside.charCodeAt(++at)
    if (at === inside.length) return joined + inside.slice(from)
    if (code === LINE_FEED) {
      joined += inside.slice(from, endOfWords(inside, from, at))
      const next = passBlankLines(inside, at)
      joined += foldedBreaks(next.count)
      ;({ at } = next)
      continue
    }
    joined += inside.slice(from, at)
    const sign = inside[at + 1]!
    const digits = DIGITS[sign]
    if (digits !== undefined) {
      const letter = letterOf(inside.slice(at + 2, at + 2 + digits), digits)
      if (letter === undefined) return undefined
      joined += letter
      at += 2 + digits
    } else if (sign === '\n' || sign === '\r') {
      at = startOfWords(inside, at + (sign === '\n' ? 2 : 3))
    } else {
      const meant = CODES[sign]
      if (meant === undefined) return undefined
      joined += meant
      at += 2
    }
  }
  return joined
}

function passBlankLines(inside: string, lineFeed: number): { readonly at: number; readonly count: number } {
  let at = lineFeed
  let count = 0
  for (;;) {
    const code = inside.charCodeAt(at)
    if (code === LINE_FEED) count += 1
    else if (!isSpaceOrTab(code) && code !== RETURN) return { at, count }
    at += 1
  }
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function letterOf(written: string, digits: number): string | undefined {
  if (written.length !== digits || !/^[\dA-Fa-f]+$/.test(written)) return undefined
  const code = Number.parseInt(written, 16)
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

const CODES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
