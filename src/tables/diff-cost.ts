// What changes do to cost, as data: the cost bridge in both views, by what people ask for.

import {
  bridgeEach,
  differenceOf,
  type BridgeAmounts,
  type CostBridge,
} from '../costing/bridge/cost-bridge.ts'
import { BRIDGE_EFFECTS, type BridgeEffect } from '../costing/bridge/effects.ts'
import { BASES, keyOf, type Grouping } from '../costing/facts/cost-fact.ts'
import type { PlanWithCost } from '../costing/plan-cost.ts'
import { showAmount } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import type { DiffBridge, DiffBridgeAmounts, DiffCost } from './diff-report.ts'
import { labelOf } from './rollup-table.ts'

const GROUPINGS: readonly Grouping[] = ['outcome', 'entity', 'funding-source', 'year']

/**
 * @param isComplete whether no error touches money, in either plan
 * @returns undefined when the plans are kept in different currencies
 */
export function reportCost(
  before: PlanWithCost,
  after: PlanWithCost,
  isComplete: boolean,
): DiffCost | undefined {
  const queries = BASES.flatMap((basis) => GROUPINGS.map((by) => ({ basis, by: [by] })))
  const bridges = bridgeEach(before, after, queries)
  if ('kind' in bridges) return undefined
  return {
    currency: after.plan.currency.code,
    complete: isComplete,
    bridges: bridges.map((bridge) => bridgeOf(after, bridge)),
  }
}

function bridgeOf({ plan }: PlanWithCost, { basis, by, rows, total }: CostBridge): DiffBridge {
  const grouping = by[0]!
  return {
    basis,
    by: grouping,
    rows: rows.map((row) => ({
      key: keyOf(row.elements[0]),
      label: labelOf(plan, grouping, row.elements[0], undefined),
      ...amountsOf(row, plan.currency),
    })),
    total: amountsOf(total, plan.currency),
  }
}

function amountsOf(amounts: BridgeAmounts, currency: Currency): DiffBridgeAmounts {
  const effects = BRIDGE_EFFECTS.map((effect) => [effect, showAmount(amounts.effects[effect], currency)])
  return {
    before: showAmount(amounts.before, currency),
    effects: Object.fromEntries(effects) as Record<BridgeEffect, string>,
    difference: showAmount(differenceOf(amounts), currency),
    after: showAmount(amounts.after, currency),
  }
}
