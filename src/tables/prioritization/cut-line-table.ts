// The Outputs of one funding class in order, what they cost, whether they are funded, and the line itself as a row.

import type { CutLine, CutLineEntry } from '../../costing/cut-line/cut-line.ts'
import type { VariantResult } from '../../costing/cut-line/prioritization.ts'
import { ratio } from '../../money/ratio.ts'
import {
  COST,
  CUMULATIVE,
  CUT_LINE,
  CUT_LINE_OF,
  EARMARKED_NOTE,
  IN_SHORT,
  LINE_BEHIND_ALL,
  LINE_OPEN,
  MONEY,
  NO_PRIORITY_NOTE,
  NO_REVENUE,
  NOTHING_FALLS,
  ORDER_NOTE,
  RANK,
  SHORT_STATES,
  SIDE_BY_SIDE_NOTE,
  STATES,
  TITLE,
} from '../phrases/cut-line.ts'
import { text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { printedLine, sectionRow, tableOf, type PrintedLine, type PrioritizationView } from './view.ts'

/** @param index of the class */
export function cutLineTable(view: PrioritizationView, index: number): Table {
  const line = view.result.asked[0]!.lines[index]!
  const className = view.word(line.fundingClass)
  const printed = printedLine(view, line)
  const columns = columnsOf(view, line)
  const rows = line.entries.flatMap((entry, i): Row[] => [
    ...lineRows(view, index, entry, columns.length),
    itemRow(view, index, i, printed?.costs),
  ])
  const total: Cell[] = [text(view.word('total')), text(''), text(''), text(''), EMPTY_RANK]
  return tableOf(view, {
    title: view.say(CUT_LINE_OF, { class: className, years: view.years }),
    name: `${view.say(CUT_LINE)} ${className}`,
    context: [inShort(view, line, printed)],
    columns,
    rows: [
      ...rows,
      ...lineRows(view, index, undefined, columns.length),
      {
        style: 'total',
        cells: [
          ...total,
          view.money(line.cost, printed?.cost),
          text(''),
          ...shownResults(view, line).map(() => text('')),
        ],
      },
    ],
    notes: notesOf(view, index),
  })
}

const EMPTY_RANK = { kind: 'number', value: undefined, decimals: 0 } as const

/** The amounts of money of which it is known what they fund. */
function shownResults(view: PrioritizationView, { funding }: CutLine): readonly VariantResult[] {
  return funding === undefined ? [] : view.result.asked
}

function columnsOf(view: PrioritizationView, line: CutLine): Column[] {
  const asked = shownResults(view, line)
  const isAlone = asked.length < 2
  return [
    { title: view.word('output'), kind: 'key' },
    { title: view.say(TITLE), kind: 'text' },
    { title: view.word('entity'), kind: 'key', isOptional: true },
    { title: view.word('priority'), kind: 'key' },
    { title: view.say(RANK), kind: 'number', isOptional: true },
    { title: view.say(COST), kind: 'money' },
    { title: view.say(CUMULATIVE), kind: 'money', ...(isAlone ? {} : { isOptional: true }) },
    ...asked.map(({ variant }): Column => {
      return isAlone ? { title: view.say(MONEY), kind: 'key' } : { title: view.label(variant), kind: 'key' }
    }),
  ]
}

function itemRow(
  view: PrioritizationView,
  index: number,
  item: number,
  costs: readonly bigint[] | undefined,
): Row {
  const { asked } = view.result
  const line = asked[0]!.lines[index]!
  const { output, cost, cumulative } = line.entries[item]!
  const words = asked.length === 1 ? STATES : SHORT_STATES
  return {
    style: 'item',
    cells: [
      text(output.id),
      text(view.title(output.title)),
      text(output.entity.id),
      text(output.priority === undefined ? '–' : view.word(output.priority)),
      { ...EMPTY_RANK, value: output.rank === undefined ? undefined : ratio(output.rank) },
      view.money(cost, costs?.[item]),
      view.money(cumulative, sumOf(costs?.slice(0, item + 1))),
      ...shownResults(view, line).map(({ lines }) =>
        text(view.say(words[lines[index]!.entries[item]!.state])),
      ),
    ],
  }
}

/** The lines that fall before an entry; before nothing, those of variants in which all is funded. */
function lineRows(
  view: PrioritizationView,
  index: number,
  entry: CutLineEntry | undefined,
  width: number,
): Row[] {
  const { asked } = view.result
  return asked.flatMap((result): Row[] => {
    const line = result.lines[index]!
    const { funding } = line
    if (funding === undefined || funding.line?.entry.output.id !== entry?.output.id) return []
    const printed = printedLine(view, line)
    const variant = asked.length === 1 ? '' : ` ${view.label(result.variant)}`
    const said =
      funding.line === undefined
        ? view.say(LINE_BEHIND_ALL, { variant, left: view.amount(funding.leftOver, printed?.leftOver) })
        : view.say(LINE_OPEN, {
            variant,
            gap: view.amount(funding.line.gap, printed?.gap),
            output: funding.line.entry.output.id,
          })
    return [sectionRow(said, width)]
  })
}

function inShort(
  view: PrioritizationView,
  { cost, funding }: CutLine,
  printed: PrintedLine | undefined,
): string {
  if (funding === undefined) return view.say(NO_REVENUE, { cost: view.amount(cost) })
  return view.say(IN_SHORT, {
    available: view.amount(funding.available),
    cost: view.amount(cost),
    funded: view.amount(funding.funded, printed?.funded),
    left: view.amount(funding.leftOver, printed?.leftOver),
  })
}

function sumOf(amounts: readonly bigint[] | undefined): bigint | undefined {
  return amounts?.reduce((sum, amount) => sum + amount, 0n)
}

function notesOf(view: PrioritizationView, index: number): string[] {
  const { asked } = view.result
  const { entries, funding } = asked[0]!.lines[index]!
  const undecided = entries.filter(({ output }) => output.priority === undefined)
  const isAny = (state: CutLineEntry['state']) =>
    asked.some(({ lines }: VariantResult) => lines[index]!.entries.some((entry) => entry.state === state))
  const order = { must: view.word('must'), should: view.word('should'), could: view.word('could') }
  return [
    ...(funding === undefined ? [] : [view.say(ORDER_NOTE, order)]),
    ...(asked.length > 1 && funding !== undefined ? [view.say(SIDE_BY_SIDE_NOTE)] : []),
    ...(isAny('earmarked') ? [view.say(EARMARKED_NOTE)] : []),
    ...(index === 0 && nothingFalls(view)
      ? [view.say(NOTHING_FALLS, { outcome: view.word('outcome') })]
      : []),
    ...(undecided.length === 0
      ? []
      : [view.say(NO_PRIORITY_NOTE, { outputs: view.names(undecided.map(({ output }) => output.id)) })]),
  ]
}

/** Said only where it is known of some money what it funds. */
function nothingFalls({ result }: PrioritizationView): boolean {
  return (
    result.asked.some(({ lines }) => lines.some(({ funding }) => funding !== undefined)) &&
    result.asked.every(({ targets, services }) => targets.length === 0 && services.length === 0)
  )
}
