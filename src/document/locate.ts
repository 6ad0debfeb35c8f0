// Places inside a tree: pointers in which list items stand by id, and the element around a place.

import type { Origin } from '../source/origin.ts'
import { findEntry, type Entry, type ListNode, type Node } from './tree.ts'

/**
 * The keys by which an item of a list is known, in this order: its own id, else the id that it names.
 */
const NAMING_KEYS = [
  'id',
  'about',
  'fingerprint',
  'outcome',
  'thematic-priority',
  'goal',
  'indicator',
  'post',
  'grade',
  'category',
  'entity',
  'output',
  'from-output',
  'group',
  'funding',
  'currency',
  'year',
  'level',
  'appetite',
  'rule',
]
const NAMING_RANKS: ReadonlyMap<string, number> = new Map(NAMING_KEYS.map((key, rank) => [key, rank]))

/** The name of each item of a list as a pointer segment; the second item of one name is `name:2`, one without a name its index. */
export function segmentsOf(list: ListNode): readonly string[] {
  const known = segments.get(list)
  if (known !== undefined) return known
  const made = nameItems(list)
  segments.set(list, made)
  return made
}

/** Kept while the tree lives: thousands of findings in one long list ask for the same names. */
const segments = new WeakMap<ListNode, readonly string[]>()

function nameItems(list: ListNode): string[] {
  const seen = new Map<string, number>()
  return list.items.map((item, index) => {
    const name = nameOfItem(item)
    if (name === undefined) return String(index)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}:${count}`
  })
}

/** What an item of a list is known by; undefined when nothing in it names it. */
export function nameOfItem(item: Node): string | undefined {
  if (item.kind === 'list') return undefined
  if (item.kind === 'scalar')
    return typeof item.value === 'string' && item.value.length <= 64 ? item.value : undefined
  let first = NAMING_KEYS.length
  let name: string | undefined
  for (const { key, value } of item.entries) {
    if (value.kind !== 'scalar' || value.value === null || value.value === '') continue
    const rank = NAMING_RANKS.get(key)
    if (rank === undefined || rank >= first) continue
    first = rank
    name = String(value.value)
  }
  return name
}

/** One step of a JSON Pointer, escaped as RFC 6901 says. */
export function pointerStep(pointer: string, segment: string): string {
  return pointer + stepOf(segment)
}

/** `/` and the name. Every value of a plan has a pointer, and nearly all of their steps are of a few hundred names. */
function stepOf(segment: string): string {
  const known = steps.get(segment)
  if (known !== undefined) return known
  const made = `/${segment.replace(/~/g, '~0').replace(/\//g, '~1')}`
  if (steps.size === MOST_STEPS) steps.clear()
  if (segment.length <= LONGEST_STEP) steps.set(segment, made)
  return made
}

const steps = new Map<string, string>()
const MOST_STEPS = 10_000
const LONGEST_STEP = 64

/** The id of an item, when it has one of its own. */
export function ownId(node: Node): string | undefined {
  if (node.kind !== 'map') return undefined
  const id = findEntry(node, 'id')?.value
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : undefined
}

export interface Located {
  readonly node: Node
  /** The entry that holds the node, when it is a value in a map. */
  readonly entry: Entry | undefined
  readonly pointer: string
  /** The same as a validator says it: list items stand in it by index. */
  readonly path: string
  readonly element: string | undefined
}

/** Follows a validator's path (`/outputs/3/costs/0`), in which list items stand by index. */
export function followPath(root: Node, path: string): Located {
  let located: Located = { node: root, entry: undefined, pointer: '', path: '', element: ownId(root) }
  for (const raw of path.split('/').slice(1)) {
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~')
    const next = located.node.kind === 'list' ? intoList(located, Number(step)) : intoMap(located, step)
    if (next === undefined) break
    located = next
  }
  return located
}

/** Follows a pointer in which list items stand by their names (`/outputs/BR-04`); undefined when nothing is there. */
export function followPointer(root: Node, pointer: string): Located | undefined {
  let located: Located | undefined = {
    node: root,
    entry: undefined,
    pointer: '',
    path: '',
    element: ownId(root),
  }
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~')
    if (located === undefined) return undefined
    located =
      located.node.kind === 'list'
        ? intoList(located, segmentsOf(located.node).indexOf(step))
        : intoMap(located, step)
  }
  return located
}

/** The innermost value around an offset, for findings that the parser made before there was a tree. */
export function followOffset(root: Node, offset: number): Located {
  let located: Located = { node: root, entry: undefined, pointer: '', path: '', element: ownId(root) }
  for (;;) {
    const next = childAround(located, offset)
    if (next === undefined) return located
    located = next
  }
}

function childAround(located: Located, offset: number): Located | undefined {
  const { node } = located
  if (node.kind === 'map') {
    const entry = node.entries.find(({ keyStart, value }) => keyStart <= offset && offset <= value.end)
    return entry && intoMap(located, entry.key)
  }
  if (node.kind !== 'list') return undefined
  const index = node.items.findIndex(({ start, end }) => start <= offset && offset <= end)
  return index < 0 ? undefined : intoList(located, index)
}

function intoMap(located: Located, key: string): Located | undefined {
  const entry = located.node.kind === 'map' ? findEntry(located.node, key) : undefined
  if (entry === undefined) return undefined
  return {
    node: entry.value,
    entry,
    pointer: pointerStep(located.pointer, key),
    path: pointerStep(located.path, key),
    element: located.element,
  }
}

function intoList(located: Located, index: number): Located | undefined {
  const item = located.node.kind === 'list' ? located.node.items[index] : undefined
  if (item === undefined) return undefined
  const segment = segmentsOf(located.node as ListNode)[index]!
  return {
    node: item,
    entry: undefined,
    pointer: pointerStep(located.pointer, segment),
    path: `${located.path}/${index}`,
    element: ownId(item) ?? located.element,
  }
}

/**
 * Where to point for a value: from its first character to the end of its first scalar, so that no excerpt runs over pages. A plan has
 * thirty places for each Output; made in one piece, they take two thirds of the memory.
 */
export function placeOf(path: string, pointer: string, node: Node, element: string | undefined): Origin {
  return { path, pointer, start: node.start, end: endOfFirstScalar(node), element }
}

function endOfFirstScalar(node: Node): number {
  if (node.kind === 'scalar') return node.end
  if (node.kind === 'list') return node.items.length === 0 ? node.end : endOfFirstScalar(node.items[0]!)
  const first = node.entries[0]
  if (first === undefined) return node.end
  return first.value.kind === 'scalar' ? Math.max(first.keyEnd, first.value.end) : first.keyEnd
}

export function originOf(path: string, located: Located): Origin {
  return placeOf(path, located.pointer, located.node, located.element)
}

/** The origin of the key itself, for findings about the key. */
export function keyOriginOf(path: string, located: Located, entry: Entry): Origin {
  return {
    path,
    pointer: pointerStep(located.pointer, entry.key),
    start: entry.keyStart,
    end: entry.keyEnd,
    element: located.element,
  }
}
