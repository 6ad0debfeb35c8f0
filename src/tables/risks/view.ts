// Risks as all their tables see them: in one language, with what is missing.

import type { MoneyAtRiskOfPlan } from '../../costing/risks/money-at-risk.ts'
import type { MapStage, RegisteredRisk } from '../../costing/risks/risk-register.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import { showYearRun } from '../../model/period.ts'
import { say, type Phrase } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { levelOf, scoreOf, type RiskRating } from '../../model/risk.ts'
import { word, words, type Term } from '../../model/vocabulary.ts'
import type { Origin } from '../../source/origin.ts'
import { namedList } from '../named-list.ts'
import { BETWEEN, ILLUSTRATIVE } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { editionInWords, missingInWords } from '../rollup-words.ts'
import { hasFractions, type Table, type TableContent } from '../table.ts'

export interface RisksInput {
  readonly plan: Plan
  /** Those that were asked for, the highest first. */
  readonly risks: readonly RegisteredRisk[]
  readonly atRest: readonly string[]
  readonly money: MoneyAtRiskOfPlan
  /** Errors that touch money. */
  readonly missing: readonly Diagnostic[]
  /** Errors that hide risks or their ratings. */
  readonly hidden: readonly Diagnostic[]
  readonly language: string | undefined
  /** Whether people read the tables, so that long texts stand under their row and not in columns. */
  readonly isForPeople: boolean
  readonly lineOf: (at: Origin) => number
}

export interface RisksView extends RisksInput {
  readonly years: string
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string
  word(term: Term): string
  words(term: Term): string
  title(local: LocalText): string
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
    years: showYearRun(plan.period.years),
    say: (phrase, values) => say(phrase, language, values),
    word: (term) => word(plan.vocabulary, term, language),
    words: (term) => words(plan.vocabulary, term, language),
    title: (local) => textIn(local, language),
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
  const { plan, language, missing, hidden, lineOf } = view
  const first = [view.title(plan.organization), ...(plan.isIllustrative ? [view.say(ILLUSTRATIVE)] : [])]
  return {
    title: table.title,
    name: table.name,
    context: [first.join(' · '), ...editionInWords(plan, language), ...(table.context ?? [])],
    columns: table.columns,
    rows: table.rows,
    currency: plan.currency,
    unit: 'unit',
    language,
    hasFractions: hasFractions(table.rows, plan.currency),
    warnings: [
      ...(hidden.length === 0 ? [] : [view.say(phrases.HIDDEN, { count: hidden.length })]),
      ...missingInWords(missing, lineOf, language),
    ],
    notes: table.notes ?? [],
  }
}

/** `Score = likelihood × impact. Levels: low from 1, …` */
export function scaleInWords(view: RisksView): string {
  const levels = view.plan.riskScale.scoreLevels.map(({ level, fromScore }) =>
    view.say(phrases.LEVEL_FROM, { level, score: fromScore }),
  )
  return view.say(phrases.SCORES, { levels: levels.join(view.say(BETWEEN)) })
}
