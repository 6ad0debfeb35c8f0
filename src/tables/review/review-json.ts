// The review as data: Outputs, decisions, contributions and lessons, whichever tables people asked for. Amounts are texts with the
// currency's decimals.

import { revisedOf } from '../../costing/progress/budget.ts'
import type { OutcomeContributions } from '../../costing/review/attribution.ts'
import { ACTIONS } from '../../costing/review/decision-table.ts'
import type { LearntLesson } from '../../costing/review/lessons.ts'
import type { LookBack, OutputReview } from '../../costing/review/review-of-year.ts'
import type { TakenDecision } from '../../costing/review/taken.ts'
import { isTaken, type Transfer } from '../../model/decision.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import { showAmount } from '../../money/amount.ts'
import { showRatio, type Ratio } from '../../money/ratio.ts'
import type { Origin } from '../../source/origin.ts'
import { editionJson, missingJson, type RevisionSource } from '../rollup-json.ts'
import { decisionsOfReview, type Listed } from './decisions-table.ts'
import { reviewView, type ReviewInput, type ReviewView } from './view.ts'

export function reviewJson(input: ReviewInput, source: RevisionSource): unknown {
  const { plan, review, contributions } = input
  const view = reviewView(input)
  const missing = [...new Set([...input.hidden, ...input.missing])]
  const lacking = (lack: OutputReview['lacks']) =>
    review.outputs.filter(({ lacks }) => lacks === lack).map(({ output }) => output.id)
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    ...editionJson(plan),
    year: review.year,
    looksBackOn: contributions === undefined ? null : view.before,
    asOf: review.asOf,
    complete: missing.length === 0,
    missing: missingJson(missing, input.lineOf),
    source: { commit: source.commit, dirty: source.dirty },
    outputs: review.outputs.map((one) => outputJson(view, one)),
    needDecision: lacking('decision'),
    notDecided: lacking('review'),
    resting: review.resting,
    decisions: decisionsOfReview(view).map((one) => listedJson(view, one)),
    contributions: contributions?.map((one) => contributionJson(view, one)) ?? null,
    lessons: review.lessons.map((one) => lessonJson(view, one)),
  }
}

function outputJson(view: ReviewView, one: OutputReview): unknown {
  const { output, review, look, answer, decisions, transfers, settledBy, lacks, goesOn, lessons } = one
  return {
    id: output.id,
    title: textIn(output.title, view.language),
    entity: output.entity.id,
    department: output.department?.id ?? null,
    goesOn: goesOn ?? null,
    review:
      review === undefined
        ? null
        : {
            year: review.year,
            stillRelevant: review.stillRelevant ?? null,
            fitForPurpose: review.fitForPurpose ?? null,
            targetsAchieved: review.targetsAchieved ?? null,
            ...placeJson(view, review.origin),
          },
    past: look === undefined ? null : lookJson(view, look),
    decision: answer === undefined ? null : takenJson(view, answer),
    decidedTooEarly: answer === undefined ? decisions.map((early) => takenJson(view, early)) : [],
    transfersTo: transfers.map((transfer) => transferJson(view, transfer, settledBy.includes(transfer))),
    lacks: lacks ?? null,
    lessons: lessons.map((lesson) => lessonJson(view, lesson)),
  }
}

function transferJson(
  view: ReviewView,
  { amount, year, from, meeting, reason, origin }: Transfer,
  settles: boolean,
): unknown {
  return {
    from: from.output.id,
    amount: showAmount(amount, view.plan.currency),
    year,
    decidedBy: optional(view, meeting.decidedBy),
    date: meeting.date,
    reason: optional(view, reason),
    settles,
    ...placeJson(view, origin),
  }
}

function lookJson(
  view: ReviewView,
  { states, rule, achievement, differs, risksAbove, progress }: LookBack,
): unknown {
  const { delivery, targets, spending, risk } = states
  const { money } = progress
  return {
    states: { delivery, targets, expenditure: spending, risk },
    proposed: { rule: rule.id, action: rule.action, needsDecision: ACTIONS[rule.action].needsDecision },
    targetsAchieved: {
      answer: achievement.answer ?? null,
      reached: achievement.reached,
      known: achievement.known,
      targets: achievement.all,
      differsFromReview: differs,
    },
    budget: showAmount(revisedOf(money), view.plan.currency),
    spent: showAmount(money.spent, view.plan.currency),
    targets: progress.targets.map(({ indicator, form, target, actual, answer, judgement }) => ({
      indicator: indicator.id,
      form,
      target: target === undefined ? null : showRatio(target.value),
      actual: actual === undefined ? null : showRatio(actual.value),
      progress: answer.kind === 'way' ? showRatio(answer.progress) : null,
      light: judgement.light,
      rule: judgement.rule,
    })),
    risksAboveAppetite: risksAbove,
  }
}

function takenJson(view: ReviewView, taken: TakenDecision): unknown {
  return {
    in: taken.in,
    decision: taken.decision,
    mergeInto: taken.mergeInto ?? null,
    decidedBy: optional(view, taken.by),
    date: taken.date ?? null,
    reason: optional(view, taken.reason),
    followUp: optional(view, taken.followUp),
    owner: optional(view, taken.owner),
    due: taken.due ?? null,
    ...placeJson(view, taken.origin),
  }
}

function listedJson(view: ReviewView, { decision, transfer }: Listed): unknown {
  const { meeting, reason, origin } = (decision ?? transfer)!
  const common = {
    meeting: optional(view, meeting.title),
    decidedBy: optional(view, meeting.decidedBy),
    date: meeting.date ?? null,
    counts: isTaken(meeting),
    reason: optional(view, reason),
  }
  if (decision !== undefined) {
    const {
      about,
      decision: kind,
      mergeInto,
      priority,
      rank,
      start,
      end,
      breachOf,
      followUp,
      owner,
      due,
    } = decision
    return {
      ...common,
      about,
      decision: kind,
      mergeInto: mergeInto ?? null,
      priority: priority ?? null,
      rank: rank ?? null,
      start: start ?? null,
      end: end ?? null,
      breachOf: breachOf ?? null,
      followUp: optional(view, followUp),
      owner: optional(view, owner),
      due: due ?? null,
      ...placeJson(view, origin),
    }
  }
  const { from, to, year, funding, amount } = transfer!
  const place = ({ output, category }: typeof from) => ({ output: output.id, category: category.id })
  return {
    ...common,
    transfer: {
      from: place(from),
      to: place(to),
      year,
      funding: funding.id,
      amount: showAmount(amount, view.plan.currency),
    },
    ...placeJson(view, origin),
  }
}

function contributionJson(view: ReviewView, one: OutcomeContributions): unknown {
  const { outcome, contributions, revised, spent, indicators, reading } = one
  const amount = (value: bigint) => showAmount(value, view.plan.currency)
  const exact = (value: Ratio | undefined) => (value === undefined ? null : showRatio(value))
  return {
    outcome: outcome?.id ?? null,
    title: outcome === undefined ? null : textIn(outcome.title, view.language),
    outputs: contributions.map((own) => ({
      output: own.progress.output.id,
      share: showRatio(own.share),
      budget: amount(own.revised),
      spent: amount(own.spent),
      delivery: own.delivery,
    })),
    budget: amount(revised),
    spent: amount(spent),
    indicators: indicators.map(({ indicator: { indicator, target, judgement }, from, to, moved }) => ({
      indicator: indicator.id,
      before: exact(from),
      actual: exact(to),
      target: exact(target?.value),
      moved,
      light: judgement.light,
    })),
    reading: reading ?? null,
  }
}

function lessonJson(view: ReviewView, { lesson, report }: LearntLesson): unknown {
  return {
    about: lesson.about,
    theme: lesson.theme ?? null,
    worked: optional(view, lesson.worked),
    didNotWork: optional(view, lesson.didNotWork),
    why: optional(view, lesson.why),
    lesson: optional(view, lesson.lesson),
    entity: report.entity.id,
    period: report.period.written,
    ...placeJson(view, lesson.origin),
  }
}

function placeJson({ lineOf }: ReviewView, origin: Origin): { path: string; line: number } {
  return { path: origin.path, line: lineOf(origin) }
}

function optional({ language }: ReviewView, local: LocalText | undefined): string | null {
  return local === undefined ? null : textIn(local, language)
}
