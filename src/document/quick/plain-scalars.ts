// Scalars without quotes: where they end on a line, and what they mean in YAML's core schema.

import type { ScalarNode } from '../tree.ts'
import {
  BYTE_ORDER_MARK,
  COLON,
  COMMA,
  DASH,
  goToNextLine,
  HASH,
  isBlank,
  SPACE,
  withoutBlanks,
  type Cursor,
} from './cursor.ts'
import { TreeScalar } from '../nodes.ts'

/** Whether a scalar without quotes can begin here, as far as the quick parser knows. */
export function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= LETTERS[0] && code <= LETTERS[1]) return true
  if (code === DASH) {
    // Three of them begin a document, wherever they stand.
    const next = text.charCodeAt(at + 1)
    return !isBlank(next) && !isFlowSign(next) && !text.startsWith('---', at)
  }
  return code > SPACE && code !== BYTE_ORDER_MARK && !SIGNS.has(code)
}

const LETTERS = [97, 122] as const

/** What means something else at the beginning, or only there and only sometimes. */
const SIGNS = new Set([...',[]{}#&*!|>\'"%@`?:'].map((sign) => sign.charCodeAt(0)))

export function isFlowSign(code: number): boolean {
  return code === COMMA || code === 91 || code === 93 || code === 123 || code === 125
}

/** Where a scalar without quotes stops on its line: at a sign, a comment or the end of the line; blanks in front are counted in. */
export function stopOfPlain(text: string, from: number): number {
  let at = from
  for (; ; at += 1) {
    const code = text.charCodeAt(at)
    if (code > COLON) continue
    if (code === COLON) {
      if (isBlank(text.charCodeAt(at + 1))) return at
    } else if (code === HASH) {
      if (text.charCodeAt(at - 1) === SPACE) return at
    } else if (!(code >= SPACE)) return at
  }
}

/** The same inside braces or brackets. */
export function stopOfPlainInFlow(text: string, from: number): number {
  let at = from
  for (; ; at += 1) {
    const code = text.charCodeAt(at)
    if (code === COLON) {
      const next = text.charCodeAt(at + 1)
      if (isBlank(next) || isFlowSign(next)) return at
    } else if (code === HASH) {
      if (text.charCodeAt(at - 1) === SPACE) return at
    } else if (isFlowSign(code) || !(code >= SPACE)) return at
  }
}

/**
 * A scalar that may go on in the lines below, as long as they are indented deeper than its key or dash. Leaves the cursor on
 * the next line.
 */
export function readPlain(cursor: Cursor, parent: number): ScalarNode | undefined {
  const { text, at: start } = cursor
  if (!beginsPlain(text, start)) return undefined
  let end = passPlainLine(cursor, start)
  let words: string | undefined
  for (;;) {
    if (text.charCodeAt(cursor.at) === COLON || !goToNextLine(cursor)) return undefined
    if (cursor.column <= parent) break
    // A text that goes on behind a comment is an error.
    if (cursor.comments > 0) return undefined
    words = (words ?? text.slice(start, end)) + foldedBreaks(cursor.lineBreaks)
    const lineStart = cursor.at
    end = passPlainLine(cursor, lineStart)
    words += text.slice(lineStart, end)
  }
  cursor.values += 1
  return words === undefined
    ? plainScalar(text.slice(start, end), start, end)
    : new TreeScalar(words, start, end)
}

function passPlainLine(cursor: Cursor, from: number): number {
  const stop = stopOfPlain(cursor.text, from)
  const end = withoutBlanks(cursor.text, from, stop)
  // A comment is known by the blank in front of it.
  cursor.at = cursor.text.charCodeAt(stop) === COLON ? stop : end
  return end
}

/** What line breaks inside a text mean: one is a blank, of more the first says nothing. */
export function foldedBreaks(count: number): string {
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

export function plainScalar(words: string, start: number, end: number): ScalarNode {
  const code = words.charCodeAt(0)
  if (code <= 57 && isNumberSign(code)) {
    const value = numberIn(words)
    if (value !== undefined) return new TreeScalar(value, start, end, words)
  } else if (words.length <= 5 && WORDS.has(words)) {
    return new TreeScalar(WORDS.get(words)!, start, end)
  }
  return new TreeScalar(words, start, end)
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])

/** A digit, a sign or a point. */
function isNumberSign(code: number): boolean {
  return code >= 48 || code === 43 || code === DASH || code === 46
}

function numberIn(words: string): number | undefined {
  if (/^[-+]?\d+$/.test(words)) return Number.parseInt(words, 10)
  if (/^[-+]?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?$/.test(words)) return Number.parseFloat(words)
  if (/^0x[\dA-Fa-f]+$/.test(words)) return Number.parseInt(words.slice(2), 16)
  if (/^0o[0-7]+$/.test(words)) return Number.parseInt(words.slice(2), 8)
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(words)) return words.startsWith('-') ? -Infinity : Infinity
  return /^\.(?:nan|NaN|NAN)$/.test(words) ? Number.NaN : undefined
}
