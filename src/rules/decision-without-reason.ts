// Whoever reads a decision later asks why ([R9], [R21]).

import type { CheckingRule } from './rule.ts'

const example = (reason: string) => `
kind: decisions
meeting: Year-end review
decided-by: Board of Lights
date: 2028-12-17
decisions:
  - about: BUR-1
    decision: adjust
${reason}`

export const decisionWithoutReason: CheckingRule = {
  id: 'decision-without-reason',
  summary: 'A decision that changes something gives no reason',
  severity: 'warning',
  explanation: {
    finds: 'A decision in a file of decisions, other than `continue`, without `reason`.',
    matters:
      'The next review asks whether the reason still holds. A change without one can only be kept or undone by guessing.',
    example: example(''),
    better: example('    reason: Courses cost more than planned\n'),
  },
  absent: ['reason'],
  *check({ plan }) {
    for (const { about, decision, reason, origin } of plan.decisions) {
      if (decision === 'continue' || reason !== undefined) continue
      yield {
        message: `The decision "${decision}" about "${about}" gives no reason.`,
        hint: 'Write in a sentence what led to it, such as: reason: Contracts cost more than planned.',
        at: origin,
        subject: about,
      }
    }
  },
}
