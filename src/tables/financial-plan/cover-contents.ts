// What the cover says of the other sheets: the figures that readers look for first, and the list of sheets with their
// totals, each taken from its sheet by a formula.

import { showYearRun } from '../../model/period.ts'
import type { FundingClass } from '../../model/organization.ts'
import type { Term } from '../../model/vocabulary.ts'
import * as phrases from '../phrases/cover.ts'
import { SIDE_OF } from '../phrases/ledger.ts'
import { EXPENSES_BY_BOTH } from '../phrases/sheets.ts'
import { ENVELOPES_SHOWN } from '../phrases/envelopes.ts'
import { BRIDGE_TITLE, SERVICES_SHOWS } from '../phrases/full-cost.ts'
import { PRINTED_SHOWS } from '../phrases/printed.ts'
import { RATES_TITLE } from '../phrases/rates.ts'
import { RISKS_SHOWN } from '../phrases/risks.ts'
import { TARGETS_TITLE } from '../phrases/targets.ts'
import { SETTLED_SHOWS, SHEET_SHOWS } from '../phrases/cut-line.ts'
import type { MoneyCell, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'
import { sumOf } from './amounts.ts'
import { coverHeadRow } from './cover-rows.ts'
import { SHEET_OF_STAFF } from '../phrases/staff.ts'
import { cutLinesOf, isOnePurse } from './cut-line.ts'
import { hasRevenue, revenueBlocks } from './revenue-lines.ts'
import { hasRisks } from './risks.ts'
import { hasStaff } from './staff.ts'
import { TOTAL_COLUMN } from './time-axis.ts'
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
  const side = (term: 'revenue' | 'expenses', funding: FundingClass): string =>
    view.say(SIDE_OF, { side: view.word(term), funding: view.word(funding) })
  const hasBalance = hasRevenue(view, 'regular')
  const balance = view.say(phrases.BALANCE_OF, { funding: view.word('regular') })
  const years = view.say(phrases.IN_CURRENCY, {
    what: showYearRun(view.years),
    currency: view.plan.currency.code,
  })
  return [
    coverHeadRow('figures', [view.say(phrases.IN_SHORT), '', years, '']),
    ...(hasBalance ? [figure('revenue', side('revenue', 'regular'), 'regular-revenue', revenue)] : []),
    figure('expenses', side('expenses', 'regular'), 'regular-expenses', of('regular')),
    ...(hasBalance ? [figure('balance', balance, 'balance', revenue - of('regular'))] : []),
    figure(
      'extrabudgetary',
      side('expenses', 'extrabudgetary'),
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
      textCell(view.say(phrases.FACTS_SHOWN)),
      { kind: 'money', amount: all, formula: { kind: 'sum', of: [{ sheet: names.facts, items: 'amount' }] } },
      EMPTY,
    ],
  }
  const services: SheetRow[] =
    view.services.length === 0
      ? []
      : [plainRow('services', names.services, view.say(SERVICES_SHOWS, { outputs: view.words('output') }))]
  return [
    coverHeadRow('sheets', [
      view.say(phrases.SHEET),
      view.say(phrases.SHOWS),
      view.say(phrases.TOTAL_IN, {
        what: view.wordInside('expenses'),
        currency: view.plan.currency.code,
      }),
      view.say(phrases.DIFFERENCE_FROM, { sheet: names.facts }),
    ]),
    ...rows,
    ...printedRows(view),
    facts,
    ...services,
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

/** A sheet that has no total of cost. */
function plainRow(key: string, name: string, shows: string): SheetRow {
  return { key: `sheet-${key}`, style: 'item', cells: [textCell(name, { link: name }), textCell(shows)] }
}

/** Printed figures are rounded: their totals are no sums of facts, so none stands here. */
function printedRows(view: View): SheetRow[] {
  const { printed, ...live } = view.names
  return Object.entries(printed).map(([which, name]): SheetRow => {
    const shows = view.say(PRINTED_SHOWS, { sheet: live[which as keyof typeof printed] })
    return plainRow(`printed-${which}`, name, shows)
  })
}

function bridgeEntries(view: View): SheetEntry[] {
  if (view.services.length === 0) return []
  const entry = (name: string, term: Term): SheetEntry => ({
    name,
    shows: view.say(BRIDGE_TITLE, { term: view.word(term) }),
    total: { row: 'total', column: 'full' },
  })
  return [entry(view.names.bridgeByOutcome, 'outcome'), entry(view.names.bridgeByEntity, 'entity')]
}

function sheetEntries(view: View): SheetEntry[] {
  const { names } = view
  const total = { row: 'total', column: TOTAL_COLUMN }
  const expenses = view.word('expenses')
  const both = (first: string, second: string): string =>
    view.say(EXPENSES_BY_BOTH, { expenses, first, second })
  return [
    {
      name: names.revenueAndExpenses,
      shows: view.say(phrases.LEDGER_SHOWN, {
        ledger: names.revenueAndExpenses,
        expenses: view.wordInside('expenses'),
        extrabudgetary: view.wordInside('extrabudgetary'),
      }),
      total: { row: 'all', column: TOTAL_COLUMN },
    },
    { name: names.byOutcome, shows: both(view.word('thematic-priority'), view.word('outcome')), total },
    { name: names.byEntity, shows: both(view.word('entity'), view.word('funding-class')), total },
    ...bridgeEntries(view),
    {
      name: names.matrix,
      shows: view.say(phrases.MATRIX_SHOWN, {
        expenses,
        first: view.word('entity'),
        second: view.word('outcome'),
      }),
      total: { row: 'total', column: 'all' },
    },
    { name: names.byCategory, shows: both(view.word('category-group'), view.word('category')), total },
    { name: names.byFunding, shows: both(view.word('funding-class'), view.word('funding-source')), total },
    {
      name: names.byOutput,
      shows: view.say(phrases.OUTPUTS_SHOWN, {
        outputs: view.words('output'),
        priority: view.wordInside('priority'),
        outcomes: view.words('outcome'),
      }),
      total,
    },
    { name: names.targets, shows: view.say(TARGETS_TITLE, { outcome: view.word('outcome') }) },
    ...cutLinesOf(view).map((line) => ({
      name: names.cutLines[line.fundingClass],
      shows: view.say(isOnePurse(line) ? SHEET_SHOWS : SETTLED_SHOWS, { outputs: view.words('output') }),
    })),
    ...(view.envelopes === undefined ? [] : [{ name: names.envelopes, shows: view.say(ENVELOPES_SHOWN) }]),
    ...(hasRisks(view)
      ? [{ name: names.risks, shows: view.say(RISKS_SHOWN, { outcome: view.word('outcome') }) }]
      : []),
    ...(hasStaff(view)
      ? [{ name: names.staff, shows: view.say(SHEET_OF_STAFF, { entity: view.word('entity') }) }]
      : []),
    { name: names.rates, shows: view.say(RATES_TITLE) },
  ]
}
