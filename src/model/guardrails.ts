// What a change to an approved plan may not do: data of the plan repository (`guardrails:` in rbm.yaml), and the recorded
// decisions by which a breach is accepted (`accept-breach` in files of the kind `decisions`).
//
// A guardrail looks at two states of the plan, what was approved and what a change makes of it, so it is checked on the
// difference between two revisions. Which breaches a decision covers:
// - `breach-of` names the guardrail by its key, and `about` an element: of a fallen target the indicator, its Outcome or the
//   Output; of lost funding the Outcome; of a locked document the element that was edited, or its entity; of money the element
//   whose cost rose, whichever it is: the rise is of the whole;
// - it stands in the plan after the change, for it may come with the change that it allows;
// - it holds for the approval before it: a decision of a day before the approval accepts nothing after it.

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { isDay } from './day.ts'
import type { FundingClass } from './organization.ts'

/** One that is in force. `key` is its name in rbm.yaml, in messages and in `breach-of`. */
export type Guardrail = RiseLimit | TargetGuard | FundingGuard | DocumentLock

interface Placed {
  /** Where it stands in rbm.yaml. */
  readonly origin: Origin
}

/** How far cost may rise above the approved figures, over all years of the plan; they say in which view. */
export interface RiseLimit extends Placed {
  readonly kind: 'rise'
  readonly key: 'total-may-rise-by' | 'regular-may-rise-by' | 'extrabudgetary-may-rise-by'
  /** Absent: of all money together. */
  readonly fundingClass: FundingClass | undefined
  /** `1/50` for two per cent; zero forbids any rise. */
  readonly atMost: Ratio
}

/** No target of an approved document may become less ambitious, in the direction of its indicator, or come later. */
export interface TargetGuard extends Placed {
  readonly kind: 'targets'
  readonly key: 'approved-targets-may-fall'
}

/** An Outcome that had money in full cost may not be left without any. */
export interface FundingGuard extends Placed {
  readonly kind: 'funding'
  readonly key: 'outcome-may-lose-all-funding'
}

/** A document that says `status: approved` may be edited in its open parts only. */
export interface DocumentLock extends Placed {
  readonly kind: 'lock'
  readonly key: 'approved-document-may-change'
  /**
   * Names of keys: what stands below one of them, at any depth, is open. `agreed-to`, which rbm writes, always is. The marks of the
   * approval itself (`status`, `approved`, `approved-figures`) are not: another approval takes a decision, too.
   */
  readonly openParts: ReadonlySet<string>
}

/** By which decisions name them, in force or not. */
export const GUARDRAIL_KEYS: readonly Guardrail['key'][] = [
  'total-may-rise-by',
  'regular-may-rise-by',
  'extrabudgetary-may-rise-by',
  'approved-targets-may-fall',
  'outcome-may-lose-all-funding',
  'approved-document-may-change',
]

/** A recorded decision that allows a breach. */
export interface AcceptedBreach {
  /** A guardrail's key, or the id of a ceiling. */
  readonly of: string
  /** The id of the element that the decision is about. */
  readonly about: string
  readonly reason: string | undefined
  /** Absent where the file does not say by whom, or when. Such a decision accepts nothing: who, when and why belong together. */
  readonly decidedBy: string | undefined
  readonly date: string | undefined
  readonly origin: Origin
}

/** Whether a decision says all that it takes: who, on which day, and why. */
export function isComplete({ reason, decidedBy, date }: AcceptedBreach): boolean {
  const isSaid = (text: string | undefined) => text !== undefined && text.trim() !== ''
  return isSaid(reason) && isSaid(decidedBy) && date !== undefined && isDay(date)
}
