// What `rbm validate --write-baseline` writes. The first time it accepts what is there; from then on it only removes what is
// gone, for a list that grew by itself would swallow every new mistake.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Acceptance, Baseline, BaselineRow } from '../model/acceptance.ts'
import { compareText, wholeFile } from '../source/origin.ts'
import { aboutOf } from './about.ts'
import { accept, canBeAccepted, type Found, type Terms } from './accept.ts'
import { staleRows } from './check-baseline.ts'

export interface BaselineChange {
  /** The baselines as they are to be: sorted, each row once. */
  readonly baselines: readonly Baseline[]
  readonly isNew: boolean
  readonly removed: number
  readonly remain: number
  /** Findings of checks that stay open: the baseline that is there does not accept them. */
  readonly notAccepted: number
}

/**
 * Call it only when everything could be read and bound (`isWhole`): else a hidden finding would count as gone.
 *
 * @param path of the file when there is none yet
 */
export function shrinkBaseline(found: Found, terms: Terms, path: string): BaselineChange {
  const { baselines } = terms.acceptance
  const open = new Set(accept(found, terms).open)
  // What is wrong with waivers is no finding of the plan, and cannot be accepted.
  const unaccepted = found.diagnostics.filter((one) => canBeAccepted(one) && open.has(one))
  if (baselines.length === 0) {
    const rows = sorted(rowsOf(unaccepted, terms.fingerprintOf, path))
    const created = { path, rows, list: undefined }
    return { baselines: [created], isNew: true, removed: 0, remain: rows.length, notAccepted: 0 }
  }
  const there = new Set(found.diagnostics.filter(canBeAccepted).map(terms.fingerprintOf))
  const all = baselines.flatMap(({ rows }) => rows)
  const stale = new Set(staleRows(all, there))
  return {
    baselines: baselines.map((one) => ({ ...one, rows: sorted(one.rows.filter((row) => !stale.has(row))) })),
    isNew: false,
    removed: stale.size,
    remain: all.length - stale.size,
    notAccepted: unaccepted.length,
  }
}

/** The same acceptance with other baselines. */
export function withBaselines(acceptance: Acceptance, { baselines }: BaselineChange): Acceptance {
  return { ...acceptance, baselines }
}

/** Findings that cannot be told apart share a row. */
function rowsOf(
  diagnostics: readonly Diagnostic[],
  fingerprintOf: Terms['fingerprintOf'],
  path: string,
): BaselineRow[] {
  const rows = new Map<string, BaselineRow>()
  for (const diagnostic of diagnostics) {
    const fingerprint = fingerprintOf(diagnostic)
    rows.set(fingerprint, {
      fingerprint,
      rule: diagnostic.rule,
      about: aboutOf(diagnostic),
      at: wholeFile(path),
    })
  }
  return [...rows.values()]
}

function sorted(rows: readonly BaselineRow[]): BaselineRow[] {
  return [...rows].sort((a, b) => compareText(a.fingerprint, b.fingerprint))
}
