// What of a plan has an id of its own, by sort: for references that may name anything, and to see that no id is given twice.

import type { Plan } from '../model/plan.ts'
import type { Origin } from '../source/origin.ts'

/** The plan without what speaks of it: reports and decisions. */
export type PlannedPart = Omit<Plan, 'progressReports' | 'decisions' | 'transfers' | 'acceptedBreaches'>

export interface PlanElement {
  readonly noun: string
  readonly element: { readonly id: string; readonly origin: Origin }
  /** Of an operational plan; absent for what stands outside of editions. */
  readonly edition?: number
}

/** Every element that has an id of its own, in the order in which a duplicate is the second. */
export function elementsOf(plan: PlannedPart): PlanElement[] {
  const named = (
    noun: string,
    elements: readonly PlanElement['element'][],
    edition?: number,
  ): PlanElement[] =>
    elements.map((element) => (edition === undefined ? { noun, element } : { noun, element, edition }))
  return [
    ...named('entity', plan.entities),
    ...named('goal', plan.goals),
    ...named('impact', plan.impacts),
    ...named('thematic priority', plan.thematicPriorities),
    ...named('Outcome', plan.outcomes),
    ...named(
      'indicator',
      [...plan.impacts, ...plan.outcomes].flatMap(({ indicators }) => indicators),
    ),
    ...named('risk', plan.risks),
    ...plan.operationalPlans.flatMap(({ outputs, edition }) => [
      ...named('Output', outputs, edition),
      ...named(
        'Activity',
        outputs.flatMap(({ activities }) => activities),
        edition,
      ),
      ...named(
        'indicator',
        outputs.flatMap(({ indicators }) => indicators),
        edition,
      ),
      ...named(
        'risk',
        outputs.flatMap(({ risks }) => risks),
        edition,
      ),
    ]),
  ]
}
