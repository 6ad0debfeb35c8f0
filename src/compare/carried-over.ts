// An Output in a new edition that goes on from the edition before is not news: what a reader asks is what became of it on the
// way, and which Outputs do not go on. Amounts, targets and reviews are those of other years and always differ; what they come to
// the cost bridge says.

import type { Document } from '../document/document.ts'
import { groupBy } from '../source/group-by.ts'
import { compareText } from '../source/origin.ts'
import type { CarriedOver, ChangedElement, PlanChange } from './change.ts'
import { compareElement } from './compare.ts'
import { elementsOf, type PlanElement } from './element.ts'

/** Whether the operational plan of a year is new: then what it goes on from is worth reading both plans for. */
export function hasNewEdition(changes: readonly PlanChange[]): boolean {
  return changes.some(isNewEdition)
}

function isNewEdition({ what, element }: PlanChange): boolean {
  return what === 'added' && element.kind === 'operational-plan'
}

/**
 * The changes, where what a new edition carries over knows from where.
 *
 * @param before all documents of the earlier plan, for an edition that another replaces is gone from the later one
 * @param after all documents of the later plan
 */
export function withCarriedOver(
  changes: readonly PlanChange[],
  before: readonly Document[],
  after: readonly Document[],
): PlanChange[] {
  const ofEditions = [before, after].map((documents) =>
    [...elementsOf(documents).values()].filter(isOfEdition),
  )
  const later = groupBy(ofEditions[1]!, identityOf)
  const known = groupBy(ofEditions.flat(), identityOf)
  const newEditions = new Set(changes.filter(isNewEdition).map(({ element }) => editionOf(element)))
  return changes.map((change) => {
    const { what, element } = change
    if (what !== 'added' || !newEditions.has(editionOf(element))) return change
    const own = later.get(identityOf(element))?.find(({ edition }) => edition === element.edition)
    const from = own && lastBefore(own, known.get(identityOf(element)) ?? [])
    if (own === undefined || from === undefined) return change
    const carriedOver: CarriedOver = {
      from: from.edition!,
      changes: compareElement(new Map(), new Map(), from, own).filter(isTold),
      notCarried: isNewEdition(change) ? outputsLeft(element, from.edition!, ofEditions.flat()) : [],
    }
    return { ...change, carriedOver }
  })
}

type Identified = Pick<ChangedElement, 'kind' | 'id' | 'entity'>

function isOfEdition({ document, edition, parent }: PlanElement): boolean {
  return document === 'operational-plan' && edition !== undefined && parent === undefined
}

function identityOf({ kind, id, entity }: Identified): string {
  return JSON.stringify(id === undefined ? [kind, entity] : [kind, '', id])
}

function editionOf({ entity, edition }: Pick<ChangedElement, 'entity' | 'edition'>): string {
  return JSON.stringify([entity, edition])
}

function lastBefore(
  { edition }: PlanElement,
  ofOneIdentity: readonly PlanElement[],
): PlanElement | undefined {
  return ofOneIdentity
    .filter((one) => one.edition! < edition!)
    .reduce<PlanElement | undefined>(
      // Of the two plans the later one, which comes last, says how it stands.
      (last, one) => (last === undefined || one.edition! >= last.edition! ? one : last),
      undefined,
    )
}

/** The Outputs of an entity in its earlier edition that no entity has in the new one. */
function outputsLeft(
  { entity, edition }: ChangedElement,
  from: string,
  all: readonly PlanElement[],
): string[] {
  const outputs = all.filter(({ kind, id }) => kind === 'output' && id !== undefined)
  const goingOn = new Set(outputs.filter((one) => one.edition === edition).map(({ id }) => id))
  const left = outputs.filter((one) => one.edition === from && one.entity === entity && !goingOn.has(one.id))
  return [...new Set(left.map(({ id }) => id!))].sort(compareText)
}

const TOLD_FIELDS = new Set(['title', 'priority', 'rank', 'entity', 'department'])
const TOLD_LISTS = new Set(['contributes-to', 'serves'])

function isTold(change: PlanChange): boolean {
  const record = 'record' in change ? change.record : undefined
  if (record !== undefined) return TOLD_LISTS.has(record.list)
  return change.what === 'changed' && TOLD_FIELDS.has(change.field.split('/')[0]!)
}
