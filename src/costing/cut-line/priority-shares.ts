// What part of the cost each priority takes ([R9]). A common rule of the method (DSDM) is that Must takes at most 60 % of the
// effort: above it, priorities no longer choose, and nothing is left to give when money falls short.

import type { Entity } from '../../model/organization.ts'
import { PRIORITIES, type Priority } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { compareRatios, ratio, type Ratio } from '../../money/ratio.ts'
import type { CostFact } from '../facts/cost-fact.ts'

export interface PriorityShares {
  /** Undefined for all entities together. */
  readonly entity: Entity | undefined
  /** In smallest units, above zero. */
  readonly cost: bigint
  /** What of it each priority takes; undefined is cost whose Output has no priority. */
  readonly amounts: ReadonlyMap<Priority | undefined, bigint>
  /** Whether Must takes more than the plan's threshold. */
  readonly isMustTooHigh: boolean
}

/** Of each entity with cost above zero, and of all together, last; nothing where nothing costs. */
export function prioritySharesOf(plan: Plan, facts: readonly CostFact[]): PriorityShares[] {
  const sharesOf = (entity: Entity | undefined): PriorityShares[] => {
    const own = facts.filter(({ output }) => entity === undefined || output.entity === entity)
    const costOf = (some: readonly CostFact[]) => some.reduce((sum, { amount }) => sum + amount, 0n)
    const cost = costOf(own)
    if (cost <= 0n) return []
    const amounts = new Map(
      [...PRIORITIES, undefined].map((priority) => [
        priority,
        costOf(own.filter(({ output }) => output.priority === priority)),
      ]),
    )
    const must = ratio(amounts.get('must')!, cost)
    return [{ entity, cost, amounts, isMustTooHigh: compareRatios(must, plan.settings.mustShareAbove) > 0 }]
  }
  return [...plan.entities.flatMap(sharesOf), ...sharesOf(undefined)]
}

export function shareOfPriority({ cost, amounts }: PriorityShares, priority: Priority | undefined): Ratio {
  return ratio(amounts.get(priority) ?? 0n, cost)
}
