// A typed, total view of one map in a tree. `bind` reads plans through it: keys are checked at compile time against the
// types generated from the schemas, and a value of the wrong shape reads as absent (the schema check has reported it).

import { parseDecimal, parseShare, type Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { Document } from './document.ts'
import { ownId, placeOf, pointerStep, segmentsOf } from './locate.ts'
import { isPlainNumber } from './plain-number.ts'
import { findEntry, type Entry, type MapNode, type Node, type ScalarNode } from './tree.ts'

export interface Fields<T> {
  readonly path: string
  readonly map: MapNode
  readonly pointer: string
  readonly element: string | undefined
  /** Only for the compiler: which item this is a view of. */
  readonly of?: T
}

/** A value with the place where it stands. */
export interface Placed<V> {
  readonly value: V
  readonly at: Origin
}

type Key<T> = keyof T & string
type ItemOf<V> =
  NonNullable<V> extends readonly (infer I)[] ? I : NonNullable<V> extends (infer I)[] ? I : never

export function fieldsOf<T>(document: Document): Fields<T> {
  return { path: document.source.path, map: document.root, pointer: '', element: ownId(document.root) }
}

/** Where the item begins: its first key, which is its id. */
export function originOfItem(fields: Fields<unknown>): Origin {
  return placeOf(fields.path, fields.pointer, fields.map, fields.element)
}

/** Where the value of a key stands; the item itself when it has no such key. */
export function originOfKey<T>(fields: Fields<T>, key: Key<T>): Origin {
  const node = nodeOf(fields, key)
  return node === undefined
    ? originOfItem(fields)
    : originOfNode(fields, pointerStep(fields.pointer, key), node)
}

export function has<T>(fields: Fields<T>, key: Key<T>): boolean {
  return nodeOf(fields, key) !== undefined
}

/** A text that is one word or line: ids, choices, plain titles. */
export function textOf<T>(fields: Fields<T>, key: Key<T>): string | undefined {
  const node = nodeOf(fields, key)
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

export function placedText<T>(fields: Fields<T>, key: Key<T>): Placed<string> | undefined {
  const value = textOf(fields, key)
  return value === undefined ? undefined : { value, at: originOfKey(fields, key) }
}

/** A number, exactly as written; a text or a malformed number reads as absent. */
export function numberOf<T>(fields: Fields<T>, key: Key<T>): Ratio | undefined {
  return exactNumber(nodeOf(fields, key))
}

/** A share or rate: `55%`, `1/3`. */
export function shareOf<T>(fields: Fields<T>, key: Key<T>): Ratio | undefined {
  const node = nodeOf(fields, key)
  return node?.kind === 'scalar' && typeof node.value === 'string' ? parseShare(node.value) : undefined
}

/** The scalar itself, where a value may be a word or a number (`years: 2028`, the values of a scale). */
export function scalarOf<T>(fields: Fields<T>, key: Key<T>): ScalarNode | undefined {
  const node = nodeOf(fields, key)
  return node?.kind === 'scalar' ? node : undefined
}

/** The items of a list of maps. */
export function itemsOf<T, K extends Key<T>>(fields: Fields<T>, key: K): Fields<ItemOf<T[K]>>[] {
  const node = nodeOf(fields, key)
  if (node?.kind !== 'list') return []
  const segments = segmentsOf(node)
  const pointer = pointerStep(fields.pointer, key)
  return node.items.flatMap((item, index) => {
    if (item.kind !== 'map') return []
    const element = ownId(item) ?? fields.element
    return [{ path: fields.path, map: item, pointer: pointerStep(pointer, segments[index]!), element }]
  })
}

/** The texts of a list of texts, each with its place. */
export function textsOf<T>(fields: Fields<T>, key: Key<T>): Placed<string>[] {
  const node = nodeOf(fields, key)
  if (node?.kind !== 'list') return []
  const segments = segmentsOf(node)
  const pointer = pointerStep(fields.pointer, key)
  return node.items.flatMap((item, index) =>
    item.kind === 'scalar' && typeof item.value === 'string'
      ? [{ value: item.value, at: originOfNode(fields, pointerStep(pointer, segments[index]!), item) }]
      : [],
  )
}

/** A map inside the item: `priority-decision`, `approved`. */
export function mapOf<T, K extends Key<T>>(fields: Fields<T>, key: K): Fields<NonNullable<T[K]>> | undefined {
  const node = nodeOf(fields, key)
  if (node?.kind !== 'map') return undefined
  return { path: fields.path, map: node, pointer: pointerStep(fields.pointer, key), element: fields.element }
}

/** The entries of a map whose keys are data (years, languages, rule ids), each with the place of its value and of its key. */
export interface DataEntry {
  readonly key: string
  readonly keyAt: Origin
  readonly node: Node
  readonly at: Origin
}

export function entriesOf(fields: Fields<unknown>): DataEntry[] {
  return fields.map.entries.map((entry) => {
    const { key, value } = entry
    const keyAt = originOfEntryKey(fields, entry)
    return { key, keyAt, node: value, at: originOfNode(fields, keyAt.pointer, value) }
  })
}

export function originOfEntryKey({ path, pointer, element }: Fields<unknown>, entry: Entry): Origin {
  return { path, pointer: pointerStep(pointer, entry.key), start: entry.keyStart, end: entry.keyEnd, element }
}

/** The value of a key, or the values of the map that it holds. */
export function valuesUnder<T>(fields: Fields<T>, key: Key<T>): readonly Node[] {
  const node = nodeOf(fields, key)
  if (node?.kind === 'scalar') return [node]
  return node?.kind === 'map' ? node.entries.map(({ value }) => value) : []
}

/** How many items a list of maps has. */
export function countItems<T>(fields: Fields<T>, key: Key<T>): number {
  const node = nodeOf(fields, key)
  return node?.kind === 'list' ? node.items.filter(({ kind }) => kind === 'map').length : 0
}

/** The exact value of a number node. Malformed numbers were reported by the text checks and read as absent. */
export function exactNumber(node: Node | undefined): Ratio | undefined {
  if (node?.kind !== 'scalar' || node.digits === undefined) return undefined
  const { digits } = node
  const known = numbers.get(digits)
  if (known !== undefined) return known
  const value = isPlainNumber(digits) ? parseDecimal(digits) : undefined
  if (value === undefined) return undefined
  if (numbers.size === MOST_NUMBERS) numbers.clear()
  numbers.set(digits, value)
  return value
}

/** In a plan the same numbers return all over, and each is asked for several times. */
const numbers = new Map<string, Ratio>()
const MOST_NUMBERS = 10_000

/** A scalar as the word that was written: `2028` and `draft` alike. */
export function wordOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined
  return node.digits ?? String(node.value)
}

/** An empty value and an empty list say no more than a key that is left out. */
function nodeOf<T>(fields: Fields<T>, key: Key<T>): Node | undefined {
  const node = findEntry(fields.map, key)?.value
  const isEmpty =
    node?.kind === 'list' ? node.items.length === 0 : node?.kind === 'scalar' && node.value === null
  return isEmpty ? undefined : node
}

function originOfNode(fields: Fields<unknown>, pointer: string, node: Node): Origin {
  return placeOf(fields.path, pointer, node, fields.element)
}
