// Top-down envelopes beside bottom-up cost: in short, with variance in money and per cent; and year by year.

import { totalIn } from '../../costing/by-year.ts'
import type { Year } from '../../model/period.ts'
import { ratio, showPercent } from '../../money/ratio.ts'
import { localDigits } from '../../model/number-style.ts'
import { namedList } from '../named-list.ts'
import { notPlannedInWords } from '../rollup-words.ts'
import * as phrases from '../phrases/envelopes.ts'
import { TITLE } from '../phrases/figures.ts'
import { text, type Cell, type Column, type Row, type ShareCell, type Table } from '../table.ts'
import { totalOf, yearCells } from '../year-grid.ts'
import { shownRows, stateIn, type Figures, type ShownRow } from './envelope-rows.ts'
import { basisOf, framed, moneyCell, row, sectionRow, type Frame } from './frame.ts'

export function envelopeTable(frame: Frame): Table {
  const rows = shownRows(frame, frame.report.base)
  const hasWeights = rows.some(({ relativePriority }) => relativePriority !== undefined)
  return framed(frame, {
    title: frame.say(phrases.ENVELOPES_BY, { element: frame.word(frame.by), years: frame.span }),
    name: frame.say(phrases.TABS.envelopes),
    context: [frame.word('regular'), basisOf(frame)],
    columns: [
      { title: frame.word(frame.by), kind: 'key' },
      { title: frame.say(phrases.STATE), kind: 'key' },
      { title: frame.say(TITLE), kind: 'text' },
      ...(hasWeights ? [{ title: frame.say(phrases.RELATIVE_PRIORITY), kind: 'share' as const }] : []),
      money(frame.say(phrases.ENVELOPE)),
      money(frame.say(phrases.BOTTOM_UP)),
      money(frame.say(phrases.VARIANCE)),
      { title: '%', kind: 'share' },
    ],
    rows: rows.map((one) => summaryRow(frame, one, hasWeights)),
    notes: notesOf(frame, rows),
  })
}

export function envelopesByYear(frame: Frame): Table {
  const rows = shownRows(frame, frame.report.base)
  const element = frame.word(frame.by)
  const part = (
    title: string,
    figuresOf: (one: ShownRow) => Figures | undefined,
    isPlanned?: (year: Year) => boolean,
  ): Row[] => [
    sectionRow(title, 2, frame.grid.columns.length),
    ...rows
      .filter(({ style }) => style !== 'subtotal')
      .map((one) => {
        const figures = figuresOf(one)
        const cells =
          figures === undefined
            ? noFigures(frame)
            : yearCells(frame.grid, figures.amounts, figures.printed, isPlanned)
        return row(one.style === 'total' ? 'subtotal' : 'item', [one.key, one.label], cells)
      }),
  ]
  return framed(frame, {
    title: frame.say(phrases.ENVELOPES_BY_YEAR, { element, years: frame.span }),
    name: frame.say(phrases.TABS.byYear),
    context: [frame.word('regular')],
    columns: [
      { title: element, kind: 'key' },
      { title: frame.say(TITLE), kind: 'text' },
      ...frame.grid.columns,
    ],
    rows: [
      ...part(frame.say(phrases.TOP_DOWN), ({ envelope }) => envelope),
      ...part(
        frame.say(phrases.BOTTOM_UP_COST, { cost: basisOf(frame) }),
        ({ bottomUp }) => bottomUp,
        frame.isPlanned,
      ),
      ...part(frame.say(phrases.VARIANCE), ({ variance }) => variance),
    ],
    notes: [],
  })
}

/** Variance as a part of the envelope; undefined where there is none to divide by, or nobody has it. */
export function varianceShare(row: ShownRow, years: readonly Year[]): ShareCell {
  const envelope = row.envelope === undefined ? 0n : totalIn(row.envelope.amounts, years)
  return {
    kind: 'share',
    value:
      envelope > 0n && (row.state !== undefined || row.style === 'total')
        ? ratio(totalIn(row.variance.amounts, years), envelope)
        : undefined,
  }
}

function money(title: string): Column {
  return { title, kind: 'money' }
}

function summaryRow(frame: Frame, one: ShownRow, hasWeights: boolean): Row {
  const state = one.state === undefined ? '' : frame.say(phrases.STATES[one.state])
  return row(
    one.style,
    [one.key, state, one.label],
    [
      ...(hasWeights ? [{ kind: 'share', value: one.relativePriority } as const] : []),
      one.envelope === undefined ? text('–') : sumCell(frame, one.envelope),
      sumCell(frame, one.bottomUp),
      sumCell(frame, one.variance),
      varianceShare(one, frame.years),
    ],
  )
}

/** All years shown. */
function sumCell({ years }: Frame, { amounts, printed }: Figures): Cell {
  return moneyCell(totalIn(amounts, years), totalOf(printed))
}

function noFigures({ grid }: Frame): Cell[] {
  return grid.columns.map(() => text('–'))
}

function notesOf(frame: Frame, rows: readonly ShownRow[]): string[] {
  const { language, report, say, years } = frame
  const stated = rows.filter(({ source }) => source === 'stated').map(({ key }) => key)
  const shared = rows.some(({ source, style }) => source === 'relative-priority' && style !== 'total')
  const overInYear = rows.flatMap((one): string[] => {
    if (one.state === undefined || one.envelope === undefined || years.length === 1) return []
    const over = years.filter((year) => stateIn(frame, one, [year]) === 'over')
    return over.length === 0 || one.state === 'over' ? [] : [`${one.key} (${over.join(', ')})`]
  })
  return [
    say(phrases.VARIANCE_MEANS),
    say(phrases.STATES_MEAN, {
      from: localDigits(showPercent(frame.plan.settings.envelopeUsedFrom), language),
    }),
    ...(stated.length === 0 ? [] : [say(phrases.STATED, { names: namedList(stated, language) })]),
    ...(stated.length === 0 || !shared ? [] : [say(phrases.SHARED_OUT)]),
    ...(overInYear.length === 0
      ? []
      : [say(phrases.OVER_IN_YEARS, { names: namedList(overInYear, language) })]),
    ...(report.base.envelopes.pool === undefined ? [say(phrases.NO_REGULAR_REVENUE)] : []),
    ...notPlannedInWords(frame.notPlanned, frame.plan, language),
  ]
}
