// How a text is laid out, line by line, for messages about texts that no parser can read.

import { indexLines, lineText } from '../source/line-index.ts'

/** A line that is neither empty nor a comment. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Spaces at its beginning. */
  readonly indent: number
}

/** A column in which a line begins something: a dash of a list, or a key. */
export interface Level {
  readonly kind: 'dash' | 'key'
  /** Counts from 0, as indentation does. */
  readonly column: number
  /** The key; of a dash, nothing. */
  readonly name: string
  readonly line: Line
}

export function contentLines(text: string): readonly Line[] {
  const index = indexLines(text)
  const lines: Line[] = []
  for (const [i, start] of index.entries()) {
    const content = lineText(text, index, i + 1)
    if (/^\s*(#|$)/.test(content)) continue
    const indent = /^ */.exec(content)![0].length
    lines.push({ number: i + 1, start, end: start + content.length, text: content, indent })
  }
  return lines
}

/** The index of the line of an offset; of the next line when the offset stands in an empty one; at the end, of the last. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  const found = lines.findIndex(({ end }) => end >= offset)
  return found < 0 ? lines.length - 1 : found
}

/** `  - id: A-1` begins a dash in column 2 and the key `id` in column 4. */
export function levelsOf(line: Line): readonly Level[] {
  const levels: Level[] = []
  let column = line.indent
  for (;;) {
    const rest = line.text.slice(column)
    const dash = /^-(\s+|$)/.exec(rest)
    if (dash === null) {
      const key = /^(["']?)([\p{L}\p{N}_][\p{L}\p{N}_.-]*)\1:(?=\s|$)/u.exec(rest)
      if (key !== null) levels.push({ kind: 'key', column, name: key[2]!, line })
      return levels
    }
    levels.push({ kind: 'dash', column, name: '', line })
    column += dash[0].length
  }
}

/** The lists and keys that a line can go on with: those above it that no line between has ended; the deepest first. */
export function openLevels(lines: readonly Line[], index: number): readonly Level[] {
  const open: Level[] = []
  let limit = Infinity
  for (let i = index - 1; i >= 0 && limit > 0; i--) {
    for (const level of [...levelsOf(lines[i]!)].reverse()) {
      const keyOfListBelow = open.at(-1)?.kind === 'dash' && level.kind === 'key' && level.column === limit
      if (level.column >= limit && !keyOfListBelow) continue
      open.push(level)
      limit = level.column
    }
  }
  return open
}

/** Where the value of a line begins, behind its dashes and its key: `    title: Ports` at 11. */
export function valueColumn(line: Line): number {
  return /^\s*(?:-\s+)*(?:(["']?)[\p{L}\p{N}_][\p{L}\p{N}_.-]*\1:(?:\s+|$))?/u.exec(line.text)![0].length
}

/** The value without the comment behind it. */
export function valueOf(line: Line): string {
  return withoutComment(line.text.slice(valueColumn(line)))
}

/** The text without the comment and the blanks behind it. */
export function withoutComment(text: string): string {
  const comment = text.search(/\s#/)
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd()
}
