// The risk register ([R10]): every risk to what is pursued, the highest first, with what it threatens; and how many there are
// of each level, by category, entity, Outcome and Output.

import type { Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import {
  currentScore,
  isAnswered,
  isHigh,
  isOnScale,
  levelOf,
  type Risk,
  type RiskRating,
} from '../../model/risk.ts'
import { compareText } from '../../source/origin.ts'
import type { RiskGrouping } from './risk-grouping.ts'
import { elementsById, isAtRest, threatOf, type ElementsById, type Threat } from './threats.ts'

export interface RegisteredRisk {
  readonly risk: Risk
  readonly threat: Threat
  /** What remains after the measures or, where that is not rated yet, what there is before them; undefined: not rated at all. */
  readonly score: number | undefined
  /** The name of the score; undefined below the lowest, too. */
  readonly level: string | undefined
  /** Above its appetite or, without one, in the upper half of the levels. */
  readonly isAbove: boolean
  readonly isAnswered: boolean
}

export interface RiskRegister {
  /** By score, the highest first, then by id; those without score last. */
  readonly risks: readonly RegisteredRisk[]
  /** Ids of risks that threaten only Outputs that are not pursued. */
  readonly atRest: readonly string[]
}

export function registerOf(plan: Plan): RiskRegister {
  const all = newestById(plan)
  const elements = elementsById(plan)
  const pursued = all.filter((risk) => !isAtRest(elements, risk))
  return {
    risks: pursued.map((risk) => registered(plan, elements, risk)).sort(compareRisks),
    atRest: all.filter((risk) => isAtRest(elements, risk)).map(({ id }) => id),
  }
}

/** A cell of the heat map, or undefined for a risk that has no place in it. */
export type MapStage = 'inherent' | 'residual'

export const MAP_STAGES: readonly MapStage[] = ['inherent', 'residual']

export interface HeatMap {
  readonly stage: MapStage
  /** The highest likelihood first; in each row the lowest impact first. */
  readonly rows: readonly (readonly MapCell[])[]
  /** Ids of risks without likelihood or impact on the scale. */
  readonly notRated: readonly string[]
}

export interface MapCell {
  readonly likelihood: number
  readonly impact: number
  readonly score: number
  readonly level: string | undefined
  readonly risks: readonly string[]
}

export function heatMapOf({ riskScale }: Plan, risks: readonly RegisteredRisk[], stage: MapStage): HeatMap {
  const sorted = risks.map(({ risk }) => risk).sort((a, b) => compareText(a.id, b.id))
  const likelihoods = riskScale.likelihoodLevels.map((_, i) => i + 1).reverse()
  const idsAt = groupedBy(sorted, (risk) => [placeOf(risk[stage])])
  const cell = (likelihood: number, impact: number): MapCell => {
    const score = likelihood * impact
    const own = idsAt.get(placeOf({ likelihood, impact })) ?? []
    return { likelihood, impact, score, level: levelOf(score, riskScale), risks: own.map(({ id }) => id) }
  }
  return {
    stage,
    rows: likelihoods.map((likelihood) => riskScale.impactLevels.map((_, i) => cell(likelihood, i + 1))),
    notRated: sorted.filter((risk) => !isOnScale(risk[stage], riskScale)).map(({ id }) => id),
  }
}

function placeOf({ likelihood, impact }: RiskRating): string {
  return `${likelihood} ${impact}`
}

export interface MustAbove {
  readonly output: Output
  /** Above their appetite, the highest first. */
  readonly risks: readonly RegisteredRisk[]
}

/** The Must Outputs that a risk above its appetite threatens, by id. */
export function mustAbove(risks: readonly RegisteredRisk[]): MustAbove[] {
  const above = risks.filter(({ isAbove }) => isAbove)
  const outputs = new Map(above.flatMap(({ threat }) => threat.outputs.map((one) => [one.id, one])))
  const risksOf = groupedBy(above, ({ threat }) => threat.outputs.map(({ id }) => id))
  return [...outputs.values()]
    .filter(({ priority }) => priority === 'must')
    .sort((a, b) => compareText(a.id, b.id))
    .map((output) => ({ output, risks: risksOf.get(output.id) ?? [] }))
}

export interface RiskSum {
  /** The key of the group; undefined for risks that belong to none. */
  readonly key: string | undefined
  readonly count: number
  /** By the names of the levels, lowest first. */
  readonly byLevel: ReadonlyMap<string, number>
  /** Without a score, or with one below the lowest level. */
  readonly withoutLevel: number
  readonly above: number
}

/** A risk stands in each group that it threatens; in one category. Groups without risk are left out. */
export function sumsBy(plan: Plan, risks: readonly RegisteredRisk[], grouping: RiskGrouping): RiskSum[] {
  const groups = groupedBy(risks, (one) => {
    const keys = keysOf(one, grouping)
    return keys.length === 0 ? [undefined] : keys
  })
  const order = (a: string | undefined, b: string | undefined): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return compareText(a, b)
  }
  return [...groups].sort(([a], [b]) => order(a, b)).map(([key, own]) => sumOf(plan, key, own))
}

export function sumOf(
  { riskScale }: Plan,
  key: string | undefined,
  risks: readonly RegisteredRisk[],
): RiskSum {
  const names = [...new Set(riskScale.scoreLevels.map(({ level }) => level))]
  return {
    key,
    count: risks.length,
    byLevel: new Map(names.map((name) => [name, risks.filter(({ level }) => level === name).length])),
    withoutLevel: risks.filter(({ level }) => level === undefined).length,
    above: risks.filter(({ isAbove }) => isAbove).length,
  }
}

function keysOf({ risk, threat }: RegisteredRisk, grouping: RiskGrouping): string[] {
  if (grouping === 'category') return risk.category === undefined ? [] : [risk.category]
  const lists = { entity: threat.entities, outcome: threat.outcomes, output: threat.outputs }
  return lists[grouping].map(({ id }) => id)
}

function registered(plan: Plan, elements: ElementsById, risk: Risk): RegisteredRisk {
  const score = currentScore(risk)
  return {
    risk,
    threat: threatOf(plan, elements, risk),
    score,
    level: score === undefined ? undefined : levelOf(score, plan.riskScale),
    isAbove: isHigh(risk, plan.riskScale),
    isAnswered: isAnswered(risk),
  }
}

function compareRisks(a: RegisteredRisk, b: RegisteredRisk): number {
  return (b.score ?? -1) - (a.score ?? -1) || compareText(a.risk.id, b.risk.id)
}

/** An Output of several editions brings its risks with each: the newest says how they stand. */
function newestById(plan: Plan): Risk[] {
  const older = [...plan.outputs].sort((a, b) => a.edition - b.edition).flatMap(({ risks }) => risks)
  const byId = new Map([...older, ...plan.risks].map((risk) => [risk.id, risk]))
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id))
}

function groupedBy<T, K>(items: readonly T[], keysFor: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of items) {
    for (const key of keysFor(one)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [one])
      else group.push(one)
    }
  }
  return groups
}
