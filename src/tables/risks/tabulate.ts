// Which tables of risks are drawn.

import type { RiskGrouping } from '../../costing/risks/risk-grouping.ts'
import type { Table } from '../table.ts'
import { mustTable, unansweredTable } from './attention-tables.ts'
import { mapTables } from './map-tables.ts'
import { moneyTable } from './money-table.ts'
import { registerTable } from './register-table.ts'
import { sumsTable } from './sums-table.ts'
import { risksView, type RisksInput } from './view.ts'

export interface RiskTables {
  /** In place of the register. */
  readonly by: RiskGrouping | undefined
  /** In place of the register, too; with `by`, after the sums. */
  readonly map: boolean
}

/** Without a choice the register, the money at risk, and what somebody has to attend to. */
export function tabulateRisks(input: RisksInput, { by, map }: RiskTables): Table[] {
  const view = risksView(input)
  if (by === undefined && !map)
    return [registerTable(view), moneyTable(view), unansweredTable(view), mustTable(view)]
  return [
    ...(by === undefined ? [] : [sumsTable(view, by)]),
    ...(by === 'outcome' ? [moneyTable(view)] : []),
    ...(map ? mapTables(view) : []),
  ]
}
