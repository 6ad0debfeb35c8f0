// What a part of the cost belongs to: the elements for which money that pays it may be earmarked.

import type { Plan } from '../../model/plan.ts'
import type { CostFact } from '../facts/cost-fact.ts'

/**
 * The ids of the Output, its Activity and entity; of the Outcome, Thematic Priority, Goal and Impacts that this part of the
 * cost works for; of the indicators that are aimed at, and of the risks that threaten any of these. Money earmarked for an
 * Outcome therefore pays the share of an Output that goes to it, and no service that reaches Outcomes only by reallocation.
 */
export function elementsPaid(
  plan: Plan,
  { output, activity, outcome, goal }: Pick<CostFact, 'output' | 'activity' | 'outcome' | 'goal'>,
): Set<string> {
  const ids = new Set([output.id, output.entity.id])
  if (activity !== undefined) ids.add(activity.id)
  if (goal !== undefined) ids.add(goal.id)
  for (const { id } of output.indicators) ids.add(id)
  if (outcome !== undefined) {
    ids.add(outcome.id)
    if (outcome.thematicPriority !== undefined) ids.add(outcome.thematicPriority.id)
    for (const impact of outcome.leadsTo) {
      ids.add(impact.id)
      for (const { id } of impact.indicators) ids.add(id)
    }
    for (const { indicator } of output.outcomeTargets)
      if (outcome.indicators.includes(indicator)) ids.add(indicator.id)
  }
  for (const { id } of output.risks) ids.add(id)
  for (const { id, affects } of plan.risks) if (affects.some((affected) => ids.has(affected))) ids.add(id)
  return ids
}
