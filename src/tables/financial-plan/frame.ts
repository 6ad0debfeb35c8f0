// What all sheets have in common: the lines above a table, its head with the years, the notes below, and how it prints.

import type { Basis } from '../../costing/cost-fact.ts'
import { FULL_NOTE } from '../phrases/full-cost.ts'
import type { PrintSettings, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { blankRow, EMPTY, numberCell, textCell, textRow } from '../sheet.ts'
import { HEAD_ROW, NOT_PLANNED } from './amounts.ts'
import type { TimeAxis } from './time-axis.ts'
import type { View } from './view.ts'

export interface FramedTable {
  readonly name: string
  readonly title: string
  readonly columns: readonly SheetColumn[]
  readonly head: readonly SheetRow[]
  readonly body: readonly SheetRow[]
  readonly notes: readonly string[]
  /** The view of cost that it shows; the one asked for when absent. */
  readonly basis?: Basis
  /** In place of the line that says unit and basis. */
  readonly figures?: string
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
    isList: false,
    print: printSettings(view, table.title, 'landscape'),
  }
}

export function printSettings(
  view: View,
  title: string,
  orientation: PrintSettings['orientation'],
): PrintSettings {
  const marks = [
    view.missing.length > 0 ? 'INCOMPLETE' : '',
    view.plan.isIllustrative ? 'ILLUSTRATIVE' : '',
  ].filter(Boolean)
  return {
    header: { left: view.title(view.plan.organization), right: [view.planTitle, title].join(' · ') },
    footer: marks.join(' · '),
    orientation,
  }
}

/** What makes the figures less than they seem, on every sheet ([R28]). */
export function warningsOf(view: View, place = `see ${view.names.cover}`): string[] {
  const count = view.missing.length
  return [
    ...(count === 0
      ? []
      : [`INCOMPLETE: ${count} ${count === 1 ? 'entry is' : 'entries are'} not in the figures; ${place}.`]),
    ...(view.plan.isIllustrative
      ? ['ILLUSTRATIVE: parts of this plan are marked illustrative; the figures are no budget.']
      : []),
  ]
}

function figuresLine(view: View, basis: Basis): string {
  const only = view.funding === undefined ? '' : `  Only ${fundingTitle(view)}.`
  const rounding =
    view.unit === 'unit'
      ? ''
      : '; each cell keeps its full amount, so figures as shown may not add up exactly'
  return `In ${unitOf(view)}${rounding}.  Basis: ${basis} cost.${only}`
}

/** What a table says of its view: its own sentence on direct cost, or the common one on full cost. */
export function basisNote(view: View, direct: string): string {
  const values = { output: view.word('output'), outputs: view.words('output') }
  return view.basis === 'full' ? view.say(FULL_NOTE, values) : direct
}

/** `thousands of CHF`. */
export function unitOf({ unit, plan }: View): string {
  return unit === 'unit' ? plan.currency.code : `${unit}s of ${plan.currency.code}`
}

/** What the money shown is called when only a part of it was asked for. */
export function fundingTitle(view: View): string {
  const source = view.plan.fundingSources.find(({ id }) => id === view.funding)
  if (source !== undefined) return view.title(source.title)
  return view.funding === 'regular' || view.funding === 'extrabudgetary' ? view.word(view.funding) : ''
}

function notPlannedNote(view: View): string[] {
  if (view.notPlanned.length === 0) return []
  return [`${NOT_PLANNED}: not planned, which is not zero. ${showNotPlanned(view)}`]
}

/** `No operational plan covers: SEC 2028.` */
export function showNotPlanned(view: View): string {
  const gaps = view.notPlanned.map(({ entity, years }) => `${entity.id} ${years.join(', ')}`)
  return `No operational plan covers: ${gaps.join('; ')}.`
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
      cells: [...subtitles(lead), ...axis.map(standingCell), ...subtitles(tail)],
    },
  ]
}

function standingCell(column: TimeAxis[number]): SheetCell {
  if (column.kind === 'year') return textCell(column.standing)
  if (column.kind === 'total') return textCell('total')
  return textCell(column.years.length === 2 ? 'biennium' : 'budget period')
}

export function timeColumns(axis: TimeAxis): SheetColumn[] {
  return axis.map((column) => ({ key: column.key, width: 12, align: 'right', isSum: column.kind !== 'year' }))
}
