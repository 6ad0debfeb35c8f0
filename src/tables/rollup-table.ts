// The roll-up as a table: one row for each element, the years (marked firm or indicative), budget periods and the total.

import type { Origin } from '../source/origin.ts'
import { keyOf, type GroupElement, type Grouping } from '../costing/facts/cost-fact.ts'
import type { Rollup, RollupRow, RollupTotal } from '../costing/rollup.ts'
import { textIn } from '../model/local-text.ts'
import { showSpan, showYearRun, yearsOf, type Year, type YearSpan } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word, type Term } from '../model/vocabulary.ts'
import { printRollup } from './printed-rollup.ts'
import { AND, COST, FIRM, ILLUSTRATIVE, INDICATIVE, MONEY_UNIT, ONLY, TITLE } from './phrases/figures.ts'
import { BUDGET, COST_ACROSS, COST_BY, NO_ELEMENT, ROLLUP, TOTAL } from './phrases/rollup.ts'
import { text, type Cell, type Column, type MoneyCell, type Row, type Table, type Unit } from './table.ts'
import { ownWords, titlesOf, untranslatedInWords, type NamedText } from './untranslated.ts'
import {
  editionInWords,
  missingInWords,
  notAllocatedInWords,
  notPlannedInWords,
  roundingInWords,
} from './rollup-words.ts'

export interface RollupTableOptions {
  readonly unit: Unit
  readonly language: string | undefined
  /** The line, from 1, at which an origin begins. */
  readonly lineOf: (origin: Origin) => number
}

export function tabulateRollup(plan: Plan, rollup: Rollup, options: RollupTableOptions): Table {
  const columns = valueColumns(plan, rollup, options.language)
  const printed = options.unit === 'unit' ? undefined : printRollup(plan, rollup, options.unit)
  const item = (row: RollupRow, i: number): Row => ({
    style: 'item',
    cells: [
      ...keyCells(plan, rollup.by, row, options.language),
      ...valueCells(columns, partsOf(rollup, row), printed?.rows[i]),
    ],
  })
  const total: Row = {
    style: 'total',
    cells: [
      ...totalLabels(plan, rollup, options.language),
      ...valueCells(columns, partsOf(rollup, rollup.total), printed?.total),
    ],
  }
  return {
    title: titleOf(plan, rollup, options.language),
    name: say(ROLLUP, options.language),
    context: contextOf(plan, rollup, options),
    columns: [...keyColumns(plan, rollup.by, options.language), ...columns.map(({ column }) => column)],
    rows: [...rollup.rows.map(item), total],
    currency: plan.currency,
    unit: options.unit,
    language: options.language,
    hasFractions: hasFractions(plan, rollup),
    warnings: missingInWords(rollup.missing, options.lineOf, options.language),
    notes: [
      ...columnsInWords(plan, rollup, options.language),
      ...notAllocatedInWords(rollup, options.language),
      ...notPlannedInWords(rollup.notPlanned, plan, options.language),
      ...(printed === undefined ? [] : roundingInWords(rollup.by.length, printed.forced, options.language)),
      ...untranslatedInWords(plan, textsShown(plan, rollup), options.language),
    ],
  }
}

/** What an element is called: its title, the word for a priority, the year. Undefined belongs to no element. */
export function labelOf(
  plan: Plan,
  grouping: Grouping,
  element: GroupElement | undefined,
  language: string | undefined,
): string {
  if (element === undefined)
    return say(NO_ELEMENT, language, { element: word(plan.vocabulary, grouping, language) })
  if (typeof element === 'number') return String(element)
  if (typeof element === 'string') return word(plan.vocabulary, element, language)
  return textIn(element.title, language)
}

/** Columns have only room for keys: what they are called stands below. */
function columnsInWords(plan: Plan, { across }: Rollup, language: string | undefined): string[] {
  if (across === undefined) return []
  return across.elements.flatMap((element) => {
    const label = labelOf(plan, across.grouping, element, language)
    const key = String(keyOf(element) ?? '–')
    return key === label ? [] : [`${key}: ${label}`]
  })
}

function titleOf(plan: Plan, rollup: Rollup, language: string | undefined): string {
  const called = (grouping: Grouping) => word(plan.vocabulary, grouping, language)
  const by = rollup.by.map(called).reduce((first, second) => say(AND, language, { first, second }))
  const years = showYearRun(rollup.years)
  if (rollup.across === undefined) return say(COST_BY, language, { by, years })
  return say(COST_ACROSS, language, { by, across: called(rollup.across.grouping), years })
}

function contextOf(plan: Plan, rollup: Rollup, { unit, language }: RollupTableOptions): string[] {
  const parts = [
    textIn(plan.organization, language),
    say(COST[rollup.basis], language),
    ...editionInWords(plan, language),
    say(MONEY_UNIT[unit], language, { currency: plan.currency.code }),
    ...(rollup.funding === undefined ? [] : [onlyFunding(plan, rollup.funding, language)]),
    ...(plan.isIllustrative ? [say(ILLUSTRATIVE, language)] : []),
  ]
  return [parts.join(' · ')]
}

function onlyFunding(plan: Plan, wanted: string, language: string | undefined): string {
  const source = plan.fundingSources.find(({ id }) => id === wanted)
  const funding =
    source === undefined ? word(plan.vocabulary, wanted as Term, language) : textIn(source.title, language)
  return say(ONLY, language, { funding })
}

/** The texts of the plan that stand in the table. */
function textsShown(plan: Plan, { by, across, rows, funding }: Rollup): NamedText[] {
  const elements = [...rows.flatMap((row) => row.elements), ...(across?.elements ?? [])]
  const groupings = across === undefined ? by : [...by, across.grouping]
  return [
    { id: 'organization', text: plan.organization },
    ...ownWords(plan, [...groupings, ...elements.filter((element) => typeof element === 'string')]),
    ...titlesOf(elements.filter((element) => typeof element === 'object')),
    ...titlesOf(plan.fundingSources.filter(({ id }) => id === funding)),
  ]
}

function keyColumns(plan: Plan, by: readonly Grouping[], language: string | undefined): Column[] {
  return by.flatMap((grouping): Column[] => {
    const title = word(plan.vocabulary, grouping, language)
    if (grouping === 'year' && (by.length > 1 || !hasIndicativeYears(plan))) return [{ title, kind: 'key' }]
    if (grouping === 'year') {
      return [
        { title, kind: 'key' },
        { title: say(BUDGET, language), kind: 'text' },
      ]
    }
    return by.length === 1
      ? [
          { title, kind: 'key' },
          { title: say(TITLE, language), kind: 'text' },
        ]
      : [{ title, kind: 'key' }]
  })
}

function keyCells(plan: Plan, by: readonly Grouping[], row: RollupRow, language: string | undefined): Cell[] {
  return by.flatMap((grouping, i): Cell[] => {
    const element = row.elements[i]
    const key = text(element === undefined ? '–' : String(keyOf(element)))
    if (by.length > 1) return [key]
    if (grouping !== 'year') return [key, text(labelOf(plan, grouping, element, language))]
    return hasIndicativeYears(plan) ? [key, text(standingOf(plan, element as Year, language))] : [key]
  })
}

function totalLabels(plan: Plan, rollup: Rollup, language: string | undefined): Cell[] {
  const columns = keyColumns(plan, rollup.by, language)
  return columns.map((_, i) => text(i === 0 ? word(plan.vocabulary, 'total', language) : ''))
}

/** A column of figures, and which parts of a row it sums: years, or elements across. */
interface ValueColumn {
  readonly column: Column
  readonly parts: readonly number[]
}

/** The figures of a row that its columns are made of; undefined is a year that is not planned. */
function partsOf(rollup: Rollup, row: RollupTotal): readonly (bigint | undefined)[] {
  return rollup.across === undefined ? rollup.years.map((year) => row.byYear.get(year)) : row.cells
}

function valueColumns(plan: Plan, rollup: Rollup, language: string | undefined): ValueColumn[] {
  const { budgetPeriods } = plan.period
  const standing = (year: Year) =>
    hasIndicativeYears(plan) ? { subtitle: standingOf(plan, year, language) } : {}
  const total = { title: say(TOTAL, language), kind: 'money' as const }
  if (rollup.across !== undefined) {
    const { elements } = rollup.across
    const across = elements.map((element, i): ValueColumn => {
      return { column: { title: String(keyOf(element) ?? '–'), kind: 'money' }, parts: [i] }
    })
    return [...across, { column: total, parts: elements.map((_, i) => i) }]
  }
  const indexOf = (year: Year) => rollup.years.indexOf(year)
  const ofTotal: ValueColumn = { column: total, parts: rollup.years.map(indexOf) }
  if (rollup.by.includes('year')) return [ofTotal]
  const years = rollup.years.map((year): ValueColumn => {
    return { column: { title: String(year), kind: 'money', ...standing(year) }, parts: [indexOf(year)] }
  })
  if (years.length === 1) return years
  const periods = budgetPeriods.filter((period) => isInside(period, rollup.years))
  const sums = periods.map((period): ValueColumn => {
    const column = { title: showSpan(period), kind: 'money' as const, isOptional: true }
    return { column, parts: yearsOf(period).map(indexOf) }
  })
  return [...years, ...sums, ofTotal]
}

function hasIndicativeYears({ period }: Plan): boolean {
  return period.firmYears.size < period.years.length
}

/** Firm years are budgeted ([R18]). */
function standingOf({ period }: Plan, year: Year, language: string | undefined): string {
  return say(period.firmYears.has(year) ? FIRM : INDICATIVE, language)
}

function isInside(period: YearSpan, years: readonly Year[]): boolean {
  const own = yearsOf(period)
  return own.length > 1 && own.length < years.length && own.every((year) => years.includes(year))
}

function valueCells(
  columns: readonly ValueColumn[],
  parts: readonly (bigint | undefined)[],
  printed: readonly bigint[] | undefined,
): Cell[] {
  return columns.map(({ parts: own }): MoneyCell => {
    const known = own.map((i) => parts[i]).filter((amount) => amount !== undefined)
    if (known.length === 0 && own.length > 0) return { kind: 'money', amount: undefined, printed: undefined }
    return {
      kind: 'money',
      amount: known.reduce((sum, one) => sum + one, 0n),
      // Sums of printed figures, so that the row adds up as printed.
      printed: printed && own.reduce((sum, i) => sum + (printed[i] ?? 0n), 0n),
    }
  })
}

function hasFractions(plan: Plan, rollup: Rollup): boolean {
  const one = 10n ** BigInt(plan.currency.decimals)
  return rollup.rows.some((row) => partsOf(rollup, row).some((amount) => (amount ?? 0n) % one !== 0n))
}
