// The scorecard as a table: an indicator a row, a letter a column, the reasons under the row or, where a table is read by
// programs, in a column of their own; sums by Impact, Outcome and entity. There is no single score: a number that adds up a
// missing unit and a vague title would say nothing.

import { SMART_LETTERS } from '../diagnostic/rule-text.ts'
import type { Indicator } from '../model/indicator.ts'
import { idAndTitle, textIn } from '../model/local-text.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import {
  countFulfilled,
  isWithoutGap,
  type IndicatorScore,
  type Reason,
  type Scorecard,
  type Verdict,
} from '../smart/scorecard.ts'
import { TITLE } from './phrases/figures.ts'
import * as phrases from './phrases/smart.ts'
import { saidRow, text, type Cell, type Column, type Row, type Table } from './table.ts'

export interface SmartTableOptions {
  readonly language: string | undefined
  /** Under each row for people; a column of their own for csv and workbooks. */
  readonly reasons: 'rows' | 'column'
  /** Leaves out the indicators of which nothing is said. */
  readonly onlyGaps: boolean
  /** Errors that hide indicators or their fields. */
  readonly hidden: number
  /** Indicators whose titles are not in English. */
  readonly notEnglish: number
}

/** The division slash: a spreadsheet would read 1/2 as a day, and fonts make one small sign of 1 and 2 with the fraction slash. */
const OVER = '\u2215'

const SIGNS: Readonly<Record<Verdict, string>> = { fulfilled: '✓', question: '?', accepted: '(✓)', gap: '✗' }

export function tabulateSmart(plan: Plan, { groups }: Scorecard, options: SmartTableOptions): Table {
  const { language, reasons } = options
  const isColumn = reasons === 'column'
  const columns: Column[] = [
    { title: word(plan.vocabulary, 'indicator', language), kind: 'key' },
    { title: say(TITLE, language), kind: 'text' },
    ...SMART_LETTERS.map((letter): Column => ({ title: letter, kind: 'key' })),
    ...(isColumn ? [{ title: say(phrases.REASONS, language), kind: 'text' } as const] : []),
  ]
  const blank = (count: number): Cell[] => Array.from({ length: count }, () => text(''))
  const sums = (style: 'subtotal' | 'total', label: string, scores: readonly IndicatorScore[]): Row => ({
    style,
    cells: [
      text(label),
      text(say(phrases.FULFILLED, language)),
      ...SMART_LETTERS.map((letter) => text(`${countFulfilled(scores, letter)}${OVER}${scores.length}`)),
      ...(isColumn ? blank(1) : []),
    ],
  })
  const rows: Row[] = []
  for (const { level, of, scores } of groups) {
    const shown = options.onlyGaps ? scores.filter((one) => !isWithoutGap(one)) : scores
    if (shown.length === 0) continue
    const owner = level === 'output' ? 'entity' : level
    const heading = `${word(plan.vocabulary, owner, language)} ${of.id}: ${textIn(of.title, language)}`
    rows.push(saidRow('section', heading, columns.length))
    for (const score of shown) {
      rows.push(rowOf(score, options))
      if (!isColumn) for (const line of linesOf(score)) rows.push(saidRow('remark', line, columns.length))
    }
    rows.push(sums('subtotal', of.id, scores))
  }
  const all = groups.flatMap(({ scores }) => scores)
  rows.push(sums('total', word(plan.vocabulary, 'total', language), all))
  return {
    title: say(phrases.SCORECARD, language),
    name: say(phrases.SMART, language),
    context: [say(phrases.LETTERS, language)],
    columns,
    rows,
    currency: plan.currency,
    unit: 'unit',
    language,
    hasFractions: false,
    warnings:
      options.hidden === 0
        ? []
        : [say(phrases.HIDDEN_BY_ERRORS, language, { count: String(options.hidden) })],
    notes: [
      say(phrases.LEGEND, language),
      ...(options.notEnglish === 0
        ? []
        : [say(phrases.NOT_ENGLISH, language, { count: String(options.notEnglish) })]),
    ],
  }
}

function rowOf(score: IndicatorScore, { language, reasons }: SmartTableOptions): Row {
  const { indicator, marks } = score
  return {
    style: 'item',
    cells: [
      text(indicator.id),
      text(textIn(indicator.title, language)),
      ...SMART_LETTERS.map((letter) => text(SIGNS[marks[letter].verdict])),
      ...(reasons === 'column' ? [text(linesOf(score).join('; '))] : []),
    ],
  }
}

/** `M: does not say how often it is measured (frequency) [smart-frequency-missing]` */
function linesOf({ marks, indicator }: IndicatorScore): string[] {
  return SMART_LETTERS.flatMap((letter) =>
    marks[letter].reasons.map((reason) => `${letter}: ${inShort(reason, indicator)}`),
  )
}

/** The message without the name of the indicator, which stands in the row above. */
function inShort({ diagnostic, missingKey }: Reason, indicator: Indicator): string {
  const { message, rule } = diagnostic
  const name = idAndTitle(indicator)
  const openings = [
    [`The indicator ${name} `, ''],
    [`The title of the indicator ${name} `, 'the title '],
    [`The baseline of the indicator ${name} `, 'the baseline '],
  ] as const
  const known = openings.find(([opening]) => message.startsWith(opening))
  const said = known === undefined ? message : known[1] + message.slice(known[0].length)
  return `${said.replace(/\.$/, '')}${missingKey === undefined ? '' : ` (${missingKey})`} [${rule}]`
}
