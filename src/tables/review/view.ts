// The review as all its tables see it: in one language, with what is missing.

import type { ProgressOfYear } from '../../costing/progress/progress-of-year.ts'
import type { OutcomeContributions } from '../../costing/review/attribution.ts'
import type { ReviewOfYear } from '../../costing/review/review-of-year.ts'
import type { TakenDecision } from '../../costing/review/taken.ts'
import { localDigits } from '../../model/number-style.ts'
import type { Phrase } from '../../model/phrase.ts'
import { showAmount } from '../../money/amount.ts'
import * as phrases from '../phrases/review.ts'
import { NAMED } from '../phrases/risks.ts'
import { sizeOf } from '../printed-rollup.ts'
import { progressView, type ProgressView } from '../progress/view.ts'
import { planTable, type PlanTableInput } from '../plan-table.ts'
import { speechOf, type Speech } from '../speech.ts'
import type { Table, TableContent, Unit } from '../table.ts'

/** `lines`: what a row has no room for stands under it; `sheet`: in its cells, with room for remarks; `flat`: a value a column. */
export type ReviewLayout = 'lines' | 'sheet' | 'flat'

export interface ReviewInput extends PlanTableInput {
  readonly review: ReviewOfYear
  /** Of the year before; undefined where the plan does not cover it. */
  readonly progress: ProgressOfYear | undefined
  /** The same. */
  readonly contributions: readonly OutcomeContributions[] | undefined
  readonly layout: ReviewLayout
  /** Of printed amounts. */
  readonly unit: Unit
}

export interface ReviewView extends ReviewInput, Speech {
  /** The year that is looked back on. */
  readonly before: number
  /** `Name: value`. */
  named(name: Phrase, value: string): string
  /** How many smallest units make one printed unit; undefined where full amounts are printed. */
  readonly size: bigint | undefined
  /** `CHF 1,120,300`: of what was decided the very amount, whatever the unit of the tables. */
  money(amount: bigint): string
  /** As `rbm progress` says it; undefined where there is nothing to look back on. */
  readonly ofProgress: ProgressView | undefined
}

export function reviewView(input: ReviewInput): ReviewView {
  const { plan, language, review, progress, unit } = input
  const { currency } = plan
  const speech = speechOf(plan, language)
  const size = unit === 'unit' ? undefined : sizeOf(plan, unit)
  return {
    ...input,
    before: review.year - 1,
    ...speech,
    named: (name, value) => speech.say(NAMED, { name: speech.say(name), value }),
    size,
    money: (amount) =>
      `${currency.code}\u00a0${localDigits(showAmount(amount, currency).replace(/\.0+$/, ''), language)}`,
    ofProgress: progress && progressView({ ...input, progress, isForPeople: input.layout === 'lines' }),
  }
}

/** What all tables have in common. */
export function tableOf(view: ReviewView, table: TableContent): Table {
  const { before, contributions, review } = view
  const uncovered = contributions === undefined ? [view.say(phrases.NOT_COVERED, { before })] : []
  return planTable(
    view,
    { ...table, context: [...uncovered, ...(table.context ?? [])] },
    {
      about: [view.say(phrases.LOOKS_BACK, { before, day: review.asOf })],
      whenHidden: phrases.HIDDEN,
      whenEmpty: phrases.NOTHING,
    },
  )
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
