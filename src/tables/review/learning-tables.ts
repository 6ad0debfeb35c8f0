// Evaluation and learning ([R22]): what Outputs contributed to Outcomes, what changed in these, and what was learnt, by theme.

import type {
  IndicatorChange,
  OutcomeContributions,
  OutputContribution,
} from '../../costing/review/attribution.ts'
import { byTheme, type LearntLesson } from '../../costing/review/lessons.ts'
import type { Indicator } from '../../model/indicator.ts'
import { localDigits } from '../../model/number-style.ts'
import type { Ratio } from '../../money/ratio.ts'
import { decimalsOf, showRounded } from '../../money/rounding.ts'
import { TITLE } from '../phrases/figures.ts'
import { printBudgets, type PrintedBudgets, type PrintedSum } from '../progress/printed-budgets.ts'
import { unitContext } from '../progress/view.ts'
import { COLUMN_NAMES } from '../phrases/decision-table.ts'
import * as phrases from '../phrases/review.ts'
import { light } from '../signal.ts'
import { saidRow, signalled, text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { valueText } from '../targets/words.ts'
import { deliveryCell } from './output-words.ts'
import { tableOf, type ReviewView } from './view.ts'

export function contributionsTable(view: ReviewView, all: readonly OutcomeContributions[]): Table {
  const { before, layout } = view
  const outcomes = view.words('outcome')
  const printed = printedContributions(view, all)
  const rows = all.flatMap((one, i): Row[] => {
    const own = printed?.groups[i]
    const items = one.contributions.map((each, k) => contributionRow(view, one, each, printed?.items[i]![k]))
    if (layout === 'flat') return items
    const { revised, spent, outcome } = one
    const sum: Row = {
      style: 'subtotal',
      cells: [
        ...[view.word('total'), '', ''].map((said) => text(said)),
        money(revised, own?.revised),
        money(spent, own?.spent),
        text(''),
      ],
    }
    const name =
      outcome === undefined ? view.say(phrases.REACHES_NONE) : `${outcome.id} ${view.title(outcome.title)}`
    return [saidRow('section', name, 6), ...items, ...(items.length === 0 ? [] : [sum])]
  })
  const sumOf = (key: 'revised' | 'spent') => all.reduce((sum, one) => sum + one[key], 0n)
  const total = [money(sumOf('revised'), printed?.total.revised), money(sumOf('spent'), printed?.total.spent)]
  const key: Column[] = layout === 'flat' ? [{ title: view.word('outcome'), kind: 'key' }] : []
  return tableOf(view, {
    title: view.say(phrases.CONTRIBUTIONS_TITLE, { outputs: view.words('output'), outcomes, year: before }),
    name: view.say(phrases.CONTRIBUTIONS),
    context: unitContext(view),
    columns: [
      ...key,
      { title: view.word('output'), kind: 'key' },
      { title: view.say(TITLE), kind: 'text' },
      { title: view.say(phrases.SHARE_OF_COST), kind: 'share' },
      { title: view.say(phrases.BUDGET), kind: 'money' },
      { title: view.say(phrases.SPENT), kind: 'money' },
      { title: view.say(COLUMN_NAMES.delivery), kind: 'key' },
    ],
    rows: [
      ...rows,
      {
        style: 'total',
        cells: [...key.map(() => text('')), text(view.word('total')), text(''), text(''), ...total, text('')],
      },
    ],
    notes: [view.say(phrases.MONEY_NOTE), view.say(phrases.NOT_CAUSATION, { outcomes })],
  })
}

function contributionRow(
  view: ReviewView,
  { outcome }: OutcomeContributions,
  { progress: { output }, share, revised, spent, delivery }: OutputContribution,
  printed: PrintedSum | undefined,
): Row {
  return {
    style: 'item',
    cells: [
      ...(view.layout === 'flat' ? [text(outcome?.id ?? '')] : []),
      text(output.id),
      text(view.title(output.title)),
      { kind: 'share', value: share },
      money(revised, printed?.revised),
      money(spent, printed?.spent),
      deliveryCell(view, delivery),
    ],
  }
}

function money(amount: bigint, printed: bigint | undefined): Cell {
  return { kind: 'money', amount, printed }
}

/** Transfers stand in the budgets already. */
function printedContributions(
  { size }: ReviewView,
  all: readonly OutcomeContributions[],
): PrintedBudgets | undefined {
  const sums = all.map(({ contributions }) =>
    contributions.map(({ revised, spent }) => ({ original: revised, transferred: 0n, spent })),
  )
  return size === undefined ? undefined : printBudgets(sums, size)
}

const MOVED = { 'as-wanted': 'good', 'not-at-all': 'attention', against: 'bad', unknown: 'unknown' } as const

/** By Outcome its indicators, and how they fit to what was delivered. */
export function changesTable(view: ReviewView, all: readonly OutcomeContributions[]): Table {
  const { before, layout } = view
  const ofOutcomes = all.filter(({ outcome }) => outcome !== undefined)
  const columns = changesColumns(view)
  const rows = ofOutcomes.flatMap((one): Row[] => {
    const { outcome, indicators, reading } = one
    const items = indicators.map((own) => changeRow(view, one, own))
    if (layout === 'flat') return items
    const name = `${outcome!.id} ${view.title(outcome!.title)}`
    const said = view.named(phrases.READING, view.say(phrases.READINGS[reading!]))
    return [saidRow('section', name, columns.length), ...items, saidRow('remark', said, columns.length)]
  })
  const outcomes = view.words('outcome')
  return tableOf(view, {
    title: view.say(phrases.CHANGES_TITLE, { outcomes, year: before }),
    name: view.say(phrases.CHANGES),
    columns,
    rows,
    notes: [view.say(phrases.NOT_CAUSATION, { outcomes })],
  })
}

function changesColumns(view: ReviewView): Column[] {
  const key = (title: string): Column => ({ title, kind: 'key' })
  return [
    ...(view.layout === 'flat' ? [key(view.word('outcome'))] : []),
    key(view.word('indicator')),
    { title: view.say(TITLE), kind: 'text' },
    key(view.say(phrases.BEFORE)),
    key(view.say(phrases.ACTUAL)),
    key(view.word('target')),
    key(view.say(phrases.MOVED)),
    ...(view.layout === 'flat' ? [{ title: view.say(phrases.READING), kind: 'text' } as const] : []),
  ]
}

function changeRow(
  view: ReviewView,
  { outcome, reading }: OutcomeContributions,
  { indicator: judged, from, to, moved }: IndicatorChange,
): Row {
  const { indicator, target } = judged
  const value = (one: typeof from) => text(one === undefined ? '–' : valueOf(view, indicator, one))
  const isFlat = view.layout === 'flat'
  return {
    style: 'item',
    cells: [
      ...(isFlat ? [text(outcome!.id)] : []),
      text(indicator.id),
      text(view.title(indicator.title)),
      value(from),
      value(to),
      value(target?.value),
      signalled(view.say(phrases.MOVEMENTS[moved]), light(MOVED[moved])),
      ...(isFlat ? [text(view.say(phrases.READINGS[reading!]))] : []),
    ],
  }
}

/** At most two decimals: a mean or a ratio may have no end of them. */
function valueOf({ language }: ReviewView, indicator: Indicator, value: Ratio): string {
  if (indicator.scale.length > 0) return valueText(indicator, value)
  return localDigits(showRounded(value, decimalsOf(value, 2)), language)
}

export function lessonsTable(view: ReviewView): Table {
  const columns: Column[] = [
    ...(view.layout === 'flat' ? [{ title: view.say(phrases.THEME), kind: 'key' } as const] : []),
    { title: view.say(phrases.ABOUT), kind: 'key' },
    { title: view.say(phrases.REPORTED_IN), kind: 'key' },
    ...[phrases.WORKED, phrases.DID_NOT_WORK, phrases.WHY, phrases.LESSON].map((one): Column => ({
      title: view.say(one),
      kind: 'text',
      isShared: true,
    })),
  ]
  const rows = byTheme(view.review.lessons).flatMap(({ theme, lessons }): Row[] => {
    const name = theme ?? view.say(phrases.WITHOUT_THEME)
    if (view.layout === 'flat') return lessons.map((one) => lessonRow(view, one, [text(theme ?? '')]))
    return [saidRow('section', name, columns.length), ...lessons.map((one) => lessonRow(view, one, []))]
  })
  return tableOf(view, {
    title: view.say(phrases.LESSONS_TITLE),
    name: view.say(phrases.LESSONS),
    columns,
    rows,
  })
}

function lessonRow(view: ReviewView, { lesson, report }: LearntLesson, before: readonly Cell[]): Row {
  const said = [lesson.worked, lesson.didNotWork, lesson.why, lesson.lesson]
  return {
    style: 'item',
    cells: [
      ...before,
      text(lesson.about),
      text(`${report.period.written} ${report.entity.id}`),
      ...said.map((one) => text(one === undefined ? '' : view.title(one))),
    ],
  }
}
