// Maps and lists that are laid out by indentation, and the values in them.
//
// A collection ends where its last value ends, with the comments that belong to that: those on its line, and those in the
// lines below that are indented deeper than the collection. Comments that follow in the columns of the collection itself count
// for the collection around it.

import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../tree.ts'
import { beginsBlockText, readBlockText } from './block-texts.ts'
import {
  COLON,
  DASH,
  goToNextLine,
  HASH,
  isBlank,
  passSpaces,
  SPACE,
  withoutBlanks,
  type Cursor,
} from './cursor.ts'
import { isOpening, readFlow } from './flow-collections.ts'
import { areKeysClear } from './keys.ts'
import { beginsPlain, readPlain, stopOfPlain } from './plain-scalars.ts'
import { endOfQuoted, isQuote, quotedScalar, readQuoted } from './quoted-scalars.ts'
import { TreeEntry, TreeList, TreeMap, TreeScalar } from '../nodes.ts'

/** Of maps and lists inside one another; `yaml` guards against more. */
const DEEPEST = 32

/** Of a key as written; YAML allows 1,024 characters up to the colon. */
const LONGEST_KEY = 1_000

/** The cursor stands on the first key. Leaves it on the first line that is not of the map. */
export function readMap(cursor: Cursor, depth = 1): MapNode | undefined {
  if (depth > DEEPEST) return undefined
  const { at: start, column, parts } = cursor
  const from = parts.count
  do {
    const keyStart = cursor.at
    const key = readKey(cursor)
    if (key === undefined) return undefined
    const keyEnd = cursor.at
    passSpaces(cursor)
    if (!isSign(cursor, COLON) || cursor.at - keyStart > LONGEST_KEY) return undefined
    cursor.at += 1
    const value = readBehindColon(cursor, column, depth)
    if (value === undefined) return undefined
    parts.add(new TreeEntry(key, keyStart, keyEnd, value))
  } while (cursor.column === column)
  const entries = parts.end<Entry>(from)
  if (cursor.column > column || !areKeysClear(cursor, entries)) return undefined
  return new TreeMap(start, endOfCollection(cursor, column), entries)
}

/** The cursor stands on the first dash. Leaves it on the first line that is not of the list. */
function readList(cursor: Cursor, depth: number): ListNode | undefined {
  if (depth > DEEPEST) return undefined
  const { at: start, column, parts, mostItems } = cursor
  const from = parts.count
  do {
    cursor.at += 1
    const item = readBehindDash(cursor, column, depth)
    if (item === undefined || parts.count - from === mostItems) return undefined
    parts.add(item)
  } while (cursor.column === column && isSign(cursor, DASH))
  // In the same column the next key of the map around the list may stand.
  if (cursor.column > column) return undefined
  return new TreeList(start, endOfCollection(cursor, column), parts.end(from))
}

function readKey(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor
  if (isQuote(text.charCodeAt(start))) return readQuoted(cursor, Infinity)
  if (!beginsPlain(text, start)) return undefined
  cursor.at = withoutBlanks(text, start, stopOfPlain(text, start))
  return text.slice(start, cursor.at)
}

/** A colon or dash is a sign in front of a blank, or at the end of a line. */
function isSign({ text, at }: Cursor, sign: number): boolean {
  return text.charCodeAt(at) === sign && isBlank(text.charCodeAt(at + 1))
}

function readBehindColon(cursor: Cursor, column: number, depth: number): Node | undefined {
  const behind = cursor.at
  passSpaces(cursor)
  if (!isLineDone(cursor, behind)) return readScalarOrFlow(cursor, column)
  const start = cursor.at
  cursor.at = behind
  if (!goToNextLine(cursor)) return undefined
  // The items of a list may stand in the column of its key.
  if (cursor.column === column && isSign(cursor, DASH)) return readList(cursor, depth + 1)
  return cursor.column > column ? readBlock(cursor, column, depth) : nothing(cursor, start, behind)
}

function readBehindDash(cursor: Cursor, column: number, depth: number): Node | undefined {
  const behind = cursor.at
  passSpaces(cursor)
  if (!isLineDone(cursor, behind)) {
    cursor.column = cursor.at - cursor.lineStart
    cursor.comments = 0
    return readBlock(cursor, column, depth)
  }
  const start = cursor.at
  cursor.at = behind
  if (!goToNextLine(cursor)) return undefined
  return cursor.column > column ? readBlock(cursor, column, depth) : nothing(cursor, start, behind)
}

function isLineDone({ text, at }: Cursor, behind: number): boolean {
  const code = text.charCodeAt(at)
  return isBlank(code) || (code === HASH && at > behind)
}

/** An empty value; all comments up to the next line count for it. */
function nothing(cursor: Cursor, at: number, behind: number): ScalarNode {
  cursor.values += 1
  cursor.reach = cursor.comments === 0 ? behind : cursor.commentEnds[cursor.comments - 1]!
  cursor.taken = cursor.comments
  return new TreeScalar(null, at, at)
}

/** @param parent column of the key or dash that the value belongs to */
function readBlock(cursor: Cursor, parent: number, depth: number): Node | undefined {
  if (isSign(cursor, DASH)) return readList(cursor, depth + 1)
  if (beginsKey(cursor)) return readMap(cursor, depth + 1)
  // A comment further left makes `yaml` read the lines below the scalar as a part of it.
  for (let i = 0; i < cursor.comments; i++) if (cursor.commentColumns[i]! <= parent) return undefined
  return readScalarOrFlow(cursor, parent)
}

export function beginsKey({ text, at: start }: Cursor): boolean {
  let at = start
  if (isQuote(text.charCodeAt(start))) {
    at = endOfQuoted(text, start, Infinity)
    if (at < 0) return false
    while (text.charCodeAt(at) === SPACE) at += 1
  } else if (beginsPlain(text, start)) at = stopOfPlain(text, start)
  return text.charCodeAt(at) === COLON && isBlank(text.charCodeAt(at + 1))
}

function readScalarOrFlow(cursor: Cursor, parent: number): Node | undefined {
  const code = cursor.text.charCodeAt(cursor.at)
  if (beginsBlockText(code)) return readBlockText(cursor, parent)
  if (!isOpening(code) && !isQuote(code)) {
    const scalar = readPlain(cursor, parent)
    return scalar && withComments(cursor, scalar, parent)
  }
  const value = isQuote(code) ? quotedScalar(cursor, parent) : readFlow(cursor, parent)
  return value === undefined || !goToNextLine(cursor) ? undefined : withComments(cursor, value, parent)
}

/** Gives a value the comments that belong to it. */
function withComments<T extends Node>(cursor: Cursor, value: T, parent: number): T {
  cursor.reach = value.end
  cursor.taken = 0
  while (cursor.taken < cursor.comments && cursor.commentColumns[cursor.taken]! > parent) {
    cursor.reach = cursor.commentEnds[cursor.taken]!
    cursor.taken += 1
  }
  return value
}

/** The end of a collection whose last value has been read; what is left of the comments may count for the one around it. */
function endOfCollection(cursor: Cursor, column: number): number {
  const end = cursor.reach
  if (column === 0) return end
  for (let i = cursor.taken; i < cursor.comments; i++) {
    if (cursor.commentColumns[i]! < column) continue
    cursor.reach = cursor.commentEnds[cursor.comments - 1]!
    cursor.taken = cursor.comments
    break
  }
  return end
}
