// The review table for programs: a value a column, nothing twice.

import { revisedOf } from '../../costing/progress/budget.ts'
import type { OutputReview } from '../../costing/review/review-of-year.ts'
import type { LocalText } from '../../model/local-text.ts'
import { TITLE } from '../phrases/figures.ts'
import { COLUMN_NAMES } from '../phrases/decision-table.ts'
import * as phrases from '../phrases/review.ts'
import { text, type Cell, type Column, type Row } from '../table.ts'
import {
  answerText,
  decisionCell,
  lessonText,
  proposedName,
  proposedWhy,
  STATE_COLUMNS,
  stateCells,
  stateReasons,
  transferInWords,
} from './output-words.ts'
import { toDoInWords, type ReviewView } from './view.ts'

export function flatColumns(view: ReviewView): Column[] {
  const texts = (...titles: string[]): Column[] => titles.map((title) => ({ title, kind: 'text' }))
  const said = (...all: (typeof TITLE)[]) => texts(...all.map((one) => view.say(one)))
  return [
    { title: view.word('output'), kind: 'key' },
    ...texts(view.say(TITLE), view.word('entity'), view.word('department')),
    ...said(phrases.REVIEW, phrases.STILL_RELEVANT, phrases.FIT_FOR_PURPOSE, phrases.TARGETS_ACHIEVED),
    ...said(phrases.ACHIEVED_BY_REPORTS),
    ...texts(...STATE_COLUMNS.map((column) => view.say(COLUMN_NAMES[column]))),
    ...texts(view.say(phrases.TARGETS_IN_WORDS)),
    { title: view.say(phrases.BUDGET), kind: 'money' },
    { title: view.say(phrases.SPENT), kind: 'money' },
    ...texts(view.words('risk')),
    ...said(phrases.PROPOSED, phrases.WHY, phrases.DECISION, phrases.MEETING, phrases.DAY, phrases.REASON),
    ...said(phrases.TO_DO, phrases.LESSONS),
  ]
}

export function flatRow(view: ReviewView, one: OutputReview): Row {
  const { output, review, look, answer, settledBy, lessons } = one
  const [settling] = settledBy
  const meeting = answer === undefined ? settling?.meeting.decidedBy : answer.by
  const reason =
    answer === undefined ? settling && transferInWords(view, settling) : words(view, answer.reason)
  const money = look?.progress.money
  const amount = (value: bigint | undefined): Cell => ({
    kind: 'money',
    amount: value,
    printed: undefined,
  })
  return {
    style: 'item',
    cells: [
      ...[output.id, view.title(output.title), output.entity.id, output.department?.id ?? ''].map(text),
      text(review === undefined ? '' : String(review.year)),
      ...[
        review?.stillRelevant,
        review?.fitForPurpose,
        review?.targetsAchieved,
        look?.achievement.answer,
      ].map((answered) => text(answerText(view, answered))),
      ...stateCells(view, one),
      text((stateReasons(view, one)?.targets ?? []).join(' | ')),
      amount(money && revisedOf(money)),
      amount(money?.spent),
      text((look?.risksAbove ?? []).join(' ')),
      ...[proposedName(view, one), proposedWhy(view, one)].map(text),
      decisionCell(view, one),
      text(words(view, meeting)),
      text((answer === undefined ? settling?.meeting.date : answer.date) ?? ''),
      text(reason ?? ''),
      text(answer === undefined ? '' : toDoInWords(view, answer)),
      text(lessons.map((lesson) => lessonText(view, lesson)).join(' | ')),
    ],
  }
}

function words(view: ReviewView, local: LocalText | undefined): string {
  return local === undefined ? '' : view.title(local)
}
