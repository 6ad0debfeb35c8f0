// The cut line of the regular budget as a sheet that answers "what if": whoever changes the money sees what is then funded
// ([R17]). Strict order over one purse: an Output is funded when the one before it is and the cost up to it fits.

import { cutLine, type CutLineEntry } from '../../costing/cut-line/cut-line.ts'
import { ZERO } from '../../money/ratio.ts'
import {
  COST,
  COST_AS_MONEY_NOTE,
  CUMULATIVE,
  CUT_LINE,
  FIRST_NOT_FUNDED,
  FUNDED_COST,
  INPUT_NOTE,
  LEFT_OVER,
  MISSING_FOR_IT,
  MONEY,
  MONEY_AVAILABLE,
  MONEY_TO_SPEND,
  MORE_OR_LESS,
  ONE_PURSE_NOTE,
  ORDER_NOTE,
  RANK,
  SHEET_TITLE,
  STATES,
} from '../phrases/cut-line.ts'
import { ID } from '../phrases/sheets.ts'
import type { Choice, MoneyCell, MoneyFormula, Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { framed } from './frame.ts'
import { whereKey } from './grouped-sheet.ts'
import { revenueBlocks } from './revenue-lines.ts'
import { sumOf } from './amounts.ts'
import { TOTAL_COLUMN } from './time-axis.ts'
import type { View } from './view.ts'

/** Cost of the regular budget is what a cut line is drawn through; extrabudgetary money has agreements of its own. */
export function hasCutLine(view: View): boolean {
  return view.facts.some(({ funding }) => funding.class === 'regular')
}

export function cutLineSheet(view: View): Sheet {
  const line = cutLine(view.plan, view.facts, 'regular', {
    years: view.years,
    funding: view.funding,
    certainties: ['signed'],
    envelopes: new Map(),
  })
  const money = line.funding?.available ?? line.cost
  const words = { funded: view.say(STATES.funded), not: view.say(STATES['not funded']) }
  const isFunded = fundedInOrder(line.entries, money)
  const first = line.entries.find((_, i) => !isFunded[i])
  const funded = line.entries.reduce((sum, { cost }, i) => (isFunded[i] ? sum + cost : sum), 0n)
  const order = { must: view.word('must'), should: view.word('should'), could: view.word('could') }
  return framed(view, {
    name: view.names.cutLine,
    title: view.say(SHEET_TITLE, { class: view.word('regular') }),
    columns: COLUMNS,
    head: [headRow(view)],
    body: [
      ...moneyRows(view, { money, funded, first, words }),
      ...line.entries.map((entry, i) => entryRow(view, entry, i, isFunded, words)),
      totalRow(view, line.cost, line.entries.length),
    ],
    notes: [
      view.say(INPUT_NOTE),
      view.say(ORDER_NOTE, order),
      ...(line.funding === undefined ? [view.say(COST_AS_MONEY_NOTE)] : []),
      ...((line.funding?.purses.length ?? 0) > 1 ? [view.say(ONE_PURSE_NOTE)] : []),
    ],
    fixedColumns: 2,
  })
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

/** By the rule of the sheet's own formulas, so that they give what stands there. */
function fundedInOrder(entries: readonly CutLineEntry[], money: bigint): boolean[] {
  let isOpen = true
  return entries.map(({ cumulative }) => (isOpen = isOpen && cumulative <= money))
}

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

interface StateWords {
  readonly funded: string
  readonly not: string
}

interface InShort {
  readonly money: bigint
  readonly funded: bigint
  readonly first: CutLineEntry | undefined
  readonly words: StateWords
}

const SPENDABLE = { row: 'to-spend', column: 'cost' }

/** What may be changed, and what follows from it. */
function moneyRows(view: View, { money, funded, first, words }: InShort): SheetRow[] {
  const row = (key: string, title: string, cell: SheetCell): SheetRow => {
    return { key, style: 'subtotal', cells: [EMPTY, textCell(title), EMPTY, EMPTY, EMPTY, cell] }
  }
  const amount = (value: bigint, formula: MoneyFormula): MoneyCell => ({
    kind: 'money',
    amount: value,
    formula,
  })
  const where = { column: 'state', is: words.not }
  return [
    row('available', view.say(MONEY_AVAILABLE), { ...availableCell(view, money), isInput: true }),
    row('change', view.say(MORE_OR_LESS), { kind: 'share', value: ZERO, isInput: true }),
    row(
      SPENDABLE.row,
      view.say(MONEY_TO_SPEND),
      amount(money, {
        kind: 'raised',
        of: { row: 'available', column: 'cost' },
        by: { row: 'change', column: 'cost' },
      }),
    ),
    row(
      'funded',
      view.say(FUNDED_COST),
      amount(funded, {
        kind: 'sum-where',
        sheet: view.names.cutLine,
        column: 'cost',
        where: [{ column: 'state', equals: { constant: words.funded } }],
      }),
    ),
    row(
      'left',
      view.say(LEFT_OVER),
      amount(money - funded, { kind: 'difference', of: SPENDABLE, less: { row: 'funded', column: 'cost' } }),
    ),
    row(
      'first',
      view.say(FIRST_NOT_FUNDED),
      textCell(first === undefined ? '' : view.keyOf(first.output), {
        formula: { kind: 'first-where', column: 'id', where, otherwise: '' },
      }),
    ),
    row(
      'gap',
      view.say(MISSING_FOR_IT),
      amount(first === undefined ? 0n : first.cumulative - money, {
        kind: 'first-where',
        column: 'cumulative',
        where,
        less: SPENDABLE,
        otherwise: 0,
      }),
    ),
  ]
}

/** The amount is an input that follows revenue as long as nobody writes over it. */
function availableCell(view: View, money: bigint): MoneyCell {
  const lines = revenueBlocks(view, 'regular').flatMap((block) =>
    block.kind === 'line' ? [block.line] : block.lines,
  )
  const revenue = lines.reduce((sum, { amounts }) => sum + sumOf(amounts, view.years), 0n)
  if (lines.length === 0 || revenue !== money) return { kind: 'money', amount: money }
  const total = { sheet: view.names.revenueAndExpenses, row: 'regular-revenue', column: TOTAL_COLUMN }
  return { kind: 'money', amount: money, formula: { kind: 'sum', of: [total] } }
}

function entryRow(
  view: View,
  { output, cost, cumulative }: CutLineEntry,
  index: number,
  isFunded: readonly boolean[],
  words: StateWords,
): SheetRow {
  const key = `entry-${index}`
  const above = `entry-${index - 1}`
  const wasFunded = { cell: { row: above, column: 'state' }, is: words.funded }
  const fits = { cell: { row: key, column: 'cumulative' }, atMost: SPENDABLE }
  const isLine = !isFunded[index] && (index === 0 || isFunded[index - 1]!)
  const line = view.say(CUT_LINE)
  const state: Choice = {
    kind: 'choice',
    when: index === 0 ? [fits] : [wasFunded, fits],
    ifSo: words.funded,
    ifNot: words.not,
  }
  const isHere = { cell: { row: key, column: 'state' }, is: words.not }
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
            { column: 'funding-class', equals: { constant: 'regular' } },
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
      textCell(isFunded[index] ? words.funded : words.not, { formula: state }),
      textCell(isLine ? line : '', {
        tone: 'warning',
        formula: {
          kind: 'choice',
          when: index === 0 ? [isHere] : [wasFunded, isHere],
          ifSo: line,
          ifNot: '',
        },
      }),
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
