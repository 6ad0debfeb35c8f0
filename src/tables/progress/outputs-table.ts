// Outputs with their three lights: delivery, what they aim at, money; for people with the reasons below, for programs in columns.

import { burnOf, leftOf, revisedOf, type BudgetSum } from '../../costing/progress/budget.ts'
import type { OutputProgress } from '../../costing/progress/output-progress.ts'
import type { Phrase } from '../../model/phrase.ts'
import { TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/progress.ts'
import { saidRow, text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { deliveryReason, howMoney, howProgress, moneyReason, targetLines } from './reasons.ts'
import type { PrintedSum } from './printed-budgets.ts'
import { tableOf, unitContext, type ProgressView } from './view.ts'

export function outputsTable(view: ProgressView): Table {
  const { progress, isForPeople } = view
  const columns = isForPeople ? columnsForPeople(view) : columnsForPrograms(view)
  const rows = progress.outputs.flatMap((one): Row[] =>
    isForPeople ? rowsForPeople(view, one, columns.length) : [rowForPrograms(view, one)],
  )
  return tableOf(view, {
    title: view.say(phrases.TITLE_OUTPUTS, { outputs: view.words('output'), year: progress.year }),
    name: view.words('output'),
    context: unitContext(view),
    columns,
    rows,
    notes: [howProgress(view), howMoney(view)],
  })
}

function columnsForPeople(view: ProgressView): Column[] {
  return [
    { title: view.word('output'), kind: 'key' },
    { title: view.say(TITLE), kind: 'text', isShared: true },
    { title: view.say(phrases.DELIVERY), kind: 'key' },
    { title: view.say(phrases.TARGETS), kind: 'key' },
    { title: view.say(phrases.MONEY), kind: 'key' },
  ]
}

function rowsForPeople(view: ProgressView, one: OutputProgress, columns: number): Row[] {
  const { output, delivery, targetsLight, money } = one
  const under = (title: string, said: string) => saidRow('remark', `${title}: ${said}`, columns)
  return [
    {
      style: 'item',
      cells: [
        text(output.id),
        text(view.title(output.title)),
        view.light(delivery.judgement.light),
        view.light(targetsLight),
        view.light(money.judgement.light),
      ],
    },
    under(view.say(phrases.DELIVERY), deliveryReason(view, one)),
    ...targetLines(view, one).map((line) => under(view.say(phrases.TARGETS), line)),
    under(view.say(phrases.MONEY), moneyReason(view, one)),
  ]
}

function columnsForPrograms(view: ProgressView): Column[] {
  const texts = (...titles: string[]) =>
    titles.map((title): Column => ({ title, kind: 'text', isShared: true }))
  const judged = (title: string): Column[] => [
    { title, kind: 'key' },
    ...texts(`${title}: ${view.say(phrases.IN_WORDS)}`),
  ]
  return [
    { title: view.word('output'), kind: 'key' },
    ...texts(view.say(TITLE)),
    { title: view.word('entity'), kind: 'key' },
    ...judged(view.say(phrases.DELIVERY)),
    ...judged(view.say(phrases.TARGETS)),
    ...judged(view.say(phrases.MONEY)),
    ...moneyColumns(view),
    { title: view.say(phrases.REPORTED_PART), kind: 'share' },
    { title: view.say(phrases.WAY), kind: 'share' },
  ]
}

function rowForPrograms(view: ProgressView, one: OutputProgress): Row {
  const { output, delivery, targetsLight, money, least } = one
  return {
    style: 'item',
    cells: [
      text(output.id),
      text(view.title(output.title)),
      text(output.entity.id),
      view.light(delivery.judgement.light),
      text(deliveryReason(view, one)),
      view.light(targetsLight),
      text(targetLines(view, one).join('; ')),
      view.light(money.judgement.light),
      text(moneyReason(view, one)),
      ...moneyCells(money, view.printed?.of(output)),
      { kind: 'share', value: money.reported },
      { kind: 'share', value: least?.answer.kind === 'way' ? least.answer.progress : undefined },
    ],
  }
}

export function moneyColumns(view: ProgressView): Column[] {
  const money = (phrase: Phrase, isOptional = false): Column => {
    return { title: view.say(phrase), kind: 'money', isOptional }
  }
  // What is the difference of two others a narrow terminal may leave out.
  return [
    money(phrases.ORIGINAL),
    money(phrases.TRANSFERS, true),
    money(phrases.REVISED),
    money(phrases.SPENT),
    money(phrases.LEFT, true),
    { title: view.say(phrases.BURN), kind: 'share', isJoined: true },
  ]
}

export function moneyCells(sum: BudgetSum, printed: PrintedSum | undefined): Cell[] {
  const money = (amount: bigint, own: bigint | undefined): Cell => ({ kind: 'money', amount, printed: own })
  return [
    money(sum.original, printed?.original),
    money(sum.transferred, printed?.transferred),
    money(revisedOf(sum), printed?.revised),
    money(sum.spent, printed?.spent),
    money(leftOf(sum), printed?.left),
    { kind: 'share', value: burnOf(sum) },
  ]
}
