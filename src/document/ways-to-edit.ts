// Where a piece of text goes into a YAML file, and how it is laid out there: as what stands around it. Whether the file then says
// what was meant is not decided here; `edit.ts` parses the result of each way, and takes the first that does.

import type { SourceFile } from '../source/source-file.ts'
import type { Edit } from './edit.ts'
import { segmentsOf } from './locate.ts'
import { findEntry, type Entry, type ListNode, type MapNode, type Node } from './tree.ts'
import {
  besideDash,
  entryText,
  flowText,
  lineAt,
  valueText,
  type FileLayout,
  type NewEntry,
  type NewValue,
} from './yaml-text.ts'

/** The index of the entry behind which a new one comes; -1 in an empty map. */
export function placeInMap(map: MapNode, { after = [] }: Edit): number {
  for (const key of after) {
    const index = map.entries.findIndex((entry) => entry.key === key)
    if (index >= 0) return index
  }
  return map.entries.length - 1
}

/** The index of the item behind which a new one comes; -1 in an empty list. */
export function placeInList(list: ListNode, { behind }: Edit): number {
  const place = behind === undefined ? -1 : segmentsOf(list).indexOf(behind)
  return place < 0 ? list.items.length - 1 : place
}

/** A piece of a text that gets another one in its place. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** The ways in which the text can be changed, the best first. */
export function waysToEdit({ text }: SourceFile, root: Node, map: MapNode, edit: Edit): TextEdit[] {
  const layout = layoutOf(text, root)
  const entry = findEntry(map, edit.key)
  const isFlow = text[map.start] === '{'
  if (entry === undefined) {
    const value = edit.kind === 'append' ? { list: [edit.value] } : edit.value
    return waysToInsert({ text, layout }, map, placeInMap(map, edit), [edit.key, value], isFlow)
  }
  if (edit.kind === 'append') {
    if (entry.value.kind === 'list') {
      const place = placeInList(entry.value, edit)
      const ways = waysToAppend({ text, layout }, entry.value, place, edit.value)
      return isFlow || place >= 0 ? ways : [...waysToOpen({ text, layout }, entry, edit.value), ...ways]
    }
    if (entry.value.kind === 'map' || entry.value.value !== null) return []
    return [replacing({ text, layout }, entry, { list: [edit.value] }, isFlow)]
  }
  return [replacing({ text, layout }, entry, edit.value, isFlow)]
}

interface Laid {
  readonly text: string
  readonly layout: FileLayout
}

function waysToInsert(
  { text, layout }: Laid,
  map: MapNode,
  place: number,
  entry: NewEntry,
  isFlow: boolean,
): TextEdit[] {
  const before = map.entries[place]
  if (isFlow) {
    const put = `${entry[0]}: ${flowText(entry[1])}`
    if (before !== undefined) return [inserting(endOfEntry(text, before), `, ${put}`)]
    return [inserting(map.start + 1, put)]
  }
  if (before === undefined) return []
  const column = columnOf(text, map.entries[0]!.keyStart)
  return behindLine(text, endOfEntry(text, before), endWithBlanks(before.value), {
    put: entryText(entry, column, layout),
    line: lineAt(column, layout),
  })
}

/** `outputs: []` becomes a list in lines of its own, where the first item is a map: it will grow. */
function waysToOpen(
  { text, layout }: Laid,
  { keyStart, keyEnd, value: list }: Entry,
  value: NewValue,
): TextEdit[] {
  const colon = text.indexOf(':', keyEnd) + 1
  const isPlain = text[list.start] === '[' && text.slice(colon, list.start).trim() === ''
  if (!isPlain || typeof value === 'string' || !('map' in value)) return []
  const end = endOfLine(text, list.end)
  const comment = text.slice(list.end, end).trimEnd()
  return [
    { start: colon, end, put: comment + valueText({ list: [value] }, columnOf(text, keyStart), layout) },
  ]
}

function waysToAppend({ text, layout }: Laid, list: ListNode, place: number, value: NewValue): TextEdit[] {
  const item = list.items[place]
  if (text[list.start] === '[') {
    if (item === undefined) return [inserting(list.start + 1, flowText(value))]
    return [inserting(endOfValue(text, item), `, ${flowText(value)}`)]
  }
  if (item === undefined) return []
  const column = columnOf(text, list.start)
  const alike = typeof value === 'object' && 'map' in value && text[item.start] === '{'
  const put = `-${alike ? ` ${flowText(value)}` : besideDash(value, column, layout)}`
  const line = (isSpaced(text, list) ? layout.newline : '') + lineAt(column, layout)
  const end = endOfValue(text, item)
  const remarks = endOfRemarks(text, end, column)
  const ways = behindLine(text, end, endWithBlanks(item), { put, line })
  return remarks === undefined ? ways : [inserting(remarks, line + put), ...ways]
}

/** Behind the comments below an item that stand further right than its dash, and so are about it; undefined without any. */
function endOfRemarks(text: string, end: number, column: number): number | undefined {
  const isOwn = new RegExp(`^ {${column + 1},}#`)
  let found: number | undefined
  for (let stop = endOfLine(text, end); stop < text.length;) {
    const start = text.indexOf('\n', stop) + 1
    stop = endOfLine(text, start)
    const line = text.slice(start, stop)
    if (isOwn.test(line)) found = stop
    else if (line.trim() !== '') break
  }
  return found
}

/** Whether a blank line stands between the last two items. */
function isSpaced(text: string, { items }: ListNode): boolean {
  const [before, last] = items.slice(-2)
  return last !== undefined && /\n[ \t]*\r?\n/.test(text.slice(endOfValue(text, before!), last.start))
}

/**
 * Behind the line in which a value ends, with the comment that stands in it. Blank lines behind a text in lines of its own
 * (`|+`) may belong to it; then behind them.
 */
function behindLine(
  text: string,
  end: number,
  endOfBlanks: number,
  { put, line }: { readonly put: string; readonly line: string },
): TextEdit[] {
  const usual = inserting(endOfLine(text, end), line + put)
  if (endOfBlanks <= end) return [usual]
  const [newline = ''] = /^\r?\n/.exec(line) ?? []
  return [usual, inserting(endOfBlanks, line.slice(newline.length) + put + newline)]
}

function replacing({ text, layout }: Laid, entry: Entry, value: NewValue, isFlow: boolean): TextEdit {
  const colon = text.indexOf(':', entry.keyEnd) + 1
  const old = entry.value
  const isMap = typeof value === 'object' && 'map' in value
  const wasInBraces = isMap && old.kind === 'map' && text[old.start] === '{'
  const put =
    isFlow || wasInBraces ? ` ${flowText(value)}` : valueText(value, columnOf(text, entry.keyStart), layout)
  if (isEmpty(old, text)) return inserting(colon, put)
  const end = endOfValue(text, old)
  const between = text.slice(colon, old.start)
  if (between.trim() === '') return { start: colon, end, put }
  // A comment stands between the key and its value, and stays there.
  if (put.startsWith(' ')) return { start: old.start, end, put: put.slice(1) }
  return { start: colon + between.trimEnd().length, end, put }
}

function inserting(at: number, put: string): TextEdit {
  return { start: at, end: at, put }
}

/** Whether nothing stands behind the colon. */
function isEmpty(node: Node, text: string): boolean {
  return node.kind === 'scalar' && node.value === null && text.slice(node.start, node.end).trim() === ''
}

export function endOfEntry(text: string, { keyEnd, value }: Entry): number {
  return isEmpty(value, text) ? text.indexOf(':', keyEnd) + 1 : endOfValue(text, value)
}

/** Behind the last character that is part of the value: comments and blank lines below a collection are not. */
export function endOfValue(text: string, node: Node): number {
  if (node.kind === 'map' && text[node.start] !== '{') {
    const last = node.entries.at(-1)
    if (last !== undefined) return endOfEntry(text, last)
  }
  if (node.kind === 'list' && text[node.start] !== '[') {
    const last = node.items.at(-1)
    if (last !== undefined && !isEmpty(last, text)) return endOfValue(text, last)
  }
  return node.start + text.slice(node.start, node.end).trimEnd().length
}

/** The end of the last scalar, with the blank lines that may be part of it. */
function endWithBlanks(node: Node): number {
  const last =
    node.kind === 'map' ? node.entries.at(-1)?.value : node.kind === 'list' ? node.items.at(-1) : undefined
  return last === undefined ? node.end : endWithBlanks(last)
}

export function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/)
  return end < 0 ? text.length : offset + end
}

export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

type Steps = { -readonly [K in 'mapStep' | 'listStep' | 'itemStep']?: FileLayout[K] }

/** As the first map inside a map, and the first list, of the file are laid out. */
function layoutOf(text: string, root: Node): FileLayout {
  const steps: Steps = {}
  findSteps(text, root, steps)
  return { newline: text.includes('\r\n') ? '\r\n' : '\n', mapStep: 2, listStep: 2, itemStep: 2, ...steps }
}

function findSteps(text: string, node: Node, steps: Steps): void {
  if (steps.mapStep !== undefined && steps.listStep !== undefined && steps.itemStep !== undefined) return
  if (node.kind === 'list') {
    const [first] = node.items
    if (first?.kind === 'map' && text[node.start] === '-' && text[first.start] !== '{') {
      const step = first.start - node.start
      if (!text.slice(node.start, first.start).includes('\n')) steps.itemStep ??= step
    }
    for (const item of node.items) findSteps(text, item, steps)
  }
  if (node.kind !== 'map' || text[node.start] === '{') return
  for (const { keyStart, value } of node.entries) {
    const step = columnOf(text, value.start) - columnOf(text, keyStart)
    if (value.kind === 'list' && text[value.start] === '-') steps.listStep ??= step
    if (value.kind === 'map' && text[value.start] !== '{' && value.entries.length > 0) steps.mapStep ??= step
    findSteps(text, value, steps)
  }
}
