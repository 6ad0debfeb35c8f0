// High risks to what is pursued need an answer before the money is given ([R9], [R10]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued, type Output } from '../model/output.ts'
import { pursuedRisksOf, type Plan } from '../model/plan.ts'
import { currentScore, isAnswered, isHigh, levelOf, type Risk } from '../model/risk.ts'
import { exampleRisk } from './example-risk.ts'
import type { CheckingRule } from './rule.ts'

export const highRiskWithoutResponse: CheckingRule = {
  id: 'high-risk-without-response',
  summary: 'A high risk says nothing of what is done about it',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A risk whose residual score (or, without one, whose score) is above its appetite or, without an appetite, in the upper half of ' +
      'the `score-levels` of the risk scale (usually high and critical), and that has neither `response` nor `mitigation`, or ' +
      '`response: mitigate` and no measure. Risks that threaten only Outputs that are not pursued are exempt.',
    matters:
      'The plan spends money on a result that it expects to fail. What is Must is not to be had by hope: either something is done ' +
      'about the risk, or somebody says that it is accepted.',
    example: exampleRisk({
      response: undefined,
      mitigation: undefined,
      'residual-likelihood': undefined,
      'residual-impact': undefined,
    }),
    better: exampleRisk({}),
  }),
  absent: ['response', 'mitigation'],
  *check({ plan }) {
    const outputs = new Map<string, Output[]>()
    for (const output of plan.outputs) outputs.set(output.id, [...(outputs.get(output.id) ?? []), output])
    for (const risk of pursuedRisksOf(plan)) {
      if (isAnswered(risk) || !isHigh(risk, plan.riskScale)) continue
      const threatened = risk.affects.map((id) => ({ id, outputs: outputs.get(id) }))
      const rests = threatened.map(({ outputs: own }) => own !== undefined && !own.some(isPursued))
      if (rests.length > 0 && rests.every(Boolean)) continue
      const must = threatened.filter(({ outputs: own }) => own?.some(({ priority }) => priority === 'must'))
      const named = must.map(({ id }) => `"${id}"`).join(', ')
      const threat =
        must.length === 0
          ? ''
          : ` It threatens ${named}, which is Must.`.replace(
              /, which is/,
              must.length > 1 ? ', which are' : ', which is',
            )
      yield {
        message:
          `The risk ${idAndTitle(risk)} has ${scoreInWords(plan, risk)}, and ` +
          (risk.response === undefined
            ? 'nothing is said of what is done about it.'
            : `no measure is written that would ${risk.response} it.`) +
          threat,
        hint: 'Write the measures as a list under `mitigation:` and the rating that remains (`residual-likelihood`, `residual-impact`), or `response: accept`, avoid or transfer.',
        at: risk.origin,
      }
    }
  },
}

/** `a score of 16 (high), above its appetite "low" (up to 8)` */
function scoreInWords({ riskScale }: Plan, risk: Risk): string {
  const score = currentScore(risk) ?? 0
  const level = levelOf(score, riskScale)
  const { appetite } = risk
  return (
    `a score of ${score}${level === undefined ? '' : ` (${level})`}` +
    (appetite === undefined ? '' : `, above its appetite "${appetite.name}" (up to ${appetite.highestScore})`)
  )
}
