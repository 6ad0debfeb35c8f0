// A decision was taken by somebody, on a day ([R9], [R21]).

import { isTaken, type Meeting } from '../model/decision.ts'
import { groupBy } from '../source/group-by.ts'
import type { CheckingRule } from './rule.ts'

const example = (head: string) => `
kind: decisions
meeting: Year-end review
${head}decisions:
  - about: BUR-1
    decision: adjust
    reason: Courses cost more than planned
`

export const decisionUnsigned: CheckingRule = {
  id: 'decision-unsigned',
  summary: 'Decisions do not say who took them, or when',
  severity: 'warning',
  explanation: {
    finds: 'A file of decisions or transfers without `decided-by` or without `date`.',
    matters:
      'Nobody can be asked about the decision, and nobody can tell whether it came before or after what was reported. So it does not ' +
      'count: not in the review, and a transfer changes no budget.',
    example: example('decided-by: Board of Lights\n'),
    better: example('decided-by: Board of Lights\ndate: 2028-12-17\n'),
  },
  absent: ['decided-by', 'date'],
  *check({ plan }) {
    const meetings = groupBy([...plan.decisions, ...plan.transfers], ({ meeting }) => meeting)
    for (const [meeting, rows] of meetings) {
      if (isTaken(meeting)) continue
      const many = rows.length === 1 ? 'The decision here does' : `The ${rows.length} decisions here do`
      yield {
        message: `${many} not say ${lacking(meeting)}, so ${rows.length === 1 ? 'it does' : 'they do'} not count.`,
        hint: 'Write at the head of the file who decided, under `decided-by`, and on which day, under `date`.',
        at: meeting.origin,
      }
    }
  },
}

function lacking({ decidedBy, date }: Meeting): string {
  const nobody = (decidedBy?.text.trim() ?? '') === ''
  if (nobody && date === undefined) return 'who took it, nor when'
  return nobody ? 'who took it' : 'on which day it was taken'
}
