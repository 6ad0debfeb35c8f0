// A prioritization as tables, the cut line of each class of money first.

import type { PriorityShares } from '../../costing/cut-line/priority-shares.ts'
import type { Table } from '../table.ts'
import { serviceTables, targetTables } from './below-the-line-tables.ts'
import { cutLineTable } from './cut-line-table.ts'
import { moneyTables, unpaidTables } from './money-tables.ts'
import { otherMoneyTables } from './other-money-table.ts'
import { prioritySharesTables } from './priority-shares-table.ts'
import { prioritizationView, type PrioritizationInput } from './view.ts'

export function tabulatePrioritization(
  input: PrioritizationInput,
  shares: readonly PriorityShares[],
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
  ]
}
