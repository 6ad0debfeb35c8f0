// The parts of a tree, as both parsers make them: by constructors and functions, not as literals. Where what a literal makes has
// outlived the young objects for a while, as trees do that are kept until all is read, the engine makes all of that literal among
// the old ones from then on; and the trees of thousands of files, each let go of at once, would lie there by the hundred megabytes.
// Keys and values are copied out of the file: the plan keeps many of them, and would keep their files with them.

import { ownText } from '../source/own-text.ts'
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './tree.ts'

export class TreeScalar implements ScalarNode {
  readonly kind: 'scalar'
  readonly value: ScalarNode['value']
  readonly start: number
  readonly end: number
  readonly digits: string | undefined

  constructor(value: ScalarNode['value'], start: number, end: number, digits?: string) {
    this.kind = 'scalar'
    this.value = typeof value === 'string' ? ownText(value) : value
    this.start = start
    this.end = end
    this.digits = digits === undefined ? undefined : ownText(digits)
  }
}

export class TreeMap implements MapNode {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]

  constructor(start: number, end: number, entries: readonly Entry[]) {
    this.kind = 'map'
    this.start = start
    this.end = end
    this.entries = entries
  }
}

export class TreeList implements ListNode {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  readonly items: readonly Node[]

  constructor(start: number, end: number, items: readonly Node[]) {
    this.kind = 'list'
    this.start = start
    this.end = end
    this.items = items
  }
}

export class TreeEntry implements Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node

  constructor(key: string, keyStart: number, keyEnd: number, value: Node) {
    this.key = ownText(key)
    this.keyStart = keyStart
    this.keyEnd = keyEnd
    this.value = value
  }
}

/**
 * The parts of maps and lists that are being read, one inside the other. When one ends, its parts become a list with room for just so
 * many; a list that grows with each of them takes the engine as long as all the rest.
 */
export class OpenParts {
  readonly #parts: unknown[] = []
  /** How many there are; the parts of what begins now come behind them. */
  count = 0

  add(part: Node | Entry): void {
    this.#parts[this.count++] = part
  }

  /** @param from the count when what ends now began */
  end<Part extends Node | Entry>(from: number): readonly Part[] {
    const parts = this.#parts.slice(from, this.count) as Part[]
    this.count = from
    return parts
  }
}
