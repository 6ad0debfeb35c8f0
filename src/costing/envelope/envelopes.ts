// Top-down envelopes beside bottom-up cost ([R16], [D13]). Year by year:
//
// 1. A Thematic Priority has the envelope that is stated for it; without one, when every Outcome under it has a stated
//    envelope, their sum.
// 2. What the pool holds beyond these is shared out among the other Thematic Priorities by relative priority: the pool that is
//    left × own weight / weights of those that share. So the envelopes add up to the pool. Where the stated ones pass the
//    pool, nothing is left, and the others get zero. Where no Thematic Priority has a weight, the weights of its Outcomes
//    stand for it.
// 3. The envelope of a Thematic Priority is shared out in the same way: stated Outcomes first, what is left by the
//    weights of its other Outcomes. Weights that add up to 100% inside each priority, or over all Outcomes, do the same.
//
// Each sharing is one apportionment by largest remainder, ties by id, so its parts are its whole to the smallest unit. What no
// weight shares out shows as not distributed; below zero, more was stated than there is.

import type { EnvelopeLevel } from '../../model/envelope.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Outcome, ThematicPriority } from '../../model/strategic-plan.ts'
import { apportion } from '../../money/apportion.ts'
import { compareRatios, divide, isZero, multiply, ratio, sum, type Ratio } from '../../money/ratio.ts'
import { groupBy } from '../../source/group-by.ts'
import { addAll, statedAmounts, subtract, sumFacts, type ByYear } from '../by-year.ts'
import type { CostFact } from '../facts/cost-fact.ts'

/** How an envelope came about: stated for the element, summed from the Outcomes below, or shared out by weight. */
export type EnvelopeSource = 'stated' | 'outcomes' | 'relative-priority'

export interface EnvelopeRow<T> {
  /** Undefined for cost that belongs to none. */
  readonly element: T | undefined
  /** As the strategic plan declares it. */
  readonly relativePriority: Ratio | undefined
  /** Undefined when nothing was set aside. */
  readonly source: EnvelopeSource | undefined
  readonly envelope: ByYear | undefined
  /** What of the envelope is stated, for the element or below it; undefined when nothing is. */
  readonly stated: ByYear | undefined
  /** By which it shares what is left beyond all that is stated; undefined when it has no part in that. */
  readonly weight: Ratio | undefined
  /** The cost of the regular budget. */
  readonly bottomUp: ByYear
}

export interface PriorityEnvelope extends EnvelopeRow<ThematicPriority> {
  readonly outcomes: readonly EnvelopeRow<Outcome>[]
  /** Of its envelope, what no Outcome has; undefined when it has no envelope. */
  readonly notDistributed: ByYear | undefined
}

export interface Envelopes {
  /** Regular revenue; undefined when the plan has none. */
  readonly pool: ByYear | undefined
  readonly priorities: readonly PriorityEnvelope[]
  /** Of the pool, what no Thematic Priority has; below zero, more was set aside than there is. */
  readonly notDistributed: ByYear | undefined
}

/** @param facts of the view to compare with: full cost, unless somebody asks for the other */
export function envelopesOf(plan: Plan, pool: ByYear | undefined, facts: readonly CostFact[]): Envelopes {
  const regular = facts.filter(({ funding }) => funding.class === 'regular')
  const costs = costByOutcome(regular)
  const groups = groupsOf(plan, costs.has(undefined))
  const byOutcomes = plan.thematicPriorities.every(({ relativePriority }) => relativePriority === undefined)
  const claims = groups.map((group) => claimOf(plan, group, { byOutcomes, hasPool: pool !== undefined }))
  const own = shareOut(plan.period.years, pool, claims)
  const priorities = groups.map(({ element, outcomes }, i): PriorityEnvelope => {
    const envelope = own[i]
    const outcomeClaims = outcomes.map((outcome) => outcomeClaim(plan, outcome))
    const shares = shareOut(plan.period.years, envelope, outcomeClaims)
    const rows = outcomes.map((outcome, j): EnvelopeRow<Outcome> => ({
      element: outcome,
      relativePriority: outcome?.relativePriority,
      source: shares[j] && outcomeClaims[j]!.source,
      envelope: shares[j],
      ...partsOf(outcomeClaims[j]!, envelope),
      bottomUp: costs.get(outcome) ?? new Map(),
    }))
    return {
      element,
      relativePriority: element?.relativePriority,
      source: envelope && claims[i]!.source,
      envelope,
      ...partsOf(claims[i]!, pool),
      bottomUp: addAll(rows.map(({ bottomUp }) => bottomUp)),
      outcomes: rows,
      notDistributed: envelope && subtract(envelope, addAll(present(shares))),
    }
  })
  return { pool, priorities, notDistributed: pool && subtract(pool, addAll(present(own))) }
}

/** The rows of one level, in the order of ids, what belongs to none last. */
export function rowsAt(
  { priorities }: Envelopes,
  level: EnvelopeLevel,
): readonly EnvelopeRow<ThematicPriority | Outcome>[] {
  return level === 'outcome' ? priorities.flatMap(({ outcomes }) => outcomes) : priorities
}

export type EnvelopeState = 'over' | 'within' | 'under' | 'not-allocated'

/** @param usedFrom the part of an envelope from which it counts as used */
export function stateOf(envelope: bigint | undefined, bottomUp: bigint, usedFrom: Ratio): EnvelopeState {
  if (envelope === undefined) return 'not-allocated'
  if (bottomUp > envelope) return 'over'
  return compareRatios(ratio(bottomUp), multiply(ratio(envelope), usedFrom)) < 0 ? 'under' : 'within'
}

interface Group {
  readonly element: ThematicPriority | undefined
  readonly outcomes: readonly (Outcome | undefined)[]
}

/** Every Thematic Priority with its Outcomes; behind them the Outcomes and the cost that belong to none. */
function groupsOf(plan: Plan, hasCostOfNone: boolean): Group[] {
  const of = (element: ThematicPriority | undefined): Outcome[] =>
    plan.outcomes.filter(({ thematicPriority }) => thematicPriority === element)
  const none = [...of(undefined), ...(hasCostOfNone ? [undefined] : [])]
  return [
    ...plan.thematicPriorities.map((element) => ({ element, outcomes: of(element) })),
    ...(none.length === 0 ? [] : [{ element: undefined, outcomes: none }]),
  ]
}

function costByOutcome(facts: readonly CostFact[]): ReadonlyMap<Outcome | undefined, ByYear> {
  const groups = groupBy(facts, ({ outcome }) => outcome)
  return new Map([...groups].map(([outcome, own]) => [outcome, sumFacts(own)]))
}

/** What an element has for certain, and its weight in what is then left. */
interface Claim {
  readonly source: EnvelopeSource | undefined
  readonly fixed: ByYear | undefined
  readonly weight: Ratio | undefined
}

/** What is stated and by what the rest is shared out, of a whole that there is. */
function partsOf(
  { fixed, weight }: Claim,
  whole: ByYear | undefined,
): Pick<EnvelopeRow<never>, 'stated' | 'weight'> {
  return { stated: fixed, weight: whole && weight }
}

function claimOf(
  plan: Plan,
  { element, outcomes }: Group,
  { byOutcomes, hasPool }: { readonly byOutcomes: boolean; readonly hasPool: boolean },
): Claim {
  const stated = element && statedFor(plan, element.id)
  if (stated !== undefined) return { source: 'stated', fixed: stated, weight: undefined }
  const claims = outcomes.map((outcome) => outcomeClaim(plan, outcome))
  const fixed = present(claims.map((claim) => claim.fixed))
  const held = fixed.length === 0 ? undefined : addAll(fixed)
  if (held !== undefined && fixed.length === outcomes.length)
    return { source: 'outcomes', fixed: held, weight: undefined }
  // Without a pool a weight gives nothing, and the Outcomes below keep what is stated for them.
  if (element?.relativePriority !== undefined && hasPool)
    return { source: 'relative-priority', fixed: undefined, weight: element.relativePriority }
  const weights = byOutcomes ? present(claims.map(({ weight }) => weight)) : []
  const weight = weights.length === 0 ? undefined : sum(weights)
  return { source: held === undefined && weight === undefined ? undefined : 'outcomes', fixed: held, weight }
}

function outcomeClaim(plan: Plan, outcome: Outcome | undefined): Claim {
  const stated = outcome && statedFor(plan, outcome.id)
  if (stated !== undefined) return { source: 'stated', fixed: stated, weight: undefined }
  const weight = outcome?.relativePriority
  return { source: weight && 'relative-priority', fixed: undefined, weight }
}

function statedFor(plan: Plan, id: string): ByYear | undefined {
  const envelope = plan.financialPlan.envelopes.find(({ element }) => element.id === id)
  return envelope && statedAmounts(envelope.perYear, plan.currency)
}

/** What each gets of the whole: its fixed part, and its share of what is left by weight; undefined for neither. */
function shareOut(
  years: readonly Year[],
  whole: ByYear | undefined,
  claims: readonly Claim[],
): (ByYear | undefined)[] {
  const left = whole && subtract(whole, addAll(present(claims.map(({ fixed }) => fixed))))
  const weighing = claims.filter(({ weight }) => weight !== undefined)
  const weights = sum(weighing.map(({ weight }) => weight!))
  const shares = weighing.map(({ weight }) => (isZero(weights) ? weights : divide(weight!, weights)))
  const parts = years.map((year): bigint[] => {
    const rest = left?.get(year) ?? 0n
    return rest <= 0n || isZero(weights) ? shares.map(() => 0n) : apportion(rest, shares)
  })
  return claims.map((claim) => {
    const index = weighing.indexOf(claim)
    if (index < 0 || left === undefined) return claim.fixed
    const part = new Map(years.map((year, i) => [year, parts[i]![index]!]))
    return claim.fixed === undefined ? part : addAll([claim.fixed, part])
  })
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}
