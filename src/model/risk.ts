// Risks to the attainment of results ([R10]), and the scale on which the organization rates them.

import type { LocalText } from './local-text.ts'
import type { Origin } from '../source/origin.ts'

export interface Risk {
  readonly id: string
  readonly title: LocalText
  /** One of the kinds of risk of the organization; undefined when not said, or not one of them. */
  readonly category: string | undefined
  readonly cause: LocalText | undefined
  readonly consequence: LocalText | undefined
  /** Ids of the Outputs, Outcomes or other elements that it threatens; for a risk written on an Output, that Output. */
  readonly affects: readonly string[]
  /** As it stands before anything is done. */
  readonly inherent: RiskRating
  /** As it is expected to stand after the mitigation. */
  readonly residual: RiskRating
  /** avoid, mitigate, transfer or accept. */
  readonly response: string | undefined
  /** Whether any measure is written. */
  readonly hasMitigation: boolean
  /** The measures that could be read. */
  readonly mitigation: readonly LocalText[]
  readonly owner: LocalText | undefined
  /** The name of how much risk is accepted; absent when the plan does not say, or names one that does not exist. */
  readonly appetite: RiskAppetite | undefined
  readonly origin: Origin
}

/** Numbers of levels, from 1; absent when not rated. */
export interface RiskRating {
  readonly likelihood: number | undefined
  readonly impact: number | undefined
}

/** Scores are likelihood times impact. */
export interface RiskScale {
  /** The names of the levels, the lowest first: level 1 is the first. */
  readonly likelihoodLevels: readonly LocalText[]
  readonly impactLevels: readonly LocalText[]
  readonly appetites: readonly RiskAppetite[]
  /** The names of scores with the lowest score of each, lowest first. */
  readonly scoreLevels: readonly { readonly level: string; readonly fromScore: number }[]
}

export interface RiskAppetite {
  readonly name: string
  /** The highest residual score that is accepted. */
  readonly highestScore: number
}

export function scoreOf({ likelihood, impact }: RiskRating): number | undefined {
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact
}

/** Whether both levels are rated and stand on the scale, so that the risk has a place in the heat map. */
export function isOnScale(rating: RiskRating, { likelihoodLevels, impactLevels }: RiskScale): boolean {
  return isLevel(rating.likelihood, likelihoodLevels) && isLevel(rating.impact, impactLevels)
}

function isLevel(level: number | undefined, levels: readonly LocalText[]): boolean {
  return level !== undefined && level >= 1 && level <= levels.length
}

/** The residual score, or the one before measures where none is expected yet. */
export function currentScore({ residual, inherent }: Risk): number | undefined {
  return scoreOf(residual) ?? scoreOf(inherent)
}

/** `high`; undefined below the lowest level. */
export function levelOf(score: number, { scoreLevels }: RiskScale): string | undefined {
  return scoreLevels.findLast(({ fromScore }) => score >= fromScore)?.level
}

/**
 * Whether its score is above its appetite or, without one, in the upper half of the levels: above `medium` of low, medium,
 * high and critical, and of low, medium and high.
 */
export function isHigh(risk: Risk, { scoreLevels }: RiskScale): boolean {
  const score = currentScore(risk)
  if (score === undefined) return false
  if (risk.appetite !== undefined) return score > risk.appetite.highestScore
  const lowestOfHigh = scoreLevels[Math.ceil(scoreLevels.length / 2)]
  return lowestOfHigh !== undefined && score >= lowestOfHigh.fromScore
}

/** Whether the plan says what is done about it; to mitigate takes a measure. */
export function isAnswered({ response, hasMitigation }: Risk): boolean {
  return hasMitigation || (response !== undefined && response !== 'mitigate')
}
