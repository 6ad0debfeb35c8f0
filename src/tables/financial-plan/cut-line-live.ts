// A cut line that readers can move: one purse, strict order. An Output is funded when the one before it is and the cost up to
// it fits into the money.

import type { CutLine, CutLineEntry } from '../../costing/cut-line/cut-line.ts'
import { ZERO } from '../../money/ratio.ts'
import {
  COST_AS_MONEY_NOTE,
  CUT_LINE,
  FIRST_NOT_FUNDED,
  FUNDED_COST,
  INPUT_NOTE,
  LEFT_OVER,
  MISSING_FOR_IT,
  MONEY_AVAILABLE,
  MONEY_TO_SPEND,
  MORE_OR_LESS,
  ORDER_NOTE,
  STATES,
} from '../phrases/cut-line.ts'
import type { Choice, MoneyCell, SheetCell, SheetRow } from '../sheet.ts'
import { textCell } from '../sheet.ts'
import { sumOf } from './amounts.ts'
import type { CutLineParts } from './cut-line.ts'
import { amountCell, summaryRow } from './cut-line-summary.ts'
import { revenueBlocks } from './revenue-lines.ts'
import { TOTAL_COLUMN } from './time-axis.ts'
import type { View } from './view.ts'

/** @param sheet the name of the sheet */
export function liveCutLine(view: View, line: CutLine, sheet: string): CutLineParts {
  const money = line.funding?.available ?? line.cost
  const words = { funded: view.say(STATES.funded), not: view.say(STATES['not funded']) }
  const isFunded = fundedInOrder(line.entries, money)
  const first = line.entries.find((_, i) => !isFunded[i])
  const funded = line.entries.reduce((sum, { cost }, i) => (isFunded[i] ? sum + cost : sum), 0n)
  const order = { must: view.word('must'), should: view.word('should'), could: view.word('could') }
  return {
    money: moneyRows(view, sheet, { money, funded, first, words }),
    purses: [],
    stateCells: (index) => stateCells(view, index, isFunded, words),
    notes: [
      view.say(INPUT_NOTE),
      view.say(ORDER_NOTE, order),
      ...(line.funding === undefined ? [view.say(COST_AS_MONEY_NOTE)] : []),
    ],
  }
}

/** By the rule of the sheet's own formulas, so that they give what stands there. */
function fundedInOrder(entries: readonly CutLineEntry[], money: bigint): boolean[] {
  let isOpen = true
  return entries.map(({ cumulative }) => (isOpen = isOpen && cumulative <= money))
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
function moneyRows(view: View, sheet: string, { money, funded, first, words }: InShort): SheetRow[] {
  const where = { column: 'state', is: words.not }
  return [
    summaryRow('available', view.say(MONEY_AVAILABLE), { ...availableCell(view, money), isInput: true }),
    summaryRow('change', view.say(MORE_OR_LESS), { kind: 'share', value: ZERO, isInput: true }),
    summaryRow(
      SPENDABLE.row,
      view.say(MONEY_TO_SPEND),
      amountCell(money, {
        kind: 'raised',
        of: { row: 'available', column: 'cost' },
        by: { row: 'change', column: 'cost' },
      }),
    ),
    summaryRow(
      'funded',
      view.say(FUNDED_COST),
      amountCell(funded, {
        kind: 'sum-where',
        sheet,
        column: 'cost',
        where: [{ column: 'state', equals: { constant: words.funded } }],
      }),
    ),
    summaryRow(
      'left',
      view.say(LEFT_OVER),
      amountCell(money - funded, {
        kind: 'difference',
        of: SPENDABLE,
        less: { row: 'funded', column: 'cost' },
      }),
    ),
    summaryRow(
      'first',
      view.say(FIRST_NOT_FUNDED),
      textCell(first === undefined ? '' : view.keyOf(first.output), {
        formula: { kind: 'first-where', column: 'id', where, otherwise: '' },
      }),
    ),
    summaryRow(
      'gap',
      view.say(MISSING_FOR_IT),
      amountCell(first === undefined ? 0n : first.cumulative - money, {
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

function stateCells(view: View, index: number, isFunded: readonly boolean[], words: StateWords): SheetCell[] {
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
  return [
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
  ]
}
