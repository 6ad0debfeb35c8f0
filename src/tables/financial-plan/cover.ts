// The cover: what this is, whose and of when, how complete, and how to read it. Whoever holds only a printed page of the
// workbook finds here from which state of the plan repository it was made.

import { showSpan } from '../../model/period.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { blankRow, textCell, textRow } from '../sheet.ts'
import { sheetRows, shortFigures } from './cover-contents.ts'
import { EDITION_LABEL, EDITION_ONLY } from '../phrases/edition.ts'
import { coverHeadRow, particularRow } from './cover-rows.ts'
import { fundingTitle, unitOf, printSettings, showNotPlanned, warningsOf } from './frame.ts'
import type { View } from './view.ts'

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
      ...warningsOf(view, 'see below').map((text, i) => textRow(`warning-${i}`, 'warning', text)),
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
    particularRow('period', 'Period', `${showSpan(plan.period)}; ${standing.filter(Boolean).join('; ')}`),
    particularRow(
      'currency',
      'Currency',
      `${code}, ${decimals === 0 ? 'no decimals' : `${decimals} decimals`}`,
    ),
    particularRow(
      'unit',
      'Unit',
      `Tables show ${unitOf(view)}; every cell keeps its full amount. This page and ${view.names.facts} show full amounts.`,
    ),
    particularRow(
      'basis',
      'Basis',
      view.basis === 'direct'
        ? `Direct cost: an amount stands with the ${view.word('output')} where it arises. Enabling ${view.words('output')} are not yet allocated.`
        : `Full cost: an amount stands with the ${view.word('output')} that carries it. The cost of enabling ${view.words('output')} is allocated to those that they serve.`,
    ),
    ...(plan.edition === undefined
      ? []
      : [particularRow('edition', view.say(EDITION_LABEL), view.say(EDITION_ONLY, { year: plan.edition }))]),
    ...(view.funding === undefined
      ? []
      : [
          particularRow(
            'funding',
            'Money',
            `Only ${fundingTitle(view)}; other revenue and cost are left out.`,
          ),
        ]),
    particularRow('source', 'Made from', showSource(source)),
    completeness(view),
    ...(view.notPlanned.length === 0
      ? []
      : [particularRow('not-planned', 'Not planned', `${showNotPlanned(view)} Not planned is not zero.`)]),
  ]
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
    return particularRow(
      'complete',
      'Completeness',
      isWhole(view)
        ? 'Complete: all cost and revenue written in the plan is in the figures.'
        : 'Complete for the years and the money shown; the plan holds more.',
    )
  const text =
    'INCOMPLETE: the entries below are not in the figures, or not in their place. Totals are too low or too high by what they hold.'
  return {
    key: 'complete',
    style: 'item',
    cells: [textCell('Completeness', { tone: 'strong' }), textCell(text, { span: 3, tone: 'warning' })],
  }
}

function isWhole({ funding, years, plan }: View): boolean {
  return funding === undefined && plan.edition === undefined && years.length === plan.period.years.length
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
    coverHeadRow('missing', ['Missing', 'What was found', `Amount (${view.plan.currency.code})`, 'Place']),
    ...named,
    ...(rest > 0 ? [textRow('missing-rest', 'note', `And ${rest} more; rbm validate lists them all.`)] : []),
  ]
}

function readingRows({ names }: View): SheetRow[] {
  return [
    coverHeadRow('reading', ['How to read it', '', '', '']),
    particularRow(
      'live',
      'Live tables',
      `Every table is a sum over ${names.facts}: change an amount there, and each table that holds it moves by exactly that. Select a cell to see its formula.`,
    ),
    particularRow(
      'trace',
      'From figure to source',
      `Filter ${names.facts} by the id of a row: each fact names its file and line in the plan repository, where a figure is changed for good.`,
    ),
    particularRow(
      'inputs',
      'Revenue',
      'Revenue is written in the plan by year: its rows are values, its totals are formulas.',
    ),
    particularRow(
      'years',
      'Years',
      'Firm years are budgeted. Figures of indicative years show a direction and bind nobody.',
    ),
    particularRow(
      'signs',
      'Signs',
      'A dash is zero. Rows can be folded to their subtotals by the outline at the left.',
    ),
  ]
}
