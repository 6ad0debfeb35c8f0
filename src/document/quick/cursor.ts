// Where the quick parser stands in a text, and how it gets from one line to the next. All its readers move one cursor.
//
// A reader gives undefined when it meets something that it does not know for certain; then the whole text goes to `yaml`.

import { OpenParts } from '../nodes.ts'

export interface Cursor {
  readonly text: string
  /** Of one map or list. */
  readonly mostItems: number
  /** Of the collections around what is read. */
  readonly parts: OpenParts
  /** Keys may hold letters that can be written in two ways. */
  readonly hasMarks: boolean
  /** Offset of the character that is read next. */
  at: number
  /** Offset at which its line begins. */
  lineStart: number
  /** Column of what stands at `at` when that begins a line or follows dashes; -1 at the end of the text. */
  column: number
  /** Line breaks between the value before and `at`. */
  lineBreaks: number
  /** Scalars so far. */
  values: number
  /** Where the value that was read last ends, with the comments that belong to it. */
  reach: number
  /** How many of the comments in front of `at` belong to the values before. */
  taken: number
  /** The comments between the value before and `at`: how many, in which columns, and where they end. */
  comments: number
  readonly commentColumns: number[]
  readonly commentEnds: number[]
}

export const TAB = 9
export const LINE_FEED = 10
export const RETURN = 13
export const SPACE = 32
export const HASH = 35
export const COMMA = 44
export const DASH = 45
export const COLON = 58

export function startOf(text: string, mostItems: number): Cursor {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  return {
    text,
    mostItems,
    parts: new OpenParts(),
    // Below U+0300 no letter is a combining mark.
    hasMarks: /[^\0-\u02ff]/.test(text),
    at,
    lineStart: at,
    column: 0,
    lineBreaks: 0,
    values: 0,
    reach: 0,
    taken: 0,
    comments: 0,
    commentColumns: [],
    commentEnds: [],
  }
}

export const BYTE_ORDER_MARK = 0xfeff

/** Whether nothing, or only a blank, stands there: a sign is one only in front of such. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB || Number.isNaN(code)
}

export function passSpaces(cursor: Cursor): void {
  const { text } = cursor
  let { at } = cursor
  while (text.charCodeAt(at) === SPACE) at += 1
  cursor.at = at
}

/**
 * From behind a value to the next line that holds anything but a comment.
 *
 * @returns false when more stands on the line of the value, or when the line is none that the quick parser knows
 */
export function goToNextLine(cursor: Cursor): boolean {
  return goToContent(cursor, false) && !isDocumentMark(cursor)
}

/** The same from the beginning of a line, which may be the one that is looked for. */
export function goToLine(cursor: Cursor): boolean {
  return goToContent(cursor, true) && !isDocumentMark(cursor)
}

export function goToContent(cursor: Cursor, isLineStart: boolean): boolean {
  const { text } = cursor
  let { at } = cursor
  let lineStart = isLineStart ? at : -1
  cursor.comments = 0
  cursor.lineBreaks = 0
  for (;;) {
    const from = at
    while (text.charCodeAt(at) === SPACE) at += 1
    if (text.charCodeAt(at) === HASH && (at > from || lineStart >= 0)) {
      // Whatever stands behind a value on its own line belongs to it, so it is as if it stood far to the right.
      const column = lineStart < 0 ? Infinity : at - lineStart
      at = passComment(cursor, at, column)
    }
    if (text.charCodeAt(at) === RETURN) at += 1
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) {
      cursor.lineBreaks += 1
      at += 1
      lineStart = at
      continue
    }
    cursor.at = at
    cursor.lineStart = lineStart
    cursor.column = at >= text.length ? -1 : at - lineStart
    return at >= text.length || (lineStart >= 0 && code !== TAB)
  }
}

function passComment(cursor: Cursor, at: number, column: number): number {
  const { text } = cursor
  const found = text.indexOf('\n', at)
  const end = found < 0 ? text.length : found
  cursor.commentColumns[cursor.comments] = column
  cursor.commentEnds[cursor.comments] = withoutBlanks(text, at, end)
  cursor.comments += 1
  return text.charCodeAt(end - 1) === RETURN ? end - 1 : end
}

/** The end without the blanks and line breaks in front of it. */
export function withoutBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start) {
    const code = text.charCodeAt(at - 1)
    if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) break
    at -= 1
  }
  return at
}

/** `---` and `...` in the first column. */
export function isDocumentMark({ text, at, column }: Cursor): boolean {
  if (column !== 0) return false
  const code = text.charCodeAt(at)
  if (code !== DASH && code !== POINT) return false
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code
}

const POINT = 46
