// A document that was approved may be edited in its open parts only. What stood in it stays approved wherever it goes: into
// another file, under another id. Taking the mark of approval away is a change like any other, and what was taken out of the
// plan by a setting is gone as if it had been deleted.

import type { PlanChange } from '../compare/change.ts'
import { compareDocuments } from '../compare/compare.ts'
import { elementsOf, type PlanElement } from '../compare/element.ts'
import { inWords } from '../compare/words.ts'
import { wordOf } from '../document/fields.ts'
import type { Document } from '../document/document.ts'
import { findEntry } from '../document/tree.ts'
import type { DocumentLock } from '../model/guardrails.ts'
import { wholeFile, type Origin } from '../source/origin.ts'
import { approvedAmong, type ApprovedDocument } from './approved-documents.ts'
import { renamedTo, type FoundBreach, type GuardedChange } from './breach.ts'
import { groupBy } from '../source/group-by.ts'

/** What `rbm confirm` writes into every plan. */
const ALWAYS_OPEN = 'agreed-to'

export function* lockedChanges(change: GuardedChange, lock: DocumentLock): Iterable<FoundBreach> {
  const { before, after, changes } = change
  const approved = approvedAmong(before.documents)
  if (approved.size === 0) return
  const view = viewOf(change, approved)
  const isOpen = (keys: readonly string[]) =>
    keys.some((key) => key === ALWAYS_OPEN || lock.openParts.has(key))

  const edits = new Map<string, Edit>()
  for (const one of changes) {
    if (one.element.id === undefined) continue
    const document = documentOf(view, one)
    if (document === undefined || isOpen(keysOf(view, one))) continue
    const outermost = one.element.inside[0]?.id ?? one.element.id
    const key = JSON.stringify([document.document.source.path, outermost])
    const edit = edits.get(key)
    if (edit === undefined) edits.set(key, { document, outermost, changes: [one] })
    else edit.changes.push(one)
  }
  for (const edit of edits.values()) yield editBreach(lock, view, edit)
  for (const document of approved.values()) {
    yield* headBreaches(lock, view, document, isOpen, before.documents, after.documents)
  }
}

interface View {
  readonly approved: ReadonlyMap<string, ApprovedDocument>
  readonly was: ReadonlyMap<string, PlanElement>
  readonly is: ReadonlyMap<string, PlanElement>
  /** By kind and id; several, where two have one. */
  readonly wasById: ReadonlyMap<string, readonly PlanElement[]>
  readonly isById: ReadonlyMap<string, readonly PlanElement[]>
  readonly earlier: (kind: string, id: string) => string
  readonly later: (kind: string, id: string) => string
  /** Where the elements of approved documents stand now: by path, the document that they come from. */
  readonly cameFrom: ReadonlyMap<string, ApprovedDocument>
  readonly entities: readonly string[]
}

function viewOf({ before, after, changes }: GuardedChange, approved: View['approved']): View {
  const was = elementsOf(before.documents)
  const is = elementsOf(after.documents)
  const later = renamedTo(changes)
  const back = new Map(
    changes.flatMap((change) =>
      change.what === 'renamed'
        ? [[`${change.element.kind} ${change.element.id ?? ''}`, change.from] as const]
        : [],
    ),
  )
  const isById = byId(is)
  const cameFrom = new Map<string, ApprovedDocument>()
  for (const element of was.values()) {
    const document = approved.get(element.at.path)
    if (document === undefined || element.id === undefined || element.parent !== undefined) continue
    for (const now of isById.get(idKey(element.kind, later(element.kind, element.id))) ?? [])
      cameFrom.set(now.at.path, document)
  }
  return {
    approved,
    was,
    is,
    wasById: byId(was),
    isById,
    later,
    earlier: (kind, id) => back.get(`${kind} ${id}`) ?? id,
    cameFrom,
    entities: after.plan?.entities.map(({ id }) => id) ?? [],
  }
}

function idKey(kind: string, id: string): string {
  return `${kind} ${id}`
}

function byId(elements: ReadonlyMap<string, PlanElement>): ReadonlyMap<string, readonly PlanElement[]> {
  const named = [...elements.values()].filter(({ id }) => id !== undefined)
  return groupBy(named, ({ kind, id }) => idKey(kind, id!))
}

/** The approved document to which the changed element belonged, or into which it was put. */
function documentOf(view: View, { what, element, at }: PlanChange): ApprovedDocument | undefined {
  const id = element.id ?? ''
  if (what === 'added') return view.cameFrom.get(at.path) ?? view.approved.get(at.path)
  for (const one of view.wasById.get(idKey(element.kind, view.earlier(element.kind, id))) ?? []) {
    const document = one.edition === element.edition ? view.approved.get(one.at.path) : undefined
    if (document !== undefined) return document
  }
  return undefined
}

/** The keys below which the change stands: of lists from the outside in, then of the row and the value. */
function keysOf({ was, is, wasById, isById }: View, change: PlanChange): string[] {
  const { element } = change
  const key = idKey(element.kind, element.id ?? '')
  const isHere = change.what !== 'removed'
  const all = isHere ? is : was
  const found = (isHere ? isById : wasById).get(key)?.[0]
  const lists: string[] = []
  for (let one = found; one !== undefined; one = all.get(one.parent ?? '')) lists.unshift(one.list ?? '')
  return [...lists, ...keysInside(change)]
}

function keysInside(change: PlanChange): string[] {
  const list = 'record' in change ? (change.record?.list.split('/') ?? []) : []
  return change.what === 'changed' ? [...list, ...change.field.split('/')] : list
}

interface Edit {
  readonly document: ApprovedDocument
  readonly outermost: string
  readonly changes: PlanChange[]
}

function editBreach(lock: DocumentLock, view: View, { document, outermost, changes }: Edit): FoundBreach {
  const [first] = changes
  const { element, at } = first!
  const isGone = first!.what === 'removed' && element.inside.length === 0
  const ids = changes.flatMap((change) => [
    change.element.id ?? '',
    ...change.element.inside.map(({ id }) => id),
    ...(change.what === 'removed' ? [] : [outermost]),
  ])
  return {
    guardrail: lock.key,
    about: isGone ? (element.entity ?? view.entities[0] ?? outermost) : outermost,
    message: `"${outermost}" in ${document.document.source.path}, ${document.inWords}, was changed: ${listed(changes)}.`,
    at,
    side: first!.what === 'removed' || first!.what === 'record-removed' ? 'before' : 'after',
    mayBeAbout: new Set([...ids, ...ownersOf(document, view)]),
    approvedOn: document.date,
  }
}

/** The entity whose document it is; a document of the whole organization has none of its own, so any may answer for it. */
function ownersOf({ document: { root } }: ApprovedDocument, { entities }: View): readonly string[] {
  const entity = wordOf(findEntry(root, 'entity')?.value)
  return entity === undefined ? entities : [entity]
}

const SHOWN = 3

function listed(changes: readonly PlanChange[]): string {
  const shown = changes.slice(0, SHOWN).map((change) => {
    const { element } = change
    const inner = element.inside.length === 0 ? '' : `${element.kind} ${element.id ?? ''}: `
    return `${inner}${inWords(change)}`
  })
  const more = changes.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

/** What changed at the head of a document, which has no id; the mark of approval stands there, too. */
function* headBreaches(
  lock: DocumentLock,
  view: View,
  approved: ApprovedDocument,
  isOpen: (keys: readonly string[]) => boolean,
  before: readonly Document[],
  after: readonly Document[],
): Iterable<FoundBreach> {
  const { document, date } = approved
  const { path } = document.source
  const counterparts = counterpartsOf(document, before, after)
  const found = { guardrail: lock.key, approvedOn: date, mayBeAbout: new Set(ownersOf(approved, view)) }
  const about = ownersOf(approved, view)[0] ?? ''
  const breach = (what: string, at: Origin, side: FoundBreach['side']): FoundBreach => ({
    ...found,
    about,
    message: `${path}, ${approved.inWords}, ${what}.`,
    at,
    side,
  })
  if (counterparts.length === 0) yield breach('is gone', wholeFile(path), 'before')
  const heads = compareDocuments([document], counterparts).filter(
    (change) => counterparts.length > 0 && change.element.id === undefined && !isOpen(keysInside(change)),
  )
  // Who takes the mark away takes more with it; the mark is what a reader must see.
  const [mark = heads[0]] = heads.filter((one) => one.what === 'changed' && one.field === 'status')
  if (mark !== undefined) {
    const inOrder = [mark, ...heads.filter((one) => one !== mark)]
    yield breach(`was changed: ${listed(inOrder)}`, mark.at, sideOf(mark))
  }
  const known = new Set([...counterparts.map(({ source }) => source.path), ...approvedAmong(after).keys()])
  for (const [elsewhere, from] of view.cameFrom) {
    if (from !== approved || known.has(elsewhere)) continue
    yield breach(`was moved in part to ${elsewhere}, which is not approved`, wholeFile(elsewhere), 'after')
  }
}

function sideOf({ what }: PlanChange): FoundBreach['side'] {
  return what === 'removed' || what === 'record-removed' ? 'before' : 'after'
}

/** The same document after the change: at its path, else the new files that say to be the same plan of the same entity. */
function counterpartsOf(
  document: Document,
  before: readonly Document[],
  after: readonly Document[],
): readonly Document[] {
  const { path } = document.source
  const atPath = after.filter(({ source, kind }) => source.path === path && kind === document.kind)
  if (atPath.length > 0) return atPath
  const paths = new Set(before.map(({ source }) => source.path))
  const identity = identityOf(document)
  return after.filter((one) => !paths.has(one.source.path) && identityOf(one) === identity)
}

function identityOf({ kind, root }: Document): string {
  const said = ['entity', 'period', 'years', 'year'].map((key) => wordOf(findEntry(root, key)?.value))
  return JSON.stringify([kind, ...said])
}
