// Revenue and expenses as printed. The expenses of a class of money have the figures that the table by funding has; what a
// category costs in each class is rounded to them. Revenue is settled so that revenue, expenses and balance agree as printed:
// where the exact balance is zero, the printed one is.

import { FUNDING_CLASSES, type FundingClass } from '../../model/organization.ts'
import type { Term } from '../../model/vocabulary.ts'
import { nearest, roundGroupedTable, roundNestedTable } from '../../money/controlled-rounding.ts'
import { floorDivide } from '../../money/largest-remainders.ts'
import { countForced, periodsIn, printRollup, sizeOf } from '../printed-rollup.ts'
import { DIRECT } from '../phrases/full-cost.ts'
import {
  ALL_OF,
  BALANCE,
  NOT_IN_BALANCE,
  OF_CLASS,
  PRINTED_TITLE,
  THREE_WAY,
  TOTAL_OF,
} from '../phrases/printed.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { blankRow } from '../sheet.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import {
  addFigures,
  figuresOf,
  printedNotes,
  printedRow,
  sectionRow,
  type PrintedRow,
} from './printed-rows.ts'
import { hasRevenue, revenueBlocks, type RevenueLine } from './revenue-lines.ts'
import type { View } from './view.ts'

/** Rows with their total, and how many of their figures lie beyond floor and ceiling. */
interface Section {
  readonly rows: readonly PrintedRow[]
  readonly total: readonly bigint[]
  readonly exact: readonly bigint[]
  readonly forced: number
}

export function printedLedger(view: View, name: string): Sheet {
  const expenses = new Map(FUNDING_CLASSES.map((one) => [one, expensesOf(view, one)]))
  const parts: { readonly key: string; readonly title?: string; readonly rows: readonly PrintedRow[] }[] = []
  let forced = 0
  const add = (key: string, title: string, { rows, forced: own }: Section): void => {
    parts.push({ key, title, rows })
    forced += own
  }
  for (const one of FUNDING_CLASSES) {
    const spent = expenses.get(one)!
    const title = (term: 'revenue' | 'expenses'): string =>
      view.say(one === 'regular' ? OF_CLASS : NOT_IN_BALANCE, {
        what: view.word(term),
        class: view.word(one),
      })
    const revenue = hasRevenue(view, one) ? revenueOf(view, one, spent) : undefined
    if (revenue !== undefined) add(`revenue-${one}`, title('revenue'), revenue)
    add(`expenses-${one}`, title('expenses'), spent)
    if (revenue !== undefined && one === 'regular')
      parts.push({ key: 'balance', rows: [balance(view, revenue, spent)] })
  }
  parts.push({ key: 'all', rows: [allExpenses(view, [...expenses.values()])] })
  return framed(view, {
    name,
    title: view.say(PRINTED_TITLE, { title: view.names.revenueAndExpenses }),
    figures: `${figuresOf(view)} · ${view.say(DIRECT)}`,
    columns: [
      { key: 'id', width: 16, align: 'left' },
      { key: 'title', width: 56, align: 'left' },
      ...timeColumns(view.axis),
    ],
    head: headRows([{ title: '' }, { title: view.names.revenueAndExpenses }], view.axis),
    body: parts.flatMap(({ key, title, rows }, i): SheetRow[] => [
      ...(i === 0 ? [] : [blankRow(`blank-${i}`)]),
      ...(title === undefined ? [] : [sectionRow(key, title)]),
      ...rows.map((row, j) => printedRow(view, `${key}-${j}`, row)),
    ]),
    notes: [
      ...printedNotes(view, forced),
      view.say(THREE_WAY, {
        classes: lower(view, 'funding-class'),
        categories: lower(view, 'category'),
        expenses: lower(view, 'expenses'),
      }),
    ],
    fixedColumns: 2,
  })
}

function expensesOf(view: View, fundingClass: FundingClass): Section {
  const { plan, years } = view
  const size = sizeOf(plan, view.unit)
  const byClass = view.rollUp('direct', 'funding-class')
  const index = byClass.rows.findIndex(({ elements: [one] }) => one === fundingClass)
  const total = index < 0 ? years.map(() => 0n) : printRollup(plan, byClass, view.unit).rows[index]!
  const exact = plan.categories.map((category) =>
    years.map((year) =>
      view.facts.reduce(
        (sum, fact) =>
          fact.category === category && fact.funding.class === fundingClass && fact.year === year
            ? sum + fact.amount
            : sum,
        0n,
      ),
    ),
  )
  const { cells } = roundGroupedTable(exact, size, periodsIn(plan, years), total)
  const rows = plan.categories.map(({ id, title }, i): PrintedRow => {
    return { style: 'item', id, title: view.title(title), figures: cells[i]! }
  })
  const all: PrintedRow = {
    style: 'total',
    id: '',
    title: view.say(TOTAL_OF, { what: lower(view, 'expenses') }),
    figures: total,
  }
  return {
    rows: [...rows, all],
    total,
    exact: sums(exact, years.length),
    forced: countForced(cells, exact, size),
  }
}

function revenueOf(view: View, fundingClass: FundingClass, expenses: Section): Section {
  const { plan, years } = view
  const size = sizeOf(plan, view.unit)
  const blocks = revenueBlocks(view, fundingClass).map((block) => ({
    block,
    lines: (block.kind === 'line' ? [block.line] : block.lines).filter(({ amounts }) => amounts.size > 0),
  }))
  const lines = blocks.flatMap((one) => one.lines)
  const exact = lines.map(({ amounts }) => years.map((year) => amounts.get(year) ?? 0n))
  const exactTotal = sums(exact, years.length)
  const total = exactTotal.map((one, i) => settled(one, expenses.exact[i]!, expenses.total[i]!, size))
  let next = 0
  const groups = blocks.flatMap((one) => (one.lines.length === 0 ? [] : [one.lines.map(() => next++)]))
  const { cells } = roundNestedTable(exact, size, periodsIn(plan, years), total, groups)
  const itemOf = (line: RevenueLine, style: PrintedRow['style']): PrintedRow => {
    return { style, id: line.id, title: line.title, figures: cells[lines.indexOf(line)]! }
  }
  const rows = blocks.flatMap(({ block, lines: own }): PrintedRow[] => {
    if (own.length === 0) return []
    if (block.kind === 'line') return own.map((line) => itemOf(line, block.isGroup ? 'subtotal' : 'item'))
    const items = own.map((line) => ({ ...itemOf(line, 'item'), level: 1 }))
    return [{ style: 'subtotal', id: block.id, title: block.title, figures: addFigures(items) }, ...items]
  })
  const all: PrintedRow = {
    style: 'total',
    id: '',
    title: view.say(TOTAL_OF, { what: lower(view, 'revenue') }),
    figures: total,
  }
  return { rows: [...rows, all], total, exact: exactTotal, forced: countForced(cells, exact, size) }
}

/**
 * Revenue as printed: expenses as printed and a balance that is the floor or the ceiling of the exact one, whichever keeps
 * the revenue within a unit of exact.
 */
function settled(revenue: bigint, expenses: bigint, printed: bigint, size: bigint): bigint {
  const exact = revenue - expenses
  const off = printed * size - expenses
  const floor = floorDivide(exact, size)
  const ceiling = floor * size === exact ? floor : floor + 1n
  return printed + (off > 0n ? floor : off < 0n ? ceiling : nearest(exact, size))
}

function balance(view: View, revenue: Section, expenses: Section): PrintedRow {
  const values = { revenue: lower(view, 'revenue'), expenses: lower(view, 'expenses') }
  const figures = revenue.total.map((one, i) => one - expenses.total[i]!)
  return { style: 'total', id: '', title: view.say(BALANCE, values), figures }
}

function allExpenses(view: View, sections: readonly Section[]): PrintedRow {
  const title = view.say(ALL_OF, { what: lower(view, 'expenses') })
  return {
    style: 'total',
    id: '',
    title,
    figures: sums(
      sections.map(({ total }) => total),
      view.years.length,
    ),
  }
}

/** Inside a line a word begins small. */
function lower(view: View, term: Term): string {
  return view.word(term).toLowerCase()
}

function sums(rows: readonly (readonly bigint[])[], length: number): bigint[] {
  return Array.from({ length }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0n))
}
