// A decision says who decided, when and why ([R9], [R21]). Without who and when, a transfer changes no budget.

import { isTaken, type Meeting } from '../model/decision.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Origin } from '../source/origin.ts'
import { exampleTransfer } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const decisionIncomplete: CheckingRule = {
  id: 'decision-incomplete',
  summary: 'A decision or transfer does not say who decided, when or why',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A file of decisions without `decided-by` or without `date`; a decision other than `continue`, or a transfer, without a reason.',
    matters:
      'A year later nobody knows whether it was decided or only proposed. A transfer without who and when changes no budget, and an accepted breach is none.',
    example: exampleTransfer(20000, 'date: 2028-07-01\n'),
    better: exampleTransfer(20000),
  }),
  absent: ['decided-by', 'date', 'reason'],
  *check({ plan }) {
    const meetings = new Set([...plan.decisions, ...plan.transfers].map(({ meeting }) => meeting))
    for (const meeting of meetings) if (!isTaken(meeting)) yield headFinding(meeting)
    for (const { decision, reason, about, origin } of plan.decisions)
      if (decision !== 'continue' && reason === undefined)
        yield withoutReason(`The decision on "${about}" (${decision})`, origin)
    for (const { from, to, reason, origin } of plan.transfers)
      if (reason === undefined)
        yield withoutReason(`The transfer from "${from.output.id}" to "${to.output.id}"`, origin)
  },
}

function headFinding({ decidedBy, date, origin }: Meeting): Finding {
  const lacks = [...(decidedBy === undefined ? ['who decided'] : []), ...(date === undefined ? ['when'] : [])]
  return {
    message: `This file of decisions does not say ${lacks.join(' and ')}.`,
    hint: 'Write both at its head, such as: decided-by: Management Coordination Group, and date: 2028-12-17. Until then its transfers do not count.',
    at: origin,
  }
}

function withoutReason(who: string, at: Origin): Finding {
  return {
    message: `${who} has no reason.`,
    hint: 'Write why under `reason`, for those who read it next year.',
    at,
  }
}
