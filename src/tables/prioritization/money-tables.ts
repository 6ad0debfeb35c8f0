// Where money may go: what each agreement and earmarked row pays and what is left of it; what cannot be paid, and why.

import type { CutLine, PurseUse, Unpaid } from '../../costing/cut-line/cut-line.ts'
import type { Revenue } from '../../model/financial-plan.ts'
import {
  AVAILABLE,
  CERTAINTY,
  FOR_ONLY,
  FREE_MONEY,
  IDLE,
  LEFT_OVER,
  MONEY,
  MONEY_TITLE,
  NOT_COUNTED,
  NOT_PAID,
  REASONS,
  TITLE,
  UNPAID_TITLE,
  USED,
  REASONS_OF_ROWS,
  WHY,
} from '../phrases/cut-line.ts'
import { text, type Row, type Table } from '../table.ts'
import { sectionRow, tableOf, type PrioritizationView } from './view.ts'

/** Only where there is more to say than one amount: agreements, earmarks, several funds, money that is not counted. */
export function moneyTables(view: PrioritizationView, index: number): Table[] {
  const line = view.result.asked[0]!.lines[index]!
  const purses = line.funding?.purses ?? []
  if (purses.length < 2 && purses.every(({ row }) => row === undefined) && line.notCounted.length === 0)
    return []
  const title = view.say(MONEY_TITLE, { class: view.word(line.fundingClass) })
  const sum = (amountOf: (purse: PurseUse) => bigint) =>
    view.money(purses.reduce((all, purse) => all + amountOf(purse), 0n))
  const left = ({ amount, used }: PurseUse): bigint => amount - used
  const total: Row = {
    style: 'total',
    cells: [
      text(view.word('total')),
      text(''),
      sum(({ amount }) => amount),
      sum(({ used }) => used),
      sum(left),
      sum(({ idle }) => idle),
    ],
  }
  return [
    tableOf(view, {
      title,
      name: title,
      columns: [
        { title: view.say(MONEY), kind: 'key' },
        { title: view.say(TITLE), kind: 'text' },
        { title: view.say(AVAILABLE), kind: 'money' },
        { title: view.say(USED), kind: 'money', isOptional: true },
        { title: view.say(LEFT_OVER), kind: 'money' },
        { title: view.say(IDLE), kind: 'money' },
      ],
      rows: [
        ...purses.map((purse): Row => ({
          style: 'item',
          cells: [
            text(purse.row?.id ?? purse.source?.id ?? '–'),
            text(purseTitle(view, purse)),
            view.money(purse.amount),
            view.money(purse.used),
            view.money(left(purse)),
            view.money(purse.idle),
          ],
        })),
        ...(purses.length > 1 ? [total] : []),
        ...(line.notCounted.length === 0 ? [] : [sectionRow(view.say(NOT_COUNTED), 6)]),
        ...line.notCounted.map(({ row, amount }): Row => ({
          style: 'item',
          cells: [
            text(row.id),
            text(`${rowTitle(view, row)} (${view.say(CERTAINTY[row.certainty])})`),
            view.money(amount),
            text(''),
            text(''),
            text(''),
          ],
        })),
      ],
    }),
  ]
}

function purseTitle(view: PrioritizationView, { row, source }: PurseUse): string {
  if (row !== undefined) return rowTitle(view, row)
  const free = view.say(FREE_MONEY)
  return source === undefined ? free : `${view.title(source.title)} · ${free}`
}

function rowTitle(view: PrioritizationView, { title, earmarkedFor }: Revenue): string {
  if (earmarkedFor.length === 0) return view.title(title)
  return view.say(FOR_ONLY, { title: view.title(title), elements: view.names(earmarkedFor) })
}

/** Only where agreements or earmarks decide: else the line itself says all. */
export function unpaidTables(view: PrioritizationView, index: number): Table[] {
  const { asked } = view.result
  const { fundingClass } = asked[0]!.lines[index]!
  const rows = asked.flatMap(({ variant, lines }): Row[] => {
    const own = unpaidRows(view, lines[index]!)
    return own.length === 0 || asked.length === 1 ? own : [sectionRow(view.label(variant), 3), ...own]
  })
  if (rows.length === 0) return []
  const title = view.say(UNPAID_TITLE, { class: view.word(fundingClass) })
  return [
    tableOf(view, {
      title,
      name: title,
      columns: [
        { title: view.word('output'), kind: 'key' },
        { title: view.say(WHY), kind: 'text' },
        { title: view.say(NOT_PAID), kind: 'money' },
      ],
      rows,
    }),
  ]
}

function unpaidRows(view: PrioritizationView, { entries, funding }: CutLine): Row[] {
  if (
    funding === undefined ||
    funding.purses.every(({ row, source }) => row === undefined && source === undefined)
  )
    return []
  return entries.flatMap(({ output, unpaid }) =>
    unpaid.map((one): Row => ({
      style: 'item',
      cells: [text(output.id), text(reason(view, one)), view.money(one.amount)],
    })),
  )
}

function reason(view: PrioritizationView, { why, rows }: Unpaid): string {
  const names = view.names(rows.map(({ id }) => id))
  if ((why === 'used-up' || why === 'too-little') && rows.length > 0)
    return view.say(REASONS_OF_ROWS[why], { rows: names })
  return view.say(REASONS[why], { rows: names })
}
