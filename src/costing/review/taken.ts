// What was decided about an Output: in its own reviews, and in files of decisions ([R8], [R21]). Only what somebody decided on a day
// that has come is decided; a review may leave its day out, for it says its year.

import { isTaken, type Decision, type DecisionKind } from '../../model/decision.ts'
import type { LocalText } from '../../model/local-text.ts'
import type { Review } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import { compareOrigins, compareText, type Origin } from '../../source/origin.ts'

export interface TakenDecision {
  readonly in: 'decisions' | 'review'
  readonly decision: DecisionKind
  readonly mergeInto: string | undefined
  readonly meeting: LocalText | undefined
  readonly by: LocalText | undefined
  /** Absent only in a review. */
  readonly date: string | undefined
  /** In which a review was made. */
  readonly year: Year
  readonly reason: LocalText | undefined
  readonly followUp: LocalText | undefined
  readonly owner: LocalText | undefined
  readonly due: string | undefined
  readonly origin: Origin
}

/** Of the review for a year: taken in it or in the year before, up to the day; the latest first. */
export function takenDecisions(
  id: string,
  decisions: readonly Decision[],
  reviews: readonly Review[],
  { year, asOf }: { readonly year: Year; readonly asOf: string },
): TakenDecision[] {
  return decisionsOn(id, decisions, reviews)
    .filter((one) => one.year === year || one.year === year - 1)
    .filter(({ date }) => date === undefined || date <= asOf)
}

/** Whenever taken; the latest first. */
export function decisionsOn(
  id: string,
  decisions: readonly Decision[],
  reviews: readonly Review[],
): TakenDecision[] {
  const all = [
    ...decisions.filter(({ about }) => about === id).flatMap(ofMeeting),
    ...reviews.flatMap(ofReview),
  ]
  return all.sort(
    (a, b) =>
      compareText(dayOf(b), dayOf(a)) || compareText(a.in, b.in) || compareOrigins(b.origin, a.origin),
  )
}

/** Of one day, the meeting has the last word. */
function ofMeeting(one: Decision): TakenDecision[] {
  const { meeting, decision, mergeInto, reason, followUp, owner, due, origin } = one
  // To accept a breach settles a change of the plan, not how the Output goes on.
  if (!isTaken(meeting) || decision === 'accept-breach') return []
  const year = Number(meeting.date!.slice(0, 4))
  const { title, decidedBy, date } = meeting
  return [
    {
      in: 'decisions',
      decision,
      mergeInto,
      meeting: title,
      by: decidedBy,
      date,
      year,
      reason,
      followUp,
      owner,
      due,
      origin,
    },
  ]
}

function ofReview({ year, decision, mergeInto, comment, decidedBy, date, origin }: Review): TakenDecision[] {
  const kind = (['continue', 'adjust', 'merge', 'stop'] as const).find((one) => one === decision)
  if (kind === undefined) return []
  return [
    {
      in: 'review',
      decision: kind,
      mergeInto,
      meeting: undefined,
      by: decidedBy,
      date,
      year,
      reason: comment,
      followUp: undefined,
      owner: undefined,
      due: undefined,
      origin,
    },
  ]
}

/** A review without a day stands at the beginning of its year: a meeting in that year comes later. */
function dayOf({ date, year }: TakenDecision): string {
  return date ?? `${year}-01-01`
}
