// Targets for the year as a table ([R19]): a row for each indicator and year, under its Outcome, with the reason in words beside
// each figure.

import type { Expectation, IndicatorTargets, YearTarget } from '../../costing/targets/expected-targets.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Indicator } from '../../model/indicator.ts'
import { textIn } from '../../model/local-text.ts'
import { showYearRun, type Year } from '../../model/period.ts'
import { say, type Phrase } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { word, words, type Term } from '../../model/vocabulary.ts'
import { ZERO, type Ratio } from '../../money/ratio.ts'
import { decimalsOf } from '../../money/rounding.ts'
import type { Origin } from '../../source/origin.ts'
import { ILLUSTRATIVE } from '../phrases/figures.ts'
import { BASELINE_DUE, ENDLINE, TARGETS, UNIT } from '../phrases/targets.ts'
import {
  EXPECTED,
  EXPECTED_TITLE,
  GAP,
  HIDDEN,
  HOW_RECKONED,
  IF_ALL,
  IF_FUNDED,
  IN_WORDS,
} from '../phrases/targets-expected.ts'
import { AS_OF, LAST_ACTUAL } from '../phrases/progress.ts'
import { oneMissing } from '../rollup-words.ts'
import { saidRow, text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { inWords, valueText } from './words.ts'

export interface TargetsInput {
  readonly plan: Plan
  readonly years: readonly Year[]
  readonly indicators: readonly IndicatorTargets[]
  /** The day whose reports count. */
  readonly asOf: string
  /** Errors that touch money, indicators or targets. */
  readonly missing: readonly Diagnostic[]
  readonly language: string | undefined
  readonly lineOf: (at: Origin) => number
  /** Whether a program reads the titles of columns, which then stand whole on one line. */
  readonly hasOneHead?: boolean
}

export function tabulateTargets(input: TargetsInput): Table {
  const { plan, years, indicators, missing, language, lineOf } = input
  const saying = (phrase: Phrase, values?: Readonly<Record<string, string>>) => say(phrase, language, values)
  const wordOf = (term: Term) => word(plan.vocabulary, term, language)
  const headOf = (title: Phrase, subtitle: Phrase) =>
    input.hasOneHead === true
      ? { title: `${saying(title)}: ${saying(subtitle)}` }
      : { title: saying(title), subtitle: saying(subtitle) }
  const hasActuals = isAnyReported(input)
  const columns: Column[] = [
    { title: wordOf('indicator'), kind: 'key' },
    { title: wordOf('year'), kind: 'key' },
    { title: wordOf('baseline'), kind: 'number' },
    ...(hasActuals ? [{ title: saying(LAST_ACTUAL), kind: 'number' } as const] : []),
    { ...headOf(EXPECTED, IF_ALL), kind: 'number' },
    { ...headOf(EXPECTED, IF_FUNDED), kind: 'number', isJoined: true },
    { title: wordOf('target'), kind: 'number' },
    { ...headOf(GAP, IF_ALL), kind: 'number' },
    { ...headOf(GAP, IF_FUNDED), kind: 'number', isJoined: true },
    { title: saying(ENDLINE), subtitle: String(plan.period.last), kind: 'number' },
    { title: saying(IN_WORDS), kind: 'text' },
  ]
  const section = (said: string) => saidRow('section', said, columns.length)
  const rows = indicators.flatMap((one, i): Row[] => {
    const { owner, level, indicator } = one
    const isNew = indicators[i - 1]?.owner !== owner
    const { unit, baseline } = indicator
    const about = [
      ...(unit === undefined ? [] : [`${saying(UNIT)}: ${unit}`]),
      ...(baseline === undefined ? [] : [`${wordOf('baseline')}: ${baseline.year}`]),
      ...(one.last === undefined ? [] : [`${saying(LAST_ACTUAL)}: ${one.last.period.written}`]),
    ].join(', ')
    return [
      ...(isNew ? [section(`${wordOf(level)} ${owner.id}: ${textIn(owner.title, language)}`)] : []),
      section(`${indicator.id}: ${textIn(indicator.title, language)}${about === '' ? '' : ` (${about})`}`),
      ...one.years.map((year) => rowOf(input, one, year)),
    ]
  })
  const warnings = missing.map((diagnostic) => oneMissing(diagnostic, lineOf(diagnostic.at), language))
  return {
    title: saying(EXPECTED_TITLE, { years: showYearRun(years) }),
    name: saying(TARGETS),
    context: [
      [
        textIn(plan.organization, language),
        ...(plan.isIllustrative ? [saying(ILLUSTRATIVE)] : []),
        ...(plan.edition === undefined ? [] : [String(plan.edition)]),
        ...(hasActuals ? [saying(AS_OF, { date: input.asOf })] : []),
      ].join(' · '),
    ],
    columns,
    rows,
    currency: plan.currency,
    unit: 'unit',
    language,
    hasFractions: false,
    warnings:
      warnings.length === 0
        ? []
        : [saying(HIDDEN, { indicators: words(plan.vocabulary, 'indicator', language) }), ...warnings],
    notes: [saying(HOW_RECKONED)],
  }
}

/** Before the first report a column for what was reported would only be empty. */
function isAnyReported({ indicators }: TargetsInput): boolean {
  return indicators.some(({ last }) => last !== undefined)
}

function rowOf(input: TargetsInput, one: IndicatorTargets, year: YearTarget): Row {
  const { plan, language } = input
  const { indicator, last } = one
  const { baseline, baselineDue, targets } = indicator
  const endline = targets.find((target) => target.year === plan.period.last)
  const due = baselineDue === undefined ? '–' : say(BASELINE_DUE, language, { date: baselineDue })
  return {
    style: 'item',
    cells: [
      text(indicator.id),
      text(String(year.year)),
      baseline === undefined ? text(due) : valueCell(indicator, baseline.value),
      ...(isAnyReported(input) ? [valueCell(indicator, last?.value)] : []),
      valueCell(indicator, year.all.value),
      valueCell(indicator, year.funded.value),
      valueCell(indicator, year.target?.value),
      gapCell(indicator, year.all),
      gapCell(indicator, year.funded),
      valueCell(indicator, endline?.value),
      text(inWords(plan, one, year, language)),
    ],
  }
}

function valueCell(indicator: Indicator, value: Ratio | undefined): Cell {
  if (value === undefined) return text('–')
  if (indicator.scale.length > 0) return text(valueText(indicator, value))
  return numberCell(value)
}

/** Words of a scale have no distance; the words beside it say what stands in place of what. */
function gapCell(indicator: Indicator, { verdict }: Expectation): Cell {
  if (verdict.kind === 'unknown' || (verdict.kind === 'short' && indicator.scale.length > 0)) return text('–')
  return numberCell(verdict.kind === 'short' ? verdict.by : ZERO)
}

const MOST_DECIMALS = 4

function numberCell(value: Ratio): Cell {
  return { kind: 'number', value, decimals: decimalsOf(value, MOST_DECIMALS) }
}
