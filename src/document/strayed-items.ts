// Items in a list that they do not belong to, because the line with the key of their own list is missing above them:
//
//     contributes-to:                        contributes-to:
//       - outcome: OC-1          was           - outcome: OC-1
//       - grade: officer                     personnel:
//         fte: 1.5                             - grade: officer
//
// One deleted line would be an unknown key for every key of every item below it. It is said once, where the items begin.

import type { Document } from './document.ts'
import type { SchemaError } from './generated/validators.ts'
import { followPath, pointerStep } from './locate.ts'
import { shapeAt, type Shape } from './shape.ts'
import type { Entry, ListNode, MapNode, Node } from './tree.ts'

export interface StrayedItems {
  /** The validator's path of what holds both lists. */
  readonly around: string
  /** The key of the list in which the items stand. */
  readonly list: string
  /** The index of the first of them; those behind it have strayed, too. */
  readonly first: number
  /** The key that is missing. */
  readonly missing: string
}

export function findStrayedItems(document: Document, errors: readonly SchemaError[]): StrayedItems[] {
  const seen = new Set<string>()
  const found = errors.flatMap(({ keyword, instancePath }): StrayedItems[] => {
    const place = /^(.*)\/([^/]+)\/(\d+)$/.exec(instancePath)
    if ((keyword !== 'additionalProperties' && keyword !== 'propertyNames') || place === null) return []
    const [, around = '', list = '', index] = place
    const first = Number(index)
    if (seen.has(`${around}/${list}`)) return []
    seen.add(`${around}/${list}`)
    const missing = missingKey(document, around, list, first)
    return missing === undefined ? [] : [{ around, list, first, missing }]
  })
  return found.filter(({ around }) => !found.some((other) => isInside(other, around)))
}

/** Whether the error is about such an item, or about the key that is missing above it. */
export function isOfStrayed(
  strayed: readonly StrayedItems[],
  { instancePath, params }: SchemaError,
): boolean {
  return strayed.some(
    (items) =>
      isInside(items, instancePath) ||
      (instancePath === items.around && params.missingProperty === items.missing),
  )
}

/**
 * The tree as it was meant, the items in a list of their own: what they hold can be read, and what names them is not lost.
 * That they are said to be missing from the totals all the same is the safe side of a guess.
 */
export function withStrayedMoved(root: MapNode, strayed: readonly StrayedItems[]): MapNode {
  if (strayed.length === 0) return root
  return moved(root, '') as MapNode

  function moved(node: Node, path: string): Node {
    if (node.kind === 'scalar') return node
    if (node.kind === 'list')
      return { ...node, items: node.items.map((item, index) => moved(item, `${path}/${index}`)) }
    const own = strayed.filter(({ around }) => around === path)
    const entries = node.entries.flatMap((entry): Entry[] => {
      const { key, value } = entry
      const away = own.find(({ list }) => list === key)
      if (away === undefined || value.kind !== 'list')
        return [{ ...entry, value: moved(value, pointerStep(path, key)) }]
      const items = value.items.slice(away.first)
      const { start } = items[0]!
      return [
        { ...entry, value: { ...value, items: value.items.slice(0, away.first) } },
        { key: away.missing, keyStart: start, keyEnd: start, value: { ...value, start, items } },
      ]
    })
    return { ...node, entries }
  }
}

function isInside({ around, list, first }: StrayedItems, path: string): boolean {
  const inside = `${around}/${list}/`
  return path.startsWith(inside) && Number.parseInt(path.slice(inside.length), 10) >= first
}

/** A list that may stand beside this one, does not, and knows every key of the items from `first` on. */
function missingKey(document: Document, around: string, list: string, first: number): string | undefined {
  const holder = followPath(document.root, around).node
  const { node } = followPath(document.root, pointerStep(around, list))
  if (holder.kind !== 'map' || node.kind !== 'list') return undefined
  const present = new Set(holder.entries.map(({ key }) => key))
  const shape = shapeAt(document.kind, around)
  return Object.keys(shape?.properties ?? {}).find((key) => {
    const item = shapeAt(document.kind, `${pointerStep(around, key)}/0`)
    return !present.has(key) && item?.properties !== undefined && fits(node, first, item)
  })
}

function fits({ items }: ListNode, first: number, { properties = {} }: Shape): boolean {
  const isKnown = (item: Node): item is MapNode =>
    item.kind === 'map' && item.entries.every(({ key }) => Object.hasOwn(properties, key))
  return items.slice(first).every(isKnown)
}
