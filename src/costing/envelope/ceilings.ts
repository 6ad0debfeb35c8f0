// What the elements under a ceiling cost ([R16]): over all years of the plan and all funding sources, each fact once.
//
// An Output, an Activity, a department or an entity is limited in what it spends: its cost where it arises, so that a ceiling on
// languages limits languages, whoever they serve. An Outcome, a Thematic Priority or a Goal is limited in what is spent for it:
// full cost. A category or a funding source is the same in both views.

import type { Ceiling } from '../../model/envelope.ts'
import type { Activity, Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { inSmallestUnits } from '../../money/amount.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import type { Basis, CostFact } from '../facts/cost-fact.ts'
import type { PlanCost } from '../plan-cost.ts'

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
  const sources = new Set(plan.fundingSources.map(({ id }) => id))
  return plan.financialPlan.ceilings.map((ceiling): CeilingUse => {
    const limited = new Set(ceiling.appliesTo)
    const basis = ceiling.appliesTo.some((id) => reached.has(id)) ? 'full' : 'direct'
    const isOfParts = basis === 'full' || ceiling.appliesTo.some((id) => sources.has(id))
    const amounts = isOfParts ? partsUnder(limited, cost.facts(basis)) : linesUnder(limited, cost)
    const total = roundHalfAway(inSmallestUnits(ceiling.total, plan.currency))
    const used = amounts.reduce((sum, amount) => sum + amount, 0n)
    return { ceiling, total, cost: used, left: total - used, hasCost: amounts.length > 0, basis }
  })
}

/** Where no part of a line can be limited without the whole, no facts are made: every check of a plan comes here. */
function linesUnder(limited: ReadonlySet<string>, { costed }: PlanCost): bigint[] {
  return costed.flatMap(({ output, amounts }) =>
    amounts
      .filter(({ line, category }) => isAnyOf(limited, [...placesOf(output, line.activity), category.id]))
      .flatMap(({ amount }) => (amount === 0n ? [] : [amount])),
  )
}

function partsUnder(limited: ReadonlySet<string>, facts: readonly CostFact[]): bigint[] {
  return facts
    .filter((fact) => isAnyOf(limited, [...placesOf(fact.arisesIn, fact.activity), ...endsOf(fact)]))
    .map(({ amount }) => amount)
}

function placesOf(output: Output, activity: Activity | undefined): (string | undefined)[] {
  return [output.id, activity?.id, output.department?.id, output.entity.id]
}

function endsOf({ category, funding, outcome, goal }: CostFact): (string | undefined)[] {
  return [category.id, funding.id, outcome?.id, outcome?.thematicPriority?.id, goal?.id]
}

function isAnyOf(limited: ReadonlySet<string>, ids: readonly (string | undefined)[]): boolean {
  return ids.some((id) => id !== undefined && limited.has(id))
}
