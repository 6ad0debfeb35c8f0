// Which elements a change reaches: those that changed, all that stands in them or around them, and those that name what
// changed. An Output depends on the Outcome, grade, category or fund that it names, and on nothing else in silence.

import { compareText } from '../source/origin.ts'
import type { Document } from '../document/document.ts'
import type { PlanChange } from './change.ts'
import { elementsOf, type PlanElement } from './element.ts'

/** @returns the ids of elements of the later plan that changed, or that depend on what changed, in the order of ids */
export function affectedBy(changes: readonly PlanChange[], after: readonly Document[]): readonly string[] {
  const elements = elementsOf(after)
  const changed = namesIn(changes)
  const affected = new Set<string>()
  for (const element of elements.values()) {
    if (element.id === undefined) continue
    if (changed.has(element.id) || isInside(elements, element, changed) || namesAny(element, changed)) {
      affected.add(element.id)
      // What is wrong with a whole, such as shares that do not add up, is said of the whole.
      for (
        let around = parentOf(elements, element);
        around !== undefined;
        around = parentOf(elements, around)
      ) {
        if (around.id !== undefined) affected.add(around.id)
      }
    }
  }
  return [...affected].sort(compareText)
}

/** Ids of elements, and names of rows at the heads of files: grades, currencies, funds. */
function namesIn(changes: readonly PlanChange[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const change of changes) {
    const { element } = change
    if (element.id !== undefined) names.add(element.id)
    else if ('record' in change && change.record !== undefined && change.record.name !== '') {
      names.add(change.record.name)
    }
    if ((change.what === 'renamed' || change.what === 'record-moved') && change.from !== '')
      names.add(change.from)
  }
  return names
}

function parentOf(
  elements: ReadonlyMap<string, PlanElement>,
  { parent }: PlanElement,
): PlanElement | undefined {
  return parent === undefined ? undefined : elements.get(parent)
}

function isInside(
  elements: ReadonlyMap<string, PlanElement>,
  element: PlanElement,
  changed: ReadonlySet<string>,
): boolean {
  const around = parentOf(elements, element)
  if (around === undefined) return false
  return (around.id !== undefined && changed.has(around.id)) || isInside(elements, around, changed)
}

function namesAny({ fields, records }: PlanElement, changed: ReadonlySet<string>): boolean {
  for (const { text } of fields.values()) if (text.split(', ').some((word) => changed.has(word))) return true
  for (const rows of records.values()) {
    for (const row of rows) {
      for (const { text } of row.fields.values())
        if (text.split(', ').some((word) => changed.has(word))) return true
    }
  }
  return false
}
