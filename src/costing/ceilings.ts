// What the elements under a ceiling cost ([R16]): over all years of the plan and all funding sources, each fact once.
//
// An Output, an Activity, a department or an entity is limited in what it spends: its cost where it arises, so that a ceiling on
// languages limits languages, whoever they serve. An Outcome, a Thematic Priority or a Goal is limited in what is spent for it:
// full cost. A category or a funding source is the same in both views.

import type { Ceiling } from '../model/envelope.ts'
import type { Plan } from '../model/plan.ts'
import { inSmallestUnits } from '../money/amount.ts'
import { roundHalfAway } from '../money/rounding.ts'
import type { Basis, CostFact } from './cost-fact.ts'
import type { PlanCost } from './plan-cost.ts'

export interface CeilingUse {
  readonly ceiling: Ceiling
  readonly total: bigint
  readonly cost: bigint
  /** Below zero, the ceiling is passed. */
  readonly left: bigint
  /** Whether anything that costs at all stands under it. */
  readonly hasCost: boolean
  readonly basis: Basis
}

export function ceilingUses(plan: Plan, cost: PlanCost): CeilingUse[] {
  const reached = new Set([plan.outcomes, plan.thematicPriorities, plan.goals].flat().map(({ id }) => id))
  return plan.financialPlan.ceilings.map((ceiling): CeilingUse => {
    const limited = new Set(ceiling.appliesTo)
    const basis = ceiling.appliesTo.some((id) => reached.has(id)) ? 'full' : 'direct'
    const facts = cost
      .facts(basis)
      .filter((fact) => idsOf(fact).some((id) => id !== undefined && limited.has(id)))
    const total = roundHalfAway(inSmallestUnits(ceiling.total, plan.currency))
    const used = facts.reduce((sum, { amount }) => sum + amount, 0n)
    return { ceiling, total, cost: used, left: total - used, hasCost: facts.length > 0, basis }
  })
}

function idsOf({ arisesIn, activity, category, funding, outcome, goal }: CostFact): (string | undefined)[] {
  return [
    arisesIn.id,
    activity?.id,
    arisesIn.department?.id,
    arisesIn.entity.id,
    category.id,
    funding.id,
    outcome?.id,
    outcome?.thematicPriority?.id,
    goal?.id,
  ]
}
