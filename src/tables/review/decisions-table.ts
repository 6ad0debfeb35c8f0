// The decisions of the review, of whatever element, with what is to be done and by when; and transfers of money. What nobody is known
// to have decided stands there too, and says that it does not count.

import { isTaken, type Decision, type Meeting, type Transfer } from '../../model/decision.ts'
import type { Output } from '../../model/output.ts'
import * as phrases from '../phrases/review.ts'
import { light } from '../signal.ts'
import { saidRow, signalled, text, type Column, type Row, type Table, type TextCell } from '../table.ts'
import { decisionName, tableOf, type ReviewView } from './view.ts'

export function decisionsTable(view: ReviewView): Table {
  const { review, before, layout } = view
  const isInLines = layout === 'lines'
  const rows = decisionsOfReview(view).map(({ decision, transfer }) =>
    decision === undefined ? transferSaid(view, transfer!) : decisionSaid(view, decision),
  )
  return tableOf(view, {
    title: view.say(phrases.DECISIONS_TITLE, { years: `${before}–${review.year}` }),
    name: view.say(phrases.DECISIONS),
    columns: isInLines ? columnsForLines(view) : columnsWithAll(view),
    rows: rows.flatMap((row) => (isInLines ? rowsInLines(view, row) : [rowWithAll(row)])),
  })
}

/** What is said of one decision or transfer. */
interface Said {
  readonly day: string
  readonly about: string
  readonly decision: TextCell
  readonly reason: string
  readonly meeting: string
  readonly toDo: string
  readonly who: string
  readonly due: TextCell
}

function key(title: string): Column {
  return { title, kind: 'key' }
}

function shared(title: string): Column {
  return { title, kind: 'text', isShared: true }
}

function columnsForLines(view: ReviewView): Column[] {
  return [
    key(view.say(phrases.DAY)),
    key(view.say(phrases.ABOUT)),
    shared(view.say(phrases.DECISION)),
    key(view.say(phrases.DUE)),
  ]
}

function rowsInLines(view: ReviewView, { day, about, decision, due, ...more }: Said): Row[] {
  const lines = [
    [phrases.MEETING, more.meeting],
    [phrases.REASON, more.reason],
    [phrases.TO_DO, more.toDo],
    [phrases.RESPONSIBLE, more.who],
  ] as const
  return [
    { style: 'item', cells: [text(day), text(about), decision, due] },
    ...lines.flatMap(([name, said]) => (said === '' ? [] : [saidRow('remark', view.named(name, said), 4)])),
  ]
}

function columnsWithAll(view: ReviewView): Column[] {
  return [
    key(view.say(phrases.DAY)),
    key(view.say(phrases.ABOUT)),
    ...[phrases.DECISION, phrases.REASON, phrases.MEETING, phrases.TO_DO, phrases.RESPONSIBLE].map((one) =>
      shared(view.say(one)),
    ),
    key(view.say(phrases.DUE)),
  ]
}

function rowWithAll({ day, about, decision, reason, meeting, toDo, who, due }: Said): Row {
  return {
    style: 'item',
    cells: [text(day), text(about), decision, ...[reason, meeting, toDo, who].map(text), due],
  }
}

export interface Listed {
  readonly decision?: Decision
  readonly transfer?: Transfer
}

/** Of the two years of the review, up to the day; those without a day, too. Of some entities only what is about these. */
export function decisionsOfReview({ plan, review, before }: ReviewView): Listed[] {
  const isOf = ({ date }: Meeting): boolean => {
    if (date === undefined) return true
    const year = Number(date.slice(0, 4))
    return (year === before || year === review.year) && date <= review.asOf
  }
  const { entities } = review
  const isAsked = (output: Output) => entities?.includes(output.entity.id) ?? true
  const asked = new Set(plan.outputs.filter(isAsked).map(({ id }) => id))
  const isAbout = (id: string) => entities === undefined || asked.has(id) || entities.includes(id)
  return [
    ...plan.decisions
      .filter(({ meeting, about }) => isOf(meeting) && isAbout(about))
      .map((decision) => ({ decision })),
    ...plan.transfers
      .filter(({ meeting, from, to }) => isOf(meeting) && (isAsked(from.output) || isAsked(to.output)))
      .map((transfer) => ({ transfer })),
  ]
}

function decisionSaid(view: ReviewView, decision: Decision): Said {
  const { meeting, about, reason, followUp, owner, due } = decision
  const details = [
    ...(decision.priority === undefined ? [] : [view.word(decision.priority)]),
    ...(decision.start === undefined && decision.end === undefined
      ? []
      : [`${decision.start ?? ''}–${decision.end ?? ''}`]),
    ...(decision.breachOf === undefined ? [] : [decision.breachOf]),
  ]
  return {
    day: meeting.date ?? '–',
    about,
    decision: countedCell(view, [decisionName(view, decision), ...details].join(': '), meeting),
    reason: optional(view, reason),
    meeting: meetingText(view, meeting),
    toDo: optional(view, followUp),
    who: optional(view, owner),
    due: dueCell(view, due),
  }
}

function transferSaid(
  view: ReviewView,
  { meeting, from, to, amount, reason, funding, year }: Transfer,
): Said {
  const place = ({ output, category }: Transfer['from']) => `${output.id} ${category.id}`
  const name = view.say(phrases.TRANSFER, { amount: view.money(amount) })
  return {
    day: meeting.date ?? '–',
    about: [...new Set([from.output.id, to.output.id])].join(' → '),
    decision: countedCell(view, `${name}: ${place(from)} → ${place(to)} (${funding.id}, ${year})`, meeting),
    reason: optional(view, reason),
    meeting: meetingText(view, meeting),
    toDo: '',
    who: '',
    due: text(''),
  }
}

function countedCell(view: ReviewView, name: string, meeting: Meeting): TextCell {
  if (isTaken(meeting)) return text(name)
  return { ...signalled(name, light('attention')), details: view.say(phrases.NOT_TAKEN) }
}

function meetingText(view: ReviewView, { title, decidedBy }: Meeting): string {
  return [title, decidedBy].flatMap((one) => (one === undefined ? [] : [view.title(one)])).join(', ')
}

function dueCell(view: ReviewView, due: string | undefined): TextCell {
  if (due === undefined) return text('')
  return due < view.review.asOf
    ? signalled(view.say(phrases.OVERDUE, { day: due }), light('attention'))
    : text(due)
}

function optional(view: ReviewView, local: Decision['reason']): string {
  return local === undefined ? '' : view.title(local)
}
