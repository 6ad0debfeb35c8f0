// Cost that no link, or a bad one, leaves without an Outcome. It is in the totals, in the row whose key is null, and the
// finding names its amount in direct cost ([D10]).

import type { Finding } from '../../diagnostic/diagnostic.ts'
import { isPursued, type Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { showAmount } from '../../money/amount.ts'
import type { PlanCost } from '../plan-cost.ts'

/** As decimal text in the plan's currency; undefined when there is none. */
export function amountWithoutOutcome(plan: Plan, cost: PlanCost, output: Output): string | undefined {
  let amount = 0n
  for (const fact of cost.facts('direct')) {
    if (fact.output === output && fact.outcome === undefined) amount += fact.amount
  }
  return amount === 0n ? undefined : showAmount(amount, plan.currency)
}

/** A finding inside the links of an Output gets the amount that they leave without an Outcome. */
export function withAmountOfBadLink<F extends Finding>(plan: Plan, cost: PlanCost, finding: F): F {
  const { at, missingMoney } = finding
  if (missingMoney === undefined || missingMoney.amount !== undefined) return finding
  const end = at.pointer.indexOf(LINKS)
  if (end < 0) return finding
  const pointer = at.pointer.slice(0, end)
  const output = plan.outputs.find(({ origin }) => origin.path === at.path && origin.pointer === pointer)
  if (output === undefined || output.isEnabling || !isPursued(output)) return finding
  return { ...finding, missingMoney: { ...missingMoney, amount: amountWithoutOutcome(plan, cost, output) } }
}

const LINKS = '/contributes-to'
