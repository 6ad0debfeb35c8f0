// What changed between two revisions of a plan. First the elements that got another id are found, so that they are compared
// with themselves; then elements are compared key by key, and the rows of their lists with the rows that they most
// probably were. Comparing a plan with itself gives nothing; comparing the other way round gives the opposite changes.

import { equals } from '../money/ratio.ts'
import { compareText } from '../source/origin.ts'
import type { Document } from '../document/document.ts'
import type { ChangedElement, ChangedRecord, ChangedValue, PlanChange } from './change.ts'
import { elementsOf, type Leaf, type PlanElement, type PlanRecord } from './element.ts'
import { alignFields, alignRecords } from './align.ts'
import { matchRecords } from './match-records.ts'
import { findRenames, withNewIds } from './renames.ts'
import { groupBy } from '../source/group-by.ts'

/**
 * @param before the documents of the earlier plan; those that are the same in both may be left out of both
 * @param after the documents of the later plan
 */
export function compareDocuments(before: readonly Document[], after: readonly Document[]): PlanChange[] {
  return compareElements(elementsOf(before), elementsOf(after))
}

type Elements = ReadonlyMap<string, PlanElement>

function compareElements(earlier: Elements, after: Elements): PlanChange[] {
  const renames = findRenames(earlier, after)
  const before = withNewIds(earlier, renames)
  const changes: PlanChange[] = renames.map(({ from, to }) => ({
    what: 'renamed',
    element: named(after, to),
    from: from.id!,
    at: to.at,
  }))
  for (const element of after.values()) {
    const known = before.get(element.key)
    if (known !== undefined) changes.push(...compareElement(before, after, known, element))
    else if (isAListOfRows(element))
      changes.push(...compareElement(before, after, withoutContent(element), element))
    else if (element.parent === undefined || before.has(element.parent)) {
      changes.push({ what: 'added', element: named(after, element), at: element.at })
    }
  }
  for (const element of before.values()) {
    if (after.has(element.key)) continue
    if (isAListOfRows(element))
      changes.push(...compareElement(before, after, element, withoutContent(element)))
    else if (element.parent === undefined || after.has(element.parent)) {
      changes.push({ what: 'removed', element: named(before, element), at: element.at })
    }
  }
  const keyed = changes.map((change) => ({ change, keys: sortKeys(change) }))
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ change }) => change)
}

/** Nobody asks for a file of decisions: what was decided is what is new. */
function isAListOfRows({ kind, id }: PlanElement): boolean {
  return kind === 'decisions' && id === undefined
}

function withoutContent(element: PlanElement): PlanElement {
  return { ...element, fields: new Map(), records: new Map() }
}

/** What became of one element; what stands inside of it is compared by itself. */
export function compareElement(
  allBefore: Elements,
  allAfter: Elements,
  before: PlanElement,
  after: PlanElement,
): PlanChange[] {
  const element = named(allAfter, after)
  const changes: PlanChange[] = []
  if (before.parent !== after.parent) {
    const from = allBefore.get(before.parent ?? '')?.id
    const to = allAfter.get(after.parent ?? '')?.id
    changes.push({ what: 'moved', element, from, to, at: after.at })
  }
  const ofElement = { element, record: undefined, at: after.at }
  changes.push(...compareFields(ofElement, before, after, before.years, after.years))
  for (const list of new Set([...before.records.keys(), ...after.records.keys()])) {
    changes.push(...compareRecords(element, list, before, after))
  }
  return changes
}

function compareRecords(
  element: ChangedElement,
  list: string,
  before: PlanElement,
  after: PlanElement,
): PlanChange[] {
  const pairs = matchRecords(
    alignRecords(list, before.records.get(list) ?? []),
    alignRecords(list, after.records.get(list) ?? []),
  )
  return pairs.flatMap(([old, now]): PlanChange[] => {
    if (now === undefined)
      return [{ what: 'record-removed', element, record: record(list, old!), at: old!.at }]
    if (old === undefined) return [{ what: 'record-added', element, record: record(list, now), at: now.at }]
    const about = { element, record: record(list, now), at: now.at }
    const isElsewhere = old.name !== now.name
    return [
      ...(isElsewhere ? [{ what: 'record-moved' as const, ...about, from: old.name }] : []),
      ...compareFields(about, old, now, before.years, after.years).filter(
        ({ field }) => !(isElsewhere && field === namingField(now)),
      ),
    ]
  })
}

/** The key that holds the name of a row. */
function namingField({ name, fields }: PlanRecord): string | undefined {
  return [...fields].find(([, { text }]) => text === name)?.[0]
}

type Fielded = { readonly fields: ReadonlyMap<string, Leaf> }
type FieldChange = PlanChange & { readonly what: 'changed' }

function compareFields(
  about: {
    readonly element: ChangedElement
    readonly record: ChangedRecord | undefined
    readonly at: PlanElement['at']
  },
  before: Fielded,
  after: Fielded,
  yearsBefore: readonly string[],
  yearsAfter: readonly string[],
): FieldChange[] {
  const old = alignFields(before.fields, after.fields, yearsBefore)
  const now = alignFields(after.fields, before.fields, yearsAfter)
  const changes: FieldChange[] = []
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const from = old.get(field)
    const to = now.get(field)
    if (from !== undefined && to !== undefined && isSame(from, to)) continue
    changes.push({
      what: 'changed',
      ...about,
      field,
      before: from && valueOf(from),
      after: to && valueOf(to),
      at: to?.at ?? about.at,
    })
  }
  return withShiftedYears(changes)
}

/** Numbers are the same when their values are: `1.50` and `1.5`, `50%` and `1/2`. */
function isSame(a: Leaf, b: Leaf): boolean {
  if (a.value !== undefined && b.value !== undefined) return equals(a.value, b.value)
  return a.text === b.text
}

function valueOf({ text, value }: Leaf): ChangedValue {
  return { text, value }
}

/** One value that left a year and stands, unchanged, in another went later or earlier: one change, not two. */
function withShiftedYears(changes: readonly FieldChange[]): FieldChange[] {
  const gone = byBase(changes.filter(({ after }) => after === undefined))
  const come = byBase(changes.filter(({ before }) => before === undefined))
  const shifted = new Map<FieldChange, FieldChange | undefined>()
  for (const [base, [one, ...others]] of gone) {
    const [other, ...more] = come.get(base) ?? []
    if (one === undefined || other === undefined || others.length + more.length > 0) continue
    if (one.before!.text !== other.after!.text) continue
    const before = { ...one.before!, year: yearIn(one.field)! }
    const after = { ...other.after!, year: yearIn(other.field)! }
    shifted.set(one, undefined)
    shifted.set(other, { ...other, field: base, before, after })
  }
  return changes.flatMap((change) => {
    if (!shifted.has(change)) return [change]
    const instead = shifted.get(change)
    return instead === undefined ? [] : [instead]
  })
}

/** Changes of values per year, by the key that the years stand under. */
function byBase(changes: readonly FieldChange[]): Map<string, FieldChange[]> {
  const ofYears = changes.filter(({ field }) => yearIn(field) !== undefined)
  return groupBy(ofYears, ({ field }) => field.replace(/\/\d{4}$/, ''))
}

function yearIn(field: string): string | undefined {
  return /\/(\d{4})$/.exec(field)?.[1]
}

function named(all: Elements, element: PlanElement): ChangedElement {
  const { kind, document, id, title, entity, edition } = element
  const inside: { id: string; title: string | undefined }[] = []
  for (let key = element.parent; key !== undefined; key = all.get(key)?.parent) {
    const around = all.get(key)
    if (around?.id !== undefined) inside.unshift({ id: around.id, title: around.title })
  }
  return { kind, document, id, title, entity, edition, inside }
}

function record(list: string, { name, fields }: PlanRecord): ChangedRecord {
  return { list, name, fields: new Map([...fields].map(([key, { text }]) => [key, text])) }
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  for (let i = 0; i < left.length; i++) {
    const order = compareText(left[i]!, right[i]!)
    if (order !== 0) return order
  }
  return 0
}

/** Heads of files first, then elements by entity, kind and id; inside of one, as its rows and keys sort. */
function sortKeys(change: PlanChange): string[] {
  const { element, what } = change
  const record = 'record' in change ? change.record : undefined
  const chain = [...element.inside.map(({ id }) => id), element.id ?? ''].join(' ')
  const field = change.what === 'changed' ? change.field : ''
  return [
    element.entity ?? '',
    chain,
    element.kind,
    element.edition ?? '',
    record?.list ?? '',
    record?.name ?? '',
    what,
    field,
  ]
}
