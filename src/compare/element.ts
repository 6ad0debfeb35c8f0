// The elements of a plan as its files write them: every key, none left out, so that no change can hide in a key that nobody
// thought of. An element is known by its kind, its edition and its id, never by its file, line or place in a list.

import { parseDecimal, parseShare, type Ratio } from '../money/ratio.ts'
import { compareText, type Origin } from '../source/origin.ts'
import type { Document } from '../document/document.ts'
import { wordOf } from '../document/fields.ts'
import { isPlainNumber } from '../document/plain-number.ts'
import { nameOfItem, ownId, placeOf } from '../document/locate.ts'
import { findEntry, type MapNode, type Node, type ScalarNode } from '../document/tree.ts'

/** An Outcome, an Output, a risk, …; or the head of a file, with all that belongs to no element of its own. */
export interface PlanElement {
  /** The same on both sides of a comparison. */
  readonly key: string
  /** `output`, `outcome`, `cost-category`; for the head of a file its kind, such as `standard-costs`. */
  readonly kind: string
  /** The kind of file in which it stands. */
  readonly document: string
  /** Absent for the head of a file. */
  readonly id: string | undefined
  readonly title: string | undefined
  /** The entity that plans or reports it; absent for elements of the whole plan. */
  readonly entity: string | undefined
  /** The first year of its operational plan ([D1]). */
  readonly edition: string | undefined
  /** The key of the element in which it stands; absent at the top of a file. */
  readonly parent: string | undefined
  /** The key of the list in which it stands: `outputs`, `risks`; absent for the head of a file. */
  readonly list: string | undefined
  /** The years for which a single value per year stands. */
  readonly years: readonly string[]
  /** By path inside the element: `priority`, `targets/2028`, `title/fr`. */
  readonly fields: Map<string, Leaf>
  /** Items of lists that have no id of their own, by the path of their list: `contributes-to`, `costs`. */
  readonly records: Map<string, PlanRecord[]>
  readonly at: Origin
}

/** A cost line, a contribution, a row of standard costs. */
export interface PlanRecord {
  /** What it is called by: the Outcome, the category, the grade. Empty when nothing names it. */
  readonly name: string
  /** What tells records of one name apart: funding, contract, agreement. */
  readonly discriminator: string
  readonly fields: ReadonlyMap<string, Leaf>
  readonly at: Origin
}

/** One value. */
export interface Leaf {
  /** As written. */
  readonly text: string
  /** The exact value of a number or share; absent for a text. */
  readonly value: Ratio | undefined
  readonly at: Origin
}

/**
 * All elements of some files. Files may lie anywhere and hold an element each or many: that makes no difference.
 */
export function elementsOf(documents: readonly Document[]): Map<string, PlanElement> {
  const elements = new Map<string, PlanElement>()
  const sorted = [...documents].sort((a, b) => compareText(a.source.path, b.source.path))
  const shared = { into: elements, several: new Map<Leaf, Set<string>>(), counts: new Map<string, number>() }
  for (const document of sorted) addDocument(document, shared)
  for (const { fields } of elements.values()) {
    for (const [path, leaf] of fields) {
      const texts = shared.several.get(leaf)
      if (texts === undefined || texts.size < 2) continue
      fields.set(path, { ...leaf, text: [...texts].sort(compareText).join(' | '), value: undefined })
    }
  }
  return elements
}

/** What stands at the head of a file and says which file it is. */
const IDENTITY = new Set(['kind', 'entity', 'period'])

function addDocument({ source, kind, root }: Document, shared: Omit<Walk, 'path' | 'ofRows'>): void {
  const { into } = shared
  const entity = wordOf(findEntry(root, 'entity')?.value)
  const years = wordOf(findEntry(root, 'years')?.value) ?? wordOf(findEntry(root, 'year')?.value)
  const edition = kind === 'operational-plan' ? years?.slice(0, 4) : wordOf(findEntry(root, 'period')?.value)
  const key = [kind, entity, edition].filter((part) => part !== undefined).join(' ')
  const head: PlanElement = into.get(key) ?? {
    key,
    kind,
    document: kind,
    id: undefined,
    title: undefined,
    entity,
    edition,
    parent: undefined,
    list: undefined,
    years: spanned(years),
    fields: new Map(),
    records: new Map(),
    at: { path: source.path, pointer: '', start: 0, end: 0 },
  }
  into.set(key, head)
  const ofRows = new Map<string, Leaf>()
  const walk: Walk = { ...shared, path: source.path, ofRows }
  const isOfRows = (entry: { readonly key: string }) => kind === 'decisions' && OF_MEETING.has(entry.key)
  for (const entry of root.entries.filter(isOfRows)) walkValue(walk, head, ofRows, entry.key, entry.value)
  for (const entry of root.entries) {
    if (IDENTITY.has(entry.key) || isOfRows(entry)) continue
    walkValue(walk, head, head.fields, entry.key, entry.value)
  }
}

/** A decision is known with its meeting, whichever file holds it: of several meetings each row says its own. */
const OF_MEETING = new Set(['meeting', 'decided-by', 'date'])

interface Walk {
  readonly path: string
  readonly into: Map<string, PlanElement>
  /** By the first value of a key, the values that heads of files give it, where there are several. */
  readonly several: Map<Leaf, Set<string>>
  /** By kind, edition and id: how many there are so far. */
  readonly counts: Map<string, number>
  /** What the head of the file says for each of its rows. */
  readonly ofRows: ReadonlyMap<string, Leaf>
}

/** `2028-2031` -> its years. */
function spanned(years: string | undefined): string[] {
  const match = /^(\d{4})(?:\s*-\s*(\d{4}))?$/.exec(years ?? '')
  if (match === null) return []
  const first = Number(match[1])
  const last = Number(match[2] ?? first)
  return last - first > 100 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

function walkValue(
  walk: Walk,
  element: PlanElement,
  fields: Map<string, Leaf>,
  path: string,
  node: Node,
): void {
  if (node.kind === 'scalar') {
    if (node.value !== null) addLeaf(walk, fields, path, leafOf(walk, node))
  } else if (node.kind === 'map') {
    for (const entry of node.entries) walkValue(walk, element, fields, `${path}/${entry.key}`, entry.value)
  } else walkList(walk, element, fields, path, node.items)
}

/** Heads of several files that belong together say one thing in several places; what differs stands side by side. */
function addLeaf(walk: Walk, fields: Map<string, Leaf>, path: string, leaf: Leaf): void {
  const known = fields.get(path)
  if (known === undefined) {
    fields.set(path, leaf)
    return
  }
  const several = walk.several.get(known) ?? new Set([known.text])
  walk.several.set(known, several.add(leaf.text))
}

/** Lists in which the order says something; everywhere else it is layout. */
const ORDERED = new Set(['scale', 'grades', 'languages', 'contract-types', 'levels', 'activity-types'])

function walkList(
  walk: Walk,
  element: PlanElement,
  fields: Map<string, Leaf>,
  path: string,
  items: readonly Node[],
): void {
  const words = items.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [leafOf(walk, item)] : [],
  )
  if (words.length > 0) {
    const texts = words.map(({ text }) => text)
    const isOrdered = ORDERED.has(path.split('/').at(-1)!)
    const text = (isOrdered ? texts : [...new Set(texts)].sort(compareText)).join(', ')
    addLeaf(walk, fields, path, { text, value: undefined, at: words[0]!.at })
  }
  for (const item of items) {
    if (item.kind !== 'map') continue
    const kind = kindOfItem(element, path, item)
    if (kind === undefined) addRecord(walk, element, path, item)
    else addElement(walk, element, { kind, list: path }, item)
  }
}

/** What one item of a list is: at the head of a file, and inside of an element. */
const KINDS_AT_HEAD: ReadonlyMap<string, string> = new Map([
  ['outputs', 'output'],
  ['risks', 'risk'],
  ['goals', 'goal'],
  ['impacts', 'impact'],
  ['thematic-priorities', 'thematic-priority'],
  ['outcomes', 'outcome'],
  ['entities', 'entity'],
  ['categories', 'category'],
  ['funding-sources', 'funding-source'],
  ['revenue', 'revenue'],
  ['revenue-groups', 'revenue-group'],
  ['revenue-units', 'revenue-unit'],
  ['ceilings', 'ceiling'],
  ['scenarios', 'scenario'],
  ['offerings', 'offering'],
  ['enablers', 'enabler'],
])
const KINDS_INSIDE: ReadonlyMap<string, string> = new Map([
  ['activities', 'activity'],
  ['indicators', 'indicator'],
  ['risks', 'risk'],
  ['departments', 'department'],
])

/** Undefined for an item that is no element: it has no id, or only that of another. */
function kindOfItem({ id }: PlanElement, list: string, item: MapNode): string | undefined {
  if (ownId(item) === undefined) return undefined
  return (id === undefined ? KINDS_AT_HEAD : KINDS_INSIDE).get(list)
}

/** Elements that belong to an edition of operational plans: the same id in the next edition is planned anew. */
function addElement(
  walk: Walk,
  parent: PlanElement,
  { kind, list }: { readonly kind: string; readonly list: string },
  item: MapNode,
): void {
  const id = ownId(item)!
  const base = [kind, parent.edition, id].filter((part) => part !== undefined).join(' ')
  // Two of one id are an error of the plan; both are compared all the same.
  const count = (walk.counts.get(base) ?? 0) + 1
  walk.counts.set(base, count)
  const key = count === 1 ? base : `${base} #${count}`
  const own = wordOf(findEntry(item, 'years')?.value)
  const element: PlanElement = {
    key,
    kind,
    document: parent.document,
    id,
    title: titleOf(item),
    entity: parent.entity,
    edition: parent.edition,
    parent: parent.id === undefined ? undefined : parent.key,
    list,
    years: own === undefined ? parent.years : spanned(own),
    fields: new Map(),
    records: new Map(),
    at: placeOf(walk.path, '', item, id),
  }
  walk.into.set(key, element)
  for (const entry of item.entries) {
    if (entry.key !== 'id') walkValue(walk, element, element.fields, entry.key, entry.value)
  }
  if (kind === 'output' && parent.entity !== undefined) {
    element.fields.set('entity', { text: parent.entity, value: undefined, at: element.at })
  }
}

function titleOf(item: MapNode): string | undefined {
  const title = findEntry(item, 'title')?.value
  if (title?.kind === 'scalar') return wordOf(title)
  if (title?.kind !== 'map') return undefined
  return wordOf(findEntry(title, 'en')?.value ?? title.entries[0]?.value)
}

function addRecord(walk: Walk, element: PlanElement, path: string, item: MapNode): void {
  const fields = new Map(walk.ofRows)
  for (const entry of item.entries) walkValue(walk, element, fields, entry.key, entry.value)
  const record: PlanRecord = {
    name: nameOfItem(item) ?? '',
    discriminator: discriminatorOf(fields),
    fields,
    at: placeOf(walk.path, '', item, element.id),
  }
  const records = element.records.get(path)
  if (records === undefined) element.records.set(path, [record])
  else records.push(record)
}

/** Keys that tell apart two lines of one name; the others say what the line amounts to. */
const TELLING_APART = new Set([
  'category',
  'funding',
  'contract',
  'agreement',
  'currency',
  'prices-of',
  'grade',
  'entity',
])

function discriminatorOf(fields: ReadonlyMap<string, Leaf>): string {
  const telling = [...fields].filter(([path]) => TELLING_APART.has(path.split('/', 1)[0]!))
  return telling
    .map(([path, { text }]) => `${path}=${text}`)
    .sort(compareText)
    .join(' ')
}

function leafOf(walk: Walk, node: ScalarNode): Leaf {
  const text = wordOf(node)!.replace(/\s+/g, ' ').trim()
  return {
    text,
    value: exactValue(node),
    at: { path: walk.path, pointer: '', start: node.start, end: node.end },
  }
}

function exactValue(node: ScalarNode): Ratio | undefined {
  if (node.digits !== undefined) return isPlainNumber(node.digits) ? parseDecimal(node.digits) : undefined
  return typeof node.value === 'string' ? parseShare(node.value) : undefined
}
