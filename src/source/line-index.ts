// From offsets to lines and columns. Both count from 1; a column is a UTF-16 code unit, as editors and SARIF count.

import type { Origin } from './origin.ts'

export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Offsets at which the lines of a text begin. */
export type LineIndex = readonly number[]

export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) starts.push(i + 1)
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1)
  }
  return starts
}

export function positionAt(lines: LineIndex, offset: number): Position {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lines[low]! + 1 }
}

export function rangeOf(lines: LineIndex, origin: Origin): Range {
  return { start: positionAt(lines, origin.start), end: positionAt(lines, origin.end) }
}

/** The text of one line (from 1), without its line break. */
export function lineText(text: string, lines: LineIndex, line: number): string {
  const start = lines[line - 1] ?? text.length
  return text.slice(start, lines[line] ?? text.length).replace(/[\r\n]+$/, '')
}
