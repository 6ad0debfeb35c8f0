// Lists, maps and single values that stand in one another's place: `leads-to: IM-1`, `baseline: 21`, a missing dash. The hint
// shows the right spelling with what the planner wrote.

import type { Document } from './document.ts'
import { wordOf } from './fields.ts'
import { followPath, type Located } from './locate.ts'
import { readingHint } from './number-hints.ts'
import { readNumber } from './number-readings.ts'
import { keyOf, shown } from './schema-names.ts'
import { shapeAt, type Shape } from './shape.ts'
import { findEntry, type ListNode, type MapNode, type Node, type ScalarNode } from './tree.ts'

/** For a value of the wrong type; undefined when it is not one of these confusions. */
export function listHint(document: Document, located: Located, shape: Shape | undefined): string | undefined {
  const { node } = located
  const types = [shape?.type ?? []].flat()
  if (isYears(shape)) {
    const isBaseline = types.length === 1
    const only = node.kind === 'list' && node.items.length === 1 ? node.items[0] : node
    if (isBaseline && only?.kind === 'scalar') return baselineHint(document, located, only)
    return node.kind === 'list' ? yearsForList(document, node) : undefined
  }
  if (types.includes('array')) {
    const item = itemAt(document, `${located.path}/0`)
    if (node.kind === 'scalar') return listForText(located, node, item)
    return node.kind === 'map' ? listForMap(document, located, node, item) : undefined
  }
  if (types.join() === 'object' && located.entry !== undefined) return keysBelow(shape)
  if (node.kind !== 'scalar') return types.join() === 'object' ? undefined : valueForOne(located, node)
  return types.includes('object') ? itemForText(located, node, itemAt(document, located.path)) : undefined
}

/** Something else in the place of a map: `priority-decision: [a]`. */
function keysBelow({ properties = {} }: Shape = {}): string | undefined {
  const keys = Object.keys(properties).map((key) => `\`${key}:\``)
  return keys.length === 0 ? undefined : `Write on indented lines below it: ${keys.join(', ')}.`
}

/** What the schema says of the items of a list. */
interface Item {
  readonly known: readonly string[]
  readonly required: readonly string[]
  /** The items are plain words of this form, not maps. */
  readonly pattern: RegExp | undefined
  /** The first key that must be written names something by its id: `outcome`. */
  readonly isNamed: boolean
}

function itemAt({ kind }: Document, path: string): Item {
  const shape = shapeAt(kind, path)
  const required = shape?.required ?? []
  const named = shapeAt(kind, `${path}/${required[0]}`)
  return {
    known: Object.keys(shape?.properties ?? {}),
    required,
    pattern: shape?.properties === undefined ? new RegExp(shape?.pattern ?? '') : undefined,
    isNamed:
      named?.type === 'string' && named.pattern !== undefined && new RegExp(named.pattern).test('OC-1'),
  }
}

function isYears(shape: Shape | undefined): boolean {
  return Object.keys(shape?.patternProperties ?? {}).some((pattern) => pattern.includes('19|20'))
}

/** A list by position, or one amount cut at its commas: `[110,000]`. */
function yearsForList(document: Document, list: ListNode): string | undefined {
  const values = list.items.map(wordOf)
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined
  const years = spanOfFile(document)
  const isOneEach = years !== undefined && values.length === years.last - years.first + 1
  const number = /^\[ *(-?\d{1,3}(?:,\d{3})+) *\]$/.exec(
    document.source.text.slice(list.start, list.end),
  )?.[1]
  if (number !== undefined && !(isOneEach && !number.includes(',0'))) return readingHint(readNumber(number))
  if (values.length === 1) return `Write ${values[0]} without brackets.`
  const from = isOneEach ? years.first : 2028
  const map = `{${values.map((value, index) => `${from + index}: ${value}`).join(', ')}}`
  return isOneEach
    ? `Write each value with its year: ${map}`
    : `Write each value with its own year, such as ${map}`
}

function spanOfFile({ root }: Document): { readonly first: number; readonly last: number } | undefined {
  const [, first, last = first] =
    /^(\d{4})(?:-(\d{4}))?$/.exec(wordOf(findEntry(root, 'years')?.value) ?? '') ?? []
  return first === undefined ? undefined : { first: Number(first), last: Number(last) }
}

/** `baseline: 21`, `21%`, `21 (2026)`: a baseline is written with the year in which it was measured. */
function baselineHint(document: Document, located: Located, node: ScalarNode): string | undefined {
  const written = shown(node)
  const key = located.entry?.key ?? 'baseline'
  if (/^\{.*\}$/.test(written)) return `Leave the quotes away: ${key}: ${written}`
  const [, value, inYear] =
    /^(-?\d+(?:\.\d+)?) ?%?(?:,? ?(?:in )?\(?((?:19|20|21)\d\d)\)?)?$/.exec(written) ?? []
  if (value !== undefined) {
    const year = inYear ?? yearBefore(document, located)
    return `Write it with the year in which it was measured: ${key}: {${year}: ${value}}`
  }
  return `While it is not known, leave it out and say by when it will be: baseline-due: 2028-03-31`
}

/** The year before the first target that stands beside; a common one where there is none. */
function yearBefore(document: Document, { path }: Located): number {
  const around = followPath(document.root, path.slice(0, path.lastIndexOf('/'))).node
  const targets = around.kind === 'map' ? findEntry(around, 'targets')?.value : undefined
  const years = targets?.kind === 'map' ? targets.entries.map(({ key }) => Number(key)).filter(Boolean) : []
  return years.length === 0 ? 2027 : Math.min(...years) - 1
}

function listForText({ entry }: Located, node: ScalarNode, item: Item): string | undefined {
  if (entry === undefined || node.value === null) return undefined
  const parts = shown(node).split(/\s*[,;]\s*/)
  if (item.pattern === undefined) {
    const items = parts.map((part) => itemOf(item, part))
    return items.some((one) => one === undefined)
      ? dashHint(item)
      : `Write a list: ${entry.key}: [${items.map((one) => `{${one}}`).join(', ')}]`
  }
  if (node.digits !== undefined || parts.some((part) => !item.pattern?.test(part))) return undefined
  return `Put it in brackets: ${entry.key}: [${parts.join(', ')}]`
}

/** An item that needs but one key names something: `outcome: OC-1`. */
function itemOf({ required, isNamed }: Item, written: string): string | undefined {
  return isNamed && required.length === 1 && isWord(written) ? `${required[0]}: ${written}` : undefined
}

function isWord(written: string): boolean {
  return /^(?=.*[A-Za-z])[A-Za-z0-9.-]+$/.test(written)
}

function dashHint({ required, known }: Item): string {
  return `Write a list: each item begins on a line of its own with a dash, a space and its first key, such as - ${required[0] ?? known[0]}:`
}

function listForMap(document: Document, { entry }: Located, map: MapNode, item: Item): string | undefined {
  const [first] = map.entries
  if (entry === undefined || first === undefined) return undefined
  if (item.pattern !== undefined) {
    const words = map.entries.map(({ key, value }) => (isWord(wordOf(value) ?? '') ? wordOf(value) : key))
    return `Write a list: ${entry.key}: [${words.join(', ')}]`
  }
  if (map.entries.some(({ key }) => item.known.includes(key))) return bracketsOrDash(document, entry.key, map)
  const items = map.entries.map(({ key, value }) => itemOfPair(item, key, value))
  return items.some((one) => one === undefined)
    ? dashHint(item)
    : `Write a list: ${entry.key}: [${items.map((one) => `{${one}}`).join(', ')}]`
}

/** One item without its dash. */
function bracketsOrDash({ source: { text } }: Document, key: string, map: MapNode): string {
  const written = text.slice(map.start, map.end)
  if (text[map.start] === '{') {
    const isShort = written.length <= 80 && !written.includes('\n')
    return `Put brackets around the braces: ${key}: [${isShort ? written : '{…}'}]`
  }
  const line = /^[^\r\n]*/.exec(written.slice(0, 60))![0]
  return `Put a dash and a space before the first key, and indent the others as far: - ${line}`
}

/** `OC-1: 60%` as `outcome: OC-1, share: 60%`. */
function itemOfPair(item: Item, key: string, value: Node): string | undefined {
  const written = wordOf(value)
  const [first, second, third] = item.required
  if (!item.isNamed || third !== undefined || !isWord(key) || written === undefined) return undefined
  const byValue = written.endsWith('%') ? 'share' : 'aims-at'
  const other = second ?? (item.known.includes(byValue) ? byValue : undefined)
  if (other === undefined || /[,:#{}[\]"'&*]/.test(written)) return undefined
  return `${first}: ${key}, ${other}: ${written}`
}

/** `[OC-1]`, `- OC-1` where an item with keys is expected. */
function itemForText({ entry }: Located, node: ScalarNode, item: Item): string | undefined {
  if (entry !== undefined || item.known.length === 0 || node.value === null) return undefined
  const written = shown(node)
  const right = itemOf(item, written)
  if (right !== undefined) return `Write {${right}} instead.`
  const [first, ...others] = item.required
  if (first === undefined) return undefined
  const more =
    others.length === 0 ? '' : `, and ${others.map((key) => `${key}:`).join(' and ')} on lines below it`
  return item.isNamed && isWord(written)
    ? `Write - ${first}: ${written}${more}.`
    : `An item has keys: write - ${first}: and its value${more}.`
}

/** `entity: [BUR]`, or `{impact: IM-1}` in a list of ids. */
function valueForOne(located: Located, node: MapNode | ListNode): string | undefined {
  const [one, more] = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)
  const written = one === undefined || more !== undefined ? undefined : wordOf(one)
  if (written === undefined) return undefined
  if (node.kind === 'list') return `Leave the brackets away: ${keyOf(located)}: ${written}`
  return located.entry === undefined ? `Write ${written} alone.` : undefined
}
