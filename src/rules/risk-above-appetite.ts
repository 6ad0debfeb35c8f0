// What the organization is willing to bear is declared; what remains after the measures is compared with it ([R10]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedRisksOf } from '../model/plan.ts'
import { isAnswered, scoreOf } from '../model/risk.ts'
import { exampleRisk } from './example-risk.ts'
import type { CheckingRule } from './rule.ts'

export const riskAboveAppetite: CheckingRule = {
  id: 'risk-above-appetite',
  summary: 'What remains of a risk is more than its appetite',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A risk whose residual score (residual likelihood times residual impact) is above the score that its appetite accepts, as ' +
      '`risk-scale` in rbm.yaml declares it. One without any response has a rule of its own (`high-risk-without-response`); those of ' +
      'Outputs that are not pursued are exempt.',
    matters:
      'The measures do not bring the risk down to what the organization said it would bear. More has to be done, or those who set the ' +
      'appetite have to agree to the exception.',
    example: exampleRisk({ 'residual-likelihood': '3' }),
    better: exampleRisk({}),
  }),
  *check({ plan }) {
    for (const risk of pursuedRisksOf(plan)) {
      const { appetite, residual } = risk
      const score = scoreOf(residual)
      if (
        appetite === undefined ||
        score === undefined ||
        score <= appetite.highestScore ||
        !isAnswered(risk)
      )
        continue
      yield {
        message:
          `What remains of the risk ${idAndTitle(risk)} scores ${score} (${residual.likelihood} × ${residual.impact}), ` +
          `above its appetite "${appetite.name}", which accepts up to ${appetite.highestScore}.`,
        hint: 'Add measures and rate again what remains, or have the higher risk agreed to: another `appetite:`, or a waiver with a reason.',
        at: risk.origin,
      }
    }
  },
}
