// How much of the cost is Must, Should and Could, by entity, with the guidelines that are not met.

import { shareOfPriority, type PriorityShares } from '../../costing/cut-line/priority-shares.ts'
import type { Priority } from '../../model/output.ts'
import { compareRatios, multiply, ratio, showPercent, type Ratio } from '../../money/ratio.ts'
import { showRounded } from '../../money/rounding.ts'
import { COST, COULD_TOO_LOW, MUST_TOO_HIGH, NO_PRIORITY, SHARES_TITLE, TITLE } from '../phrases/cut-line.ts'
import { text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { tableOf, type PrioritizationView } from './view.ts'

export function prioritySharesTables(view: PrioritizationView, all: readonly PriorityShares[]): Table[] {
  const total = all.at(-1)
  if (total === undefined) return []
  const priorities: (Priority | undefined)[] = ['must', 'should', 'could']
  if (total.amounts.get(undefined) !== 0n) priorities.push(undefined)
  return [
    tableOf(view, {
      title: view.say(SHARES_TITLE, { years: view.years }),
      name: view.word('priority'),
      columns: [
        { title: view.word('entity'), kind: 'key' },
        { title: view.say(TITLE), kind: 'text' },
        { title: view.say(COST), kind: 'money' },
        ...priorities.map((priority): Column => {
          return {
            title: priority === undefined ? view.say(NO_PRIORITY) : view.word(priority),
            kind: 'share',
          }
        }),
      ],
      rows: all.map((one): Row => rowOf(view, one, priorities)),
      notes: guidelineNotes(view, all),
    }),
  ]
}

function rowOf(
  view: PrioritizationView,
  one: PriorityShares,
  priorities: readonly (Priority | undefined)[],
): Row {
  const { entity, cost } = one
  return {
    style: entity === undefined ? 'total' : 'item',
    cells: [
      text(entity?.id ?? view.word('total')),
      text(entity === undefined ? '' : view.title(entity.title)),
      view.money(cost),
      ...priorities.map((priority): Cell => ({ kind: 'share', value: shareOfPriority(one, priority) })),
    ],
  }
}

/** About what Could should leave as room, by the same method. */
const ROOM = ratio(20n, 100n)

function guidelineNotes(view: PrioritizationView, all: readonly PriorityShares[]): string[] {
  const isTooHigh = all.filter(({ isMustTooHigh }) => isMustTooHigh)
  const could = shareOfPriority(all.at(-1)!, 'could')
  const where = isTooHigh.map(
    (one) => `${one.entity?.id ?? view.word('total')} ${percent(shareOfPriority(one, 'must'))}`,
  )
  return [
    ...(isTooHigh.length === 0
      ? []
      : [
          view.say(MUST_TOO_HIGH, {
            must: view.word('must'),
            limit: showPercent(view.plan.settings.mustShareAbove),
            where: view.names(where),
          }),
        ]),
    ...(compareRatios(could, ROOM) < 0
      ? [view.say(COULD_TOO_LOW, { could: view.word('could'), share: percent(could) })]
      : []),
  ]
}

function percent(share: Ratio): string {
  return `${showRounded(multiply(share, ratio(100n)), 1)}%`
}
