// The history of one element as data: what `rbm log --format json` prints, and the text is drawn from.

import type { PlanChange } from '../compare/change.ts'
import type { Origin } from '../source/origin.ts'
import { reportChange, type ReportedChange } from './diff-report.ts'

export interface LogReport {
  readonly schemaVersion: '1.0'
  readonly id: string
  /** As it is now, or was at the revision that was asked for; null when it is there no more. */
  readonly element: LoggedElement | null
  /** What it was called earlier, latest first. */
  readonly earlierIds: readonly string[]
  /** False where a file that holds its id could not be read, or older history is not in this copy of the repository. */
  readonly complete: boolean
  /** Whether there is older history: that was not asked for, or that is not here. */
  readonly older: 'none' | 'not-asked-for' | 'not-here'
  /** Newest first. */
  readonly entries: readonly LogReportEntry[]
}

export interface LoggedElement {
  readonly kind: string
  readonly title: string | null
  readonly entity: string | null
  readonly path: string
  /** From 1. */
  readonly line: number
}

export interface LogReportEntry {
  /** Null for what is not committed. */
  readonly commit: LoggedCommit | null
  readonly changes: readonly ReportedChange[]
  /** Paths of files that could not be read, before or after. */
  readonly notRead: readonly string[]
}

export interface LoggedCommit {
  readonly hash: string
  /** When it was committed: `2027-11-18T09:30:00Z`. */
  readonly date: string
  readonly author: string
  readonly subject: string
  /** Whether it joins several histories. Of such only what is in none of them is told. */
  readonly isMerge: boolean
}

/** @param lineOf the line of a place; of what was removed, in the earlier plan */
export function reportEntry(
  commit: LoggedCommit | null,
  changes: readonly PlanChange[],
  lineOf: (side: 'before' | 'after', at: Origin) => number,
  notRead: readonly string[],
): LogReportEntry {
  const reported = changes.map((change) => {
    const side = change.what === 'removed' || change.what === 'record-removed' ? 'before' : 'after'
    return reportChange(change, (at) => lineOf(side, at))
  })
  return { commit, changes: reported, notRead }
}
