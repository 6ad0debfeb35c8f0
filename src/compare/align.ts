// Several ways of writing one thing, made one, so that they are no change: a number that stands for every year, a text that
// stands for its first language, a contribution whose share goes without saying.

import { ONE } from '../money/ratio.ts'
import type { Leaf, PlanRecord } from './element.ts'
import { groupBy } from '../source/group-by.ts'

/**
 * Fields in the shape in which the other side writes them, where that says more.
 *
 * @param years for which a single number stands
 */
export function alignFields(
  fields: ReadonlyMap<string, Leaf>,
  others: ReadonlyMap<string, Leaf>,
  years: readonly string[],
): ReadonlyMap<string, Leaf> {
  const parts = partsOf(others)
  const aligned = new Map<string, Leaf>()
  for (const [field, leaf] of fields) {
    const inside = others.has(field) ? undefined : parts.get(field)
    if (inside === undefined) aligned.set(field, leaf)
    else
      for (const [part, value] of spread(field, leaf, inside, years)) aligned.set(`${field}/${part}`, value)
  }
  return aligned
}

/** What stands below a key: `targets` -> `2028`, `2029`. */
function partsOf(fields: ReadonlyMap<string, Leaf>): ReadonlyMap<string, readonly string[]> {
  const inside = [...fields.keys()].filter((field) => field.includes('/'))
  const above = groupBy(inside, (field) => field.slice(0, field.lastIndexOf('/')))
  return new Map([...above].map(([key, own]) => [key, own.map((field) => field.slice(key.length + 1))]))
}

function spread(
  field: string,
  leaf: Leaf,
  inside: readonly string[],
  years: readonly string[],
): readonly (readonly [part: string, leaf: Leaf])[] {
  if (field === 'funding') return [[leaf.text, { ...leaf, text: '100%', value: ONE }]]
  if (inside.every((part) => /^\d{4}$/.test(part))) return years.map((year) => [year, leaf])
  const language = inside.includes('en') ? 'en' : inside[0]!
  return [[language, leaf]]
}

/** Of a list with one row, a share that is left out is the whole. */
export function alignRecords(list: string, records: readonly PlanRecord[]): readonly PlanRecord[] {
  const [only] = records
  if (list !== 'contributes-to' || only === undefined || records.length > 1 || only.fields.has('share'))
    return records
  const share: Leaf = { text: '100%', value: ONE, at: only.at }
  return [{ ...only, fields: new Map([...only.fields, ['share', share]]) }]
}
