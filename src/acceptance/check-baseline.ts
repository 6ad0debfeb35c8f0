// A baseline only shrinks. A row whose finding is gone could cover the same mistake when it is made again, so it fails
// until the row is removed.

import type { Baseline, BaselineRow } from '../model/acceptance.ts'
import type { FoundFinding } from '../rules/consequences.ts'

/**
 * One finding for each file: that its rows are to be removed is one mistake, however many they are.
 *
 * @param there the fingerprints of all findings that can be accepted
 */
export function checkBaseline(baselines: readonly Baseline[], there: ReadonlySet<string>): FoundFinding[] {
  const all = baselines.flatMap(({ rows }) => rows)
  const stale = new Set(staleRows(all, there))
  return baselines.flatMap(({ rows }): FoundFinding[] => {
    const own = rows.filter((row) => stale.has(row))
    const [first] = own
    if (first === undefined) return []
    const some = own.slice(0, 3).map(({ rule, about }) => `${rule} about ${about}`)
    if (own.length > 3) some.push(`${own.length - 3} more`)
    const what =
      own.length === 1 ? 'A row of the baseline accepts' : `${own.length} rows of the baseline accept`
    return [
      {
        rule: 'baseline-stale',
        message: `${what} nothing any more: ${some.join('; ')}.`,
        hint: 'Remove what is mended: rbm validate --write-baseline',
        at: first.at,
        subject: first.fingerprint,
      },
    ]
  })
}

/** Rows whose finding is gone, and rows that stand a second time. */
export function staleRows(rows: readonly BaselineRow[], there: ReadonlySet<string>): BaselineRow[] {
  const seen = new Set<string>()
  return rows.filter(({ fingerprint }) => {
    const isFirst = !seen.has(fingerprint)
    seen.add(fingerprint)
    return !isFirst || !there.has(fingerprint)
  })
}
