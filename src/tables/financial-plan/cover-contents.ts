// What the cover says of the other sheets: the figures that readers look for first, and the list of sheets with their
// totals, each taken from its sheet by a formula.

import type { FundingClass } from '../../model/organization.ts'
import type { Term } from '../../model/vocabulary.ts'
import { SHEET_SHOWS } from '../phrases/cut-line.ts'
import type { MoneyCell, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'
import { sumOf } from './amounts.ts'
import { coverHeadRow } from './cover-rows.ts'
import { hasCutLine } from './cut-line.ts'
import { hasRevenue, revenueBlocks } from './revenue-lines.ts'
import { showYears, TOTAL_COLUMN } from './time-axis.ts'
import type { View } from './view.ts'

/** A sheet of the workbook, with the row and column of its grand total. */
interface SheetEntry {
  readonly name: string
  readonly shows: string
  readonly total?: { readonly row: string; readonly column: string }
}

/** The figures that a reader looks for first, taken from the sheet of revenue and expenses. */
export function shortFigures(view: View): SheetRow[] {
  const sheet = view.names.revenueAndExpenses
  const figure = (key: string, title: string, row: string, amount: bigint): SheetRow => {
    const formula = { kind: 'sum', of: [{ sheet, row, column: TOTAL_COLUMN }] } as const
    return {
      key,
      style: 'item',
      cells: [textCell(title, { span: 2 }), EMPTY, { kind: 'money', amount, formula }],
    }
  }
  const revenue = revenueTotal(view)
  const of = (fundingClass: FundingClass): bigint =>
    view.facts.reduce((sum, { amount, funding }) => (funding.class === fundingClass ? sum + amount : sum), 0n)
  const regular = view.word('regular')
  const hasBalance = hasRevenue(view, 'regular')
  return [
    coverHeadRow('figures', ['In short', '', `${showYears(view.years)} (${view.plan.currency.code})`, '']),
    ...(hasBalance
      ? [figure('revenue', `${view.word('revenue')}: ${regular}`, 'regular-revenue', revenue)]
      : []),
    figure('expenses', `${view.word('expenses')}: ${regular}`, 'regular-expenses', of('regular')),
    ...(hasBalance ? [figure('balance', `Balance: ${regular}`, 'balance', revenue - of('regular'))] : []),
    figure(
      'extrabudgetary',
      `${view.word('expenses')}: ${view.word('extrabudgetary')}`,
      'extrabudgetary-expenses',
      of('extrabudgetary'),
    ),
  ]
}

function revenueTotal(view: View): bigint {
  const lines = revenueBlocks(view, 'regular').flatMap((block) =>
    block.kind === 'line' ? [block.line] : block.lines,
  )
  return lines.reduce((sum, { amounts }) => sum + sumOf(amounts, view.years), 0n)
}

export function sheetRows(view: View): SheetRow[] {
  const { names } = view
  const all = view.facts.reduce((sum, { amount }) => sum + amount, 0n)
  const rows = sheetEntries(view).map((entry, i): SheetRow => {
    const key = `sheet-${i}`
    const link = textCell(entry.name, { link: entry.name })
    return {
      key,
      style: 'item',
      cells: [
        link,
        textCell(entry.shows),
        ...(entry.total === undefined ? [] : totalCells(key, entry.name, entry.total, all)),
      ],
    }
  })
  const facts: SheetRow = {
    key: 'sheet-facts',
    style: 'item',
    cells: [
      textCell(names.facts, { link: names.facts }),
      textCell('Cost facts, one row each, with the file and line of the plan where each is written'),
      { kind: 'money', amount: all, formula: { kind: 'sum', of: [{ sheet: names.facts, items: 'amount' }] } },
      EMPTY,
    ],
  }
  const { code } = view.plan.currency
  return [
    coverHeadRow('sheets', [
      'Sheet',
      'Shows',
      `Total ${view.word('expenses').toLowerCase()} (${code})`,
      `Difference from ${names.facts}`,
    ]),
    ...rows,
    facts,
  ]
}

/** The total of a sheet, and how far it is from the facts: zero, or the workbook was changed where it must not be. */
function totalCells(
  row: string,
  sheet: string,
  total: { row: string; column: string },
  amount: bigint,
): SheetCell[] {
  const own: MoneyCell = { kind: 'money', amount, formula: { kind: 'sum', of: [{ sheet, ...total }] } }
  const formula = {
    kind: 'difference',
    of: { row, column: 'total' },
    less: { row: 'sheet-facts', column: 'total' },
  } as const
  return [own, { kind: 'money', amount: 0n, formula }]
}

function sheetEntries(view: View): SheetEntry[] {
  const { names } = view
  const total = { row: 'total', column: TOTAL_COLUMN }
  const by = (first: Term, second?: Term): string =>
    `${view.word('expenses')} by ${view.word(first)}${second === undefined ? '' : ` and ${view.word(second)}`}`
  return [
    {
      name: names.revenueAndExpenses,
      shows: `${names.revenueAndExpenses} by year, balance, variance; ${view.word('extrabudgetary').toLowerCase()} ${view.word('expenses').toLowerCase()} apart`,
      total: { row: 'all', column: TOTAL_COLUMN },
    },
    { name: names.byOutcome, shows: by('thematic-priority', 'outcome'), total },
    { name: names.byEntity, shows: by('entity', 'funding-class'), total },
    {
      name: names.matrix,
      shows: `${by('entity', 'outcome')}, sum of all years`,
      total: { row: 'total', column: 'all' },
    },
    { name: names.byCategory, shows: by('category-group', 'category'), total },
    { name: names.byFunding, shows: by('funding-class', 'funding-source'), total },
    {
      name: names.byOutput,
      shows: `${view.words('output')} with ${view.word('priority').toLowerCase()}, ${view.words('outcome')} and cost`,
      total,
    },
    ...(hasCutLine(view)
      ? [{ name: names.cutLine, shows: view.say(SHEET_SHOWS, { outputs: view.words('output') }) }]
      : []),
  ]
}
