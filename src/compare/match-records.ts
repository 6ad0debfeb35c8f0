// Which row of a list was which: rows have no id, and their order says nothing. Rows that say the same are the same; of the
// rest those that are told apart by the same words (category, funding, contract, …), then those of one name, are taken to
// be one row that changed; then one contribution that left and one that came with the same share, to be one that moved. All
// in an order of their own, so that the order in the file makes no difference.

import { compareText } from '../source/origin.ts'
import type { PlanRecord } from './element.ts'
import { groupBy } from '../source/group-by.ts'

/** Undefined on the left: the row is new; on the right: it is gone. Rows that did not change are left out. */
export type RecordPair = readonly [before: PlanRecord | undefined, after: PlanRecord | undefined]

export function matchRecords(before: readonly PlanRecord[], after: readonly PlanRecord[]): RecordPair[] {
  const keys: ((record: PlanRecord) => string | undefined)[] = [
    contentOf,
    ({ name, discriminator }) => (name === '' ? undefined : `${name} ${discriminator}`),
    ({ name }) => (name === '' ? undefined : name),
    shareOfContribution,
  ]
  let left = sorted(before)
  let right = sorted(after)
  const pairs: RecordPair[] = []
  for (const [step, key] of keys.entries()) {
    const matched = pairBy(left, right, key)
    if (step > 0) pairs.push(...matched)
    const taken = new Set(matched.flat())
    left = left.filter((record) => !taken.has(record))
    right = right.filter((record) => !taken.has(record))
  }
  return [
    ...pairs,
    ...left.map((record): RecordPair => [record, undefined]),
    ...right.map((record): RecordPair => [undefined, record]),
  ]
}

function pairBy(
  left: readonly PlanRecord[],
  right: readonly PlanRecord[],
  keyOf: (record: PlanRecord) => string | undefined,
): [PlanRecord, PlanRecord][] {
  // Taken from the end, the first first.
  const waiting = groupBy([...right].reverse(), keyOf)
  return left.flatMap((record): [PlanRecord, PlanRecord][] => {
    const key = keyOf(record)
    const match = key === undefined ? undefined : waiting.get(key)?.pop()
    return match === undefined ? [] : [[record, match]]
  })
}

function sorted(records: readonly PlanRecord[]): readonly PlanRecord[] {
  if (records.length < 2) return records
  const keyed = records.map((record) => ({ record, content: contentOf(record) }))
  return keyed.sort((a, b) => compareText(a.content, b.content)).map(({ record }) => record)
}

/** Everything that it says, in one order; numbers by value. */
function contentOf({ fields }: PlanRecord): string {
  const parts = [...fields].map(([field, { text, value }]) => {
    const said = value === undefined ? text : `${value.numerator}/${value.denominator}`
    return `${field}=${said}`
  })
  return parts.sort(compareText).join('\n')
}

function shareOfContribution({ fields }: PlanRecord): string | undefined {
  const share = fields.get('share')?.value
  return share === undefined || !fields.has('outcome') ? undefined : `${share.numerator}/${share.denominator}`
}
