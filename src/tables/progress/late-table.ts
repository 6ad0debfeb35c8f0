// Data that are late: reports that were expected, and values older than they are measured often.

import type { ExpectedReport, OldValue } from '../../costing/progress/lateness.ts'
import * as phrases from '../phrases/progress.ts'
import { light } from '../signal.ts'
import { signalled, text, type Row, type Table } from '../table.ts'
import { tableOf, type ProgressView } from './view.ts'

export function lateTable(view: ProgressView): Table {
  const { progress } = view
  const rows = [
    ...progress.expected.map((one) => reportRow(view, one)),
    ...progress.old.map((one) => valueRow(view, one)),
  ]
  return tableOf(view, {
    title: view.say(phrases.TITLE_LATE, { date: progress.asOf }),
    name: view.say(phrases.DUE),
    context: rows.length === 0 ? [view.say(phrases.NOTHING_LATE)] : [],
    columns: [
      { title: view.say(phrases.WHAT), kind: 'text', isShared: true },
      { title: view.say(phrases.DUE), kind: 'key' },
      { title: view.say(phrases.CAME), kind: 'key' },
      { title: view.say(phrases.IN_WORDS), kind: 'key' },
    ],
    rows,
  })
}

function reportRow(view: ProgressView, { entity, period, due, came, daysLate }: ExpectedReport): Row {
  const what = view.say(phrases.REPORT_OF, { entity: entity.id, period: period.written })
  const said =
    daysLate > 0
      ? view.say(phrases.DAYS_LATE, { count: daysLate })
      : view.say(came === undefined ? phrases.NOT_DUE : phrases.IN_TIME)
  const state =
    daysLate === 0 ? (came === undefined ? 'unknown' : 'good') : came === undefined ? 'bad' : 'attention'
  return {
    style: 'item',
    cells: [text(what), text(due), text(came ?? view.say(phrases.NOT_COME)), signalled(said, light(state))],
  }
}

function valueRow(view: ProgressView, { indicator, measured, due, daysLate }: OldValue): Row {
  const what = view.say(phrases.VALUE_OF, { indicator: indicator.id, frequency: indicator.frequency ?? '' })
  const last =
    measured === undefined ? view.say(phrases.NEVER) : view.say(phrases.LAST_MEASURED, { date: measured })
  return {
    style: 'item',
    cells: [
      text(what),
      text(due),
      text(last),
      signalled(view.say(phrases.DAYS_LATE, { count: daysLate }), light('attention')),
    ],
  }
}
