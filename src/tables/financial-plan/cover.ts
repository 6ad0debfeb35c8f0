// The cover: what this is, whose and of when, how complete, and how to read it. Whoever holds only a printed page of the
// workbook finds here from which state of the plan repository it was made.

import type { FundingClass } from '../../model/organization.ts'
import { showSpan } from '../../model/period.ts'
import type { MoneyCell, Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { blankRow, EMPTY, textCell, textRow } from '../sheet.ts'
import { sumOf } from './amounts.ts'
import { printSettings, showNotPlanned, warningsOf } from './frame.ts'
import { hasRevenue, revenueBlocks } from './revenue-lines.ts'
import { showYears, TOTAL_COLUMN } from './time-axis.ts'
import type { View } from './view.ts'

/** A sheet of the workbook, with the row and column of its grand total. */
export interface SheetEntry {
  readonly name: string
  readonly shows: string
  readonly total?: { readonly row: string; readonly column: string }
}

const COLUMNS = [
  { key: 'name', width: 30, align: 'left' },
  { key: 'text', width: 76, align: 'left' },
  { key: 'total', width: 20, align: 'right' },
  { key: 'difference', width: 22, align: 'right' },
] as const

/** How many missing entries the cover names; the rest is counted. */
const NAMED = 200

export function coverSheet(view: View): Sheet {
  return {
    name: view.names.cover,
    columns: COLUMNS,
    rows: [
      textRow('organization', 'title', view.title(view.plan.organization)),
      textRow('plan', 'title', view.planTitle),
      ...warningsOf(view).map((text, i) => textRow(`warning-${i}`, 'warning', text)),
      blankRow('blank-1'),
      ...particulars(view),
      ...missingRows(view),
      blankRow('blank-2'),
      ...shortFigures(view),
      blankRow('blank-4'),
      ...sheetRows(view),
      blankRow('blank-3'),
      ...readingRows(view),
    ],
    currency: view.plan.currency,
    unit: 'unit',
    fixedColumns: 0,
    isList: false,
    print: printSettings(view, view.names.cover, 'landscape'),
  }
}

function particulars(view: View): SheetRow[] {
  const { plan, source } = view
  const { code, decimals } = plan.currency
  const firm = view.years.filter((year) => plan.period.firmYears.has(year))
  const indicative = view.years.filter((year) => !plan.period.firmYears.has(year))
  const standing = [
    firm.length === 0 ? '' : `firm (budgeted): ${firm.join(', ')}`,
    indicative.length === 0 ? '' : `indicative: ${indicative.join(', ')}`,
    plan.period.budgetPeriods.length === 0
      ? ''
      : `budget periods: ${plan.period.budgetPeriods.map(showSpan).join(', ')}`,
  ]
  return [
    particular('period', 'Period', `${showSpan(plan.period)}; ${standing.filter(Boolean).join('; ')}`),
    particular('currency', 'Currency', `${code}, ${decimals === 0 ? 'no decimals' : `${decimals} decimals`}`),
    particular(
      'unit',
      'Unit',
      `Tables show thousands of ${code}; every cell keeps its full amount. This page and ${view.names.facts} show full amounts.`,
    ),
    particular(
      'basis',
      'Basis',
      `Direct cost: an amount stands with the ${view.word('output')} where it arises. Enabling ${view.words('output')} are not yet allocated.`,
    ),
    particular('source', 'Made from', showSource(source)),
    completeness(view),
    ...(view.notPlanned.length === 0
      ? []
      : [particular('not-planned', 'Not planned', `${showNotPlanned(view)} Not planned is not zero.`)]),
  ]
}

function particular(key: string, name: string, text: string): SheetRow {
  return { key, style: 'item', cells: [textCell(name, { tone: 'strong' }), textCell(text, { span: 3 })] }
}

function showSource({ commit, dirty, date }: View['source']): string {
  if (commit === null) return 'Files that are not in a git repository'
  const of = date === null ? '' : ` of ${date}`
  const state = { true: ', with changes that are not committed', false: ', nothing changed since', null: '' }[
    `${dirty}`
  ]
  return `Commit ${commit}${of}${state}`
}

function completeness(view: View): SheetRow {
  if (view.missing.length === 0)
    return particular(
      'complete',
      'Completeness',
      'Complete: every cost written in the plan is in the figures.',
    )
  const text =
    'INCOMPLETE: the entries below are not in the figures. Every total is too low or too high by what they hold.'
  return {
    key: 'complete',
    style: 'item',
    cells: [textCell('Completeness', { tone: 'strong' }), textCell(text, { span: 3, tone: 'warning' })],
  }
}

function missingRows(view: View): SheetRow[] {
  if (view.missing.length === 0) return []
  const named = view.missing.slice(0, NAMED).map((entry, i): SheetRow => {
    const place = `${entry.path}:${entry.line}`
    return {
      key: `missing-${i}`,
      style: 'item',
      cells: [
        textCell(entry.element ?? place),
        textCell(`${entry.message} [${entry.rule}]`),
        textCell(entry.amount ?? 'not known'),
        textCell(place),
      ],
    }
  })
  const rest = view.missing.length - named.length
  return [
    blankRow('blank-missing'),
    headRow('missing', ['Missing', 'What was found', `Amount (${view.plan.currency.code})`, 'Place']),
    ...named,
    ...(rest > 0 ? [textRow('missing-rest', 'note', `And ${rest} more; rbm validate lists them all.`)] : []),
  ]
}

/** The figures that a reader looks for first, taken from the sheet of revenue and expenses. */
function shortFigures(view: View): SheetRow[] {
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
    headRow('figures', ['In short', '', `${showYears(view.years)} (${view.plan.currency.code})`, '']),
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
  const lines = revenueBlocks(view, 'regular').flatMap((block) => block.lines)
  return lines.reduce((sum, { amounts }) => sum + sumOf(amounts, view.years), 0n)
}

function sheetRows(view: View): SheetRow[] {
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
    headRow('sheets', [
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
  const by = (first: Parameters<View['word']>[0], second?: Parameters<View['word']>[0]): string =>
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
  ]
}

function readingRows({ names }: View): SheetRow[] {
  return [
    headRow('reading', ['How to read it', '', '', '']),
    particular(
      'live',
      'Live tables',
      `Every table is a sum over ${names.facts}: change an amount there, and each table that holds it moves by exactly that. Select a cell to see its formula.`,
    ),
    particular(
      'trace',
      'From figure to source',
      `Filter ${names.facts} by the id of a row: each fact names its file and line in the plan repository, where a figure is changed for good.`,
    ),
    particular(
      'inputs',
      'Revenue',
      'Revenue is written in the plan by year: its rows are values, its totals are formulas.',
    ),
    particular(
      'years',
      'Years',
      'Firm years are budgeted. Figures of indicative years show a direction and bind nobody.',
    ),
    particular(
      'signs',
      'Signs',
      'A dash is zero. Rows can be folded to their subtotals by the outline at the left.',
    ),
  ]
}

function headRow(key: string, titles: readonly string[]): SheetRow {
  return { key: `head-${key}`, style: 'section', cells: titles.map((title) => textCell(title)) }
}
