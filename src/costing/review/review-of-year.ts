// The review for a year ([R8], [R21]): what each Output achieved in the year before, how it stands, what is proposed, and what was
// decided. So `rbm review 2029` looks back on 2028. Two questions stay apart: whether somebody has to decide, because the
// decision table says so, and whether the yearly decision is written down at all.

import type { Transfer } from '../../model/decision.ts'
import {
  isAnsweredReview,
  isPursued,
  type Output,
  type Review,
  type ReviewAnswer,
} from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { ProgressReport } from '../../model/progress.ts'
import { groupBy } from '../../source/group-by.ts'
import { compareText } from '../../source/origin.ts'
import type { OutputProgress } from '../progress/output-progress.ts'
import type { ProgressOfYear } from '../progress/progress-of-year.ts'
import { registerOf, type RegisteredRisk } from '../risks/risk-register.ts'
import { achievementOf, type Achievement } from './achievement.ts'
import { ACTIONS, ruleFor, type DecisionRule, type OutputStates } from './decision-table.ts'
import { lessonsAbout, lessonsBefore, type LearntLesson } from './lessons.ts'
import { reviewsById } from './reviews-by-id.ts'
import { statesOf } from './states.ts'
import { takenDecisions, type TakenDecision } from './taken.ts'
import { settlingTransfers, transfersTo } from './transfers.ts'

export interface ReviewOfYear {
  readonly year: Year
  readonly asOf: string
  /** Ids of the entities that are asked for; undefined: all. */
  readonly entities?: readonly string[]
  /** By entity as the plan declares them, then by department and id. */
  readonly outputs: readonly OutputReview[]
  /** Ids of Outputs that are not pursued in the year, and were not in the year before: on the list for a second look. */
  readonly resting: readonly string[]
  readonly lessons: readonly LearntLesson[]
}

export interface OutputReview {
  /** Of the year; where it is not planned there, of the year before. */
  readonly output: Output
  /** Whether it is planned and pursued in the year; undefined while its entity has no plan for it. */
  readonly goesOn: boolean | undefined
  /** Whether there is nothing to look back on: it was not planned in the year before, or the plan did not cover it. */
  readonly isNew: boolean
  /** The newest that answers anything, of the year or the year before. */
  readonly review: Review | undefined
  /** How it stood in the year before; absent for what is new. */
  readonly look: LookBack | undefined
  /** The latest first. */
  readonly decisions: readonly TakenDecision[]
  /** The latest, unless it came too early to answer what was reported. */
  readonly answer: TakenDecision | undefined
  /** Of money from other Outputs to it, for the year or the year before; the latest first. */
  readonly transfers: readonly Transfer[]
  /** Those of them that settle what is proposed. */
  readonly settledBy: readonly Transfer[]
  readonly lacks: Lack | undefined
  readonly lessons: readonly LearntLesson[]
}

export interface LookBack {
  readonly progress: OutputProgress
  /** The ids of risks above their appetite, the highest first. */
  readonly risksAbove: readonly string[]
  readonly states: OutputStates
  readonly rule: DecisionRule
  readonly achievement: Achievement
  /** Where the review declares what the reports do not say. */
  readonly differs: boolean
}

/** `decision`: the decision table asks for one; `review`: nobody wrote the yearly decision down. */
export type Lack = 'decision' | 'review'

/** @param progress of the year before; undefined where the plan does not cover it */
export function reviewOfYear(
  plan: Plan,
  progress: ProgressOfYear | undefined,
  { year, asOf }: { readonly year: Year; readonly asOf: string },
): ReviewOfYear {
  const lessons = lessonsBefore(plan.progressReports, { year, asOf })
  const now = new Map(plan.outputs.filter(({ years }) => years.includes(year)).map((one) => [one.id, one]))
  const before = new Map((progress?.outputs ?? []).map((one) => [one.output.id, one]))
  const reviews = reviewsById(plan)
  const risks = risksByOutput(plan)
  const planning = new Set([...now.values()].map(({ entity }) => entity.id))
  const known = { year, asOf, reports: progress?.reports ?? [] }
  const ids = [...new Set([...[...now.values()].filter(isPursued).map(({ id }) => id), ...before.keys()])]
  const outputs = ids.map((id): OutputReview => {
    const [planned, past] = [now.get(id), before.get(id)]
    const own = reviews.get(id) ?? []
    const decisions = takenDecisions(id, plan.decisions, own, known)
    const review = newestReview(own, known)
    const look = past && lookBack(past, risks.get(id) ?? [], review?.targetsAchieved)
    const output = planned ?? past!.output
    const answer = decisions.find((one) => isLateEnough(one, output, known))
    const transfers = transfersTo(output, plan.transfers, known)
    const settledBy = look === undefined ? [] : settlingTransfers(output, transfers, look, known)
    return {
      output,
      goesOn: planning.has(output.entity.id) ? planned !== undefined && isPursued(planned) : undefined,
      isNew: past === undefined,
      review,
      look,
      decisions,
      answer,
      transfers,
      settledBy,
      lacks: settledBy.length > 0 ? undefined : lackOf(look, answer),
      lessons: lessonsAbout(
        [planned, past?.output].filter((one) => one !== undefined),
        lessons,
      ),
    }
  })
  const order = new Map(plan.entities.map(({ id }, place) => [id, place]))
  return {
    year,
    asOf,
    outputs: outputs.sort(
      ({ output: a }, { output: b }) =>
        order.get(a.entity.id)! - order.get(b.entity.id)! ||
        compareText(a.department?.id ?? '', b.department?.id ?? '') ||
        compareText(a.id, b.id),
    ),
    resting: [...now.values()]
      .filter((one) => !isPursued(one) && !before.has(one.id))
      .map(({ id }) => id)
      .sort(compareText),
    lessons,
  }
}

function lookBack(
  progress: OutputProgress,
  risks: readonly RegisteredRisk[],
  declared: ReviewAnswer | undefined,
): LookBack {
  const states = statesOf(progress, risks)
  const achievement = achievementOf(progress)
  return {
    progress,
    risksAbove: risks.filter(({ isAbove }) => isAbove).map(({ risk }) => risk.id),
    states,
    rule: ruleFor(states),
    achievement,
    differs: declared !== undefined && achievement.answer !== undefined && declared !== achievement.answer,
  }
}

function lackOf(look: LookBack | undefined, answer: TakenDecision | undefined): Lack | undefined {
  if (look === undefined || answer !== undefined) return undefined
  return ACTIONS[look.rule.action].needsDecision ? 'decision' : 'review'
}

/** A decision from before the period that was reported last cannot know of it. */
function isLateEnough(
  { date }: TakenDecision,
  output: Output,
  { year, reports }: { readonly year: Year; readonly reports: readonly ProgressReport[] },
): boolean {
  if (date === undefined) return true
  const own = reports.filter(
    ({ entity, period }) => entity.id === output.entity.id && period.year === year - 1,
  )
  const end = Math.max(...own.map(({ period }) => period.lastMonth), 0)
  const first = Math.min(
    ...own.filter(({ period }) => period.lastMonth === end).map(({ period }) => period.firstMonth),
    12,
  )
  const from = own.length === 0 ? 1 : first
  return date >= `${year - 1}-${String(from).padStart(2, '0')}-01`
}

function newestReview(
  reviews: readonly Review[],
  { year, asOf }: { readonly year: Year; readonly asOf: string },
): Review | undefined {
  return reviews
    .filter((one) => (one.year === year || one.year === year - 1) && isAnsweredReview(one))
    .filter(({ date }) => date === undefined || date <= asOf)
    .sort((a, b) => a.year - b.year || compareText(a.date ?? '', b.date ?? ''))
    .at(-1)
}

function risksByOutput(plan: Plan): ReadonlyMap<string, readonly RegisteredRisk[]> {
  const pairs = registerOf(plan).risks.flatMap((one) => one.threat.outputs.map(({ id }) => ({ id, one })))
  const byId = groupBy(pairs, ({ id }) => id)
  return new Map([...byId].map(([id, own]) => [id, own.map(({ one }) => one)]))
}
