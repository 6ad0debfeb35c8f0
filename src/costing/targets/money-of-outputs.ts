// For which Outputs there is money: the cut line of each class of money over all years of the plan, as `rbm prioritize` draws it
// ([D12]). An Output that nothing must pay for is funded.

import { CERTAINTIES } from '../../model/financial-plan.ts'
import { FUNDING_CLASSES } from '../../model/organization.ts'
import type { Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { notFundedIn } from '../cut-line/below-the-line.ts'
import { cutLine } from '../cut-line/cut-line.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import type { Money } from './expected-targets.ts'

/** @param facts of direct cost, of all years */
export function moneyOfOutputs(plan: Plan, facts: readonly CostFact[]): (output: Output) => Money {
  const lines = FUNDING_CLASSES.map((fundingClass) =>
    cutLine(plan, facts, fundingClass, {
      years: plan.period.years,
      funding: undefined,
      certainties: CERTAINTIES.slice(0, 1),
      envelopes: new Map(),
    }),
  )
  const notFunded = notFundedIn(lines)
  const unknown = new Set(
    lines.flatMap(({ entries }) =>
      entries.filter(({ state }) => state === 'unknown').map(({ output }) => output.id),
    ),
  )
  return ({ id }) => (notFunded.has(id) ? 'not funded' : unknown.has(id) ? 'unknown' : 'funded')
}
