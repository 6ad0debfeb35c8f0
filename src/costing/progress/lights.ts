// The rules of the traffic lights, as data. Of each table the first rule that holds gives the light; the last rules hold always, so
// that there is no case without an answer. What a rule says in words stands in `tables/phrases/progress-lights.ts`, under its id: a
// light is never shown without them.
//
// `t` are the thresholds of rbm.yaml. A part of the way is compared with what an even pace would have behind it by then.

import type { Comparator } from '../../model/comparator.ts'
import type { DeliveryState } from '../../model/progress.ts'
import type { ProgressThresholds } from '../../model/plan.ts'
import { compareRatios, isZero, multiply, ONE, subtract, ZERO, type Ratio } from '../../money/ratio.ts'
import type { Answer, WhyNoProgress } from './indicator-progress.ts'

/** The names that the drawings know, from good to bad. */
export type Light = 'good' | 'attention' | 'bad' | 'unknown'

export interface LightRule<Id extends string, Facts> {
  readonly id: Id
  readonly light: Light
  readonly holds: (facts: Facts, t: ProgressThresholds) => boolean
}

export interface Judgement<Id extends string> {
  readonly light: Light
  /** The id of the rule. */
  readonly rule: Id
}

export interface TargetFacts {
  readonly answer: Answer
  /** Whether the value is where the target wants it; undefined where nobody can tell yet. */
  readonly isReached: boolean | undefined
  readonly comparator: Comparator | undefined
}

export type TargetRule =
  | 'reached'
  | 'kept'
  | 'not-kept'
  | 'passed'
  | 'wrong-way'
  | 'on-pace'
  | 'far-behind'
  | 'behind'
  | WhyNoProgress

export const TARGET_RULES: readonly LightRule<TargetRule, TargetFacts>[] = [
  { id: 'no-target', light: 'unknown', holds: ({ answer }) => isUnknown(answer, 'no-target') },
  { id: 'no-value', light: 'unknown', holds: ({ answer }) => isUnknown(answer, 'no-value') },
  { id: 'counts-missing', light: 'unknown', holds: ({ answer }) => isUnknown(answer, 'counts-missing') },
  { id: 'no-direction', light: 'unknown', holds: ({ answer }) => isUnknown(answer, 'no-direction') },
  { id: 'kept', light: 'good', holds: ({ answer }) => isKept(answer) },
  { id: 'not-kept', light: 'bad', holds: ({ answer }) => answer.kind === 'keep' },
  { id: 'reached', light: 'good', holds: ({ isReached }) => isReached === true },
  { id: 'no-baseline', light: 'unknown', holds: ({ answer }) => answer.kind !== 'way' },
  // Only `exactly` can be missed from above.
  {
    id: 'passed',
    light: 'attention',
    holds: ({ answer, comparator }) => comparator === 'exactly' && isBeyond(answer),
  },
  { id: 'wrong-way', light: 'bad', holds: ({ answer }) => isBackwards(answer) },
  { id: 'on-pace', light: 'good', holds: ({ answer }, t) => isFrom(answer, t.onTrackFrom) },
  { id: 'far-behind', light: 'bad', holds: ({ answer }, t) => !isFrom(answer, t.atRiskBelow) },
  { id: 'behind', light: 'attention', holds: () => true },
]

export interface DeliveryFacts {
  /** Undefined where nothing was reported. */
  readonly state: DeliveryState | undefined
  /** Whether the day on which it should have ended is over. */
  readonly isEndOver: boolean
  /** Whether the day on which it should have begun is over; without one, half of the year. */
  readonly isStartOver: boolean
}

export type DeliveryRule =
  | 'delivered'
  | 'cancelled'
  | 'delivery-at-risk'
  | 'end-over'
  | 'end-over-unreported'
  | 'delivery-unreported'
  | 'delivery-late'
  | 'start-over'
  | 'not-yet'
  | 'as-planned'

export const DELIVERY_RULES: readonly LightRule<DeliveryRule, DeliveryFacts>[] = [
  { id: 'delivered', light: 'good', holds: ({ state }) => state === 'delivered' },
  { id: 'cancelled', light: 'bad', holds: ({ state }) => state === 'cancelled' },
  { id: 'delivery-at-risk', light: 'bad', holds: ({ state }) => state === 'at-risk' },
  {
    id: 'end-over-unreported',
    light: 'attention',
    holds: ({ state, isEndOver }) => state === undefined && isEndOver,
  },
  { id: 'delivery-unreported', light: 'unknown', holds: ({ state }) => state === undefined },
  { id: 'end-over', light: 'bad', holds: ({ isEndOver }) => isEndOver },
  { id: 'delivery-late', light: 'attention', holds: ({ state }) => state === 'late' },
  {
    id: 'start-over',
    light: 'attention',
    holds: ({ state, isStartOver }) => state === 'not-started' && isStartOver,
  },
  { id: 'not-yet', light: 'good', holds: ({ state }) => state === 'not-started' },
  { id: 'as-planned', light: 'good', holds: () => true },
]

export interface MoneyFacts {
  readonly revised: bigint
  readonly spent: bigint
  /** The part of the budget that is spent; undefined without a budget. */
  readonly burn: Ratio | undefined
  /** The part of the year of which spending is reported; zero where none is. */
  readonly reported: Ratio
  /** The least progress among what the Output aims at; undefined where none is known. */
  readonly progress: Ratio | undefined
}

export type MoneyRule =
  | 'budget-below-zero'
  | 'without-budget'
  | 'nothing-to-spend'
  | 'spending-unreported'
  | 'overspent'
  | 'above-budget'
  | 'ahead-of-results'
  | 'ahead-of-year'
  | 'behind-year'
  | 'within-budget'

export const MONEY_RULES: readonly LightRule<MoneyRule, MoneyFacts>[] = [
  { id: 'budget-below-zero', light: 'bad', holds: ({ revised }) => revised < 0n },
  { id: 'without-budget', light: 'bad', holds: ({ revised, spent }) => revised === 0n && spent > 0n },
  { id: 'nothing-to-spend', light: 'unknown', holds: ({ burn }) => burn === undefined },
  { id: 'spending-unreported', light: 'unknown', holds: ({ reported }) => isZero(reported) },
  { id: 'overspent', light: 'bad', holds: ({ burn }, t) => compareRatios(burn!, t.overspentAbove) > 0 },
  { id: 'above-budget', light: 'attention', holds: ({ burn }) => compareRatios(burn!, ONE) > 0 },
  // Before `ahead-of-results`: what is behind in both has money to give back.
  {
    id: 'behind-year',
    light: 'attention',
    holds: ({ burn, reported }, t) => compareRatios(burn!, multiply(reported, t.atRiskBelow)) < 0,
  },
  {
    id: 'ahead-of-results',
    light: 'attention',
    holds: ({ burn, progress }, t) =>
      progress !== undefined && compareRatios(progress, multiply(burn!, t.atRiskBelow)) < 0,
  },
  {
    id: 'ahead-of-year',
    light: 'attention',
    holds: ({ burn, reported }, t) => compareRatios(burn!, multiply(reported, t.overspentAbove)) > 0,
  },
  { id: 'within-budget', light: 'good', holds: () => true },
]

export function judge<Id extends string, Facts>(
  rules: readonly LightRule<Id, Facts>[],
  facts: Facts,
  thresholds: ProgressThresholds,
): Judgement<Id> {
  const { id, light } = rules.find(({ holds }) => holds(facts, thresholds)) ?? rules.at(-1)!
  return { light, rule: id }
}

const FROM_WORST: readonly Light[] = ['bad', 'attention', 'good', 'unknown']

/** The worst of several; unknown only where nothing is known. */
export function worstLight(lights: Iterable<Light>): Light {
  const all = new Set(lights)
  return FROM_WORST.find((light) => all.has(light)) ?? 'unknown'
}

function isUnknown(answer: Answer, why: WhyNoProgress): boolean {
  return answer.kind === 'unknown' && answer.why === why
}

function isKept(answer: Answer): boolean {
  return answer.kind === 'keep' && isZero(answer.off)
}

function isBeyond(answer: Answer): boolean {
  return answer.kind === 'way' && compareRatios(answer.progress, ONE) > 0
}

function isBackwards(answer: Answer): boolean {
  return answer.kind === 'way' && compareRatios(answer.progress, ZERO) < 0
}

/** Whether so great a part of an even pace is behind; where an even pace is below zero, as far below it as that part leaves. */
function isFrom(answer: Answer, part: Ratio): boolean {
  if (answer.kind !== 'way') return false
  const { progress, evenPace } = answer
  const size = evenPace.numerator < 0n ? subtract(ZERO, evenPace) : evenPace
  const least = subtract(evenPace, multiply(subtract(ONE, part), size))
  return compareRatios(progress, least) >= 0
}
