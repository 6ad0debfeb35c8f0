// A risk that nobody owns, nobody watches ([R10]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedRisksOf } from '../model/plan.ts'
import { exampleRisk } from './example-risk.ts'
import type { CheckingRule } from './rule.ts'

export const riskWithoutOwner: CheckingRule = {
  id: 'risk-without-owner',
  summary: 'A risk has no owner',
  severity: 'note',
  explanation: () => ({
    finds: 'A risk without `owner`. Risks of Outputs that are not pursued are exempt.',
    matters:
      'A measure that nobody answers for is not taken, and nobody notices when the risk grows. Managers ask for the owner first.',
    example: exampleRisk({ owner: undefined }),
    better: exampleRisk({}),
  }),
  absent: ['owner'],
  *check({ plan }) {
    for (const risk of pursuedRisksOf(plan)) {
      if (risk.owner !== undefined) continue
      yield {
        message: `The risk ${idAndTitle(risk)} has no owner.`,
        hint: 'Write who watches it and answers for the measures, by post and not by name, such as: owner: Chief, Study Groups',
        at: risk.origin,
      }
    }
  },
}
