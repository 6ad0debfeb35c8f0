// Whether a change keeps within the guardrails of the plan that it changes, and which breaches recorded decisions accept. The
// guardrails are those of before, for a change cannot switch off what judges it; the decisions are those of after, for they may
// come with the change.

import { compareText } from '../source/origin.ts'
import { isComplete, type AcceptedBreach, type Guardrail } from '../model/guardrails.ts'
import type { Breach, FoundBreach, GuardedChange } from './breach.ts'
import { fallenTargets } from './fallen-targets.ts'
import { lockedChanges } from './locked-documents.ts'
import { lostFunding } from './lost-funding.ts'
import { risesAbove } from './rises.ts'

/** @returns in the order of guardrails, then of places; empty when nothing changed */
export function breachesOf(change: GuardedChange): Breach[] {
  const { before, after } = change
  if (before.documents.length === 0 && after.documents.length === 0) return []
  const guardrails = before.plan?.settings.guardrails ?? []
  const decisions = after.plan?.acceptedBreaches ?? []
  return guardrails.flatMap((guardrail) =>
    [...foundBy(change, guardrail)]
      .sort(
        (a, b) =>
          compareText(a.at.path, b.at.path) || a.at.start - b.at.start || compareText(a.message, b.message),
      )
      .map((found) => judged(found, decisions)),
  )
}

/** What a change does to the guardrails themselves; it is judged by those of before all the same. */
export function guardrailsChanged({ before, after }: GuardedChange): string[] {
  if (before.plan === undefined || after.plan === undefined) return []
  const now = new Map(after.plan.settings.guardrails.map((one) => [one.key, one]))
  return before.plan.settings.guardrails.flatMap((was) => {
    const is = now.get(was.key)
    if (is === undefined)
      return [`This change takes the guardrail ${was.key} away. It holds for this change all the same.`]
    if (boundsOf(is) === boundsOf(was)) return []
    return [
      `This change makes the guardrail ${was.key} another one. As it was, it holds for this change all the same.`,
    ]
  })
}

function boundsOf(guardrail: Guardrail): string {
  if (guardrail.kind === 'rise') return `${guardrail.atMost.numerator}/${guardrail.atMost.denominator}`
  return guardrail.kind === 'lock' ? [...guardrail.openParts].sort(compareText).join(' ') : ''
}

function foundBy(change: GuardedChange, guardrail: Guardrail): Iterable<FoundBreach> {
  switch (guardrail.kind) {
    case 'rise':
      return risesAbove(change, guardrail)
    case 'targets':
      return fallenTargets(change, guardrail)
    case 'funding':
      return lostFunding(change, guardrail)
    case 'lock':
      return lockedChanges(change, guardrail)
  }
}

function judged(
  { mayBeAbout, approvedOn, isJudged = true, ...found }: FoundBreach,
  decisions: readonly AcceptedBreach[],
): Breach {
  const named = decisions.filter(({ of, about }) => of === found.guardrail && mayBeAbout.has(about))
  const isInForce = (one: AcceptedBreach) =>
    isComplete(one) && (approvedOn === undefined || one.date! >= approvedOn)
  const acceptedBy = isJudged ? named.find(isInForce) : undefined
  const [other] = named
  const refused =
    acceptedBy !== undefined || other === undefined || !isJudged
      ? undefined
      : isComplete(other)
        ? `The decision of ${other.date} does not count: it is older than the approval of ${approvedOn ?? ''}.`
        : `The decision about "${other.about}" does not count: it must say who decided it, when, and why.`
  return { ...found, isJudged, acceptedBy, refused }
}
