// Top-down envelopes beside bottom-up cost ([R16], [D13]). The pool is taken from the sheet of revenue and expenses, and sums,
// variances and what is not distributed follow by formula; full cost is a sum over facts and services. Envelopes are values:
// they are apportioned by largest remainder, which no formula of a spreadsheet says.

import { showYearRun } from '../../model/period.ts'
import { addAll, subtract, type ByYear } from '../../costing/by-year.ts'
import type { EnvelopeReport } from '../../costing/envelope/envelope-report.ts'
import type { PriorityEnvelope } from '../../costing/envelope/envelopes.ts'
import {
  BOTTOM_UP_COST,
  ENVELOPES_BY,
  NOT_DISTRIBUTED,
  POOL,
  RELATIVE_PRIORITY,
  TOP_DOWN,
  TOTAL_OF,
  VALUES_NOT_FORMULAS,
  VARIANCE,
  VARIANCE_MEANS,
} from '../phrases/envelopes.ts'
import { COST } from '../phrases/figures.ts'
import {
  blankRow,
  EMPTY,
  textCell,
  type Criterion,
  type MoneyFormula,
  type RowStyle,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../sheet.ts'
import { factsOfYear, quotientCell, sumOf, sumOfRows, timeCells } from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { hasRevenue } from './revenue-lines.ts'
import { TOTAL_COLUMN, type YearColumn } from './time-axis.ts'
import type { View } from './view.ts'

export function envelopesSheet(view: View, report: EnvelopeReport): Sheet {
  const { priorities, pool, notDistributed } = report.base.envelopes
  const topDown = topDownPart(view, priorities)
  const bottomUp = bottomUpPart(view, priorities)
  const variance = varianceRows(view, priorities, topDown.total, bottomUp.total)
  return framed(view, {
    name: view.names.envelopes,
    title: view.say(ENVELOPES_BY, {
      element: view.word('thematic-priority'),
      years: showYearRun(view.years),
    }),
    columns: [
      { key: 'id', width: 16, align: 'left' },
      { key: 'title', width: 50, align: 'left' },
      { key: 'weight', width: 11, align: 'right' },
      ...timeColumns(view.axis),
      { key: 'part', width: 9, align: 'right' },
    ],
    head: headRows(
      [{ title: '' }, { title: view.word('thematic-priority') }, { title: view.say(RELATIVE_PRIORITY) }],
      view.axis,
      [{ title: '%' }],
    ),
    body: [
      ...(pool === undefined ? [] : [poolRow(view, pool)]),
      ...topDown.rows,
      ...(pool === undefined ? [] : [restRow(view, notDistributed!)]),
      blankRow('blank-bottom'),
      ...bottomUp.rows,
      blankRow('blank-variance'),
      ...variance,
    ],
    notes: [view.say(VARIANCE_MEANS), view.say(VALUES_NOT_FORMULAS)],
    fixedColumns: 2,
    basis: 'full',
  })
}

/** The regular revenue, from its own sheet: what changes there shows here as money that is not distributed. */
function poolRow(view: View, pool: ByYear): SheetRow {
  const formula = ({ key }: YearColumn): MoneyFormula | undefined =>
    hasRevenue(view, 'regular')
      ? { kind: 'sum', of: [{ sheet: view.names.revenueAndExpenses, row: 'regular-revenue', column: key }] }
      : undefined
  return amountRow(view, { key: 'pool', style: 'total', title: view.say(POOL) }, pool, formula)
}

function restRow(view: View, rest: ByYear): SheetRow {
  return amountRow(
    view,
    { key: 'rest', style: 'item', title: view.say(NOT_DISTRIBUTED) },
    rest,
    ({ key }) => ({
      kind: 'difference',
      of: { row: 'pool', column: key },
      less: { row: 'top-total', column: key },
    }),
  )
}

interface Part {
  readonly rows: readonly SheetRow[]
  readonly total: ByYear
}

function topDownPart(view: View, priorities: readonly PriorityEnvelope[]): Part {
  return part(
    view,
    'top',
    view.say(TOP_DOWN),
    priorities,
    ({ envelope }) => envelope ?? new Map(),
    (one, row) => amountRow(view, row, one.envelope ?? new Map(), () => undefined, weightOf(one)),
  )
}

function weightOf({ relativePriority }: PriorityEnvelope): SheetCell {
  return relativePriority === undefined ? EMPTY : { kind: 'share', value: relativePriority }
}

/** The regular part of full cost: facts, and what services take from them and give. */
function bottomUpPart(view: View, priorities: readonly PriorityEnvelope[]): Part {
  const title = view.say(BOTTOM_UP_COST, { cost: view.say(COST.full) })
  const lists = view.services.length === 0 ? [view.names.facts] : [view.names.facts, view.names.services]
  return part(
    view,
    'bottom',
    title,
    priorities,
    ({ bottomUp }) => bottomUp,
    (one, row) => {
      const where: Criterion[] = [
        { column: 'thematic-priority', equals: { row: row.key, column: 'id' } },
        { column: 'funding-class', equals: { constant: 'regular' } },
      ]
      return amountRow(view, row, one.bottomUp, factsOfYear(lists, where))
    },
  )
}

function part(
  view: View,
  key: 'top' | 'bottom',
  title: string,
  priorities: readonly PriorityEnvelope[],
  amountsOf: (one: PriorityEnvelope) => ByYear,
  rowOf: (one: PriorityEnvelope, row: LineText) => SheetRow,
): Part {
  const total = addAll(priorities.map(amountsOf))
  const items = priorities.map((one, i) =>
    rowOf(one, { key: `${key}-${i}`, style: 'item', ...nameOf(view, one) }),
  )
  const sum = { key: `${key}-total`, style: 'subtotal', title: view.say(TOTAL_OF, { what: title }) } as const
  return {
    rows: [
      { key: `${key}-head`, style: 'section', cells: [textCell(title, { span: 2 })] },
      ...items,
      amountRow(view, sum, total, sumOfRows(items.map((item) => item.key))),
    ],
    total,
  }
}

/** Bottom-up less envelope, and as a part of the envelope. */
function varianceRows(
  view: View,
  priorities: readonly PriorityEnvelope[],
  topDown: ByYear,
  bottomUp: ByYear,
): SheetRow[] {
  const line = (name: string, text: LineText, envelope: ByYear, cost: ByYear): SheetRow => {
    const formula = ({ key }: YearColumn): MoneyFormula => ({
      kind: 'difference',
      of: { row: `bottom-${name}`, column: key },
      less: { row: `top-${name}`, column: key },
    })
    const amounts = subtract(cost, envelope)
    const row = amountRow(view, text, amounts, formula)
    const share = quotientCell(
      sumOf(amounts, view.years),
      sumOf(envelope, view.years),
      { row: text.key, column: TOTAL_COLUMN },
      { row: `top-${name}`, column: TOTAL_COLUMN },
    )
    return { ...row, cells: [...row.cells, share] }
  }
  return [
    { key: 'variance-head', style: 'section', cells: [textCell(view.say(VARIANCE), { span: 2 })] },
    ...priorities.map((one, i) =>
      line(
        String(i),
        { key: `variance-${i}`, style: 'item', ...nameOf(view, one) },
        one.envelope ?? new Map(),
        one.bottomUp,
      ),
    ),
    line('total', { key: 'total', style: 'total', title: view.word('total') }, topDown, bottomUp),
  ]
}

interface LineText {
  readonly key: string
  readonly style: RowStyle
  readonly id?: string
  readonly title: string
}

function nameOf(view: View, { element }: PriorityEnvelope): { readonly id: string; readonly title: string } {
  return element === undefined
    ? { id: view.keyOf(undefined), title: '–' }
    : { id: view.keyOf(element), title: view.title(element.title) }
}

function amountRow(
  view: View,
  { key, style, id, title }: LineText,
  amounts: ByYear,
  formula: (column: YearColumn) => MoneyFormula | undefined,
  weight: SheetCell = EMPTY,
): SheetRow {
  return {
    key,
    style,
    cells: [
      textCell(id ?? ''),
      textCell(title),
      weight,
      ...timeCells(view.axis, { row: key, amounts, formula }),
    ],
  }
}
