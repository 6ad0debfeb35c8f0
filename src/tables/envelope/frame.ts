// What the tables of envelopes have in common: the figures that they are made from, their words, and how they begin.

import type { EnvelopeReport } from '../../costing/envelope/envelope-report.ts'
import type { NotPlanned } from '../../costing/rollup.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { EnvelopeLevel } from '../../model/envelope.ts'
import { showYearRun, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Origin } from '../../source/origin.ts'
import { COST, ILLUSTRATIVE, MONEY_UNIT } from '../phrases/figures.ts'
import { speechOf, type Speech } from '../speech.ts'
import {
  hasFractions,
  text,
  type Cell,
  type MoneyCell,
  type Row,
  type Table,
  type TableContent,
  type Unit,
} from '../table.ts'
import { yearGrid, type YearGrid } from '../year-grid.ts'

export interface EnvelopeQuery {
  readonly by: EnvelopeLevel
  readonly years: readonly Year[]
  readonly unit: Unit
  readonly language: string | undefined
  /** What the figures lack ([R28]). */
  readonly missing: readonly Diagnostic[]
  /** The line, from 1, at which an origin begins. */
  readonly lineOf: (origin: Origin) => number
}

export interface Frame extends EnvelopeQuery, Speech {
  readonly plan: Plan
  readonly report: EnvelopeReport
  readonly grid: YearGrid
  /** `2028-2031`. */
  readonly span: string
  /** Whether any operational plan covers the year: without one its cost is not planned, which is not zero ([D2]). What is
   * set aside for it is then left whole, so that balances and variances add up. */
  isPlanned(year: Year): boolean
  readonly notPlanned: readonly NotPlanned[]
}

export function frameOf(plan: Plan, report: EnvelopeReport, query: EnvelopeQuery): Frame {
  const { language, years } = query
  return {
    ...query,
    plan,
    report,
    grid: yearGrid(plan, years, query.unit, language),
    span: showYearRun(years),
    isPlanned: (year) => plan.operationalPlans.some(({ yearsInForce }) => yearsInForce.includes(year)),
    notPlanned: notPlannedIn(plan, years),
    ...speechOf(plan, language),
  }
}

function notPlannedIn({ entities, operationalPlans }: Plan, years: readonly Year[]): NotPlanned[] {
  return entities.flatMap((entity) => {
    const own = operationalPlans.filter((one) => one.entity === entity)
    const absent = years.filter((year) => !own.some(({ yearsInForce }) => yearsInForce.includes(year)))
    return absent.length === 0 ? [] : [{ entity, years: absent }]
  })
}

export function framed(frame: Frame, parts: TableContent): Table {
  const { plan, unit } = frame
  const context = [
    frame.title(plan.organization),
    ...(parts.context ?? []),
    frame.say(MONEY_UNIT[unit], { currency: plan.currency.code }),
    ...(plan.isIllustrative ? [frame.say(ILLUSTRATIVE)] : []),
  ]
  return {
    ...parts,
    context: [context.join(' · ')],
    currency: plan.currency,
    unit,
    language: frame.language,
    hasFractions: hasFractions(parts.rows, plan.currency),
    notes: parts.notes ?? [],
    warnings: [],
  }
}

/** `full cost`. */
export function basisOf(frame: Frame): string {
  return frame.say(COST[frame.report.basis])
}

/** A row whose first cells are texts, the others figures. */
export function row(style: Row['style'], lead: readonly string[], figures: readonly Cell[]): Row {
  return { style, cells: [...lead.map(text), ...figures] }
}

/** Begins a part of a table; its columns are empty. */
export function sectionRow(title: string, lead: number, figures: number): Row {
  const texts = Array.from({ length: lead }, (_, i) => (i === lead - 1 ? title : ''))
  return row(
    'section',
    texts,
    Array.from({ length: figures }, () => text('')),
  )
}

export function moneyCell(amount: bigint, printed: bigint | undefined): MoneyCell {
  return { kind: 'money', amount, printed }
}
