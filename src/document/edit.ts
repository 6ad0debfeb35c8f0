// Minimal edits of YAML files. A planner's file is hers: comments, blank lines, line endings and layout stay, byte for byte,
// and only what is to be changed is. So nothing is printed from a tree: a piece of text is put in at an offset of the tree,
// in the layout of what stands around it. Then the result is parsed, and has to say the intended change and nothing else;
// where it does not, the edit is refused.

import { RbmError } from '../diagnostic/rbm-error.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import { followPointer } from './locate.ts'
import { parseWithYaml } from './parse-with-yaml.ts'
import { findEntry, type Entry, type ListNode, type MapNode, type Node } from './tree.ts'
import {
  entryText,
  flowText,
  itemText,
  lineAt,
  valueText,
  type FileLayout,
  type NewEntry,
  type NewValue,
} from './yaml-text.ts'

export interface Edit {
  /** `set` gives a key its value, whether or not it has one; `append` adds one item to the list of the key, which it may make. */
  readonly kind: 'set' | 'append'
  /** The map, as a pointer in which items stand by id: `/outputs/BR-04`. */
  readonly at: string
  readonly key: string
  readonly value: NewValue
  /** A key that is not there yet comes behind the first of these that is; behind all others by default. */
  readonly after?: readonly string[]
}

/**
 * The text of the file after the edits, one after the other.
 *
 * @throws RbmError when the file cannot be read, has no such place, or cannot be edited there without touching more
 */
export function editYaml(source: SourceFile, edits: readonly Edit[]): string {
  const mark = source.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let { text } = source
  text = text.slice(mark.length)
  for (const edit of edits) text = editOnce({ path: source.path, text }, edit)
  return mark + text
}

function editOnce(source: SourceFile, edit: Edit): string {
  const root = wholeTree(source)
  const located = root && followPointer(root, edit.at)
  if (root === undefined || located?.node.kind !== 'map') throw refusal(source, edit)
  const intended = JSON.stringify(contentOf(root, { edit, map: located.node }))
  for (const { start, end, put } of waysToEdit(source, root, located.node, edit)) {
    const text = source.text.slice(0, start) + put + source.text.slice(end)
    const after = wholeTree({ path: source.path, text })
    if (after !== undefined && JSON.stringify(contentOf(after)) === intended) return text
  }
  throw refusal(source, edit)
}

function wholeTree(source: SourceFile): Node | undefined {
  const { root, findings } = parseWithYaml(source)
  return findings.length === 0 ? root : undefined
}

function refusal({ path }: SourceFile, { at, key }: Edit): RbmError {
  return new RbmError(
    'cannot-edit',
    `\`${key}\` cannot be written at ${visible(at || '/')} of "${visible(path)}" without touching more than that; nothing was changed.`,
    'Write it by hand, or lay that part of the file out more simply.',
  )
}

/** What a tree says, without places; with the edit carried out, when one is given. */
function contentOf(node: Node, change?: { readonly edit: Edit; readonly map: MapNode }): unknown {
  if (node.kind === 'scalar') return ['scalar', typeof node.value, node.digits ?? String(node.value)]
  if (node.kind === 'list') return ['list', ...node.items.map((item) => contentOf(item, change))]
  const entries = node.entries.map(({ key, value }): [string, unknown] => [key, contentOf(value, change)])
  if (change?.map !== node) return ['map', ...entries]
  const { edit } = change
  const present = entries.findIndex(([key]) => key === edit.key)
  const old = findEntry(node, edit.key)?.value
  const added = contentOfNew(edit.value)
  const value =
    edit.kind === 'set'
      ? added
      : ['list', ...(old?.kind === 'list' ? old.items.map((item) => contentOf(item)) : []), added]
  if (present >= 0) entries[present] = [edit.key, value]
  else entries.splice(placeOf(node, edit) + 1, 0, [edit.key, value])
  return ['map', ...entries]
}

function contentOfNew(value: NewValue): unknown {
  if (typeof value === 'string') return ['scalar', 'string', value]
  if ('digits' in value) return ['scalar', 'number', value.digits]
  if ('list' in value) return ['list', ...value.list.map(contentOfNew)]
  return ['map', ...value.map.map(([key, one]) => [key, contentOfNew(one)])]
}

/** The index of the entry behind which a new one comes; -1 in an empty map. */
function placeOf(map: MapNode, { after = [] }: Edit): number {
  for (const key of after) {
    const index = map.entries.findIndex((entry) => entry.key === key)
    if (index >= 0) return index
  }
  return map.entries.length - 1
}

interface TextEdit {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** The ways in which the text can be changed, the best first. */
function waysToEdit({ text }: SourceFile, root: Node, map: MapNode, edit: Edit): TextEdit[] {
  const layout = layoutOf(text, root)
  const entry = findEntry(map, edit.key)
  const isFlow = text[map.start] === '{'
  if (entry === undefined) {
    const value = edit.kind === 'append' ? { list: [edit.value] } : edit.value
    return waysToInsert({ text, layout }, map, placeOf(map, edit), [edit.key, value], isFlow)
  }
  if (edit.kind === 'append') {
    if (entry.value.kind === 'list') return waysToAppend({ text, layout }, entry.value, edit.value)
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

function waysToAppend({ text, layout }: Laid, list: ListNode, value: NewValue): TextEdit[] {
  const last = list.items.at(-1)
  if (text[list.start] === '[') {
    if (last === undefined) return [inserting(list.start + 1, flowText(value))]
    return [inserting(endOfValue(text, last), `, ${flowText(value)}`)]
  }
  if (last === undefined) return []
  const column = columnOf(text, list.start)
  const alike = typeof value === 'object' && 'map' in value && text[last.start] === '{'
  const item = alike ? flowText(value) : itemText(value, column, layout)
  return behindLine(text, endOfValue(text, last), endWithBlanks(last), {
    put: `- ${item}`,
    line: (isSpaced(text, list) ? layout.newline : '') + lineAt(column, layout),
  })
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

function endOfEntry(text: string, { keyEnd, value }: Entry): number {
  return isEmpty(value, text) ? text.indexOf(':', keyEnd) + 1 : endOfValue(text, value)
}

/** Behind the last character that is part of the value: comments and blank lines below a collection are not. */
function endOfValue(text: string, node: Node): number {
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

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/)
  return end < 0 ? text.length : offset + end
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** As the first map inside a map, and the first list, of the file are laid out. */
function layoutOf(text: string, root: Node): FileLayout {
  const steps: { map?: number; list?: number } = {}
  findSteps(text, root, steps)
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    mapStep: steps.map ?? 2,
    listStep: steps.list ?? 2,
  }
}

function findSteps(text: string, node: Node, steps: { map?: number; list?: number }): void {
  if (steps.map !== undefined && steps.list !== undefined) return
  if (node.kind === 'list') for (const item of node.items) findSteps(text, item, steps)
  if (node.kind !== 'map' || text[node.start] === '{') return
  for (const { keyStart, value } of node.entries) {
    const step = columnOf(text, value.start) - columnOf(text, keyStart)
    if (value.kind === 'list' && text[value.start] === '-') steps.list ??= step
    if (value.kind === 'map' && text[value.start] !== '{' && value.entries.length > 0) steps.map ??= step
    findSteps(text, value, steps)
  }
}
