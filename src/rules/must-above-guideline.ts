// Where most of the money is Must, priorities no longer choose ([R9]). The guideline is that of DSDM; see
// costing/cut-line/priority-shares.ts.

import { groupBy } from '../source/group-by.ts'
import type { Entity } from '../model/organization.ts'
import type { PlanCost } from '../costing/plan-cost.ts'
import { compareRatios, multiply, ratio, showPercent } from '../money/ratio.ts'
import { roundHalfAway } from '../money/rounding.ts'
import { idAndTitle } from '../model/local-text.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (priority: string) => `${exampleOutput()}  - id: BUR-2
    title: Repair of buoys
    priority: ${priority}
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: travel-events
        per-year: 100000
`

export const mustAboveGuideline: CheckingRule = {
  id: 'must-above-guideline',
  summary: 'Outputs that are Must take most of the cost of an entity',
  severity: 'note',
  explanation: () => ({
    finds:
      'An entity with several Outputs, of whose direct cost in the years of the plan those with priority must take more than 60 %. ' +
      '`thresholds: must-share-above` in rbm.yaml sets another percentage, for `rbm prioritize` as well.',
    matters:
      'When money falls short, what is Must cannot give way. Where nearly all is Must, the order of priorities says nothing, and somebody ' +
      'else will choose.',
    example: example('must'),
    better: example('should'),
  }),
  *check({ plan, cost }) {
    const shown = showPercent(plan.settings.mustShareAbove)
    for (const { entity, must, total } of sharesOf(cost)) {
      if (total <= 0n || compareRatios(ratio(must, total), plan.settings.mustShareAbove) <= 0) continue
      const share = roundHalfAway(multiply(ratio(must, total), ratio(100)))
      yield {
        message: `Must takes ${share}% of the cost of ${idAndTitle(entity)}, more than the ${shown} above which priorities hardly choose.`,
        hint: 'Look again at what is critical to mandate and strategy; what is important and could wait is `should`. If the share is right, set `thresholds: must-share-above` in rbm.yaml.',
        at: entity.origin,
      }
    }
  },
}

function sharesOf({ costed }: PlanCost): { entity: Entity; must: bigint; total: bigint }[] {
  return [...groupBy(costed, ({ output }) => output.entity)].flatMap(([entity, own]) => {
    // Of one Output nothing can be chosen.
    if (new Set(own.map(({ output }) => output.id)).size < 2) return []
    let [must, total] = [0n, 0n]
    for (const { output, amounts } of own) {
      const amount = amounts.reduce((sum, one) => sum + one.amount, 0n)
      total += amount
      if (output.priority === 'must') must += amount
    }
    return [{ entity, must, total }]
  })
}
