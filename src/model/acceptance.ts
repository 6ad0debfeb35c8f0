// Findings that people accept: for a time and with a reason (waivers), or because they were there before anybody checked
// (baseline). They stand in files of their own, apart from the plan, so that another revision may say what is accepted.

import type { Origin } from '../source/origin.ts'

export interface Acceptance {
  readonly waivers: readonly Waiver[]
  readonly baselines: readonly Baseline[]
}

export interface Waiver {
  readonly rule: string
  /** The id of the element in which the finding stands; the path of the file where it stands in none. */
  readonly about: string
  readonly reason: string
  readonly approvedBy: string
  /** The last day on which it holds: `2029-06-30`. */
  readonly until: string
  readonly at: Origin
  readonly ruleAt: Origin
  readonly untilAt: Origin
}

/** One file of the kind. Usually there is one. */
export interface Baseline {
  readonly path: string
  readonly rows: readonly BaselineRow[]
  /** Where the key `accepted` with its list stands in the file, as offsets; absent when it is left out. */
  readonly list: { readonly start: number; readonly end: number } | undefined
}

export interface BaselineRow {
  readonly fingerprint: string
  readonly rule: string
  /** For readers: what is accepted, the fingerprint says. */
  readonly about: string
  readonly at: Origin
}
