// The shape of most tables: groups with their rows, rows of no group, a total. Each row of items finds its facts by the
// key in its first column; groups and the total are sums of rows.

import type { Basis, CostFact } from '../../costing/facts/cost-fact.ts'
import type { Year } from '../../model/period.ts'
import { OF_TOTAL } from '../phrases/frame.ts'
import { ID } from '../phrases/sheets.ts'
import type { Criterion, Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { textCell } from '../sheet.ts'
import {
  addByYear,
  factsOfYear,
  partOfTotal,
  sumByYear,
  sumOf,
  sumOfRows,
  timeCells,
  type ByYear,
} from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import type { View } from './view.ts'

export interface GroupedTable {
  readonly name: string
  readonly title: string
  readonly textTitle: string
  readonly entries: readonly (Group | Item)[]
  readonly notes: readonly string[]
  /** The sheets in which its rows find their amounts, and the view that these give; direct cost when absent. */
  readonly lists?: readonly string[]
  readonly basis?: Basis
  /** In characters. */
  readonly idWidth: number
}

export interface Group {
  readonly kind: 'group'
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
  readonly isPlanned?: (year: Year) => boolean
}

export interface Item {
  readonly kind: 'item'
  /** What stands in the first column; criteria may point there. */
  readonly id: string
  readonly title: string
  readonly facts: readonly CostFact[]
  /** The criteria by which the row finds its facts, given its own row and that of its group. */
  readonly where: (row: string, group: string) => readonly Criterion[]
  readonly isPlanned?: (year: Year) => boolean
}

/** The criterion that most rows have: one column of the facts is equal to the key of the row. */
export function whereKey(column: string): Item['where'] {
  return (row) => [{ column, equals: { row, column: 'id' } }]
}

export function groupedSheet(view: View, table: GroupedTable): Sheet {
  const lists = table.lists ?? [view.names.facts]
  const amounts = addByYear(table.entries.map(amountsOf))
  const total = { row: 'total', amount: sumOf(amounts, view.years) }
  const makeRow = (row: SheetRow, own: ByYear): SheetRow => ({
    ...row,
    cells: [...row.cells, partOfTotal(row.key, sumOf(own, view.years), total)],
  })
  const body = table.entries.flatMap((entry, i): SheetRow[] => {
    const key = `row-${i}`
    if (entry.kind === 'item') return [makeRow(itemRow(view, lists, entry, key, key, 0), amountsOf(entry))]
    const keys = entry.items.map((_, j) => `${key}-${j}`)
    const items = entry.items.map((item, j) =>
      makeRow(itemRow(view, lists, item, keys[j]!, key, 1), amountsOf(item)),
    )
    return [makeRow(groupRow(view, entry, key, keys), amountsOf(entry)), ...items]
  })
  const top = table.entries.map((_, i) => `row-${i}`)
  const totalCells = timeCells(view.axis, { row: 'total', amounts, formula: sumOfRows(top) })
  const totalRow: SheetRow = {
    key: 'total',
    style: 'total',
    cells: [...lead('', view.word('total')), ...totalCells],
  }
  return framed(view, {
    name: table.name,
    title: table.title,
    columns: [
      { key: 'id', width: table.idWidth, align: 'left' },
      { key: 'title', width: 52, align: 'left' },
      ...timeColumns(view.axis),
      { key: 'part', width: 10, align: 'right' },
    ],
    head: headRows([{ title: view.say(ID) }, { title: table.textTitle }], view.axis, [
      { title: '%', subtitle: view.say(OF_TOTAL) },
    ]),
    body: [...body, makeRow(totalRow, amounts)],
    notes: table.notes,
    basis: table.basis ?? 'direct',
    fixedColumns: 2,
  })
}

function amountsOf(entry: Group | Item): ByYear {
  return entry.kind === 'item' ? sumByYear(entry.facts) : addByYear(entry.items.map(amountsOf))
}

function itemRow(
  view: View,
  lists: readonly string[],
  item: Item,
  row: string,
  group: string,
  level: number,
): SheetRow {
  const formula = factsOfYear(lists, item.where(row, group))
  const cells = timeCells(view.axis, { row, amounts: amountsOf(item), formula, ...planned(item) })
  return { key: row, style: 'item', level, cells: [...lead(item.id, item.title), ...cells] }
}

function groupRow(view: View, group: Group, row: string, items: readonly string[]): SheetRow {
  const cells = timeCells(view.axis, {
    row,
    amounts: amountsOf(group),
    formula: sumOfRows(items),
    ...planned(group),
  })
  return { key: row, style: 'subtotal', cells: [...lead(group.id, group.title), ...cells] }
}

function planned({ isPlanned }: Pick<Item, 'isPlanned'>): Pick<Item, 'isPlanned'> {
  return isPlanned === undefined ? {} : { isPlanned }
}

function lead(id: string, title: string): SheetCell[] {
  return [textCell(id), textCell(title)]
}
