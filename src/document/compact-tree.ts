// The tree of a file as numbers, for another thread. Handing over a tree would copy it node by node, which takes longer than
// parsing its text; numbers change hands without being copied, and whoever has the text makes the tree of them in a sixth of
// the time of parsing.

import { OpenParts, TreeEntry, TreeList, TreeMap, TreeScalar } from './nodes.ts'
import { plainScalar } from './quick/plain-scalars.ts'
import type { Entry, MapNode, Node, ScalarNode } from './tree.ts'

export interface CompactTree {
  /**
   * Of each node what it is, where it begins and where it ends; of a map or list then how many parts it has, and the parts. In
   * front of the value of an entry stands where its key begins and ends.
   */
  readonly numbers: Int32Array
  /** What does not stand in the text as it is: keys and values in the order in which they come. */
  readonly texts: readonly string[]
}

const MAP = 0
const LIST = 1
/** A number of which the engine reads the same. */
const NUMBER = 2
/** Another value without quotes that is no text; what it means is seen from its characters. */
const WORD = 3
const EMPTY = 4
/** A text as it stands, without quotes or between them. */
const TEXT = 5
const QUOTED = 6
const OTHER_TEXT = 7

/**
 * @param text the text of which the tree was made
 * @returns undefined for a tree that numbers cannot say: a value that means something else than what stands there
 */
export function compactTree(text: string, root: MapNode): CompactTree | undefined {
  const numbers: number[] = []
  const texts: string[] = []
  return put(root) ? { numbers: Int32Array.from(numbers), texts } : undefined

  function put(node: Node): boolean {
    const { start, end } = node
    if (node.kind === 'scalar') return putScalar(node)
    if (node.kind === 'list') {
      numbers.push(LIST, start, end, node.items.length)
      return node.items.every(put)
    }
    numbers.push(MAP, start, end, node.entries.length)
    return node.entries.every(({ key, keyStart, keyEnd, value }) => {
      const isAsItStands = text.slice(keyStart, keyEnd) === key
      if (!isAsItStands) texts.push(key)
      numbers.push(isAsItStands ? keyStart : ~keyStart, keyEnd)
      return put(value)
    })
  }

  function putScalar({ value, start, end, digits }: ScalarNode): boolean {
    if (typeof value !== 'string') {
      const words = text.slice(start, end)
      const isEmpty = value === null && words === ''
      const isNumber = digits === words && Object.is(Number(words), value)
      numbers.push(isEmpty ? EMPTY : isNumber ? NUMBER : WORD, start, end)
      if (isEmpty || isNumber) return true
      const meant = plainScalar(words, start, end)
      return Object.is(meant.value, value) && meant.digits === digits
    }
    const form =
      text.slice(start, end) === value ? TEXT : text.slice(start + 1, end - 1) === value ? QUOTED : OTHER_TEXT
    if (form === OTHER_TEXT) texts.push(value)
    numbers.push(form, start, end)
    return true
  }
}

/** @param text the same text */
export function treeOf(text: string, { numbers, texts }: CompactTree): MapNode {
  let at = 0
  let textAt = 0
  const open = new OpenParts()
  return take() as MapNode

  function take(): Node {
    const form = numbers[at]!
    const start = numbers[at + 1]!
    const end = numbers[at + 2]!
    at += 3
    switch (form) {
      case MAP:
        return new TreeMap(start, end, takeParts(takeEntry))
      case LIST:
        return new TreeList(start, end, takeParts(take))
      case NUMBER: {
        const digits = text.slice(start, end)
        return new TreeScalar(Number(digits), start, end, digits)
      }
      case WORD:
        return plainScalar(text.slice(start, end), start, end)
      case EMPTY:
        return new TreeScalar(null, start, end)
      case TEXT:
        return new TreeScalar(text.slice(start, end), start, end)
      case QUOTED:
        return new TreeScalar(text.slice(start + 1, end - 1), start, end)
      default:
        return new TreeScalar(texts[textAt++]!, start, end)
    }
  }

  function takeParts<Part extends Node | Entry>(takeOne: () => Part): readonly Part[] {
    const from = open.count
    for (let left = numbers[at++]!; left > 0; left -= 1) open.add(takeOne())
    return open.end(from)
  }

  function takeEntry(): Entry {
    const start = numbers[at]!
    const end = numbers[at + 1]!
    at += 2
    if (start < 0) return new TreeEntry(texts[textAt++]!, ~start, end, take())
    return new TreeEntry(text.slice(start, end), start, end, take())
  }
}
