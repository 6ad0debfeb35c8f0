// A mistake in a plan is a value with a place. Phases collect them all and go on; only the command line prints them.

import { compareOrigins, compareText, type Origin } from '../source/origin.ts'

/** The words of SARIF. `ignored` exists only as a setting. */
export type Severity = 'error' | 'warning' | 'note'

export interface RelatedPlace {
  readonly at: Origin
  readonly message: string
}

/** What a rule yields; the runner adds the rule's id and severity. */
export interface Finding {
  /** What was found, and what was expected: one or two sentences, names quoted as the user wrote them. */
  readonly message: string
  readonly at: Origin
  /** What to do, when the message alone does not say it. */
  readonly hint?: string | undefined
  /** The other places that belong to it: both ends of a broken link. */
  readonly related?: readonly RelatedPlace[]
  /** What tells two findings at one place apart, for the fingerprint; for example the misspelt id. */
  readonly subject?: string | undefined
  /** Set where money could not be turned into cost facts: what is missing from every total ([D10]). */
  readonly missingMoney?: MissingMoney | undefined
}

/** What a total lacks, or has in no place of its own, because of a finding. */
export interface MissingMoney {
  /** The element whose money is missing, by id; absent when the file could not be read that far. */
  readonly element?: string | undefined
  /** The amount in the plan's currency, as decimal text, where it is known. */
  readonly amount?: string | undefined
  /**
   * Absent: cost, in both views. `full-cost`: only the full view lacks it, the direct view has the money at its place.
   * `revenue`: no roll-up of cost lacks it, but the revenue, the balance and the comparison of the financial plan do.
   * `envelope`: neither lacks it, but the comparison with money from above does.
   * `spending`: no plan lacks it, but what was spent, or the revised budget, does.
   */
  readonly of?: 'full-cost' | 'revenue' | 'envelope' | 'spending' | undefined
}

export interface Diagnostic extends Finding {
  readonly rule: string
  readonly severity: Severity
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return RANK[severity] >= RANK[least]
}

/** Errors, then warnings, then notes; those of one severity in the order given. */
export function gravestFirst<T extends { readonly severity: Severity }>(diagnostics: readonly T[]): T[] {
  return [...diagnostics].sort((a, b) => RANK[b.severity] - RANK[a.severity])
}

/** By path, line, column, then rule: identical output whatever the order in which files were read. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareOrigins(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.message, b.message)
}
