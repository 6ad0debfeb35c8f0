// Elements that only got another id. An id is never used again for something else, so one that is gone and one that is new,
// of the same kind, entity and title, where no other has this title, are the same element. What stands inside of another must stand
// in the same one: an Output that is new and has an indicator of a common title has not got that of an Output that is gone.

import type { Leaf, PlanElement, PlanRecord } from './element.ts'
import { groupBy } from '../source/group-by.ts'

export interface Rename {
  readonly from: PlanElement
  readonly to: PlanElement
}

export function findRenames(
  before: ReadonlyMap<string, PlanElement>,
  after: ReadonlyMap<string, PlanElement>,
): Rename[] {
  const gone = byTitle(before, after)
  const come = byTitle(after, before)
  const found = [...gone].flatMap(([title, elements]): Rename[] => {
    const others = come.get(title) ?? []
    return elements.length === 1 && others.length === 1 ? [{ from: elements[0]!, to: others[0]! }] : []
  })
  const byKey = new Map(found.map((one) => [one.from.key, one]))
  const isInTheSame = ({ from, to }: Rename): boolean => {
    const around = from.parent === undefined ? undefined : byKey.get(from.parent)
    return around === undefined
      ? from.parent === to.parent
      : around.to.key === to.parent && isInTheSame(around)
  }
  return found.filter(isInTheSame)
}

function byTitle(
  elements: ReadonlyMap<string, PlanElement>,
  others: ReadonlyMap<string, PlanElement>,
): Map<string, PlanElement[]> {
  const named = [...elements.values()].filter(
    ({ key, id, title }) => !others.has(key) && id !== undefined && title !== undefined,
  )
  return groupBy(named, ({ kind, entity, edition, title }) => [kind, entity, edition, title].join('\n'))
}

/** The earlier elements under their later ids, wherever they are named. */
export function withNewIds(
  elements: ReadonlyMap<string, PlanElement>,
  renames: readonly Rename[],
): ReadonlyMap<string, PlanElement> {
  if (renames.length === 0) return elements
  const ids = new Map(renames.map(({ from, to }) => [from.id!, to.id!]))
  const keys = new Map(renames.map(({ from, to }) => [from.key, to.key]))
  const named = (text: string) => ids.get(text) ?? text
  const leaf = (one: Leaf): Leaf =>
    one.value === undefined ? { ...one, text: one.text.split(', ').map(named).join(', ') } : one
  const fieldsOf = (fields: ReadonlyMap<string, Leaf>) =>
    new Map([...fields].map(([field, one]) => [field, leaf(one)]))
  const record = (one: PlanRecord): PlanRecord => ({
    ...one,
    name: named(one.name),
    fields: fieldsOf(one.fields),
  })
  return new Map(
    [...elements.values()].map((element) => {
      const key = keys.get(element.key) ?? element.key
      const parent = element.parent === undefined ? undefined : (keys.get(element.parent) ?? element.parent)
      const records = [...element.records].map(([list, rows]) => [list, rows.map(record)] as const)
      return [
        key,
        { ...element, key, parent, fields: fieldsOf(element.fields), records: new Map(records) },
      ] as const
    }),
  )
}
