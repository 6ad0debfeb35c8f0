// Staff time against the posts, by entity and grade ([R13]). Time and posts are written in the plan, so they are values; sums
// and differences are formulas. All in full-time equivalents.

import { groupBy } from '../../source/group-by.ts'
import {
  isAnyOver,
  tallyStaff,
  type Balance,
  type StaffTally,
  type TallyRow,
} from '../../costing/staff/staff-tally.ts'
import type { Entity } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Phrase } from '../../model/phrase.ts'
import { subtract, sum, type Ratio } from '../../money/ratio.ts'
import { showRounded } from '../../money/rounding.ts'
import * as phrases from '../phrases/staff.ts'
import type { NumberCell, NumberFormula, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { decimalsOf } from '../staff-words.ts'
import { NOT_PLANNED_CELL } from '../phrases/frame.ts'
import { HEAD_ROW } from './amounts.ts'
import { framed } from './frame.ts'
import { yearKey } from './time-axis.ts'
import type { View } from './view.ts'

interface Measure {
  readonly key: string
  readonly title: Phrase
  readonly of: (balance: Balance) => Ratio | undefined
}

const PLANNED: Measure = { key: 'planned', title: phrases.PLANNED, of: ({ planned }) => planned }
const POSTS: Measure = { key: 'posts', title: phrases.POSTS, of: ({ posts }) => posts }
const LEFT: Measure = {
  key: 'left',
  title: phrases.DIFFERENCE,
  of: ({ planned, posts }) => (planned === undefined ? undefined : subtract(posts, planned)),
}

/** One column: a measure of a year. */
interface YearMeasure extends Measure {
  readonly year: Year
  readonly column: string
}

/** Whether the plan has staff time or posts to show. */
export function hasStaff(view: View): boolean {
  return tallyOf(view).rows.length > 0
}

function tallyOf({ plan, years, funding }: View): StaffTally {
  return tallyStaff(plan, { by: ['entity', 'grade'], years, funding })
}

/** Undefined where there is none. */
export function staffSheet(view: View): Sheet | undefined {
  const { years } = view
  const tally = tallyOf(view)
  if (tally.rows.length === 0) return undefined
  const measures = tally.isCompared ? [PLANNED, POSTS, LEFT] : [PLANNED]
  const columns = years.flatMap((year) =>
    measures.map((measure): YearMeasure => ({ ...measure, year, column: `${yearKey(year)}-${measure.key}` })),
  )
  const valueIn = ({ byYear }: TallyRow, { year, of }: YearMeasure) => of(byYear.get(year)!)
  const { decimals } = decimalsOf(
    tally.rows.flatMap((row) => columns.flatMap((column) => valueIn(row, column) ?? [])),
  )
  const keys = new Map(tally.rows.map((row, i) => [row, `row-${i}`]))
  const item = (row: TallyRow): SheetRow => {
    const key = keys.get(row)!
    const cells = columns.map((column): SheetCell => {
      const value = valueIn(row, column)
      if (value === undefined) return notPlanned(column)
      return timeCell(value, decimals, column.key === 'left' ? differenceIn(key, column.year) : undefined)
    })
    return { key, style: 'item', level: 1, cells: [EMPTY, textCell(row.elements[1] as string), ...cells] }
  }
  const notPlanned = ({ key }: Measure): SheetCell =>
    key === 'planned' ? textCell(view.say(NOT_PLANNED_CELL)) : EMPTY
  const sumRow = (
    key: string,
    style: 'subtotal' | 'total',
    lead: readonly string[],
    rows: readonly TallyRow[],
    parts: readonly string[],
    whole?: TallyRow['byYear'],
  ): SheetRow => ({
    key,
    style,
    cells: [
      ...lead.map((text) => textCell(text)),
      ...columns.map((column): SheetCell => {
        const known = rows.flatMap((row) => valueIn(row, column) ?? [])
        // Other entities may plan the year without any staff: then the total is zero.
        const isPlannedElsewhere = column.key === 'planned' && whole?.get(column.year)?.planned !== undefined
        if (known.length === 0 && !isPlannedElsewhere) return notPlanned(column)
        const value = sum(known)
        const of = parts.map((part) => ({ row: part, column: column.column }))
        return timeCell(value, decimals, { kind: 'sum', of })
      }),
    ],
  })
  const groups = [...groupBy(tally.rows, ({ elements }) => elements[0] as Entity)]
  return framed(view, {
    name: view.names.staff,
    title: view.say(phrases.STAFF_AND_POSTS),
    figures: view.say(phrases.TIME_IN_FTE),
    columns: [
      { key: 'id', width: 11, align: 'left' },
      { key: 'title', width: 40, align: 'left' },
      ...columns.map(({ column, key }): SheetColumn => {
        return { key: column, width: 12, align: 'right', isSum: key === 'left' }
      }),
    ],
    head: headRows(view, columns),
    body: [
      ...groups.flatMap(([entity, rows]) => [
        sumRow(
          `entity-${entity.id}`,
          'subtotal',
          [view.keyOf(entity), view.title(entity.title)],
          rows,
          rows.map((row) => keys.get(row)!),
        ),
        ...rows.map(item),
      ]),
      sumRow(
        'total',
        'total',
        ['', view.word('total')],
        tally.rows,
        groups.map(([entity]) => `entity-${entity.id}`),
        tally.total,
      ),
    ],
    notes: notesOf(view, tally),
    fixedColumns: 2,
  })
}

/** Years above, what each column shows below. */
function headRows(view: View, columns: readonly YearMeasure[]): SheetRow[] {
  const label = (phrase: Phrase): string => view.say(phrase, { year: '' }).trim()
  return [
    {
      key: HEAD_ROW,
      style: 'head',
      cells: [
        textCell(view.word('entity')),
        textCell(view.say(phrases.GRADE)),
        ...columns.map(({ year }) => numberCell(year)),
      ],
    },
    {
      key: 'head-2',
      style: 'head',
      cells: [EMPTY, EMPTY, ...columns.map(({ title }) => textCell(label(title)))],
    },
  ]
}

function differenceIn(row: string, year: Year): NumberFormula {
  const cell = (measure: string) => ({ row, column: `${yearKey(year)}-${measure}` })
  return { kind: 'difference', of: cell('posts'), less: cell('planned') }
}

/** The nearest double of the decimals shown, so that the formula gives the same. */
function timeCell(value: Ratio, decimals: number, formula: NumberFormula | undefined): NumberCell {
  const shown = formula?.kind === 'difference' ? Number(showRounded(value, decimals)) : doubleOf(value)
  return { kind: 'number', value: shown, decimals, ...(formula === undefined ? {} : { formula }) }
}

function doubleOf({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator)
}

function notesOf(view: View, tally: StaffTally): string[] {
  return [
    ...(tally.hasPosts ? [] : [view.say(phrases.NO_STAFFING_TABLE)]),
    ...(tally.isCompared ? [view.say(phrases.BELOW_ZERO)] : []),
    ...(isAnyOver(tally) ? [view.say(phrases.MORE_TIME_THAN_POSTS)] : []),
  ]
}
