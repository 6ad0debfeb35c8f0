// Staff time as a table: for each year what is planned, the posts, what is unassigned, and what is over where anything is.

import { isAnyOver, keyOfElement, type Balance, type StaffTally } from '../costing/staff/staff-tally.ts'
import { showYearRun, type Year } from '../model/period.ts'
import { say, type Phrase } from '../model/phrase.ts'
import { plansRead, type Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { add, ZERO, type Ratio } from '../money/ratio.ts'
import { FIRM, INDICATIVE, TITLE } from './phrases/figures.ts'
import * as phrases from './phrases/staff.ts'
import {
  decimalsOf,
  groupingWord,
  inUnit,
  missingTimeInWords,
  staffContext,
  timeCell,
  titleOf,
  type StaffTableOptions,
} from './staff-words.ts'
import { notPlannedInWords } from './rollup-words.ts'
import { text, type Cell, type Column, type Row, type Table } from './table.ts'

/** A figure of a year, and what its column is called. */
interface Figure {
  readonly title: Phrase
  readonly of: (balance: Balance) => Ratio | undefined
}

const TIME: Figure = { title: phrases.PLANNED, of: ({ planned }) => planned }
const COMPARED: readonly Figure[] = [
  TIME,
  { title: phrases.POSTS, of: ({ posts }) => posts },
  { title: phrases.UNASSIGNED, of: ({ planned, left }) => (planned === undefined ? undefined : left) },
]
const OVER: Figure = {
  title: phrases.OVER,
  of: ({ planned, over }) => (planned === undefined ? undefined : over),
}

export function tabulateStaff(plan: Plan, tally: StaffTally, options: StaffTableOptions): Table {
  const { by, years } = tally
  const { unit, language } = options
  const isOver = isAnyOver(tally)
  const figures = tally.isCompared ? [...COMPARED, ...(isOver ? [OVER] : [])] : [TIME]
  const valuesOf = (byYear: ReadonlyMap<Year, Balance>): (Ratio | undefined)[] =>
    years.flatMap((year) => figures.map(({ of }) => timeIn(plan, of(byYear.get(year)!), unit)))
  const rows = tally.rows.map(({ elements, byYear }) => ({ elements, values: valuesOf(byYear) }))
  const { decimals, isRounded } = decimalsOf(rows.flatMap(({ values }) => values).filter(isTime))
  const cellsOf = (values: readonly (Ratio | undefined)[], isSum: boolean): Cell[] =>
    values.map((value, i): Cell => {
      const cell = timeCell(value, decimals, isSum)
      return value === undefined && figures[i % figures.length] === TIME
        ? { ...cell, isNotPlanned: true }
        : cell
    })
  const keys = keyColumns(plan, tally, language)
  const sumRow = (
    style: 'subtotal' | 'total',
    label: string,
    values: readonly (Ratio | undefined)[],
  ): Row => ({
    style,
    cells: [...keys.map((_, i) => text(i === 0 ? label : '')), ...cellsOf(values, true)],
  })
  const items: Row[] = []
  let sinceSubtotal: (readonly (Ratio | undefined)[])[] = []
  rows.forEach(({ elements, values }, i) => {
    items.push({ style: 'item', cells: [...keyCells(by, elements, language), ...cellsOf(values, false)] })
    sinceSubtotal.push(values)
    const first = keyOfElement(elements[0]) ?? '–'
    const next = rows[i + 1]
    if (by.length === 1 || (next !== undefined && (keyOfElement(next.elements[0]) ?? '–') === first)) return
    items.push(sumRow('subtotal', first, sumOfColumns(sinceSubtotal)))
    sinceSubtotal = []
  })
  return {
    title: say(phrases.STAFF_TIME_BY, language, {
      by: by.map((one) => groupingWord(plan, one, language)).join(' × '),
      years: showYearRun(years),
    }),
    name: say(phrases.STAFF, language),
    context: [staffContext(plan, options)],
    columns: [...keys, ...yearColumns(plan, years, figures, language)],
    rows: [...items, sumRow('total', word(plan.vocabulary, 'total', language), valuesOf(tally.total))],
    currency: plan.currency,
    unit: 'unit',
    language,
    hasFractions: false,
    warnings: [
      ...missingTimeInWords(options),
      ...(isOver ? [say(phrases.MORE_THAN_POSTS, language, { column: overTitle(language) })] : []),
    ],
    notes: [...notesOf(plan, tally, language), ...(isRounded ? [say(phrases.ROUNDED, language)] : [])],
  }
}

function overTitle(language: string | undefined): string {
  return say(phrases.OVER, language, { year: '' }).trim()
}

function isTime(value: Ratio | undefined): value is Ratio {
  return value !== undefined
}

function timeIn(plan: Plan, fte: Ratio | undefined, unit: StaffTableOptions['unit']): Ratio | undefined {
  return fte === undefined ? undefined : inUnit(plan, unit, fte)
}

/** Nothing is said of a column in which no row says anything. */
function sumOfColumns(rows: readonly (readonly (Ratio | undefined)[])[]): (Ratio | undefined)[] {
  return rows[0]!.map((_, i) => {
    const known = rows.map((row) => row[i]).filter(isTime)
    return known.length === 0 ? undefined : known.reduce(add, ZERO)
  })
}

function keyColumns(plan: Plan, { by }: StaffTally, language: string | undefined): Column[] {
  const keys = by.map((grouping): Column => ({ title: groupingWord(plan, grouping, language), kind: 'key' }))
  return hasTitles(by) ? [...keys, { title: say(TITLE, language), kind: 'text' }] : keys
}

/** One grouping has room for titles; grades and contracts have none. */
function hasTitles(by: StaffTally['by']): boolean {
  return by.length === 1 && by[0] !== 'grade' && by[0] !== 'contract'
}

function keyCells(
  by: StaffTally['by'],
  elements: StaffTally['rows'][number]['elements'],
  language: string | undefined,
): Cell[] {
  const keys = elements.map((element) => text(keyOfElement(element) ?? '–'))
  return hasTitles(by) ? [...keys, text(titleOf(elements[0], language))] : keys
}

function yearColumns(
  plan: Plan,
  years: readonly Year[],
  figures: readonly Figure[],
  language: string | undefined,
): Column[] {
  const hasIndicative = plan.period.firmYears.size < plan.period.years.length
  return years.flatMap((year) =>
    figures.map(({ title }, i): Column => {
      const column = { title: say(title, language, { year }), kind: 'number' as const, isJoined: i > 0 }
      const standing = plan.period.firmYears.has(year) ? FIRM : INDICATIVE
      return hasIndicative && i === 0 ? { ...column, subtitle: say(standing, language) } : column
    }),
  )
}

function notesOf(plan: Plan, tally: StaffTally, language: string | undefined): string[] {
  const { hasPosts, isCompared, isDrawn, notPlanned } = tally
  return [
    ...(hasPosts ? [] : [say(phrases.NO_STAFFING_TABLE, language)]),
    ...(hasPosts && !isCompared ? [say(phrases.NOT_COMPARED, language)] : []),
    ...(isDrawn ? [say(phrases.HOW_DRAWN, language)] : []),
    ...notPlanned.flatMap((one) =>
      one.hasPosts
        ? say(phrases.YEARS_NOT_PLANNED[plansRead(plan)], language, {
            entity: one.entity.id,
            years: showYearRun(one.years),
          })
        : notPlannedInWords([one], plan, language),
    ),
  ]
}
