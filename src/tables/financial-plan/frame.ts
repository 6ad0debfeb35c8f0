// What all sheets have in common: the lines above a table, its head with the years, the notes below, and how it prints.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import { plansRead } from '../../model/plan.ts'
import { MONEY_UNIT } from '../phrases/figures.ts'
import * as phrases from '../phrases/frame.ts'
import type { PrintSettings, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { blankRow, EMPTY, numberCell, textCell, textRow } from '../sheet.ts'
import { HEAD_ROW } from './amounts.ts'
import type { TimeAxis } from './time-axis.ts'
import type { View } from './view.ts'

export interface FramedTable {
  readonly name: string
  readonly title: string
  /** What the figures are, where they are no money. */
  readonly figures?: string
  readonly columns: readonly SheetColumn[]
  readonly head: readonly SheetRow[]
  readonly body: readonly SheetRow[]
  readonly notes: readonly string[]
  /** The view of cost that it shows; the one asked for when absent. */
  readonly basis?: Basis
  readonly fixedColumns: number
}

export function framed(view: View, table: FramedTable): Sheet {
  const notes = [...table.notes, ...notPlannedNote(view)]
  const span = table.columns.length
  return {
    name: table.name,
    columns: table.columns,
    rows: [
      textRow('title', 'title', table.title),
      textRow('plan', 'subtitle', `${view.title(view.plan.organization)}  ·  ${view.planTitle}`),
      textRow('figures', 'context', table.figures ?? figuresLine(view, table.basis ?? view.basis)),
      ...warningsOf(view).map((text, i) => textRow(`warning-${i}`, 'warning', text)),
      blankRow('above'),
      ...table.head,
      ...table.body,
      ...(notes.length === 0 ? [] : [blankRow('below')]),
      ...notes.map((text, i) => textRow(`note-${i}`, 'note', text, span)),
    ],
    currency: view.plan.currency,
    unit: view.unit,
    fixedColumns: table.fixedColumns,
    print: printSettings(view, table.title, 'landscape'),
  }
}

export function printSettings(
  view: View,
  title: string,
  orientation: PrintSettings['orientation'],
): PrintSettings {
  const marks = [
    view.missing.length > 0 ? view.say(phrases.INCOMPLETE_MARK) : '',
    view.plan.isIllustrative ? view.say(phrases.ILLUSTRATIVE_MARK) : '',
  ].filter(Boolean)
  return {
    header: { left: view.title(view.plan.organization), right: [view.planTitle, title].join(' · ') },
    footer: marks.join(' · '),
    orientation,
  }
}

/** What makes the figures less than they seem, on every sheet ([R28]). */
export function warningsOf(view: View, place: 'cover' | 'below' = 'cover'): string[] {
  const count = view.missing.length
  const { one, many } = place === 'cover' ? phrases.MISSING_SEE_SHEET : phrases.MISSING_SEE_BELOW
  return [
    ...(count === 0 ? [] : [view.say(count === 1 ? one : many, { count, sheet: view.names.cover })]),
    ...(view.plan.isIllustrative ? [view.say(phrases.ILLUSTRATIVE_PLAN)] : []),
  ]
}

function figuresLine(view: View, basis: Basis): string {
  const figures = phrases.FIGURES[view.unit === 'unit' ? 'whole' : 'rounded'][basis]
  const said = view.say(figures, { unit: unitOf(view) })
  if (view.funding === undefined) return said
  return `${said}  ${view.say(phrases.ONLY_FUNDING, { funding: fundingTitle(view) })}`
}

/** `thousands of CHF`. */
export function unitOf(view: View): string {
  return view.say(MONEY_UNIT[view.unit], { currency: view.plan.currency.code })
}

/** What the money shown is called when only a part of it was asked for. */
export function fundingTitle(view: View): string {
  const source = view.plan.fundingSources.find(({ id }) => id === view.funding)
  if (source !== undefined) return view.title(source.title)
  return view.funding === 'regular' || view.funding === 'extrabudgetary' ? view.word(view.funding) : ''
}

function notPlannedNote(view: View): string[] {
  if (view.notPlanned.length === 0) return []
  return [view.say(phrases.NOT_PLANNED_NOTE[plansRead(view.plan)], { gaps: gapsOf(view) })]
}

/** `SEC 2028; BUR 2028, 2029`. */
export function gapsOf({ notPlanned }: View): string {
  return notPlanned.map(({ entity, years }) => `${entity.id} ${years.join(', ')}`).join('; ')
}

export interface HeadColumn {
  readonly title: string
  readonly subtitle?: string
}

/** Two head rows: titles and years; below them, whether a year is firm. */
export function headRows(
  lead: readonly HeadColumn[],
  axis: TimeAxis,
  tail: readonly HeadColumn[] = [],
): SheetRow[] {
  const titles = (columns: readonly HeadColumn[]): SheetCell[] => columns.map(({ title }) => textCell(title))
  const subtitles = (columns: readonly HeadColumn[]): SheetCell[] =>
    columns.map(({ subtitle }) => (subtitle === undefined ? EMPTY : textCell(subtitle)))
  const times = axis.map((column) =>
    column.kind === 'year' ? numberCell(column.year) : textCell(column.title),
  )
  return [
    { key: HEAD_ROW, style: 'head', cells: [...titles(lead), ...times, ...titles(tail)] },
    {
      key: 'head-2',
      style: 'head',
      cells: [...subtitles(lead), ...axis.map(({ subtitle }) => textCell(subtitle)), ...subtitles(tail)],
    },
  ]
}

export function timeColumns(axis: TimeAxis): SheetColumn[] {
  return axis.map((column) => ({ key: column.key, width: 12, align: 'right', isSum: column.kind !== 'year' }))
}
