// The cover: what this is, whose and of when, how complete, and how to read it. Whoever holds only a printed page of the
// workbook finds here from which state of the plan repository it was made.

import { showSpan } from '../../model/period.ts'
import type { Phrase } from '../../model/phrase.ts'
import { plansRead } from '../../model/plan.ts'
import * as phrases from '../phrases/cover.ts'
import { AMOUNT_IN } from '../phrases/facts.ts'
import { PLACE } from '../phrases/figures.ts'
import type { Sheet, SheetRow } from '../sheet.ts'
import { blankRow, textCell, textRow } from '../sheet.ts'
import { sheetRows, shortFigures } from './cover-contents.ts'
import { EDITION_LABEL, EDITION_ONLY } from '../phrases/edition.ts'
import { coverHeadRow, particularRow } from './cover-rows.ts'
import { fundingTitle, gapsOf, printSettings, unitOf, warningsOf } from './frame.ts'
import { languageName, programLanguageInWords } from '../untranslated.ts'
import type { View } from './view.ts'

const COLUMNS = [
  { key: 'name', width: 30, align: 'left' },
  { key: 'text', width: 76, align: 'left' },
  { key: 'total', width: 20, align: 'right' },
  { key: 'difference', width: 22, align: 'right' },
] as const

/** How many missing entries, and how many texts without translation, the cover names; the rest is counted. */
const NAMED = 200

export function coverSheet(view: View): Sheet {
  return {
    name: view.names.cover,
    columns: COLUMNS,
    rows: [
      textRow('organization', 'title', view.title(view.plan.organization)),
      textRow('plan', 'title', view.planTitle),
      ...warningsOf(view, 'below').map((text, i) => textRow(`warning-${i}`, 'warning', text)),
      blankRow('blank-1'),
      ...particulars(view),
      ...missingRows(view),
      blankRow('blank-2'),
      ...shortFigures(view),
      blankRow('blank-4'),
      ...sheetRows(view),
      blankRow('blank-3'),
      ...readingRows(view),
      ...untranslatedRows(view),
    ],
    currency: view.plan.currency,
    unit: 'unit',
    fixedColumns: 0,
    print: printSettings(view, view.names.cover, 'landscape'),
  }
}

function particulars(view: View): SheetRow[] {
  const { plan } = view
  const { code, decimals } = plan.currency
  const row = (key: string, name: Phrase, text: string): SheetRow => particularRow(key, view.say(name), text)
  const words = { output: view.word('output'), outputs: view.words('output') }
  const currency =
    decimals === 0
      ? view.say(phrases.WITHOUT_DECIMALS, { currency: code })
      : view.say(phrases.WITH_DECIMALS, { currency: code, count: decimals })
  return [
    row('period', phrases.PERIOD, [showSpan(plan.period), ...standings(view)].join('; ')),
    row('currency', phrases.CURRENCY, currency),
    row(
      'unit',
      phrases.UNIT,
      view.say(phrases.UNIT_OF_TABLES, { unit: unitOf(view), facts: view.names.facts }),
    ),
    row('basis', phrases.BASIS, view.say(phrases.BASIS_EXPLAINED[view.basis], words)),
    ...(plan.edition === undefined
      ? []
      : [row('edition', EDITION_LABEL, view.say(EDITION_ONLY, { year: plan.edition }))]),
    ...(view.funding === undefined
      ? []
      : [row('funding', phrases.MONEY, view.say(phrases.ONLY_THIS_MONEY, { funding: fundingTitle(view) }))]),
    row('source', phrases.MADE_FROM, showSource(view)),
    completeness(view),
    ...(view.notPlanned.length === 0
      ? []
      : [
          row(
            'not-planned',
            phrases.NOT_PLANNED_NAME,
            view.say(phrases.NOT_PLANNED_GAPS[plansRead(plan)], { gaps: gapsOf(view) }),
          ),
        ]),
    ...programLanguageInWords(view.language).map((text) => row('language', phrases.LANGUAGE, text)),
    ...(view.untranslated.length === 0
      ? []
      : [row('translations', phrases.TRANSLATIONS, untranslatedCount(view))]),
  ]
}

/** Which years are budgeted, which show a direction, and the periods of the budget. */
function standings(view: View): string[] {
  const { firmYears, budgetPeriods } = view.plan.period
  const firm = view.years.filter((year) => firmYears.has(year))
  const indicative = view.years.filter((year) => !firmYears.has(year))
  const periods = budgetPeriods.map(showSpan).join(', ')
  return [
    ...(firm.length === 0 ? [] : [view.say(phrases.FIRM_YEARS, { years: firm.join(', ') })]),
    ...(indicative.length === 0
      ? []
      : [view.say(phrases.INDICATIVE_YEARS, { years: indicative.join(', ') })]),
    ...(budgetPeriods.length === 0 ? [] : [view.say(phrases.BUDGET_PERIODS, { periods })]),
  ]
}

function showSource(view: View): string {
  const { commit, dirty, date } = view.source
  if (commit === null) return view.say(phrases.NOT_IN_GIT)
  const state = dirty === null ? 'unknown' : dirty ? 'changed' : 'clean'
  return view.say(phrases.COMMIT_OF[state], { commit, date: date ?? '–' })
}

function untranslatedCount(view: View): string {
  const count = view.untranslated.length
  return view.say(phrases.UNTRANSLATED_COUNT, { language: languageName(view.language), count })
}

function completeness(view: View): SheetRow {
  const name = view.say(phrases.COMPLETENESS)
  if (view.missing.length === 0)
    return particularRow(
      'complete',
      name,
      view.say(isWhole(view) ? phrases.COMPLETE : phrases.COMPLETE_IN_PART),
    )
  return {
    key: 'complete',
    style: 'item',
    cells: [
      textCell(name, { tone: 'strong' }),
      textCell(view.say(phrases.NOT_COMPLETE), { span: 3, tone: 'warning' }),
    ],
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
        textCell(entry.amount ?? view.say(phrases.NOT_KNOWN)),
        textCell(place),
      ],
    }
  })
  const rest = view.missing.length - named.length
  return [
    blankRow('blank-missing'),
    coverHeadRow('missing', [
      view.say(phrases.MISSING),
      view.say(phrases.WHAT_WAS_FOUND),
      view.say(AMOUNT_IN, { currency: view.plan.currency.code }),
      view.say(PLACE),
    ]),
    ...named,
    ...(rest > 0 ? [textRow('missing-rest', 'note', view.say(phrases.MISSING_REST, { count: rest }))] : []),
  ]
}

function readingRows(view: View): SheetRow[] {
  const { facts } = view.names
  return [
    coverHeadRow('reading', [view.say(phrases.HOW_TO_READ), '', '', '']),
    particularRow('live', view.say(phrases.LIVE_TABLES), view.say(phrases.LIVE_EXPLAINED, { facts })),
    particularRow('trace', view.say(phrases.TRACE_NAME), view.say(phrases.TRACE_EXPLAINED, { facts })),
    particularRow(
      'inputs',
      view.word('revenue'),
      view.say(phrases.INPUTS_EXPLAINED, { revenue: view.word('revenue') }),
    ),
    particularRow('years', view.words('year'), view.say(phrases.YEARS_EXPLAINED)),
    particularRow('signs', view.say(phrases.SIGNS), view.say(phrases.SIGNS_EXPLAINED)),
  ]
}

/** At the end, since it may be long and is read by translators only. */
function untranslatedRows(view: View): SheetRow[] {
  if (view.untranslated.length === 0) return []
  const named = view.untranslated.slice(0, NAMED).map(({ id, text }, i): SheetRow => {
    const cells = [textCell(id), textCell(view.title(text), { span: 3 })]
    return { key: `untranslated-${i}`, style: 'item', cells }
  })
  const rest = view.untranslated.length - named.length
  return [
    blankRow('blank-untranslated'),
    coverHeadRow('untranslated', [view.say(phrases.NOT_TRANSLATED), view.say(phrases.AS_WRITTEN), '', '']),
    ...named,
    ...(rest > 0
      ? [textRow('untranslated-rest', 'note', view.say(phrases.UNTRANSLATED_REST, { count: rest }))]
      : []),
  ]
}
