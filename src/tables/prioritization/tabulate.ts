// A prioritization as tables, the cut line of each class of money first.

import { outputsOnce } from '../../costing/cut-line/priority-changes.ts'
import type { PriorityShares } from '../../costing/cut-line/priority-shares.ts'
import type { Table } from '../table.ts'
import { serviceTables, targetTables } from './below-the-line-tables.ts'
import { DECISIONS_NAME, DECISIONS_TITLE, NOTHING_BEFORE } from '../phrases/priority-decisions.ts'
import { changesTables, type ChangesSince } from './changes-table.ts'
import { cutLineTable } from './cut-line-table.ts'
import { decisionTables } from './decisions-table.ts'
import { moneyTables, unpaidTables } from './money-tables.ts'
import { otherMoneyTables } from './other-money-table.ts'
import { prioritySharesTables } from './priority-shares-table.ts'
import { prioritizationView, type PrioritizationInput } from './view.ts'

export function tabulatePrioritization(
  input: PrioritizationInput,
  shares: readonly PriorityShares[],
  changes: ChangesSince | undefined,
): Table[] {
  const view = prioritizationView(input)
  return [
    ...input.result.classes.flatMap((_, i) => [
      cutLineTable(view, i),
      ...otherMoneyTables(view, i),
      ...moneyTables(view, i),
      ...unpaidTables(view, i),
    ]),
    ...targetTables(view),
    ...serviceTables(view),
    ...prioritySharesTables(view, shares),
    ...decisionTables(view, outputsOnce(input.plan.outputs, input.result.years), {
      title: view.say(DECISIONS_TITLE),
      name: view.say(DECISIONS_NAME),
      notes: changes === undefined ? [view.say(NOTHING_BEFORE)] : [],
    }),
    ...(changes === undefined ? [] : changesTables(view, changes)),
  ]
}
