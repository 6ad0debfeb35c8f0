// Many changes of one file at once, for a file of which another one is made. As in a single edit (`edit.ts`), nothing is printed
// from a tree: pieces of text are put in and taken out at offsets of the tree, and every other byte stays. Then the result is
// parsed, and has to say the intended changes and nothing else; where it does not, the file is refused.

import { RbmError } from '../diagnostic/rbm-error.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import { contentOf, contentOfNew, type Edit } from './edit.ts'
import { parseYaml } from './parse-yaml.ts'
import type { MapNode, Node } from './tree.ts'
import { endOfValue, waysToEdit, type TextEdit } from './ways-to-edit.ts'
import type { NewValue } from './yaml-text.ts'

/** A file with the changes that are gathered for it. */
export interface Rewrite {
  readonly path: string
  /** Without a byte order mark. */
  readonly text: string
  readonly root: MapNode
  readonly edits: TextEdit[]
  /** Values of entries, and items, that are taken out. */
  readonly gone: Set<Node>
  /** What stands in the place of a value, as content. */
  readonly replaced: Map<Node, unknown>
  readonly added: Map<Node, [key: string, content: unknown][]>
}

/** @throws RbmError when the file cannot be read whole */
export function beginRewrite({ path, text }: SourceFile): Rewrite {
  const { root, findings } = parseYaml({ path, text })
  if (root?.kind !== 'map' || findings.length > 0) throw refusal(path)
  return { path, text, root, edits: [], gone: new Set(), replaced: new Map(), added: new Map() }
}

export interface Rewritten {
  readonly text: string
  /** Where in it a piece that was put in begins. */
  readonly offsetOf: (edit: TextEdit) => number
}

/** @throws RbmError when the changes cannot be carried out without touching more */
export function finishRewrite(rewrite: Rewrite): Rewritten {
  const { text, offsets } = applied(rewrite)
  const { root, findings } = parseYaml({ path: rewrite.path, text })
  const says = root === undefined || findings.length > 0 ? undefined : inAnyOrder(contentOf(root))
  if (JSON.stringify(says) !== JSON.stringify(inAnyOrder(contentAfter(rewrite.root, rewrite)))) {
    throw refusal(rewrite.path)
  }
  return { text, offsetOf: (edit) => offsets.get(edit)! }
}

function refusal(path: string): RbmError {
  return new RbmError(
    'cannot-edit',
    `"${visible(path)}" cannot be changed without touching more than its figures; nothing was written.`,
    'Lay the file out more simply: one key a line, rows in braces on one line.',
  )
}

function applied({ path, text, edits }: Rewrite): {
  readonly text: string
  readonly offsets: ReadonlyMap<TextEdit, number>
} {
  const offsets = new Map<TextEdit, number>()
  let made = ''
  let at = 0
  for (const edit of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end || depthOf(b) - depthOf(a),
  )) {
    if (edit.start < at) throw refusal(path)
    made += text.slice(at, edit.start)
    offsets.set(edit, made.length)
    made += edit.put
    at = edit.end
  }
  return { text: made + text.slice(at), offsets }
}

/** Of lines that are put in at one place, those that stand further right belong to what ends there. */
function depthOf({ put }: TextEdit): number {
  return /^(?:\r?\n)+( *)/.exec(put)?.[1]?.length ?? 0
}

function contentAfter(node: Node, rewrite: Rewrite): unknown {
  const { gone, replaced, added } = rewrite
  if (replaced.has(node)) return replaced.get(node)
  if (node.kind === 'scalar') return contentOf(node)
  const more = added.get(node) ?? []
  if (node.kind === 'list') {
    const kept = node.items.filter((item) => !gone.has(item))
    return ['list', ...kept.map((item) => contentAfter(item, rewrite)), ...more.map(([, content]) => content)]
  }
  const kept = node.entries.filter(({ value }) => !gone.has(value))
  return ['map', ...kept.map(({ key, value }) => [key, contentAfter(value, rewrite)]), ...more]
}

/** Where a key stands among its neighbours says nothing. */
function inAnyOrder(content: unknown): unknown {
  if (!Array.isArray(content)) return content
  const [kind, ...parts] = content as unknown[]
  if (kind === 'list') return [kind, ...parts.map(inAnyOrder)]
  if (kind !== 'map') return content
  const entries = (parts as [string, unknown][]).map(([key, value]) => [key, inAnyOrder(value)])
  return [kind, ...entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))]
}

/** Puts a word or number in the place of a scalar, in the quotes that it has. */
export function replaceScalar(rewrite: Rewrite, node: Node, word: string): void {
  const { text, edits, replaced } = rewrite
  const [quote = ''] = /^["']/.exec(text.slice(node.start)) ?? []
  edits.push({ start: node.start, end: endOfValue(text, node), put: `${quote}${word}${quote}` })
  const isNumber = quote === '' && /^\d+$/.test(word)
  replaced.set(node, ['scalar', isNumber ? 'number' : 'string', word])
}

/** Puts a map in braces, in which each of the keys has the value, in the place of a scalar. */
export function replaceByMap(rewrite: Rewrite, node: Node, keys: readonly string[]): void {
  const { text, edits, replaced } = rewrite
  const written = text.slice(node.start, endOfValue(text, node))
  const isPlain = /^["']/.test(written) || !/[,[\]{}]/.test(written)
  const put = keys.map((key) => `${key}: ${isPlain ? written : JSON.stringify(written)}`).join(', ')
  edits.push({ start: node.start, end: node.start + written.length, put: `{${put}}` })
  replaced.set(node, ['map', ...keys.map((key) => [key, contentOf(node)])])
}

/**
 * Appends items to the list of a key, which it makes where there is none.
 *
 * @param remark behind the first of them, where it begins a line of its own
 */
export function append(
  rewrite: Rewrite,
  map: MapNode,
  key: string,
  items: readonly NewValue[],
  remark = '',
): void {
  const list = map.entries.find((entry) => entry.key === key)?.value
  if (list?.kind === 'list' && list.items.length > 0) {
    for (const value of items) {
      const added: [string, unknown] = ['', contentOfNew(value)]
      put(rewrite, map, { kind: 'append', at: '', key, value }, remark, ({ added: all }) =>
        all.set(list, [...(all.get(list) ?? []), added]),
      )
    }
    return
  }
  const content = ['list', ...items.map(contentOfNew)]
  put(rewrite, map, { kind: 'set', at: '', key, value: { list: items } }, remark, ({ added, replaced }) =>
    list === undefined
      ? added.set(map, [...(added.get(map) ?? []), [key, content]])
      : replaced.set(list, content),
  )
}

function put(
  rewrite: Rewrite,
  map: MapNode,
  edit: Edit,
  remark: string,
  add: (to: Rewrite) => unknown,
): void {
  const { path, text, root, edits } = rewrite
  const ways = waysToEdit({ path, text }, root, map, edit)
  const way = ways.length < 2 ? ways[0] : ways.find((one) => isRight(rewrite, one, add))
  if (way === undefined) throw refusal(path)
  add(rewrite)
  const isOnLineOfItsOwn = way.start === way.end && /^\r?\n/.test(way.put)
  edits.push(remark !== '' && isOnLineOfItsOwn ? { ...way, put: `${way.put} # ${remark}` } : way)
}

/** Blank lines behind a text may be part of it; which way is right, only the parser knows. */
function isRight({ path, text, root }: Rewrite, way: TextEdit, add: (to: Rewrite) => unknown): boolean {
  const alone: Rewrite = { ...beginRewrite({ path, text }), root, edits: [way] }
  add(alone)
  try {
    return finishRewrite(alone).text !== ''
  } catch (error) {
    if (error instanceof RbmError) return false
    throw error
  }
}

/** A comment on lines of its own, above the line in which a place stands. */
export function remarkAbove(rewrite: Rewrite, offset: number, remarks: readonly string[]): TextEdit[] {
  const { text, edits } = rewrite
  const line = startOfLine(text, blockPlace(rewrite, offset))
  const indent = /^ */.exec(text.slice(line))![0]
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const made = remarks.map((remark) => ({ start: line, end: line, put: `${indent}# ${remark}${newline}` }))
  edits.push(...made)
  return made
}

/** Inside of braces and brackets no comment of a line of its own is put; where the outermost of them begin, one can be. */
function blockPlace({ text, root }: Rewrite, offset: number): number {
  for (let node: Node | undefined = root; node !== undefined;) {
    if (node.kind === 'scalar') return offset
    if (text[node.start] === '{' || text[node.start] === '[') return node.start
    const inside: readonly Node[] = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)
    node = lastFrom(inside, offset)
  }
  return offset
}

/** The last of nodes, which stand in the order of the text, that begins at the offset or before it. */
function lastFrom(nodes: readonly Node[], offset: number): Node | undefined {
  let [low, high] = [0, nodes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (nodes[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const found = nodes[low - 1]
  return found !== undefined && offset < found.end ? found : undefined
}

export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
