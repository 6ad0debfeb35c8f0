// The cut line as sheets ([R17]). Where one purse pays for everything of a class, the sheet answers "what if": whoever changes
// the money sees what is then funded. Where agreements and earmarks say what money may pay for, what is funded is a maximal
// flow, which no formula of a spreadsheet finds: there it stands as values, and costs and sums are live.

import { cutLine, type CutLine, type CutLineEntry } from '../../costing/cut-line/cut-line.ts'
import { FUNDING_CLASSES, type FundingClass } from '../../model/organization.ts'
import { COST, CUMULATIVE, MONEY, RANK, SHEET_TITLE } from '../phrases/cut-line.ts'
import { ID } from '../phrases/sheets.ts'
import type { MoneyCell, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { liveCutLine } from './cut-line-live.ts'
import { settledCutLine } from './cut-line-settled.ts'
import { framed } from './frame.ts'
import { whereKey } from './grouped-sheet.ts'
import type { View } from './view.ts'

/** What differs between a line that can be moved and one that is settled. */
export interface CutLineParts {
  readonly money: readonly SheetRow[]
  /** Below the total: above it, sums over the items of the sheet would hold themselves. */
  readonly purses: readonly SheetRow[]
  /** The last two cells of an entry: whether it is funded, and whether the line falls there. */
  readonly stateCells: (index: number) => readonly SheetCell[]
  readonly notes: readonly string[]
}

/**
 * One for each class of money through whose cost a line can be drawn. The regular budget has one even without revenue: its cost
 * then stands for the money. Of extrabudgetary cost without revenue nothing can be said.
 */
export function cutLinesOf(view: View): CutLine[] {
  const query = {
    years: view.years,
    funding: view.funding,
    certainties: ['signed'],
    envelopes: new Map(),
  } as const
  return FUNDING_CLASSES.map((fundingClass) => cutLine(view.plan, view.facts, fundingClass, query)).filter(
    ({ fundingClass, entries, funding }) =>
      entries.length > 0 && (fundingClass === 'regular' || funding !== undefined),
  )
}

export function cutLineSheets(view: View): Sheet[] {
  return cutLinesOf(view).map((line) => sheetOf(view, line))
}

function sheetOf(view: View, line: CutLine): Sheet {
  const { fundingClass } = line
  const name = view.names.cutLines[fundingClass]
  const parts = isOnePurse(line) ? liveCutLine(view, line, name) : settledCutLine(view, line, name)
  return framed(view, {
    name,
    title: view.say(SHEET_TITLE, { class: view.word(fundingClass) }),
    columns: COLUMNS,
    head: [headRow(view)],
    body: [
      ...parts.money,
      ...line.entries.map((entry, i) => entryRow(view, fundingClass, entry, i, parts.stateCells(i))),
      totalRow(view, line.cost, line.entries.length),
      ...parts.purses,
    ],
    notes: parts.notes,
    fixedColumns: 2,
  })
}

/** Of the regular class, whose sources pay for one programme; extrabudgetary money is always that of some fund. */
export function isOnePurse({ fundingClass, funding }: CutLine): boolean {
  const purses = funding?.purses ?? []
  return fundingClass === 'regular' && purses.length < 2 && purses.every(({ row }) => row === undefined)
}

const COLUMNS: readonly SheetColumn[] = [
  { key: 'id', width: 11, align: 'left' },
  { key: 'title', width: 56, align: 'left' },
  { key: 'entity', width: 9, align: 'left' },
  { key: 'priority', width: 10, align: 'left' },
  { key: 'rank', width: 7, align: 'center' },
  { key: 'cost', width: 15, align: 'right' },
  { key: 'cumulative', width: 15, align: 'right' },
  { key: 'state', width: 15, align: 'center' },
  { key: 'line', width: 15, align: 'center' },
]

function headRow(view: View): SheetRow {
  const titles = [
    view.say(ID),
    view.word('output'),
    view.word('entity'),
    view.word('priority'),
    view.say(RANK),
    view.say(COST),
    view.say(CUMULATIVE),
    view.say(MONEY),
    '',
  ]
  return { key: 'head', style: 'head', cells: titles.map((title) => textCell(title)) }
}

function entryRow(
  view: View,
  fundingClass: FundingClass,
  { output, cost, cumulative }: CutLineEntry,
  index: number,
  stateCells: readonly SheetCell[],
): SheetRow {
  const key = `entry-${index}`
  const above = `entry-${index - 1}`
  return {
    key,
    style: 'item',
    cells: [
      textCell(view.keyOf(output)),
      textCell(view.title(output.title)),
      textCell(output.entity.id),
      output.priority === undefined ? EMPTY : textCell(view.word(output.priority)),
      output.rank === undefined ? EMPTY : numberCell(output.rank),
      {
        kind: 'money',
        amount: cost,
        formula: {
          kind: 'sum-where',
          sheet: view.names.facts,
          column: 'amount',
          where: [
            ...whereKey('output')(key, key),
            { column: 'funding-class', equals: { constant: fundingClass } },
          ],
        },
      },
      {
        kind: 'money',
        amount: cumulative,
        formula: {
          kind: 'running-sum',
          of: [...(index === 0 ? [] : [{ row: above, column: 'cumulative' }]), { row: key, column: 'cost' }],
        },
      },
      ...stateCells,
    ],
  }
}

function totalRow(view: View, cost: bigint, count: number): SheetRow {
  const of = Array.from({ length: count }, (_, i) => ({ row: `entry-${i}`, column: 'cost' }))
  const total: MoneyCell = { kind: 'money', amount: cost, formula: { kind: 'sum', of } }
  return {
    key: 'total',
    style: 'total',
    cells: [EMPTY, textCell(view.word('total')), EMPTY, EMPTY, EMPTY, total],
  }
}
