// Controlled rounding of a two-way table ([R26]): every printed row, column and the grand total add up, and each cell is
// the floor or the ceiling of its exact value wherever the margins allow it (Cox and Ernst 1982).
//
// Totals come first, so that a total shows the same figure in every table that prints it: the grand total is rounded to
// the nearest unit, the column totals are apportioned to it, and so are the row totals (largest remainder). Then the
// cells: each begins at its floor, those with the largest remainders get the units that rows and columns lack, and what is
// then still out of place is moved along shortest paths through the table, inside floor and ceiling where that is possible
// and beyond only where the margins force it. Ties go to the first row and column: the same table always comes out the same.

import { floorDivide, giveOut } from './largest-remainders.ts'

export interface RoundedTable {
  /** In printed units, in the order of the exact cells. */
  readonly cells: readonly (readonly bigint[])[]
  readonly rows: readonly bigint[]
  readonly columns: readonly bigint[]
  readonly total: bigint
}

type Cells = readonly (readonly bigint[])[]

/** Indices, each in one group. */
type Groups = readonly (readonly number[])[]

/**
 * @param cells exact amounts, rows by columns, in smallest units
 * @param unit how many smallest units make one printed unit, such as 100,000 for thousands of a currency of two decimals
 */
export function roundTable(cells: Cells, unit: bigint): RoundedTable {
  const groups = Array.from({ length: cells[0]?.length ?? 0 }, (_, j) => [j])
  return roundGroupedTable(cells, unit, groups, roundGroups(columnSums(cells), unit, groups))
}

/**
 * The same where columns stand in groups whose sums are printed, too (years in biennia): the sums are rounded like the cells.
 *
 * @param groups the indices of all columns, each in one group
 * @param columns the printed totals of the columns, which other tables may have settled (`roundGroups`)
 * @param rows the printed totals of the rows, where other tables have settled them, too; they add up to the columns
 */
export function roundGroupedTable(
  cells: Cells,
  unit: bigint,
  groups: Groups,
  columns: readonly bigint[],
  rows: readonly bigint[] = roundToTotal(cells.map(add), unit, add(columns)),
): RoundedTable {
  const total = add(columns)
  const ofGroup = (row: readonly bigint[], group: readonly number[]) => group.map((j) => row[j]!)
  const groupSums = cells.map((row) => groups.map((group) => add(ofGroup(row, group))))
  const groupTotals = groups.map((group) => add(ofGroup(columns, group)))
  const groupCells = fillCells(groupSums, rows, groupTotals, unit)
  const rounded = cells.map((row) => row.map(() => 0n))
  for (const [g, group] of groups.entries()) {
    const exact = cells.map((row) => ofGroup(row, group))
    const margins = groupCells.map((row) => row[g]!)
    const filled =
      group.length === 1
        ? margins.map((one) => [one])
        : fillCells(exact, margins, ofGroup(columns, group), unit)
    filled.forEach((row, i) => group.forEach((j, k) => (rounded[i]![j] = row[k]!)))
  }
  return { cells: rounded, rows, columns, total }
}

/**
 * The same where rows stand in groups whose sums are printed, too (Outcomes under Thematic Priorities): the table of the groups
 * is rounded first, as it stands when it is printed alone; then the rows of each group, to the printed figures of the group.
 *
 * @param rowGroups the indices of all rows, each in one group
 */
export function roundNestedTable(
  cells: Cells,
  unit: bigint,
  groups: Groups,
  columns: readonly bigint[],
  rowGroups: Groups,
): RoundedTable & { readonly groups: Cells } {
  const ofGroup = (group: readonly number[]) => group.map((i) => cells[i]!)
  const sums = rowGroups.map((group) => columnSums(ofGroup(group)))
  const outer = roundGroupedTable(sums, unit, groups, columns)
  const rounded: (readonly bigint[])[] = cells.map(() => [])
  for (const [g, group] of rowGroups.entries()) {
    const inner = roundGroupedTable(ofGroup(group), unit, groups, outer.cells[g]!)
    group.forEach((i, k) => (rounded[i] = inner.cells[k]!))
  }
  return { cells: rounded, rows: rounded.map(add), columns, total: outer.total, groups: outer.cells }
}

/**
 * Amounts rounded from the top: their total, the groups, the amounts in each.
 *
 * @param total as printed; the nearest whole number of units when absent
 */
export function roundGroups(
  exact: readonly bigint[],
  unit: bigint,
  groups: Groups,
  total: bigint = nearest(add(exact), unit),
): bigint[] {
  const sums = groups.map((group) => add(group.map((j) => exact[j]!)))
  const totals = roundToTotal(sums, unit, total)
  const rounded = exact.map(() => 0n)
  for (const [g, group] of groups.entries()) {
    const parts = roundToTotal(
      group.map((j) => exact[j]!),
      unit,
      totals[g]!,
    )
    group.forEach((j, k) => (rounded[j] = parts[k]!))
  }
  return rounded
}

function columnSums(cells: Cells): bigint[] {
  return (cells[0] ?? []).map((_, j) => add(cells.map((row) => row[j]!)))
}

function add(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}

/**
 * Rounds amounts, some of which may be negative, to whole units that add up to a given total (largest remainder): each
 * becomes its floor or its ceiling in units where the total allows it, and lies further away only where it does not.
 */
export function roundToTotal(amounts: readonly bigint[], unit: bigint, total: bigint): bigint[] {
  const parts: bigint[] = []
  const remainders: bigint[] = []
  let left = total
  for (const amount of amounts) {
    const part = floorDivide(amount, unit)
    parts.push(part)
    remainders.push(amount - part * unit)
    left -= part
  }
  return giveOut(left, parts, remainders)
}

/** The nearest whole number of units, halves away from zero. */
export function nearest(amount: bigint, unit: bigint): bigint {
  const magnitude = amount < 0n ? -amount : amount
  const rounded = (2n * magnitude + unit) / (2n * unit)
  return amount < 0n ? -rounded : rounded
}

function fillCells(
  exact: Cells,
  rows: readonly bigint[],
  columns: readonly bigint[],
  unit: bigint,
): bigint[][] {
  const cells = exact.map((row) => row.map((cell) => floorDivide(cell, unit)))
  const lacks: Lacks = {
    ofRow: rows.map((row, i) => row - cells[i]!.reduce((sum, cell) => sum + cell, 0n)),
    ofColumn: columns.map((column, j) => column - cells.reduce((sum, row) => sum + row[j]!, 0n)),
  }
  raiseLargestRemainders(exact, cells, lacks, unit)
  for (;;) {
    const step = lacks.ofRow.some((lack) => lack > 0n) ? 1n : -1n
    const from = lacks.ofRow.findIndex((lack) => lack * step > 0n)
    if (from < 0) break
    const path = shortestPath(exact, cells, lacks, { from, step, unit })
    for (const move of path) cells[move.row]![move.column]! += move.step
    lacks.ofRow[from]! -= step
    const last = path.at(-1)!
    if (last.step === step) lacks.ofColumn[last.column]! -= step
    else lacks.ofRow[last.row]! += step
  }
  moveBetweenColumns(exact, cells, lacks.ofColumn, unit)
  return closest(exact, cells, unit)
}

/** Rows have what they ought to; a column that lacks a unit gets it from one that has too many, in the same rows. */
function moveBetweenColumns(exact: Cells, cells: bigint[][], lacks: bigint[], unit: bigint): void {
  for (;;) {
    const from = lacks.findIndex((lack) => lack > 0n)
    if (from < 0) return
    const turned = { ofRow: lacks, ofColumn: exact.map(() => 0n) }
    const path = shortestPath(transposed(exact), transposed(cells), turned, { from, step: 1n, unit })
    for (const move of path) cells[move.column]![move.row]! += move.step
    lacks[from]! -= 1n
    lacks[path.at(-1)!.row]! += 1n
  }
}

function transposed(cells: Cells): bigint[][] {
  return (cells[0] ?? []).map((_, j) => cells.map((row) => row[j]!))
}

/** How many units each row and column still has too few (or, below zero, too many). */
interface Lacks {
  readonly ofRow: bigint[]
  readonly ofColumn: bigint[]
}

/** Most units belong where the remainder is largest; placing those first leaves the search only a few to move. */
function raiseLargestRemainders(exact: Cells, cells: bigint[][], lacks: Lacks, unit: bigint): void {
  const remainders = exact.flatMap((row, i) =>
    row.map((cell, j) => ({ i, j, remainder: cell - cells[i]![j]! * unit })),
  )
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.i - b.i || a.j - b.j : a.remainder > b.remainder ? -1 : 1,
  )
  for (const { i, j, remainder } of remainders) {
    if (remainder === 0n || lacks.ofRow[i]! <= 0n || lacks.ofColumn[j]! <= 0n) continue
    cells[i]![j]! += 1n
    lacks.ofRow[i]! -= 1n
    lacks.ofColumn[j]! -= 1n
  }
}

interface Search {
  /** The row that lacks a unit, or has one too many. */
  readonly from: number
  readonly step: bigint
  readonly unit: bigint
}

interface Move {
  readonly row: number
  readonly column: number
  readonly step: bigint
}

/** Inside floor and ceiling where that is possible at all, else one unit further, and so on. */
function shortestPath(exact: Cells, cells: Cells, lacks: Lacks, search: Search): readonly Move[] {
  for (let slack = 0n; slack < 1000n; slack++) {
    const path = findPath(exact, cells, lacks, search, slack)
    if (path !== undefined) return path
  }
  throw new Error('margins of a table that do not add up to one total')
}

/** Breadth first over rows and columns: raise a cell of the row, lower another of that column, raise one of its row, … */
function findPath(
  exact: Cells,
  cells: Cells,
  lacks: Lacks,
  search: Search,
  slack: bigint,
): readonly Move[] | undefined {
  const { from, step, unit } = search
  const may = (row: number, column: number, move: bigint): boolean => {
    const lowest = floorDivide(exact[row]![column]!, unit)
    const highest = lowest * unit === exact[row]![column]! ? lowest : lowest + 1n
    const next = cells[row]![column]! + move
    return next >= lowest - slack && next <= highest + slack
  }
  const wayToRow = new Map<number, readonly Move[]>([[from, []]])
  const columnsSeen = new Set<number>()
  for (const [row, way] of wayToRow) {
    for (const column of lacks.ofColumn.keys()) {
      if (columnsSeen.has(column) || !may(row, column, step)) continue
      columnsSeen.add(column)
      const toColumn = [...way, { row, column, step }]
      if (lacks.ofColumn[column]! * step > 0n) return toColumn
      for (const other of exact.keys()) {
        if (wayToRow.has(other) || !may(other, column, -step)) continue
        const toRow = [...toColumn, { row: other, column, step: -step }]
        // The unit need not come from a column: a row that has one too many gives it.
        if (lacks.ofRow[other]! * step < 0n) return toRow
        wayToRow.set(other, toRow)
      }
    }
  }
  return undefined
}

/**
 * Brings cells that print the farther whole number nearer, where another row and column can give the unit back: swaps at
 * the four corners of a rectangle, which leave every margin as it is, as long as one lowers the squared error. No cell is
 * sent beyond its floor or ceiling.
 */
function closest(exact: Cells, cells: bigint[][], unit: bigint): bigint[][] {
  // How far each cell lies above its exact value. Cells were filled at floor or ceiling or a few units beyond, so these are
  // small whole numbers, and exact; with them a search over thousands of rows takes no time.
  const size = Number(unit)
  const off = exact.map((line, i) => line.map((amount, j) => Number(cells[i]![j]! * unit - amount)))
  const may = (row: number, column: number, step: number): boolean => {
    const moved = off[row]![column]! + step * size
    return moved > -size && moved < size
  }
  const improve = (row: number, column: number): boolean => {
    const here = off[row]![column]!
    if (2 * Math.abs(here) <= size) return false
    const step = here > 0 ? -1 : 1
    // A step changes the squared error of a cell by 2·off·step·unit + unit²: of the four corners, the sum without its factor.
    let best = { gain: 0, row: -1, column: -1 }
    for (const otherColumn of off[row]!.keys()) {
      if (otherColumn === column || !may(row, otherColumn, -step)) continue
      const inRow = here - off[row]![otherColumn]!
      for (let other = 0; other < off.length; other++) {
        if (other === row || !may(other, column, -step) || !may(other, otherColumn, step)) continue
        const gain = step * (inRow - off[other]![column]! + off[other]![otherColumn]!) + 2 * size
        if (gain < best.gain) best = { gain, row: other, column: otherColumn }
      }
    }
    if (best.row < 0) return false
    for (const [i, j, sign] of [
      [row, column, step],
      [row, best.column, -step],
      [best.row, column, -step],
      [best.row, best.column, step],
    ] as const) {
      cells[i]![j]! += BigInt(sign)
      off[i]![j]! += sign * size
    }
    return true
  }
  for (let improved = true; improved;) {
    improved = false
    for (const [row, line] of exact.entries())
      for (const column of line.keys()) improved = improve(row, column) || improved
  }
  return cells
}
