// Minimal edits of YAML files. A planner's file is hers: comments, blank lines, line endings and layout stay, byte for byte,
// and only what is to be changed is. So nothing is printed from a tree: a piece of text is put in at an offset of the tree,
// in the layout of what stands around it. Then the result is parsed, and has to say the intended change and nothing else;
// where it does not, the edit is refused.

import { RbmError } from '../diagnostic/rbm-error.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import { followPointer } from './locate.ts'
import { parseWithYaml } from './parse-with-yaml.ts'
import { findEntry, type MapNode, type Node } from './tree.ts'
import { placeInList, placeInMap, waysToEdit } from './ways-to-edit.ts'
import type { NewValue } from './yaml-text.ts'

export interface Edit {
  /** `set` gives a key its value, whether or not it has one; `append` adds one item to the list of the key, which it may make. */
  readonly kind: 'set' | 'append'
  /** The map, as a pointer in which items stand by id: `/outputs/BR-04`. */
  readonly at: string
  readonly key: string
  readonly value: NewValue
  /** A key that is not there yet comes behind the first of these that is; behind all others by default. */
  readonly after?: readonly string[]
  /** The item, by its name, behind which an appended one comes; behind all others by default. */
  readonly behind?: string
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
export function contentOf(node: Node, change?: { readonly edit: Edit; readonly map: MapNode }): unknown {
  if (node.kind === 'scalar') return ['scalar', typeof node.value, node.digits ?? String(node.value)]
  if (node.kind === 'list') return ['list', ...node.items.map((item) => contentOf(item, change))]
  const entries = node.entries.map(({ key, value }): [string, unknown] => [key, contentOf(value, change)])
  if (change?.map !== node) return ['map', ...entries]
  const { edit } = change
  const present = entries.findIndex(([key]) => key === edit.key)
  const old = findEntry(node, edit.key)?.value
  const added = contentOfNew(edit.value)
  const value = edit.kind === 'set' ? added : ['list', ...withItem(old, edit, added)]
  if (present >= 0) entries[present] = [edit.key, value]
  else entries.splice(placeInMap(node, edit) + 1, 0, [edit.key, value])
  return ['map', ...entries]
}

function withItem(list: Node | undefined, edit: Edit, added: unknown): unknown[] {
  if (list?.kind !== 'list') return [added]
  const items = list.items.map((item) => contentOf(item))
  items.splice(placeInList(list, edit) + 1, 0, added)
  return items
}

export function contentOfNew(value: NewValue): unknown {
  if (typeof value === 'string') return ['scalar', 'string', value]
  if ('digits' in value) return ['scalar', 'number', value.digits]
  if ('list' in value) return ['list', ...value.list.map(contentOfNew)]
  return ['map', ...value.map.map(([key, one]) => [key, contentOfNew(one)])]
}
