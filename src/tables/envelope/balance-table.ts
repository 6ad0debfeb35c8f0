// Revenue and expenses of the regular budget by year, and what is left; extrabudgetary money below, apart.

import { addAll, subtract, type ByYear } from '../../costing/by-year.ts'
import type { Year } from '../../model/period.ts'
import { notPlannedInWords } from '../rollup-words.ts'
import * as phrases from '../phrases/envelopes.ts'
import { TITLE } from '../phrases/figures.ts'
import type { Row, Table } from '../table.ts'
import { less, printedRows, printedYears, yearCells, type Printed } from '../year-grid.ts'
import { basisOf, framed, row, sectionRow, type Frame } from './frame.ts'

export function balanceTable(frame: Frame): Table {
  const { grid, report } = frame
  const { revenue, expenses } = report.base.balance
  const [revenueWord, expensesWord] = [frame.word('revenue'), frame.word('expenses')]
  const printed = { revenue: revenue && printedYears(grid, revenue), expenses: printedYears(grid, expenses) }
  const regular = [
    sectionRow(frame.word('regular'), 1, grid.columns.length),
    ...(revenue === undefined ? [] : [line(frame, revenueWord, revenue, printed.revenue)]),
    line(frame, expensesWord, expenses, printed.expenses, frame.isPlanned),
    ...(revenue === undefined
      ? []
      : [difference(frame, { revenue, expenses }, less(printed.revenue, printed.expenses))]),
  ]
  return framed(frame, {
    title: frame.say(phrases.BALANCE, {
      revenue: revenueWord,
      expenses: expensesWord,
      years: frame.span,
    }),
    name: frame.say(phrases.TABS.balance),
    context: [basisOf(frame)],
    columns: [{ title: frame.say(TITLE), kind: 'text' }, ...grid.columns],
    rows: [...regular, ...extrabudgetaryRows(frame)],
    notes: [
      ...(revenue === undefined ? [frame.say(phrases.NO_REGULAR_REVENUE)] : []),
      ...notPlannedInWords(frame.notPlanned, frame.plan, frame.language),
    ],
  })
}

/** Figures that stand beside one another: rows above a difference are no parts of a sum. */
function line(
  frame: Frame,
  title: string,
  amounts: ByYear,
  printed: Printed,
  isPlanned?: (year: Year) => boolean,
): Row {
  return row('item', [title], yearCells(frame.grid, amounts, printed, isPlanned))
}

function difference(
  frame: Frame,
  { revenue, expenses }: { readonly revenue: ByYear; readonly expenses: ByYear },
  printed: Printed,
): Row {
  const title = frame.say(phrases.REVENUE_LESS_EXPENSES, {
    revenue: frame.word('revenue'),
    expenses: frame.word('expenses'),
  })
  return row('result', [title], yearCells(frame.grid, subtract(revenue, expenses), printed))
}

function extrabudgetaryRows(frame: Frame): Row[] {
  const { grid } = frame
  const { revenue, expenses } = frame.report.base.balance.extrabudgetary
  const known = revenue.filter(({ amounts }) => amounts.size > 0)
  if (known.length === 0 && expenses.size === 0) return []
  const all = addAll(known.map(({ amounts }) => amounts))
  const printed = { revenue: printedYears(grid, all), expenses: printedYears(grid, expenses) }
  const figures = printedRows(
    grid,
    known.map(({ amounts }) => amounts),
    printed.revenue,
  )
  const items = known.map(({ certainty, amounts }, i) => {
    const name = frame.say(phrases.CERTAINTY_WORDS[certainty])
    return line(
      frame,
      frame.say(phrases.OF_CLASS, { what: frame.word('revenue'), class: name }),
      amounts,
      figures[i],
    )
  })
  return [
    sectionRow(frame.say(phrases.APART, { class: frame.word('extrabudgetary') }), 1, grid.columns.length),
    ...items,
    line(frame, frame.word('expenses'), expenses, printed.expenses, frame.isPlanned),
    // Without any declared revenue nothing is known of what is lacking.
    ...(known.length === 0
      ? []
      : [difference(frame, { revenue: all, expenses }, less(printed.revenue, printed.expenses))]),
  ]
}
