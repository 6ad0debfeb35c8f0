// The review as all its tables see it: in one language, with what is missing.

import type { ProgressOfYear } from '../../costing/progress/progress-of-year.ts'
import type { OutcomeContributions } from '../../costing/review/attribution.ts'
import type { ReviewOfYear } from '../../costing/review/review-of-year.ts'
import type { TakenDecision } from '../../costing/review/taken.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import { localDigits } from '../../model/number-style.ts'
import { say, type Phrase } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { word, words, type Term } from '../../model/vocabulary.ts'
import { showAmount } from '../../money/amount.ts'
import type { Origin } from '../../source/origin.ts'
import { ILLUSTRATIVE } from '../phrases/figures.ts'
import * as phrases from '../phrases/review.ts'
import { NAMED } from '../phrases/risks.ts'
import { progressView, type ProgressView } from '../progress/view.ts'
import { editionInWords, missingInWords } from '../rollup-words.ts'
import { hasFractions, type Table, type TableContent } from '../table.ts'

/** `lines`: what a row has no room for stands under it; `sheet`: in its cells, with room for remarks; `flat`: a value a column. */
export type ReviewLayout = 'lines' | 'sheet' | 'flat'

export interface ReviewInput {
  readonly plan: Plan
  readonly review: ReviewOfYear
  /** Of the year before; undefined where the plan does not cover it. */
  readonly progress: ProgressOfYear | undefined
  /** The same. */
  readonly contributions: readonly OutcomeContributions[] | undefined
  /** Errors that touch money, of the plan or of what was spent. */
  readonly missing: readonly Diagnostic[]
  /** Errors that hide reviews, reports or decisions. */
  readonly hidden: readonly Diagnostic[]
  readonly language: string | undefined
  readonly layout: ReviewLayout
  readonly lineOf: (at: Origin) => number
}

export interface ReviewView extends ReviewInput {
  /** The year that is looked back on. */
  readonly before: number
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string
  word(term: Term): string
  words(term: Term): string
  title(local: LocalText): string
  /** `Name: value`. */
  named(name: Phrase, value: string): string
  /** `CHF 1,120,300`. */
  money(amount: bigint): string
  /** As `rbm progress` says it; undefined where there is nothing to look back on. */
  readonly ofProgress: ProgressView | undefined
}

export function reviewView(input: ReviewInput): ReviewView {
  const { plan, language, review, progress } = input
  const { currency } = plan
  const tell = (phrase: Phrase, values?: Readonly<Record<string, string | number>>) =>
    say(phrase, language, values)
  return {
    ...input,
    before: review.year - 1,
    say: tell,
    word: (term) => word(plan.vocabulary, term, language),
    words: (term) => words(plan.vocabulary, term, language),
    title: (local) => textIn(local, language),
    named: (name, value) => tell(NAMED, { name: tell(name), value }),
    money: (amount) =>
      `${currency.code}\u00a0${localDigits(showAmount(amount, currency).replace(/\.0+$/, ''), language)}`,
    ofProgress: progress && progressView({ ...input, progress, isForPeople: input.layout === 'lines' }),
  }
}

/** What all tables have in common. */
export function tableOf(view: ReviewView, table: TableContent): Table {
  const { plan, review, language, missing, hidden, lineOf, before } = view
  const first = [
    view.title(plan.organization),
    ...(plan.isIllustrative ? [view.say(ILLUSTRATIVE)] : []),
    view.say(phrases.LOOKS_BACK, { before, day: review.asOf }),
  ]
  return {
    title: table.title,
    name: table.name,
    context: [
      first.join(' · '),
      ...editionInWords(plan, language),
      ...(view.contributions === undefined ? [view.say(phrases.NOT_COVERED, { before })] : []),
      ...(table.context ?? []),
      ...(table.rows.length === 0 ? [view.say(phrases.NOTHING)] : []),
    ],
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

/** `merge into TSB-01`. */
export function decisionName(
  view: ReviewView,
  { decision, mergeInto }: Pick<TakenDecision, 'decision' | 'mergeInto'>,
): string {
  return decision === 'merge' && mergeInto !== undefined
    ? view.say(phrases.MERGE_INTO, { id: mergeInto })
    : view.say(phrases.DECISION_NAMES[decision])
}

/** Who and when: `Management Coordination Group, 2028-12-17`. */
export function whoAndWhen(view: ReviewView, { by, date, meeting, year }: TakenDecision): string {
  const who = by === undefined ? view.say(phrases.NOBODY_SAID) : view.title(by)
  const when = date ?? view.say(phrases.REVIEW_OF, { year })
  return [...(meeting === undefined ? [] : [view.title(meeting)]), who, when].join(', ')
}

/** `Lower the contracts (Director, by 2029-01-31)`; empty where nothing is to be done. */
export function toDoInWords(
  view: ReviewView,
  { followUp, owner, due }: Pick<TakenDecision, 'followUp' | 'owner' | 'due'>,
): string {
  const who = [
    ...(owner === undefined ? [] : [view.title(owner)]),
    ...(due === undefined ? [] : [view.say(phrases.BY_DAY, { day: due })]),
  ].join(', ')
  const what = followUp === undefined ? '' : view.title(followUp)
  if (what === '') return who
  return who === '' ? what : `${what} (${who})`
}
