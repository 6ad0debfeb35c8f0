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
  return baselines.flatMap(({ rows, path }, index): FoundFinding[] => {
    const before = baselines.slice(0, index).flatMap((one) => one.rows)
    const stale = staleRows([...before, ...rows], there).filter(({ at }) => at.path === path)
    const [first] = stale
    if (first === undefined) return []
    const some = stale.slice(0, 3).map(({ rule, about }) => `${rule} about ${about}`)
    if (stale.length > 3) some.push(`${stale.length - 3} more`)
    const what =
      stale.length === 1 ? 'A row of the baseline accepts' : `${stale.length} rows of the baseline accept`
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
