// The tables of `rbm progress`, from the whole to the parts.

import type { Table } from '../table.ts'
import { entitiesTable } from './entities-table.ts'
import { indicatorsTable } from './indicators-table.ts'
import { lateTable } from './late-table.ts'
import { moneyByCategoryTable, moneyByOutputTable } from './money-tables.ts'
import { outputsTable } from './outputs-table.ts'
import { progressView, type ProgressInput } from './view.ts'

export function tabulateProgress(input: ProgressInput): Table[] {
  const view = progressView(input)
  return [
    entitiesTable(view),
    outputsTable(view),
    indicatorsTable(view),
    moneyByOutputTable(view),
    moneyByCategoryTable(view),
    lateTable(view),
  ]
}
