// A risk that is listed and not answered is only a worry ([R10]). High ones are a warning: `high-risk-without-response`.

import { idAndTitle } from '../model/local-text.ts'
import { pursuedRisksOf } from '../model/plan.ts'
import { isAnswered, isHigh } from '../model/risk.ts'
import { exampleRisk } from './example-risk.ts'
import type { CheckingRule } from './rule.ts'

export const riskWithoutResponse: CheckingRule = {
  id: 'risk-without-response',
  summary: 'A risk says nothing of what is done about it',
  severity: 'note',
  explanation: () => ({
    finds:
      'A risk with neither `response` nor `mitigation`, or with `response: mitigate` and no measure. Risks that are high have a rule ' +
      'of their own (`high-risk-without-response`); those of Outputs that are not pursued are exempt.',
    matters:
      'To accept a risk is an answer; to say nothing is none. Next year nobody can tell a decision from something forgotten.',
    example: exampleRisk({
      likelihood: '2',
      'residual-likelihood': undefined,
      'residual-impact': undefined,
      response: undefined,
      mitigation: undefined,
    }),
    better: exampleRisk({
      likelihood: '2',
      'residual-likelihood': undefined,
      'residual-impact': undefined,
      response: 'accept',
      mitigation: undefined,
    }),
  }),
  absent: ['response', 'mitigation'],
  *check({ plan }) {
    for (const risk of pursuedRisksOf(plan)) {
      if (isAnswered(risk) || isHigh(risk, plan.riskScale)) continue
      const said =
        risk.response === undefined
          ? 'does not say what is done about it'
          : `is to be mitigated (response: ${risk.response}), but has no measure`
      yield {
        message: `The risk ${idAndTitle(risk)} ${said}.`,
        hint: 'Write the measures as a list under `mitigation:`, or `response: accept`, avoid or transfer.',
        at: risk.origin,
      }
    }
  },
}
