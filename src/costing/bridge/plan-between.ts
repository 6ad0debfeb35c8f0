// A plan between two others: the head, with some groups of inputs as the base has them, so that costing can say what each
// group changes. Outputs are the same by entity, edition and id; what the base does not know (a new Output, Outcome or
// currency) is as in the head. Costing compares funding sources as objects, so whatever comes from the base is bound anew,
// by id, to the head's.

import type { GoalShare, Outcome } from '../../model/strategic-plan.ts'
import { isPursued, type FundingShare, type Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import type { Ratio } from '../../money/ratio.ts'
import { boundTo } from './bound-to.ts'
import { exchangeRatesBetween, pricesBetween, pricesInText, ratesInText } from './rates-between.ts'

/** All that costs, beside Outputs with their lines and time, and the lists by which they are booked. */
const INPUTS = ['prices', 'exchange-rates', 'links', 'priorities'] as const

export type Input = (typeof INPUTS)[number]

/** The inputs that differ, as far as the base knows them. */
export function changedInputs(base: Plan, head: Plan): Input[] {
  const pairs = pairsOf(base, head)
  const differs: Readonly<Record<Input, () => boolean>> = {
    prices: () => pricesInText(base) !== pricesInText(head),
    'exchange-rates': () => ratesInText(base) !== ratesInText(head),
    links: () =>
      [...pairs].some(([now, then]) => linksInText(then) !== linksInText(now)) ||
      head.outcomes.some((now) => {
        const then = base.outcomes.find(({ id }) => id === now.id)
        return then !== undefined && placeInText(then) !== placeInText(now)
      }),
    priorities: () => [...pairs].some(([now, then]) => now.priority !== then.priority),
  }
  return INPUTS.filter((input) => differs[input]())
}

/** @param ofBase the inputs that are as in the base */
export function planBetween(base: Plan, head: Plan, ofBase: ReadonlySet<Input>): Plan {
  const outcomes = ofBase.has('links') ? outcomesBetween(base, head) : head.outcomes
  const isLinkedAlike = outcomes.every((outcome, i) => outcome === head.outcomes[i])
  const pairs = pairsOf(base, head)
  const outputs = head.outputs.map((now): Output => {
    const then = pairs.get(now)
    if (then === now && isLinkedAlike) return now
    const linked = ofBase.has('links') ? withLinks(now, then ?? now, head, outcomes) : now
    if (then === undefined || !ofBase.has('priorities')) return linked
    // What is not pursued is planned no more: its lines may be gone, and that is the priority's doing, not volume ([D11]).
    const isDropped = isPursued(then) && !isPursued(now)
    return { ...(isDropped ? withLines(linked, then, head) : linked), priority: then.priority }
  })
  const priced = ofBase.has('prices') ? { ...head, ...pricesBetween(base, head) } : head
  const financialPlan = ofBase.has('exchange-rates')
    ? { ...priced.financialPlan, exchangeRates: exchangeRatesBetween(base, head) }
    : priced.financialPlan
  return { ...priced, outcomes, outputs, financialPlan }
}

/** The Outputs of the head that the base has, too. */
function pairsOf(base: Plan, head: Plan): Map<Output, Output> {
  const identity = ({ entity, edition, id }: Output) => JSON.stringify([entity.id, edition, id])
  const known = new Map(base.outputs.map((output) => [identity(output), output]))
  return new Map(
    head.outputs.flatMap((now): [Output, Output][] => {
      const then = known.get(identity(now))
      return then === undefined ? [] : [[now, then]]
    }),
  )
}

function outcomesBetween(base: Plan, head: Plan): Outcome[] {
  return head.outcomes.map((now): Outcome => {
    const then = base.outcomes.find(({ id }) => id === now.id)
    if (then === undefined || then === now) return now
    const goals = then.goals.map(({ goal, share }): GoalShare => ({ goal: boundTo(head.goals, goal), share }))
    const priority = then.thematicPriority
    return { ...now, goals, thematicPriority: priority && boundTo(head.thematicPriorities, priority) }
  })
}

function withLinks(now: Output, then: Output, head: Plan, outcomes: readonly Outcome[]): Output {
  return {
    ...now,
    isEnabling: then.isEnabling,
    contributions: then.contributions.map((one) => ({ ...one, outcome: boundTo(outcomes, one.outcome) })),
    services: then.services.map((one) => ({ ...one, entity: boundTo(head.entities, one.entity) })),
  }
}

function withLines(now: Output, { costs, staff, years, hasCost, hasLostLine }: Output, head: Plan): Output {
  const paid = (funding: readonly FundingShare[]) =>
    funding.map(({ source, share }) => ({ source: boundTo(head.fundingSources, source), share }))
  return {
    ...now,
    years,
    hasCost,
    hasLostLine,
    costs: costs.map((line) => ({
      ...line,
      category: boundTo(head.categories, line.category),
      funding: paid(line.funding),
    })),
    staff: staff.map((line) => ({ ...line, funding: paid(line.funding) })),
  }
}

function linksInText({ isEnabling, contributions, services }: Output): string {
  return JSON.stringify([
    isEnabling,
    contributions.map(({ outcome, share }) => shareInText(outcome.id, share)).sort(),
    services.map(({ entity, share }) => shareInText(entity.id, share)).sort(),
  ])
}

function placeInText({ goals, thematicPriority }: Outcome): string {
  return JSON.stringify([
    thematicPriority?.id ?? null,
    goals.map(({ goal, share }) => shareInText(goal.id, share)).sort(),
  ])
}

function shareInText(id: string, { numerator, denominator }: Ratio): string {
  return JSON.stringify([id, String(numerator), String(denominator)])
}
