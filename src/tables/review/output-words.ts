// What is said of one Output in a review, the same in every layout.

import type { OutputStates, StateColumn } from '../../costing/review/decision-table.ts'
import { ACTIONS } from '../../costing/review/decision-table.ts'
import type { LearntLesson } from '../../costing/review/lessons.ts'
import type { OutputReview } from '../../costing/review/review-of-year.ts'
import type { Transfer } from '../../model/decision.ts'
import type { ReviewAnswer } from '../../model/output.ts'
import * as phrases from '../phrases/review.ts'
import { ACTION_NAMES, REASONS, STATE_NAMES } from '../phrases/decision-table.ts'
import { light, type Light } from '../signal.ts'
import { signalled, text, type TextCell } from '../table.ts'
import { deliveryReason, moneyReason, targetLines } from '../progress/reasons.ts'
import { decisionName, toDoInWords, whoAndWhen, type ReviewView } from './view.ts'

export const STATE_COLUMNS = ['delivery', 'targets', 'spending', 'risk'] as const

type StateLights = { readonly [Column in StateColumn]: Readonly<Record<OutputStates[Column], Light>> }

const LIGHTS: StateLights = {
  delivery: {
    delivered: 'good',
    'on-track': 'good',
    late: 'attention',
    failing: 'bad',
    cancelled: 'bad',
    unknown: 'unknown',
  },
  targets: { met: 'good', behind: 'attention', missed: 'bad', none: 'unknown', unknown: 'unknown' },
  spending: { within: 'good', under: 'attention', ahead: 'attention', over: 'bad', unknown: 'unknown' },
  risk: { accepted: 'good', above: 'bad', unknown: 'unknown' },
}

export function deliveryCell(view: ReviewView, state: OutputStates['delivery']): TextCell {
  return signalled(view.say(STATE_NAMES.delivery[state]), light(LIGHTS.delivery[state]))
}

/** The four states side by side; blank for an Output on which nobody can look back. */
export function stateCells(view: ReviewView, { look }: OutputReview): TextCell[] {
  if (look === undefined) return STATE_COLUMNS.map(() => text(''))
  const { states } = look
  return [
    deliveryCell(view, states.delivery),
    signalled(view.say(STATE_NAMES.targets[states.targets]), light(LIGHTS.targets[states.targets])),
    signalled(view.say(STATE_NAMES.spending[states.spending]), light(LIGHTS.spending[states.spending])),
    signalled(view.say(STATE_NAMES.risk[states.risk]), light(LIGHTS.risk[states.risk])),
  ]
}

export function answerText(view: ReviewView, answer: ReviewAnswer | undefined): string {
  return answer === undefined ? '' : view.say(phrases.ANSWERS[answer])
}

/** `by the reports partly (1 of 2)`; empty where they do not say. */
export function achievedByReports(view: ReviewView, { look }: OutputReview): string {
  const { answer, reached, known } = look?.achievement ?? {}
  if (answer === undefined) return ''
  return view.say(phrases.BY_REPORTS, { answer: answerText(view, answer), reached: reached!, known: known! })
}

export function proposedName(view: ReviewView, { look }: OutputReview): string {
  return look === undefined ? '' : view.say(ACTION_NAMES[look.rule.action])
}

export function proposedWhy(view: ReviewView, { look }: OutputReview): string {
  return look === undefined ? '' : view.say(REASONS[look.rule.id])
}

/** The decision that answers, or what is lacking. */
export function decisionCell(view: ReviewView, one: OutputReview): TextCell {
  const { answer, settledBy, lacks } = one
  if (answer !== undefined)
    return signalled(decisionName(view, answer), isOtherwise(one) ? light('attention') : undefined)
  if (settledBy.length > 0) return text(view.say(phrases.BUDGET_TRANSFERRED))
  if (lacks === undefined) return text('')
  return signalled(view.say(phrases.LACKS[lacks]), light(lacks === 'decision' ? 'attention' : 'unknown'))
}

/** Whether it goes on as it is, although the decision table asks for a change. */
export function isOtherwise({ look, answer }: OutputReview): boolean {
  return answer?.decision === 'continue' && look !== undefined && ACTIONS[look.rule.action].needsDecision
}

/** What was decided, by whom and why, and what came too early to count; money that was moved to it, too. */
export function decisionLines(view: ReviewView, one: OutputReview): string[] {
  return [...decidedLines(view, one), ...one.transfers.map((transfer) => transferInWords(view, transfer))]
}

/** `Budget transferred: CHF 80,300 from TSB-01, 2028-09-27: Interpretation at the second venue`. */
export function transferInWords(view: ReviewView, { amount, from, meeting, reason }: Transfer): string {
  const said = view.say(phrases.TRANSFERRED_FROM, {
    amount: view.money(amount),
    output: from.output.id,
    date: meeting.date!,
  })
  return reason === undefined ? said : `${said}: ${view.title(reason)}`
}

function decidedLines(view: ReviewView, one: OutputReview): string[] {
  const { answer, decisions } = one
  const told = (decision: (typeof decisions)[number]): string => {
    const reason = decision.reason === undefined ? [] : [view.title(decision.reason)]
    return [`${decisionName(view, decision)} (${whoAndWhen(view, decision)})`, ...reason].join(': ')
  }
  if (answer === undefined) return decisions.map((early) => view.named(phrases.DECIDED_EARLIER, told(early)))
  const toDo = toDoInWords(view, answer)
  return [
    view.named(phrases.DECIDED, told(answer)),
    ...(toDo === '' ? [] : [view.named(phrases.TO_DO, toDo)]),
    ...(isOtherwise(one) ? [`▲ ${view.say(phrases.OTHERWISE)}`] : []),
  ]
}

/** Why the states are as they are, as `rbm progress` says it; delivery only where it is not as planned. */
export interface StateReasons {
  readonly delivery: string
  readonly targets: readonly string[]
  readonly spending: string
}

export function stateReasons({ ofProgress }: ReviewView, { look }: OutputReview): StateReasons | undefined {
  if (look === undefined || ofProgress === undefined) return undefined
  const { progress, states } = look
  const isWell = states.delivery === 'delivered' || states.delivery === 'on-track'
  const hasTargets = progress.targets.length + progress.addsTo.length > 0
  return {
    delivery: isWell ? '' : deliveryReason(ofProgress, progress),
    targets: hasTargets ? targetLines(ofProgress, progress) : [],
    spending: moneyReason(ofProgress, progress),
  }
}

/** `2028-H1: Sign the agreement earlier`, of what is written the lesson first. */
export function lessonText(view: ReviewView, { lesson, report }: LearntLesson): string {
  const parts = [
    ...(lesson.lesson === undefined ? [] : [view.title(lesson.lesson)]),
    ...(lesson.worked === undefined ? [] : [view.named(phrases.WORKED, view.title(lesson.worked))]),
    ...(lesson.didNotWork === undefined
      ? []
      : [view.named(phrases.DID_NOT_WORK, view.title(lesson.didNotWork))]),
    ...(lesson.why === undefined ? [] : [view.named(phrases.WHY, view.title(lesson.why))]),
  ]
  return `${report.period.written}: ${parts.join(' · ')}`
}
