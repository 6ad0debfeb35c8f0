// Budgets as they are printed in thousands or millions, so that they add up both ways ([R26]): Outputs to their entity and all entities
// to the total, and in each row original + transfers = revised, revised − spent = left. To that end what was spent is a column
// below zero, the budget and the spending are groups of columns, and what is left is the sum of the row.

import { revisedOf, sumOf, type BudgetSum } from '../../costing/progress/budget.ts'
import { nearest, roundNestedTable } from '../../money/controlled-rounding.ts'

/** In printed units. */
export interface PrintedSum {
  readonly original: bigint
  readonly transferred: bigint
  readonly revised: bigint
  readonly spent: bigint
  readonly left: bigint
}

export interface PrintedBudgets {
  /** Of each group its items. */
  readonly items: readonly (readonly PrintedSum[])[]
  readonly groups: readonly PrintedSum[]
  readonly total: PrintedSum
}

const COLUMN_GROUPS = [[0, 1], [2]]

const NONE = [0n, 0n, 0n]

/** @param size how many smallest units make one printed unit */
export function printBudgets(groups: readonly (readonly BudgetSum[])[], size: bigint): PrintedBudgets {
  const all = groups.flat()
  const { original, transferred, spent } = sumOf(all)
  // The total comes first, for other tables print it, too.
  const columns = [
    nearest(revisedOf({ original, transferred, spent }), size) - nearest(transferred, size),
    nearest(transferred, size),
    -nearest(spent, size),
  ]
  let next = 0
  const indices = groups.map((own) => own.map(() => next++))
  // An Outcome to which nothing contributes is a group without items.
  const filled = indices.filter((own) => own.length > 0)
  const rounded = roundNestedTable(all.map(cellsOf), size, COLUMN_GROUPS, columns, filled)
  return {
    items: indices.map((own) => own.map((i) => printedSum(rounded.cells[i]!))),
    groups: indices.map((own) => printedSum(own.length === 0 ? NONE : rounded.groups[filled.indexOf(own)]!)),
    total: printedSum(columns),
  }
}

function cellsOf({ original, transferred, spent }: BudgetSum): readonly bigint[] {
  return [original, transferred, -spent]
}

function printedSum(cells: readonly bigint[]): PrintedSum {
  const [original, transferred, spent] = cells as readonly [bigint, bigint, bigint]
  const revised = original + transferred
  return { original, transferred, revised, spent: -spent, left: revised + spent }
}
