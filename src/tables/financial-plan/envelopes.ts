// Top-down envelopes beside bottom-up cost ([R16], [D13]), live: the pool is taken from the sheet of revenue and expenses, what
// is stated is subtracted, the rest is shared out by relative priority, and whoever changes a weight or an amount that is
// stated sees the envelopes, variances and what is not distributed follow. Full cost is a sum over facts and services.

import { showYearRun } from '../../model/period.ts'
import { addAll, subtract, type ByYear } from '../../costing/by-year.ts'
import type { EnvelopeReport } from '../../costing/envelope/envelope-report.ts'
import type { PriorityEnvelope } from '../../costing/envelope/envelopes.ts'
import {
  BOTTOM_UP_COST,
  ENVELOPES_BY,
  LEFT_TO_SHARE_OUT,
  NOT_DISTRIBUTED,
  POOL,
  RELATIVE_PRIORITY,
  SHARED_OUT_FIXED,
  SHARED_OUT_LIVE,
  STATED_ENVELOPES,
  TOP_DOWN,
  TOTAL_OF,
  VARIANCE,
  VARIANCE_MEANS,
} from '../phrases/envelopes.ts'
import { COST } from '../phrases/figures.ts'
import {
  blankRow,
  EMPTY,
  textCell,
  type CellReference,
  type Criterion,
  type MoneyFormula,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../sheet.ts'
import { factsOfYear, quotientCell, sumOf, sumOfRows } from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { amountRow, nameOf, type LineText } from './envelope-rows.ts'
import { shareFormula, sharingOf, workingRows, type Sharing } from './envelope-shares.ts'
import { hasRevenue } from './revenue-lines.ts'
import { TOTAL_COLUMN, type YearColumn } from './time-axis.ts'
import type { View } from './view.ts'

export function envelopesSheet(view: View, report: EnvelopeReport): Sheet {
  const { priorities, pool, notDistributed } = report.base.envelopes
  const sharing = pool && sharingOf(view, priorities, subtract(pool, statedTotal(priorities)))
  const topDown = topDownPart(view, priorities, sharing)
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
      ...statedRows(view, priorities, sharing),
      ...topDown.rows,
      ...(pool === undefined ? [] : [restRow(view, notDistributed!)]),
      blankRow('blank-bottom'),
      ...bottomUp.rows,
      blankRow('blank-variance'),
      ...variance,
      ...workingRows(view, priorities, sharing),
    ],
    notes: [
      view.say(VARIANCE_MEANS),
      ...(sharing === undefined ? [] : [view.say(sharing.isLive ? SHARED_OUT_LIVE : SHARED_OUT_FIXED)]),
    ],
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

function statedTotal(priorities: readonly PriorityEnvelope[]): ByYear {
  return addAll(priorities.flatMap(({ stated }) => stated ?? []))
}

/** What the financial plan states, and what of the pool is left to share out. */
function statedRows(
  view: View,
  priorities: readonly PriorityEnvelope[],
  sharing: Sharing | undefined,
): SheetRow[] {
  const items = priorities.flatMap((one, i): SheetRow[] => {
    const text = { key: `stated-${i}`, style: 'item', ...nameOf(view, one) } as const
    return one.stated === undefined ? [] : [amountRow(view, text, one.stated, () => undefined, EMPTY, true)]
  })
  if (items.length === 0) return []
  const title = view.say(STATED_ENVELOPES)
  const sum = { key: 'stated-total', style: 'subtotal', title: view.say(TOTAL_OF, { what: title }) } as const
  return [
    { key: 'stated-head', style: 'section', cells: [textCell(title, { span: 2 })] },
    ...items,
    amountRow(view, sum, statedTotal(priorities), sumOfRows(items.map(({ key }) => key))),
    ...(sharing === undefined ? [] : [leftRow(view, sharing)]),
  ]
}

function leftRow(view: View, { left }: Sharing): SheetRow {
  return amountRow(
    view,
    { key: 'left', style: 'subtotal', title: view.say(LEFT_TO_SHARE_OUT) },
    left,
    ({ key }) => ({
      kind: 'difference',
      of: { row: 'pool', column: key },
      less: { row: 'stated-total', column: key },
    }),
  )
}

interface Part {
  readonly rows: readonly SheetRow[]
  readonly total: ByYear
}

function topDownPart(
  view: View,
  priorities: readonly PriorityEnvelope[],
  sharing: Sharing | undefined,
): Part {
  return part(
    view,
    'top',
    view.say(TOP_DOWN),
    priorities,
    ({ envelope }) => envelope ?? new Map(),
    (one, row) => {
      const formula = envelopeFormula(one, row.key, sharing)
      return amountRow(view, row, one.envelope ?? new Map(), formula, weightOf(one))
    },
  )
}

/** What is stated for it, and its part of what is left. */
function envelopeFormula(
  { stated, weight }: PriorityEnvelope,
  row: string,
  sharing: Sharing | undefined,
): (column: YearColumn) => MoneyFormula | undefined {
  const statedIn = (column: string): CellReference => ({ row: row.replace('top', 'stated'), column })
  return ({ key }) => {
    const besides = stated && statedIn(key)
    if (weight !== undefined && sharing !== undefined) return shareFormula(sharing, row, key, besides)
    return besides && { kind: 'sum', of: [besides] }
  }
}

function weightOf({ weight }: PriorityEnvelope): SheetCell {
  return weight === undefined ? EMPTY : { kind: 'share', value: weight, isInput: true }
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
