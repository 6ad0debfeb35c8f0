// A cut line where agreements, earmarks or several funds say what money may pay for: what is funded, and from which purse, is as
// `rbm prioritize` finds it, in values; money, cost and what is left add up by formula.

import type { CutLine, PurseUse } from '../../costing/cut-line/cut-line.ts'
import {
  CUT_LINE,
  EARMARKED_NOTE,
  FIRST_NOT_FUNDED,
  FOR_ONLY,
  FREE_MONEY,
  FUNDED_COST,
  LEFT_OVER,
  MISSING_FOR_IT,
  MONEY_AVAILABLE,
  NOT_COUNTED_NOTE,
  ORDER_NOTE,
  SETTLED_NOTE,
  STATES,
  USED,
} from '../phrases/cut-line.ts'
import { namedList } from '../named-list.ts'
import type { SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'
import type { CutLineParts } from './cut-line.ts'
import { amountCell, summaryRow } from './cut-line-summary.ts'
import type { View } from './view.ts'

/** @param sheet the name of the sheet */
export function settledCutLine(view: View, line: CutLine, sheet: string): CutLineParts {
  const first = line.entries.findIndex(({ state }) => state === 'not funded')
  const order = { must: view.word('must'), should: view.word('should'), could: view.word('could') }
  const hasEarmarked = line.entries.some(({ state }) => state === 'earmarked')
  const uncertain = line.notCounted.map(({ row }) => row.id)
  return {
    money: moneyRows(view, line, sheet),
    purses: purseRows(view, line.funding!.purses),
    stateCells: (index) => [
      textCell(view.say(STATES[line.entries[index]!.state])),
      textCell(index === first ? view.say(CUT_LINE) : '', { tone: 'warning' }),
    ],
    notes: [
      view.say(SETTLED_NOTE),
      view.say(ORDER_NOTE, order),
      ...(hasEarmarked ? [view.say(EARMARKED_NOTE)] : []),
      ...(uncertain.length === 0
        ? []
        : [view.say(NOT_COUNTED_NOTE, { rows: namedList(uncertain, view.language) })]),
    ],
  }
}

/** The line in short. */
function moneyRows(view: View, { funding, entries }: CutLine, sheet: string): SheetRow[] {
  const { purses, available, funded, leftOver, line } = funding!
  const ofPurses = (column: string) => purses.map((_, i) => ({ row: `purse-${i}`, column }))
  const states = new Set(
    entries.flatMap(({ state }) => (state === 'not funded' ? [] : [view.say(STATES[state])])),
  )
  const costWhere = [...states].map((state) => ({
    kind: 'sum-where' as const,
    sheet,
    column: 'cost',
    where: [{ column: 'state', equals: { constant: state } }],
  }))
  return [
    summaryRow(
      'available',
      view.say(MONEY_AVAILABLE),
      amountCell(available, { kind: 'sum', of: ofPurses('cost') }),
    ),
    summaryRow(
      'funded',
      view.say(FUNDED_COST),
      costWhere.length === 0
        ? { kind: 'money', amount: 0n }
        : amountCell(funded, { kind: 'sums-where', of: costWhere }),
    ),
    summaryRow(
      'left',
      view.say(LEFT_OVER),
      amountCell(leftOver, {
        kind: 'difference',
        of: { row: 'available', column: 'cost' },
        less: { row: 'funded', column: 'cost' },
      }),
    ),
    summaryRow(
      'first',
      view.say(FIRST_NOT_FUNDED),
      textCell(line === undefined ? '' : view.keyOf(line.entry.output)),
    ),
    summaryRow('gap', view.say(MISSING_FOR_IT), { kind: 'money', amount: line?.gap ?? 0n }),
  ]
}

/** Each purse with what is used of it. */
function purseRows(view: View, purses: readonly PurseUse[]): SheetRow[] {
  return [
    {
      key: 'purses',
      style: 'group',
      cells: [
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        textCell(view.say(MONEY_AVAILABLE)),
        textCell(view.say(USED)),
        textCell(view.say(LEFT_OVER)),
      ],
    },
    ...purses.map((purse, i) => purseRow(view, purse, `purse-${i}`)),
  ]
}

function purseRow(view: View, purse: PurseUse, key: string): SheetRow {
  const left = purse.amount - purse.used
  return {
    key,
    style: 'item',
    cells: [
      textCell(purse.row?.id ?? purse.source?.id ?? ''),
      textCell(purseTitle(view, purse)),
      EMPTY,
      EMPTY,
      EMPTY,
      { kind: 'money', amount: purse.amount },
      { kind: 'money', amount: purse.used },
      {
        kind: 'money',
        amount: left,
        formula: {
          kind: 'difference',
          of: { row: key, column: 'cost' },
          less: { row: key, column: 'cumulative' },
        },
      },
    ],
  }
}

function purseTitle(view: View, { row, source }: PurseUse): string {
  if (row === undefined) {
    const free = view.say(FREE_MONEY)
    return source === undefined ? free : `${view.title(source.title)} · ${free}`
  }
  if (row.earmarkedFor.length === 0) return view.title(row.title)
  const elements = namedList(row.earmarkedFor, view.language)
  return view.say(FOR_ONLY, { title: view.title(row.title), elements })
}
