// Risks as all their tables see them: in one language, with what is missing.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { MoneyAtRiskOfPlan } from '../../costing/risks/money-at-risk.ts'
import type { MapStage, RegisteredRisk } from '../../costing/risks/risk-register.ts'
import type { Year } from '../../model/period.ts'
import { say } from '../../model/phrase.ts'
import { levelOf, scoreOf, type RiskRating } from '../../model/risk.ts'
import { namedList } from '../named-list.ts'
import { BETWEEN } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { planTable, type PlanTableInput } from '../plan-table.ts'
import { speechOf, type Speech } from '../speech.ts'
import type { Table, TableContent } from '../table.ts'

export interface RisksInput extends PlanTableInput {
  /** Those that were asked for, the highest first. */
  readonly risks: readonly RegisteredRisk[]
  readonly atRest: readonly string[]
  readonly money: MoneyAtRiskOfPlan
  /** Of the money: its view, its years, and a class or source of funding when it is of that alone. */
  readonly basis: Basis
  readonly years: readonly Year[]
  readonly funding: string | undefined
  /** Whether people read the tables, so that long texts stand under their row and not in columns. */
  readonly isForPeople: boolean
}

export interface RisksView extends RisksInput, Speech {
  /** The first of many names, and how many more there are. */
  names(names: readonly string[]): string
  stage(stage: MapStage): string
  /** `4 × 3 = 12 high`; says so where it is not rated. */
  rating(rating: RiskRating): string
}

export function risksView(input: RisksInput): RisksView {
  const { plan, language } = input
  return {
    ...input,
    ...speechOf(plan, language),
    names: (names) => namedList(names, language),
    stage: (stage) => say(stage === 'inherent' ? phrases.BEFORE : phrases.AFTER, language),
    rating: (rating) => {
      const score = scoreOf(rating)
      if (score === undefined) return say(phrases.NOT_RATED, language)
      const level = levelOf(score, plan.riskScale)
      return `${rating.likelihood} × ${rating.impact} = ${score}${level === undefined ? '' : ` ${level}`}`
    },
  }
}

/** What all tables have in common. */
export function tableOf(view: RisksView, table: TableContent): Table {
  return planTable(view, table, { whenHidden: phrases.HIDDEN })
}

/** `Score = likelihood × impact. Levels: low from 1, …` */
export function scaleInWords(view: RisksView): string {
  const levels = view.plan.riskScale.scoreLevels.map(({ level, fromScore }) =>
    view.say(phrases.LEVEL_FROM, { level, score: fromScore }),
  )
  return view.say(phrases.SCORES, { levels: levels.join(view.say(BETWEEN)) })
}
