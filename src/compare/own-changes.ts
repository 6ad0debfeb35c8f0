// Of all that changed, what concerns one element: the element itself and what stands inside of it, under whatever ids it had; and
// what was decided about it, which stands in files of decisions.

import type { PlanChange } from './change.ts'

/** @param ids what the element is and was called */
export function changesOf(changes: readonly PlanChange[], ids: ReadonlySet<string>): PlanChange[] {
  const isOwn = (id: string | undefined) => id !== undefined && ids.has(id)
  return changes.filter((change) => {
    const { element } = change
    if (isOwn(element.id) || element.inside.some(({ id }) => isOwn(id))) return true
    if (element.kind === 'decisions' && isAbout(change, isOwn)) return true
    // What stands elsewhere now did stand in it.
    return change.what === 'moved' && isOwn(change.from)
  })
}

/** The keys of a row of decisions or transfers that name elements; what is told of the one is told of the other. */
const NAMING = ['about', 'merge-into', 'from-output', 'to-output']

function isAbout(change: PlanChange, isOwn: (id: string | undefined) => boolean): boolean {
  const record = 'record' in change ? change.record : undefined
  return record !== undefined && NAMING.some((key) => isOwn(record.fields.get(key)))
}

/** What the element was called before these changes, where that was something else. */
export function earlierIds(changes: readonly PlanChange[], ids: ReadonlySet<string>): string[] {
  return changes.flatMap((change) =>
    change.what === 'renamed' && ids.has(change.element.id ?? '') ? [change.from] : [],
  )
}

/**
 * What a merge changed by itself: what is different from every one of the plans that it joins. Told as against the first.
 *
 * @param againstParents the changes against each of them
 */
export function changedByMerge(againstParents: readonly (readonly PlanChange[])[]): readonly PlanChange[] {
  const [first = [], ...others] = againstParents
  const inOthers = others.map((changes) => new Set(changes.map(outcomeOf)))
  return first.filter((change) => inOthers.every((known) => known.has(outcomeOf(change))))
}

/** What a change leads to, whatever was there before. */
function outcomeOf(change: PlanChange): string {
  const { what, element } = change
  const record = 'record' in change ? change.record : undefined
  const value = change.what === 'changed' ? [change.field, change.after?.text] : []
  return JSON.stringify([what, element.kind, element.edition, element.id, record?.list, record?.name, value])
}
