// The money at risk of each Outcome, beside what the Outcome costs.

import type { MoneyAtRisk } from '../../costing/risks/money-at-risk.ts'
import { showYearRun } from '../../model/period.ts'
import { roundTable } from '../../money/controlled-rounding.ts'
import { COST } from '../phrases/cut-line.ts'
import { COST as BASIS, MONEY_UNIT, ONLY, TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { sizeOf } from '../printed-rollup.ts'
import { saidRow, text, type Row, type Table } from '../table.ts'
import { tableOf, type RisksView } from './view.ts'

export function moneyTable(view: RisksView): Table {
  const { plan, money, risks, isForPeople, basis, funding, unit = 'unit' } = view
  // What is not at risk stands in no column, but makes the two figures of a row and the totals add up.
  const amounts = money.outcomes.map(({ cost, atRisk }) => [atRisk, cost - atRisk])
  const rounded = unit === 'unit' ? undefined : roundTable(amounts, sizeOf(plan, unit))
  const notRated = risks.filter(({ score }) => score === undefined).map(({ risk }) => risk.id)
  const rowOf = (
    style: Row['style'],
    key: string,
    title: string,
    { cost, atRisk, share, risks: own }: Omit<MoneyAtRisk, 'outcome'>,
    printed: { readonly cost: bigint; readonly atRisk: bigint } | undefined,
  ): Row => ({
    style,
    cells: [
      text(key),
      text(title),
      { kind: 'money', amount: cost, printed: printed?.cost },
      { kind: 'money', amount: atRisk, printed: printed?.atRisk },
      { kind: 'share', value: share },
      // The total would only repeat all the names above it.
      ...(isForPeople ? [] : [text(style === 'total' ? '' : own.join(' '))]),
    ],
  })
  return tableOf(view, {
    title: view.say(phrases.MONEY_AT_RISK, { outcome: view.word('outcome'), years: showYearRun(view.years) }),
    name: view.say(phrases.MONEY),
    context: [
      [
        view.say(BASIS[basis]),
        view.say(MONEY_UNIT[unit], { currency: plan.currency.code }),
        ...(funding === undefined ? [] : [view.say(ONLY, { funding })]),
      ].join(' · '),
    ],
    columns: [
      { title: view.word('outcome'), kind: 'key' },
      { title: view.say(TITLE), kind: 'text' },
      { title: view.say(COST), kind: 'money' },
      { title: view.say(phrases.AT_RISK), kind: 'money' },
      { title: view.say(phrases.SHARE), kind: 'share' },
      ...(isForPeople ? [] : [{ title: view.words('risk'), kind: 'text' } as const]),
    ],
    rows: [
      ...money.outcomes.flatMap((one, i) => {
        const title = one.outcome === undefined ? '' : view.title(one.outcome.title)
        const printed = rounded && { cost: rounded.rows[i]!, atRisk: rounded.cells[i]![0]! }
        const row = rowOf('item', one.outcome?.id ?? '–', title, one, printed)
        if (!isForPeople || one.risks.length === 0) return [row]
        const said = view.say(phrases.NAMED, { name: view.words('risk'), value: one.risks.join(' ') })
        return [row, saidRow('remark', said, row.cells.length)]
      }),
      rowOf(
        'total',
        view.word('total'),
        '',
        money.total,
        rounded && { cost: rounded.total, atRisk: rounded.columns[0] ?? 0n },
      ),
    ],
    notes: [
      view.say(phrases.WHAT_IS_AT_RISK),
      view.say(phrases.WHAT_IS_ABOVE),
      ...(notRated.length === 0 ? [] : [view.say(phrases.NOT_COUNTED, { names: view.names(notRated) })]),
    ],
  })
}
