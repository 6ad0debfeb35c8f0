// Breaches of guardrails in the report of what changed, and the sentences that every form of it says of them.

import type { Breach } from '../guardrails/breach.ts'
import type { Origin } from '../source/origin.ts'
import type { DiffReport, ReportedBreach } from './diff-report.ts'

/** @param lineOf the line of a place in one of the two plans */
export function reportBreach(
  { guardrail, about, message, isJudged, at, side, acceptedBy, refused }: Breach,
  lineOf: (side: Breach['side'], at: Origin) => number,
): ReportedBreach {
  return {
    guardrail,
    about,
    message,
    judged: isJudged,
    path: at.path,
    line: lineOf(side, at),
    ...(acceptedBy === undefined
      ? {}
      : {
          acceptedBy: {
            // A decision that lacks one of these accepts nothing.
            decidedBy: acceptedBy.decidedBy ?? '',
            date: acceptedBy.date ?? '',
            reason: acceptedBy.reason ?? '',
            path: acceptedBy.origin.path,
            line: lineOf('after', acceptedBy.origin),
          },
        }),
    ...(refused === undefined ? {} : { refused }),
  }
}

export function isAccepted({ acceptedBy }: ReportedBreach): boolean {
  return acceptedBy !== undefined
}

/** `Guardrails: 2 breaches, 1 of them accepted` */
export function breachesInWords(breaches: DiffReport['guardrails']): string {
  if (breaches === null) return 'Guardrails: not judged'
  const accepted = breaches.filter(isAccepted).length
  const count =
    breaches.length === 1 ? '1 breach' : `${breaches.length === 0 ? 'no' : breaches.length} breaches`
  const many = accepted === breaches.length ? 'accepted' : `${accepted} of them accepted`
  return `Guardrails: ${count}${accepted === 0 ? '' : `, ${many}`}`
}

/** `Accepted by Council on 2028-06-20: New treaty obligations (decisions.yaml:5)`; undefined for what is not accepted. */
export function acceptedInWords({ acceptedBy }: ReportedBreach): string | undefined {
  if (acceptedBy === undefined) return undefined
  const { decidedBy, date, reason, path, line } = acceptedBy
  return `Accepted by ${decidedBy} on ${date}: ${reason} (${path}:${line})`
}

export function howToAccept({ guardrail, about, judged, refused }: ReportedBreach): string {
  if (!judged) return 'What cannot be judged cannot be accepted.'
  if (refused !== undefined) return refused
  return `Take it back, or record who decided it, when and why, in a file of \`kind: decisions\`: about: ${about}, decision: accept-breach, breach-of: ${guardrail}`
}
