// What an Output brings with it when it is merged into another one: its rows of cost and time, its Activities, indicators and
// risks. Shares and targets are not added up by a machine; that they wait for a decision is said.

import type { Year } from '../../model/period.ts'
import { itemsOf, textOf, wordOf, scalarOf, type Fields } from '../fields.ts'
import type { OutputItem } from '../generated/formats.ts'
import { findEntry, type Node } from '../tree.ts'
import type { NewEntry, NewValue } from '../yaml-text.ts'
import type { OutputYears } from './output-years.ts'

export interface Arrival {
  readonly key: (typeof MOVED)[number]
  readonly item: NewValue
}

const MOVED = ['indicators', 'personnel', 'costs', 'activities', 'risks'] as const

const PER_YEAR: readonly string[] = ['per-year', 'fte', 'work-months', 'targets']

/** @param into the years of the Output into which it goes: a single figure holds in each of them, unless they are named */
export function arrivalsOf(
  output: Fields<OutputItem>,
  text: string,
  years: OutputYears,
  into: readonly Year[],
): Arrival[] {
  const after = years.after.filter((year) => into.includes(year))
  const isAlways = into.every((year) => after.includes(year))
  const valueOf = (node: Node): NewValue | undefined => {
    if (node.kind === 'scalar') return scalarValue(node)
    if (node.kind === 'list') return { list: node.items.flatMap((item) => valueOf(item) ?? []) }
    const map = node.entries.flatMap(({ key, value }): NewEntry[] => {
      const made = PER_YEAR.includes(key) ? figure(value) : valueOf(value)
      return made === undefined ? [] : [[key, made]]
    })
    return { map, inBraces: text[node.start] === '{' }
  }
  const figure = (node: Node): NewValue | undefined => {
    if (node.kind === 'map') {
      const kept = node.entries.filter(({ key }) => after.includes(Number(key)))
      return { inBraces: true, map: kept.flatMap(({ key, value }) => entryOf(key, value)) }
    }
    if (isAlways) return valueOf(node)
    return { inBraces: true, map: after.flatMap((year) => entryOf(String(year), node)) }
  }
  return MOVED.flatMap((key) => {
    const list = findEntry(output.map, key)?.value
    if (list?.kind !== 'list') return []
    return list.items.flatMap((item): Arrival[] => {
      const made = valueOf(item)
      return made === undefined ? [] : [{ key, item: made }]
    })
  })
}

function entryOf(key: string, node: Node): NewEntry[] {
  const value = node.kind === 'scalar' ? scalarValue(node) : undefined
  return value === undefined ? [] : [[key, value]]
}

/** A key without a value says no more than one that is left out. */
function scalarValue(node: Extract<Node, { kind: 'scalar' }>): NewValue | undefined {
  if (node.digits !== undefined) return { digits: node.digits }
  return node.value === null ? undefined : String(node.value)
}

/** What is to be weighed: `contributes-to (OC-1 60%, OC-2 40%) and outcome-targets (I-1)`. */
export function toBeWeighed(output: Fields<OutputItem>): string {
  const links = itemsOf(output, 'contributes-to').map((part) =>
    [textOf(part, 'outcome'), textOf(part, 'share')].filter((word) => word !== undefined).join(' '),
  )
  const services = itemsOf(output, 'serves').map((part) =>
    [textOf(part, 'entity'), textOf(part, 'share') ?? wordOf(scalarOf(part, 'units'))]
      .filter((word) => word !== undefined)
      .join(' '),
  )
  const targets = itemsOf(output, 'outcome-targets').flatMap((part) => textOf(part, 'indicator') ?? [])
  return [
    ['contributes-to', links],
    ['serves', services],
    ['outcome-targets', targets],
  ]
    .filter(([, names]) => names!.length > 0)
    .map(([key, names]) => `${key as string} (${(names as string[]).join(', ')})`)
    .join(' and ')
}
