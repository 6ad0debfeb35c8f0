// Printed figures of a roll-up ([R26]): they add up both ways, and a total shows the same figure in every table that prints it.
// So totals are settled from the top: the plan, its budget periods, its years; a group of rows (a Thematic Priority, an
// entity) before the rows in it. The tables of the command line and the sheets "as printed" take their figures from here.

import { keyOf, type GroupElement, type Grouping } from '../costing/facts/cost-fact.ts'
import { compareElements, type Rollup } from '../costing/rollup.ts'
import { yearsOf, type Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import {
  roundGroupedTable,
  roundGroups,
  roundNestedTable,
  type RoundedTable,
} from '../money/controlled-rounding.ts'
import type { Unit } from './table.ts'

export interface PrintedRollup {
  /** In printed units, for each row and each year or element across. */
  readonly rows: readonly (readonly bigint[])[]
  readonly total: readonly bigint[]
  /** How many cells lie beyond floor and ceiling, because the totals of other tables ask for it. */
  readonly forced: number
}

/** How many smallest units make one printed unit. */
export function sizeOf({ currency }: Plan, unit: Unit): bigint {
  return 10n ** BigInt(currency.decimals + { unit: 0, thousand: 3, million: 6 }[unit])
}

export function printRollup(plan: Plan, rollup: Rollup, unit: Unit): PrintedRollup {
  const size = sizeOf(plan, unit)
  const exact = rollup.rows.map((row) =>
    rollup.across === undefined ? rollup.years.map((year) => row.byYear.get(year) ?? 0n) : row.cells,
  )
  const { cells, columns } = roundRollup(plan, rollup, exact, size)
  return { rows: cells, total: columns, forced: countForced(cells, exact, size) }
}

/** Cells that are neither floor nor ceiling of their exact value. */
export function countForced(
  cells: readonly (readonly bigint[])[],
  exact: readonly (readonly bigint[])[],
  size: bigint,
): number {
  const isForced = (figure: bigint, exactly: bigint): boolean => {
    const off = figure * size - exactly
    return off <= -size || off >= size
  }
  return cells.reduce((sum, row, i) => sum + row.filter((one, j) => isForced(one, exact[i]![j]!)).length, 0)
}

/** The printed figures of some years: those that they have in the table of all years, and so have biennia. */
export function printYears(
  plan: Plan,
  everyYear: ReadonlyMap<Year, bigint>,
  years: readonly Year[],
  size: bigint,
): bigint[] {
  const all = plan.period.years
  const printed = roundGroups(
    all.map((year) => everyYear.get(year) ?? 0n),
    size,
    periodsIn(plan, all),
  )
  return years.map((year) => printed[all.indexOf(year)]!)
}

/** The indices of years that stand in one budget period; a year in none stands alone. */
export function periodsIn(plan: Plan, years: readonly Year[]): number[][] {
  const whole = plan.period.budgetPeriods
    .map(yearsOf)
    .filter((own) => own.every((year) => years.includes(year)))
  const grouped = new Set(whole.flat())
  const alone = years.filter((year) => !grouped.has(year)).map((year) => [year])
  return [...whole, ...alone].map((own) => own.map((year) => years.indexOf(year)))
}

function roundRollup(
  plan: Plan,
  rollup: Rollup,
  exact: readonly (readonly bigint[])[],
  size: bigint,
): RoundedTable {
  const { by, across, years } = rollup
  const columns = printYears(plan, rollup.everyYear, years, size)
  const total = columns.reduce((sum, one) => sum + one, 0n)
  const elements = rollup.rows.map((row) => row.elements[0])
  if (by.length === 1 && by[0] === 'year') return roundOneYearEach(rollup, columns, total)
  const isOneWay = by.length === 1
  const rowGroups = isOneWay ? groupsOf(by[0]!, elements) : [elements.map((_, i) => i)]
  if (across !== undefined) {
    const alone = across.elements.map((_, i) => [i])
    const ofColumns = groupsOf(across.grouping, across.elements)
    const settled = roundGroups(rollup.total.cells, size, ofColumns, total)
    const sums = rollup.rows.map((row) => row.total)
    return roundGroupedTable(exact, size, alone, settled, roundGroups(sums, size, rowGroups, total))
  }
  const periods = periodsIn(plan, years)
  return rowGroups.length === 1
    ? roundGroupedTable(exact, size, periods, columns)
    : roundNestedTable(exact, size, periods, columns, rowGroups)
}

function roundOneYearEach(rollup: Rollup, columns: readonly bigint[], total: bigint): RoundedTable {
  const cells = rollup.rows.map(({ elements: [year] }) =>
    rollup.years.map((one, j) => (one === year ? columns[j]! : 0n)),
  )
  return { cells, rows: columns, columns, total }
}

/** The indices of elements that have one parent, in the order of the parents; all of them where elements have none. */
function groupsOf(grouping: Grouping, elements: readonly (GroupElement | undefined)[]): number[][] {
  const groups = new Map<unknown, { readonly parent: GroupElement | undefined; readonly indices: number[] }>()
  for (const [i, element] of elements.entries()) {
    const parent = parentOf(grouping, element)
    const known = groups.get(keyOf(parent))
    if (known === undefined) groups.set(keyOf(parent), { parent, indices: [i] })
    else known.indices.push(i)
  }
  const sorted = [...groups.values()].sort((a, b) => compareElements([a.parent], [b.parent]))
  return sorted.map(({ indices }) => indices)
}

/** What a reader adds up the rows of a grouping to. */
function parentOf(grouping: Grouping, element: GroupElement | undefined): GroupElement | undefined {
  if (typeof element !== 'object') return undefined
  if (grouping === 'outcome') return 'thematicPriority' in element ? element.thematicPriority : undefined
  if (grouping === 'category') return 'group' in element ? element.group : undefined
  if (grouping === 'funding-source') return 'class' in element ? element.class : undefined
  if (grouping === 'output' && 'contributions' in element) return element.entity
  return undefined
}
