// Lists in brackets and maps in braces, on one line or on several.

import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../tree.ts'
import { COLON, COMMA, goToContent, passSpaces, withoutBlanks, type Cursor } from './cursor.ts'
import { areKeysClear } from './keys.ts'
import { beginsPlain, foldedBreaks, isFlowSign, plainScalar, stopOfPlainInFlow } from './plain-scalars.ts'
import { isQuote, quotedScalar, readQuoted } from './quoted-scalars.ts'
import { TreeEntry, TreeList, TreeMap, TreeScalar } from '../nodes.ts'

const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** Of brackets inside one another; `yaml` guards against more. */
const DEEPEST = 16

export function isOpening(code: number): boolean {
  return code === OPEN_BRACE || code === OPEN_BRACKET
}

/** What is around a value in brackets. */
interface Around {
  /** Column of the key or dash that holds the outermost bracket; what stands in lines below must be indented deeper. */
  readonly parent: number
  /** Brackets around it. */
  readonly depth: number
}

/** Leaves the cursor behind the closing bracket. */
export function readFlow(cursor: Cursor, parent: number): ListNode | MapNode | undefined {
  return readCollection(cursor, { parent, depth: 1 })
}

function readCollection(cursor: Cursor, within: Around): ListNode | MapNode | undefined {
  if (within.depth > DEEPEST) return undefined
  return cursor.text.charCodeAt(cursor.at) === OPEN_BRACKET
    ? readFlowList(cursor, within)
    : readFlowMap(cursor, within)
}

function readFlowList(cursor: Cursor, within: Around): ListNode | undefined {
  const { at: start, parts, mostItems } = cursor
  const from = parts.count
  cursor.at += 1
  if (!passGap(cursor, within)) return undefined
  while (cursor.text.charCodeAt(cursor.at) !== CLOSE_BRACKET) {
    const item = readFlowValue(cursor, within)
    if (item === undefined || parts.count - from === mostItems) return undefined
    parts.add(item)
    if (!passComma(cursor, within, CLOSE_BRACKET)) return undefined
  }
  cursor.at += 1
  return new TreeList(start, cursor.at, parts.end(from))
}

function readFlowMap(cursor: Cursor, within: Around): MapNode | undefined {
  const { at: start, parts } = cursor
  const from = parts.count
  cursor.at += 1
  if (!passGap(cursor, within)) return undefined
  while (cursor.text.charCodeAt(cursor.at) !== CLOSE_BRACE) {
    const keyStart = cursor.at
    const key = readFlowKey(cursor)
    if (key === undefined) return undefined
    const keyEnd = cursor.at
    const value = readValueOfKey(cursor, within)
    if (value === undefined) return undefined
    parts.add(new TreeEntry(key, keyStart, keyEnd, value))
    if (!passComma(cursor, within, CLOSE_BRACE)) return undefined
  }
  cursor.at += 1
  const entries = parts.end<Entry>(from)
  if (!areKeysClear(cursor, entries)) return undefined
  return new TreeMap(start, cursor.at, entries)
}

function readFlowKey(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor
  if (isQuote(text.charCodeAt(start))) return readQuoted(cursor, Infinity)
  if (!beginsPlain(text, start)) return undefined
  cursor.at = withoutBlanks(text, start, stopOfPlainInFlow(text, start))
  return text.slice(start, cursor.at)
}

/** A key may stand without a colon, or with nothing behind it. */
function readValueOfKey(cursor: Cursor, within: Around): Node | undefined {
  const { text, at: keyEnd } = cursor
  passSpaces(cursor)
  if (text.charCodeAt(cursor.at) !== COLON) {
    cursor.at = keyEnd
    return nothingAt(cursor, keyEnd)
  }
  cursor.at += 1
  const behindColon = cursor.at
  passSpaces(cursor)
  const start = cursor.at
  cursor.at = behindColon
  if (!passGap(cursor, within)) return undefined
  const code = text.charCodeAt(cursor.at)
  if (code === COMMA || code === CLOSE_BRACE) return nothingAt(cursor, start)
  return readFlowValue(cursor, within)
}

function nothingAt(cursor: Cursor, at: number): ScalarNode {
  cursor.values += 1
  return new TreeScalar(null, at, at)
}

function readFlowValue(cursor: Cursor, within: Around): Node | undefined {
  const code = cursor.text.charCodeAt(cursor.at)
  if (isOpening(code)) return readCollection(cursor, { ...within, depth: within.depth + 1 })
  return isQuote(code) ? quotedScalar(cursor, within.parent) : readFlowPlain(cursor, within)
}

/** A scalar without quotes, which may go on in the lines below. */
function readFlowPlain(cursor: Cursor, within: Around): ScalarNode | undefined {
  const { text, at: start } = cursor
  if (!beginsPlain(text, start)) return undefined
  let end = passLine(cursor, start)
  let words = text.slice(start, end)
  cursor.values += 1
  if (isFlowSign(text.charCodeAt(cursor.at))) return plainScalar(words, start, end)
  for (let lines = 1; passGap(cursor, within); lines += 1) {
    const from = cursor.at
    if (isFlowSign(text.charCodeAt(from)))
      return lines === 1 ? plainScalar(words, start, end) : new TreeScalar(words, start, end)
    // A text that goes on behind a comment is an error.
    if (cursor.lineBreaks === 0 || cursor.comments > 0) return undefined
    end = passLine(cursor, from)
    if (end === from) return undefined
    words += foldedBreaks(cursor.lineBreaks) + text.slice(from, end)
  }
  return undefined
}

function passLine(cursor: Cursor, from: number): number {
  const end = withoutBlanks(cursor.text, from, stopOfPlainInFlow(cursor.text, from))
  cursor.at = end
  return end
}

/** To the next item, or in front of the closing bracket. */
function passComma(cursor: Cursor, within: Around, closing: number): boolean {
  if (!passGap(cursor, within)) return false
  if (cursor.text.charCodeAt(cursor.at) !== COMMA) return cursor.text.charCodeAt(cursor.at) === closing
  cursor.at += 1
  return passGap(cursor, within)
}

/** Blanks, line breaks and comments. */
function passGap(cursor: Cursor, { parent, depth }: Around): boolean {
  const isNewLine = goToContent(cursor, false)
  if (cursor.lineBreaks === 0) return true
  if (!isNewLine || cursor.column > parent) return isNewLine
  // The outermost bracket may close in the column of its key.
  const code = cursor.text.charCodeAt(cursor.at)
  return depth === 1 && cursor.column === parent && (code === CLOSE_BRACKET || code === CLOSE_BRACE)
}
