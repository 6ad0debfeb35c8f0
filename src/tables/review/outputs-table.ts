// The review table: by entity and department each Output with its answers, its states, what is proposed and what was decided.

import type { OutputReview } from '../../costing/review/review-of-year.ts'
import { groupBy } from '../../source/group-by.ts'
import { TITLE } from '../phrases/figures.ts'
import { COLUMN_NAMES } from '../phrases/decision-table.ts'
import { RESTING as RESTING_NOTE } from '../phrases/review.ts'
import * as phrases from '../phrases/review.ts'
import { saidRow, signalled, text, type Column, type Row, type Table, type TextCell } from '../table.ts'
import { light } from '../signal.ts'
import { namedList } from '../named-list.ts'
import { unitContext } from '../progress/view.ts'
import { flatColumns, flatRow } from './flat-outputs.ts'
import {
  achievedByReports,
  answerText,
  decisionCell,
  decisionLines,
  lessonText,
  proposedName,
  proposedWhy,
  STATE_COLUMNS,
  stateCells,
  stateReasons,
} from './output-words.ts'
import { tableOf, type ReviewView } from './view.ts'

export function outputsTable(view: ReviewView): Table {
  const { review, layout, before } = view
  const { year, outputs, resting } = review
  const columns = { lines: linesColumns, sheet: sheetColumns, flat: flatColumns }[layout](view)
  const rows =
    layout === 'flat'
      ? outputs.map((one) => flatRow(view, one))
      : grouped(view, columns.length, (one) =>
          layout === 'lines' ? linesRows(view, one, columns.length) : [sheetRow(view, one)],
        )
  const lacking = (lack: OutputReview['lacks']) => outputs.filter(({ lacks }) => lacks === lack).length
  return tableOf(view, {
    title: view.say(phrases.REVIEW_TITLE, { outputs: view.words('output'), year }),
    name: view.say(phrases.REVIEW),
    context: [
      view.say(phrases.COUNTS, {
        outputs: view.words('output'),
        all: outputs.length,
        'decision-words': view.say(phrases.LACKS.decision),
        decision: lacking('decision'),
        'review-words': view.say(phrases.LACKS.review),
        review: lacking('review'),
      }),
      ...unitContext(view),
    ],
    columns,
    rows,
    notes: [
      view.say(phrases.PROPOSALS_NOTE),
      view.say(phrases.WHICH_DECISIONS, { before, year }),
      ...(resting.length === 0 ? [] : [view.say(RESTING_NOTE, { names: namedList(resting, view.language) })]),
    ],
  })
}

/** Under the entity, and under the department where it has any. */
function grouped(view: ReviewView, columns: number, rowsOf: (one: OutputReview) => Row[]): Row[] {
  const groups = groupBy(view.review.outputs, ({ output }) =>
    [output.entity.id, output.department?.id ?? ''].join('\n'),
  )
  return [...groups.values()].flatMap((own) => {
    const { entity, department } = own[0]!.output
    const name = [entity, department]
      .flatMap((one) => (one === undefined ? [] : [`${one.id} ${view.title(one.title)}`]))
      .join(' · ')
    return [saidRow('section', name, columns), ...own.flatMap(rowsOf)]
  })
}

function shared(title: string): Column {
  return { title, kind: 'text', isShared: true }
}

function linesColumns(view: ReviewView): Column[] {
  return [
    { title: view.word('output'), kind: 'key' },
    ...STATE_COLUMNS.map((column) => shared(view.say(COLUMN_NAMES[column]))),
    shared(view.say(phrases.DECISION)),
  ]
}

function linesRows(view: ReviewView, one: OutputReview, columns: number): Row[] {
  const { output } = one
  return [
    {
      style: 'item',
      cells: [text(output.id), ...stateCells(view, one), decisionCell(view, one)],
    },
    saidRow('remark', view.title(output.title), columns),
    ...linesUnder(view, one).map((line) => saidRow('remark', line, columns)),
  ]
}

function linesUnder(view: ReviewView, one: OutputReview): string[] {
  const { look, isNew, goesOn, lessons } = one
  const threats = look === undefined ? '' : look.risksAbove.join(' ')
  const reasons = stateReasons(view, one)
  const columnName = (column: (typeof STATE_COLUMNS)[number], said: string) =>
    said === '' ? [] : [view.named(COLUMN_NAMES[column], said)]
  return [
    ...(goesOn === false ? [view.say(phrases.ENDED, { year: view.review.year })] : []),
    ...(isNew && view.contributions !== undefined ? [view.say(phrases.NEW, { before: view.before })] : []),
    ...answersLines(view, one),
    ...columnName('delivery', reasons?.delivery ?? ''),
    ...(reasons?.targets ?? []).flatMap((line) => columnName('targets', line)),
    ...columnName('spending', reasons?.spending ?? ''),
    ...columnName('risk', threats),
    ...(look === undefined
      ? []
      : [view.named(phrases.PROPOSED, `${proposedName(view, one)}. ${proposedWhy(view, one)}`)]),
    ...decisionLines(view, one),
    ...lessons.map((lesson) => view.named(phrases.LESSON, lessonText(view, lesson))),
  ]
}

function answersLines(view: ReviewView, one: OutputReview): string[] {
  const { review, look } = one
  const reported = achievedByReports(view, one)
  const achieved = view.say(phrases.TARGETS_ACHIEVED)
  if (review === undefined && look === undefined) return []
  if (review === undefined)
    return [[view.say(phrases.NO_REVIEW), ...(reported === '' ? [] : [`${achieved}: ${reported}`])].join(' ')]
  const said = (answer: typeof review.stillRelevant) =>
    answer === undefined ? view.say(phrases.NOT_ANSWERED) : answerText(view, answer)
  const answers = [
    view.named(phrases.STILL_RELEVANT, said(review.stillRelevant)),
    view.named(phrases.FIT_FOR_PURPOSE, said(review.fitForPurpose)),
    `${view.named(phrases.TARGETS_ACHIEVED, said(review.targetsAchieved))}${reported === '' ? '' : `, ${reported}`}`,
  ]
  return [
    `${view.say(phrases.REVIEW_OF, { year: review.year })} · ${answers.join(' · ')}`,
    ...(look?.differs === true ? [`▲ ${view.named(phrases.TARGETS_ACHIEVED, differsText(view, one))}`] : []),
  ]
}

export function differsText(view: ReviewView, { review, look }: OutputReview): string {
  return view.say(phrases.DIFFERS, {
    declared: answerText(view, review?.targetsAchieved),
    reported: answerText(view, look?.achievement.answer),
  })
}

function sheetColumns(view: ReviewView): Column[] {
  const key = (title: string): Column => ({ title, kind: 'key' })
  return [
    key(view.word('output')),
    shared(view.say(TITLE)),
    ...[phrases.STILL_RELEVANT, phrases.FIT_FOR_PURPOSE, phrases.TARGETS_ACHIEVED].map((one) =>
      key(view.say(one)),
    ),
    ...STATE_COLUMNS.map((column) => {
      const title = view.say(COLUMN_NAMES[column])
      return column === 'risk' ? key(title) : shared(title)
    }),
    ...[phrases.PROPOSED, phrases.DECISION, phrases.LESSON, phrases.REMARKS].map((one) =>
      shared(view.say(one)),
    ),
  ]
}

function sheetRow(view: ReviewView, one: OutputReview): Row {
  const { output, review, look, lessons } = one
  const [delivery, targets, spending, risk] = stateCells(view, one)
  const decision = decisionCell(view, one)
  const achieved = answerText(view, review?.targetsAchieved)
  const reasons = stateReasons(view, one)
  return {
    style: 'item',
    cells: [
      text(output.id),
      withDetails(
        text(view.title(output.title)),
        one.goesOn === false ? [view.say(phrases.ENDED, { year: view.review.year })] : [],
      ),
      text(answerText(view, review?.stillRelevant)),
      text(answerText(view, review?.fitForPurpose)),
      withDetails(look?.differs === true ? signalled(achieved, light('attention')) : text(achieved), [
        achievedByReports(view, one),
      ]),
      withDetails(delivery!, [reasons?.delivery ?? '']),
      withDetails(targets!, reasons?.targets ?? []),
      withDetails(spending!, [reasons?.spending ?? '']),
      withDetails(risk!, look?.risksAbove ?? []),
      withDetails(text(proposedName(view, one)), [proposedWhy(view, one)]),
      withDetails(decision, decisionLines(view, one)),
      text(lessons.map((lesson) => lessonText(view, lesson)).join(' · ')),
      text(''),
    ],
  }
}

function withDetails(cell: TextCell, lines: readonly string[]): TextCell {
  const said = lines.filter((line) => line !== '')
  return said.length === 0 ? cell : { ...cell, details: said.join(' · ') }
}
