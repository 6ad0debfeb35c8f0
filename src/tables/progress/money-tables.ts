// What was spent of the original and the revised budget: by Output under its entity, and by category under the class of funding.

import { sumOf, type BudgetSum } from '../../costing/progress/budget.ts'
import { moneyByCategory, progressByEntity } from '../../costing/progress/progress-of-year.ts'
import { FUNDING_CLASSES } from '../../model/organization.ts'
import { COST, MONEY_UNIT, TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/progress.ts'
import { saidRow, text, type Row, type Table } from '../table.ts'
import { moneyCells, moneyColumns } from './outputs-table.ts'
import { howMoney } from './reasons.ts'
import { printBudgets, type PrintedSum } from './printed-budgets.ts'
import { tableOf, type ProgressView } from './view.ts'

interface Group {
  readonly title: string
  readonly total: string
  readonly items: readonly { readonly key: string; readonly title: string; readonly sum: BudgetSum }[]
}

export function moneyByOutputTable(view: ProgressView): Table {
  const groups = progressByEntity(view.plan, view.progress.outputs).map(({ entity, outputs }): Group => ({
    title: `${entity.id}: ${view.title(entity.title)}`,
    total: entity.id,
    items: outputs.map(({ output, money }) => ({
      key: output.id,
      title: view.title(output.title),
      sum: money,
    })),
  }))
  return moneyTable(view, view.word('output'), groups)
}

export function moneyByCategoryTable(view: ProgressView): Table {
  const { plan, progress } = view
  const groups = FUNDING_CLASSES.flatMap((fundingClass): Group[] => {
    const own = moneyByCategory(
      plan,
      progress.lines.filter(({ funding }) => funding.class === fundingClass),
    )
    if (own.length === 0) return []
    const title = view.word(fundingClass)
    const items = own.map(({ category, ...sum }) => ({
      key: category.id,
      title: view.title(category.title),
      sum,
    }))
    return [{ title, total: title, items }]
  })
  return moneyTable(view, view.word('category'), groups)
}

function moneyTable(view: ProgressView, by: string, groups: readonly Group[]): Table {
  const { plan, progress, isForPeople } = view
  const columns: Table['columns'] = [
    ...(isForPeople ? [] : [{ title: `${by}: ${view.word('total')}`, kind: 'key' } as const]),
    { title: by, kind: 'key' },
    { title: view.say(TITLE), kind: 'text' },
    ...moneyColumns(view),
  ]
  const row = (
    style: Row['style'],
    [group, key, title]: readonly [string, string, string],
    sum: BudgetSum,
    figures: PrintedSum | undefined,
  ): Row => ({
    style,
    cells: [...(isForPeople ? [] : [text(group)]), text(key), text(title), ...moneyCells(sum, figures)],
  })
  const sums = groups.map(({ items }) => items.map(({ sum }) => sum))
  const printed = view.size === undefined ? undefined : printBudgets(sums, view.size)
  return tableOf(view, {
    title: view.say(phrases.TITLE_MONEY, { year: progress.year, by }),
    name: `${view.say(phrases.MONEY)} (${by})`,
    context: [
      `${view.say(COST.direct)} · ${view.say(MONEY_UNIT[view.unit], { currency: plan.currency.code })}`,
    ],
    columns,
    rows: [
      ...groups.flatMap(({ title, total, items }, i): Row[] => [
        ...(isForPeople ? [saidRow('section', title, columns.length)] : []),
        ...items.map(({ key, title: own, sum }, k) =>
          row('item', [total, key, own], sum, printed?.items[i]![k]),
        ),
        row('subtotal', [total, total, ''], sumOf(sums[i]!), printed?.groups[i]),
      ]),
      row('total', ['', view.word('total'), ''], sumOf(sums.flat()), printed?.total),
    ],
    notes: isForPeople ? [] : [howMoney(view)],
  })
}
