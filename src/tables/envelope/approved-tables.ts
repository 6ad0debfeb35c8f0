// What was approved, what the plans in force use up of it, and what remains, row by row and year by year; and approved revenue
// beside what is expected now.

import type { ApprovedUse } from '../../costing/envelope/approved-use.ts'
import { addAll, statedAmounts, subtract, totalIn, type ByYear } from '../../costing/by-year.ts'
import type { ApprovedExpense } from '../../model/envelope.ts'
import type { LocalText } from '../../model/local-text.ts'
import type { Year } from '../../model/period.ts'
import * as phrases from '../phrases/envelopes.ts'
import { ID } from '../phrases/sheets.ts'
import { COST, TITLE } from '../phrases/figures.ts'
import { text, type Row, type Table } from '../table.ts'
import { printedRows, printedYears, yearCells, type Printed } from '../year-grid.ts'
import { framed, moneyCell, row, sectionRow, type Frame } from './frame.ts'

export function approvedTables(frame: Frame): Table[] {
  const figures = frame.plan.financialPlan.approvedFigures
  if (figures === undefined) return [notYetApproved(frame)]
  return [approvedTable(frame), ...(figures.revenue.length === 0 ? [] : [approvedRevenueTable(frame)])]
}

function notYetApproved(frame: Frame): Table {
  return framed(frame, {
    title: frame.say(phrases.APPROVED_AND_REMAINING, { years: frame.span }),
    name: frame.say(phrases.TABS.approved),
    context: [statusInWords(frame)],
    columns: [{ title: frame.say(TITLE), kind: 'text' }],
    rows: [{ style: 'item', cells: [text(frame.say(phrases.NOT_YET_APPROVED))] }],
    notes: [],
  })
}

function approvedTable(frame: Frame): Table {
  const { grid, report, say } = frame
  const { basis, approvedOn } = frame.plan.financialPlan.approvedFigures!
  const uses = report.approved
  const planned = (use: ApprovedUse) => (year: Year) => use.planned.has(year)
  const hasTotal = new Set(uses.map(({ row: one }) => keysOf(one).join())).size === 1
  const part = (
    title: string,
    amountsOf: (use: ApprovedUse) => ByYear,
    isPlanned: (use: ApprovedUse) => (year: Year) => boolean = () => () => true,
  ): Row[] => {
    const rows = uses.map(amountsOf)
    const sums = addAll(rows)
    const settled = printedYears(grid, sums)
    const printed = hasTotal ? printedRows(grid, rows, settled) : rows.map((one) => printedYears(grid, one))
    const covered = (year: Year) => uses.some((use) => isPlanned(use)(year))
    return [
      sectionRow(title, 2, grid.columns.length),
      ...uses.map((use, i) => item(frame, use, rows[i]!, printed[i], isPlanned(use))),
      ...(hasTotal
        ? [row('subtotal', ['', frame.word('total')], yearCells(grid, sums, settled, covered))]
        : []),
    ]
  }
  return framed(frame, {
    title: say(phrases.APPROVED_AND_REMAINING, { years: frame.span }),
    name: say(phrases.TABS.approved),
    context: [say(phrases.APPROVED_ON, { date: approvedOn }), statusInWords(frame), say(COST[basis])],
    columns: [{ title: say(ID), kind: 'key' }, { title: say(TITLE), kind: 'text' }, ...grid.columns],
    rows: [
      ...part(say(phrases.APPROVED_PARTS.approved), ({ approved }) => approved),
      ...part(say(phrases.APPROVED_PARTS.planned), (use) => use.planned, planned),
      ...part(say(phrases.APPROVED_PARTS.remaining), (use) => subtract(use.approved, use.planned)),
    ],
    notes: [say(phrases.REMAINING_MEANS), ...(hasTotal ? [] : [say(phrases.ROWS_OVERLAP)])],
  })
}

function item(
  frame: Frame,
  { row: one }: ApprovedUse,
  amounts: ByYear,
  printed: Printed,
  isPlanned: (year: Year) => boolean,
): Row {
  const label = labelsOf(frame, one).join(' · ') || frame.say(phrases.WHOLE_PLAN)
  return row(
    'item',
    [approvedIds(one).join(' ') || '–', label],
    yearCells(frame.grid, amounts, printed, isPlanned),
  )
}

const ELEMENTS = ['thematicPriority', 'outcome', 'entity', 'category'] as const

/** Which sorts of things a row crosses: rows that cross the same ones do not overlap. */
function keysOf(one: ApprovedExpense): string[] {
  return [...ELEMENTS, 'fundingClass' as const].filter((key) => one[key] !== undefined)
}

export function approvedIds(one: ApprovedExpense): string[] {
  return [
    ...ELEMENTS.flatMap((key) => one[key]?.id ?? []),
    ...(one.fundingClass === undefined ? [] : [one.fundingClass]),
  ]
}

function labelsOf(frame: Frame, one: ApprovedExpense): string[] {
  const titles = ELEMENTS.flatMap((key) => {
    const element: { readonly title: LocalText } | undefined = one[key]
    return element === undefined ? [] : [frame.title(element.title)]
  })
  return [...titles, ...(one.fundingClass === undefined ? [] : [frame.word(one.fundingClass)])]
}

function approvedRevenueTable(frame: Frame): Table {
  const { plan, say, years } = frame
  const figure = (title: string) => ({ title, kind: 'money' as const })
  return framed(frame, {
    title: say(phrases.APPROVED_REVENUE, { revenue: frame.word('revenue'), years: frame.span }),
    name: say(phrases.TABS.approvedRevenue),
    columns: [
      { title: say(ID), kind: 'key' },
      { title: say(TITLE), kind: 'text' },
      figure(say(phrases.APPROVED_PARTS.approved)),
      figure(say(phrases.NOW_EXPECTED)),
      figure(say(phrases.DIFFERENCE)),
    ],
    rows: plan.financialPlan.approvedFigures!.revenue.map((one) => {
      const now = frame.report.revenue.find(({ row: { id } }) => id === one.id)
      const approved = statedAmounts(one.perYear, plan.currency)
      const expected = now?.amounts ?? new Map<Year, bigint>()
      const [printedApproved, printedNow] = [approved, expected].map((amounts) =>
        printedTotal(frame, amounts),
      )
      const [before, after] = [totalIn(approved, years), totalIn(expected, years)]
      const difference =
        printedApproved === undefined || printedNow === undefined ? undefined : printedNow - printedApproved
      return row(
        'item',
        [one.id, now === undefined ? '–' : frame.title(now.row.title)],
        [
          moneyCell(before, printedApproved),
          moneyCell(after, printedNow),
          moneyCell(after - before, difference),
        ],
      )
    }),
    notes: [],
  })
}

function printedTotal(frame: Frame, amounts: ByYear): bigint | undefined {
  return printedYears(frame.grid, amounts)?.reduce((sum, one) => sum + one, 0n)
}

/** `Financial plan: draft`, or by whom it was approved. */
function statusInWords(frame: Frame): string {
  const { status, approval } = frame.plan.financialPlan.standing
  const what = frame.word('financial-plan')
  if (approval === undefined)
    return frame.say(phrases.OF_CLASS, { what, class: frame.say(phrases.DOCUMENT_STATUS[status]) })
  const said = frame.say(phrases.APPROVED_BY, { by: frame.title(approval.by), date: approval.date })
  const reference = approval.reference === undefined ? '' : ` (${frame.title(approval.reference)})`
  return `${frame.say(phrases.OF_CLASS, { what, class: said })}${reference}`
}
