// The tree of one YAML file: what the rest of rbm knows of YAML. Any parser that gives this tree will do (`parse-yaml.ts` has
// two); nothing outside this folder looks behind it.

export type Node = ScalarNode | MapNode | ListNode

interface Placed {
  /** Offset of the first character in the text of the file. */
  readonly start: number
  /** Offset behind the last character of the value, without the comment or line break that follows. */
  readonly end: number
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar'
  /** The value under YAML's core schema. `null` for an empty value. */
  readonly value: string | number | boolean | null
  /** A number exactly as written; undefined for other values. Money is read from here, never from `value`. */
  readonly digits?: string | undefined
}

export interface MapNode extends Placed {
  readonly kind: 'map'
  /** In the order of the file; keys are unique. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node
}

export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly items: readonly Node[]
}

export function findEntry(map: MapNode, key: string): Entry | undefined {
  for (const entry of map.entries) if (entry.key === key) return entry
  return undefined
}

/** Plain data for the schema validators. In its maps a key named `__proto__` or `toString` is only a key. */
export function plainValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainValue)
  const map = new PlainMap()
  for (const entry of node.entries) map[entry.key] = plainValue(entry.value)
  return map
}

/** Maps that inherit nothing. Those of `Object.create(null)` would do; the engine keeps them in a form that is several times slower. */
const PlainMap = function PlainMap() {} as unknown as new () => Record<string, unknown>
PlainMap.prototype = Object.create(null)
