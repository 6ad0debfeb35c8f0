// Progress by entity: how many Outputs stand how, and what was spent.

import { burnOf, revisedOf, sumOf } from '../../costing/progress/budget.ts'
import { worstLight, type Light } from '../../costing/progress/lights.ts'
import type { OutputProgress } from '../../costing/progress/output-progress.ts'
import { progressByEntity } from '../../costing/progress/progress-of-year.ts'
import { isZero, ratio } from '../../money/ratio.ts'
import { namedList } from '../named-list.ts'
import { MONEY_UNIT } from '../phrases/figures.ts'
import { LIGHT_WORDS } from '../phrases/progress-lights.ts'
import * as phrases from '../phrases/progress.ts'
import { SIGN_OF_LIGHT } from '../signal.ts'
import { text, type Column, type Row, type Table } from '../table.ts'
import type { PrintedSum } from './printed-budgets.ts'
import { tableOf, type ProgressView } from './view.ts'

const FROM_WORST: readonly Light[] = ['bad', 'attention', 'good', 'unknown']

export function entitiesTable(view: ProgressView): Table {
  const { plan, progress, isForPeople } = view
  const entities = progressByEntity(plan, progress.outputs)
  const silent = entities.filter(({ outputs }) => !isSpendingReported(outputs)).map(({ entity }) => entity.id)
  const rowOf = (
    style: Row['style'],
    name: string,
    outputs: readonly OutputProgress[],
    printed: PrintedSum | undefined,
  ): Row => {
    const lights = outputs.map(worstOf)
    const money = sumOf(outputs.map((one) => one.money))
    const count = (number: number) => {
      return { kind: 'number', value: ratio(number), decimals: 0, isSum: true } as const
    }
    return {
      style,
      cells: [
        text(name),
        count(outputs.length),
        ...FROM_WORST.map((light) => count(lights.filter((one) => one === light).length)),
        { kind: 'money', amount: revisedOf(money), printed: printed?.revised },
        ...(isSpendingReported(outputs)
          ? ([
              { kind: 'money', amount: money.spent, printed: printed?.spent },
              { kind: 'share', value: burnOf(money) },
            ] as const)
          : [text('–'), text('–')]),
      ],
    }
  }
  const lightColumn = (light: Light): Column => {
    const title = view.say(LIGHT_WORDS[light])
    return { title: isForPeople ? `${SIGN_OF_LIGHT[light]} ${title}` : title, kind: 'number' }
  }
  return tableOf(view, {
    title: view.say(phrases.TITLE_BY_ENTITY, { year: progress.year, entity: view.word('entity') }),
    name: view.say(phrases.PROGRESS),
    context: [
      [
        view.say(phrases.YEAR_GONE, { gone: view.percent(progress.gone), year: progress.year }),
        view.say(phrases.REPORTS_COUNTED, { count: reportsOfYear(view).length }),
        ...(laterReports(view) === 0 ? [] : [view.say(phrases.REPORTS_LATER, { count: laterReports(view) })]),
      ].join(' · '),
      view.say(MONEY_UNIT[view.unit], { currency: plan.currency.code }),
    ],
    columns: [
      { title: view.word('entity'), kind: 'key' },
      { title: view.words('output'), kind: 'number' },
      ...FROM_WORST.map(lightColumn),
      { title: view.say(phrases.REVISED), kind: 'money' },
      { title: view.say(phrases.SPENT), kind: 'money' },
      { title: view.say(phrases.BURN), kind: 'share', isJoined: true },
    ],
    rows: [
      ...entities.map(({ entity, outputs }) =>
        rowOf('item', entity.id, outputs, view.printed?.ofEntity(entity)),
      ),
      rowOf('total', view.word('total'), progress.outputs, view.printed?.total),
    ],
    notes: [
      view.say(phrases.WHICH_LIGHT, { output: view.word('output') }),
      ...(silent.length === 0
        ? []
        : [view.say(phrases.SPENDING_UNREPORTED_BY, { entities: namedList(silent, view.language) })]),
    ],
  })
}

/** Nothing reported is not the same as nothing spent. */
function isSpendingReported(outputs: readonly OutputProgress[]): boolean {
  return outputs.some(({ money }) => !isZero(money.reported))
}

export function worstOf({ delivery, targetsLight, money }: OutputProgress): Light {
  return worstLight([delivery.judgement.light, targetsLight, money.judgement.light])
}

function reportsOfYear({ progress }: ProgressView) {
  return progress.reports.filter(({ period }) => period.year === progress.year)
}

function laterReports(view: ProgressView): number {
  const all = view.plan.progressReports.filter(({ period }) => period.year === view.progress.year)
  return all.length - reportsOfYear(view).length
}
