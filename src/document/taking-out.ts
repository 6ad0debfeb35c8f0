// Taking entries and items out of a file: with their lines, or with their commas in braces and brackets. What planners wrote
// behind an entry stays; what stands inside of an item goes with it.

import { startOfLine, type Rewrite } from './rewrite.ts'
import type { Entry, ListNode, Node } from './tree.ts'
import { columnOf, endOfEntry, endOfLine, endOfValue, type TextEdit } from './ways-to-edit.ts'

/** Takes entries out of a map, with their lines; comments behind them stay. Of a map without any entry left, `{}` stays. */
export function takeOutEntries(rewrite: Rewrite, holder: Entry, entries: readonly Entry[]): void {
  const map = holder.value
  if (map.kind !== 'map' || entries.length === 0) return
  const { text, edits, gone } = rewrite
  for (const { value } of entries) gone.add(value)
  if (text[map.start] === '{') {
    takeOutOfBraces(
      rewrite,
      map,
      map.entries.map((one) => ({
        start: one.keyStart,
        end: endOfEntry(text, one),
        isGone: entries.includes(one),
      })),
    )
    return
  }
  for (const entry of entries) takeOutLines(rewrite, entry)
  if (entries.length < map.entries.length) return
  const colon = text.indexOf(':', holder.keyEnd) + 1
  edits.push({ start: colon, end: colon, put: ' {}' })
}

/** Takes an entry out of the map at the head of a file. */
export function takeOutOfHead(rewrite: Rewrite, entry: Entry): void {
  const { text, root, gone } = rewrite
  gone.add(entry.value)
  if (text[root.start] !== '{') takeOutLines(rewrite, entry)
  else {
    takeOutOfBraces(
      rewrite,
      root,
      root.entries.map((one) => ({ start: one.keyStart, end: endOfEntry(text, one), isGone: one === entry })),
    )
  }
}

function takeOutLines({ text, edits }: Rewrite, entry: Entry): void {
  const end = endOfEntry(text, entry)
  const line = startOfLine(text, entry.keyStart)
  const behind = text.slice(end, endOfLine(text, end))
  if (behind.trim() !== '') edits.push({ start: entry.keyStart, end: end + behind.indexOf('#'), put: '' })
  else edits.push(wholeLines(text, line, end + behind.length))
}

/** With the line break before, so that what is put behind the lines still has the one behind. */
function wholeLines(text: string, line: number, end: number): TextEdit {
  if (line > 0) return { start: line - (text[line - 2] === '\r' ? 2 : 1), end, put: '' }
  return { start: 0, end: end + (/^\r?\n/.exec(text.slice(end))?.[0].length ?? 0), put: '' }
}

interface Part {
  readonly start: number
  readonly end: number
  readonly isGone: boolean
}

/** What stands between braces or brackets, with commas between. */
function takeOutOfBraces({ text, edits }: Rewrite, around: Node, parts: readonly Part[]): void {
  const inside = { start: around.start + 1, end: endOfValue(text, around) - 1 }
  const hasComment = /(^|\s)#/.test(text.slice(inside.start, inside.end))
  if (parts.every(({ isGone }) => isGone) && !hasComment) {
    edits.push({ ...inside, put: '' })
    return
  }
  for (let i = 0; i < parts.length; i += 1) {
    if (!parts[i]!.isGone) continue
    let last = i
    while (parts[last + 1]?.isGone === true) last += 1
    const [before, next] = [parts[i - 1], parts[last + 1]]
    const run =
      next !== undefined
        ? { start: parts[i]!.start, end: next.start }
        : { start: before?.end ?? inside.start, end: parts[last]!.end }
    if (!/(^|\s)#/.test(text.slice(run.start, run.end))) edits.push({ ...run, put: '' })
    else for (const part of parts.slice(i, last + 1)) edits.push(withItsComma(text, part, inside.end))
    i = last
  }
}

/** A comma behind the last is none too many, and a comment between keeps its line. */
function withItsComma(text: string, { start, end }: Part, inside: number): TextEdit {
  const comma = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end, inside))
  const isPlain = comma !== null && !comma[0].includes('#')
  return { start, end: isPlain ? end + comma[0].length : end, put: '' }
}

/**
 * Takes an item out of the list of a key.
 *
 * @param remark a comment in its place, where lists have lines
 */
export function takeOutItems(rewrite: Rewrite, holder: Entry, items: ReadonlyMap<Node, string>): void {
  const list = holder.value
  if (list.kind !== 'list' || items.size === 0) return
  const { text, edits, gone } = rewrite
  for (const item of items.keys()) gone.add(item)
  if (text[list.start] === '[') {
    const parts = list.items.map((item) => ({
      start: item.start,
      end: endOfValue(text, item),
      isGone: items.has(item),
    }))
    takeOutOfBraces(rewrite, list, parts)
    return
  }
  const indent = ' '.repeat(columnOf(text, list.start))
  for (const [item, remark] of items) {
    const start = lineOfItem(text, list, item)
    edits.push({ start, end: endOfItem(text, list, item), put: `${indent}# ${remark}` })
  }
  if (items.size < list.items.length) return
  const colon = text.indexOf(':', holder.keyEnd) + 1
  edits.push({ start: colon, end: colon, put: ' []' })
}

/** The start of the line in which the dash of an item stands. */
export function lineOfItem(text: string, list: ListNode, item: Node): number {
  const column = columnOf(text, list.start)
  const dash = `${' '.repeat(column)}-`
  let line = startOfLine(text, item.start)
  while (line > list.start && !text.startsWith(dash, line)) line = startOfLine(text, line - 1)
  return line
}

/** With the comments below it that stand further right than its dash. */
function endOfItem(text: string, list: ListNode, item: Node): number {
  const column = columnOf(text, list.start)
  let end = endOfLine(text, endOfValue(text, item))
  for (let at = end; ;) {
    const next = /^\r?\n( *)(#.*)?(?=\r?\n|$)/.exec(text.slice(at, at + 4000))
    if (next === null) return end
    at += next[0].length
    if (next[2] === undefined) continue
    if (next[1]!.length <= column) return end
    end = at
  }
}
