// Revenue and expenses, in the layout of the published financial plans: revenue by lettered group, expenses by numbered
// category, years and biennia, variance, and what is left. Revenue is typed in by people, so its rows are values; expenses
// are sums of facts. Extrabudgetary money stands below in a block of its own: it balances nothing.

import type { FundingClass } from '../../model/organization.ts'
import * as phrases from '../phrases/ledger.ts'
import type { RowStyle, Sheet, SheetRow } from '../sheet.ts'
import { blankRow, textCell } from '../sheet.ts'
import { factsOfYear, sumByYear } from './amounts.ts'
import { comparisonColumns, comparisonHead, comparisonOf, PREVIOUS_COLUMN } from './comparison.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { differenceLine, entryLine, sumLine, type Ledger, type Line } from './ledger.ts'
import {
  hasRevenue,
  inUnits,
  revenueBlocks,
  revenueNotes,
  type RevenueBlock,
  type RevenueLine,
} from './revenue-lines.ts'
import type { View } from './view.ts'

interface Section {
  readonly rows: readonly SheetRow[]
  readonly total: Line
}

export function revenueAndExpensesSheet(view: View): Sheet {
  const ledger: Ledger = { view, comparison: comparisonOf(view) }
  const previous = ledger.comparison?.previous
  const revenue = view.wordInside('revenue')
  const notes = revenueNotes(view)
  return framed(view, {
    name: view.names.revenueAndExpenses,
    title: view.names.revenueAndExpenses,
    columns: [
      { key: 'id', width: 16, align: 'left' },
      { key: 'title', width: 50, align: 'left' },
      ...(previous === undefined ? [] : [{ key: PREVIOUS_COLUMN, width: 13, align: 'right' as const }]),
      ...timeColumns(view.axis),
      ...comparisonColumns(ledger.comparison),
    ],
    head: headRows(
      [
        { title: '' },
        {
          title: view.say(phrases.REVENUE_THEN_EXPENSES, {
            revenue: view.word('revenue'),
            expenses: view.wordInside('expenses'),
          }),
        },
        ...(previous === undefined ? [] : [previous]),
      ],
      view.axis,
      comparisonHead(view, ledger.comparison),
    ),
    body: bodyRows(ledger),
    notes: [
      ...(hasRevenue(view, 'regular') ? [] : [view.say(phrases.NO_REVENUE, { revenue })]),
      ...(notes.length === 0 ? [] : [[view.say(phrases.ESTIMATES, { revenue }), ...notes].join('  ')]),
    ],
    fixedColumns: 2,
  })
}

function bodyRows(ledger: Ledger): SheetRow[] {
  const { view } = ledger
  const words = { revenue: view.wordInside('revenue'), expenses: view.wordInside('expenses') }
  const totalOf = (side: keyof typeof words): string => view.say(phrases.TOTAL_OF, { what: words[side] })
  const regular = expensesSection(ledger, 'regular', totalOf('expenses'))
  const extrabudgetary = expensesSection(ledger, 'extrabudgetary', totalOf('expenses'))
  const parts: SheetRow[][] = []
  const revenue = hasRevenue(view, 'regular')
    ? revenueSection(ledger, 'regular', totalOf('revenue'))
    : undefined
  if (revenue !== undefined) parts.push([sectionRow(view, 'revenue', 'regular'), ...revenue.rows])
  parts.push([sectionRow(view, 'expenses', 'regular'), ...regular.rows])
  if (revenue !== undefined) {
    const balance = {
      key: 'balance',
      style: 'total',
      title: view.say(phrases.BALANCE, words),
    } as const
    parts.push([differenceLine(ledger, balance, revenue.total, regular.total).row])
  }
  if (hasRevenue(view, 'extrabudgetary')) {
    const other = revenueSection(ledger, 'extrabudgetary', totalOf('revenue'))
    parts.push([sectionRow(view, 'revenue', 'extrabudgetary'), ...other.rows])
  }
  parts.push([sectionRow(view, 'expenses', 'extrabudgetary'), ...extrabudgetary.rows])
  const all = {
    key: 'all',
    style: 'total',
    title: view.say(phrases.ALL_OF, { what: words.expenses }),
  } as const
  parts.push([sumLine(ledger, all, [regular.total, extrabudgetary.total]).row])
  return parts.flatMap((rows, i) => (i === 0 ? rows : [blankRow(`blank-${i}`), ...rows]))
}

function revenueSection(ledger: Ledger, fundingClass: FundingClass, title: string): Section {
  const blocks = revenueBlocks(ledger.view, fundingClass).map((block, i) =>
    blockSection(ledger, `${fundingClass}-revenue-${i}`, block),
  )
  const total = sumLine(
    ledger,
    { key: `${fundingClass}-revenue`, style: 'total', title },
    blocks.map((block) => block.total),
  )
  return { rows: [...blocks.flatMap(({ rows }) => rows), total.row], total }
}

function blockSection(ledger: Ledger, key: string, block: RevenueBlock): Section {
  if (block.kind === 'line') {
    const total = revenueLine(ledger, key, block.isGroup ? 'subtotal' : 'item', block.line)
    return { rows: [total.row], total }
  }
  const head: SheetRow = {
    key: `${key}-head`,
    style: 'group',
    cells: [textCell(block.id), textCell(block.title)],
  }
  const lines = block.lines.map((line, i) => revenueLine(ledger, `${key}-${i}`, 'item', line))
  const text = {
    key,
    style: 'subtotal',
    title: ledger.view.say(phrases.TOTAL_OF, { what: block.title }),
  } as const
  const total = sumLine(ledger, text, lines, block.previous)
  return { rows: [head, ...lines.map(({ row }) => row), total.row], total }
}

function revenueLine(ledger: Ledger, key: string, style: RowStyle, line: RevenueLine): Line {
  return entryLine(ledger, { key, style, id: line.id, title: line.title }, line.amounts, line.previous)
}

/** Every category, also those without cost: a fact that moves to another category must show. */
function expensesSection(ledger: Ledger, fundingClass: FundingClass, title: string): Section {
  const { view } = ledger
  const lines = view.plan.categories.map((category, i) => {
    const key = `${fundingClass}-category-${i}`
    const facts = view.facts.filter(
      (fact) => fact.category === category && fact.funding.class === fundingClass,
    )
    const formula = factsOfYear(view.names.facts, [
      { column: 'category', equals: { row: key, column: 'id' } },
      { column: 'funding-class', equals: { constant: fundingClass } },
    ])
    const text = { key, style: 'item', id: view.keyOf(category), title: view.title(category.title) } as const
    return entryLine(ledger, text, sumByYear(facts), previousOf(ledger, fundingClass, category.id), formula)
  })
  const total = sumLine(ledger, { key: `${fundingClass}-expenses`, style: 'total', title }, lines)
  return { rows: [...lines.map(({ row }) => row), total.row], total }
}

/** The previous period's expenses are those of the regular budget. */
function previousOf({ view }: Ledger, fundingClass: FundingClass, category: string): bigint | undefined {
  const previous = view.plan.financialPlan.previousPeriod
  if (previous === undefined || fundingClass !== 'regular') return undefined
  const total = previous.expenses.get(category)
  return total === undefined ? 0n : inUnits(view, total)
}

function sectionRow(view: View, side: 'revenue' | 'expenses', fundingClass: FundingClass): SheetRow {
  const phrase = fundingClass === 'extrabudgetary' ? phrases.SIDE_NOT_IN_BALANCE : phrases.SIDE_OF
  const title = view.say(phrase, { side: view.word(side), funding: view.word(fundingClass) })
  return { key: `section-${side}-${fundingClass}`, style: 'section', cells: [textCell(title, { span: 2 })] }
}
