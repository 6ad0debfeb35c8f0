// How the cost of one plan becomes that of another: before, what each sort of change does, after. The method is the chained
// substitution of price and volume analysis: the inputs of the later plan are put in the place of the earlier one's, one sort
// after the other, and the whole is costed after each step. A step's effect is the difference that it makes, so the effects of
// a row add up to its difference exactly, to the smallest unit. The order is a convention (docs/decisions.md): volume at
// the earlier prices, prices at the later volume, and so on.

import type { Plan } from '../../model/plan.ts'
import type { Year } from '../../model/period.ts'
import { costOf, type PlanCost } from '../plan-cost.ts'
import { isFundedBy } from '../rollup.ts'
import { elementOf, keyOf, type Basis, type GroupElement, type Grouping } from '../facts/cost-fact.ts'
import {
  hasOtherExchangeRates,
  hasOtherPriorities,
  hasOtherPrices,
  hasOtherShares,
  planBetween,
  type Inputs,
} from './plan-between.ts'

/** In the order in which they are put in. */
export const BRIDGE_EFFECTS = ['volume', 'price', 'exchange', 'reallocation', 'priority'] as const

export type BridgeEffect = (typeof BRIDGE_EFFECTS)[number]

export interface CostBridge {
  readonly basis: Basis
  readonly by: Grouping
  readonly rows: readonly BridgeRow[]
  /** The sum of the rows: the same in every grouping. */
  readonly total: BridgeAmounts
}

export interface BridgeRow extends BridgeAmounts {
  /** As the later plan has it, or, where it is gone, the earlier. Undefined for cost that belongs to no element. */
  readonly element: GroupElement | undefined
  readonly key: string | number | null
}

/** In the smallest unit of the plan's currency. */
export interface BridgeAmounts {
  readonly before: bigint
  readonly effects: Readonly<Record<BridgeEffect, bigint>>
  readonly after: bigint
}

export interface CostedPlan {
  readonly plan: Plan
  readonly cost: PlanCost
}

export interface BridgeQuery {
  readonly basis: Basis
  readonly by: readonly Grouping[]
  /** Left out: all years of either plan. */
  readonly years?: readonly Year[]
  /** A funding class or the id of a funding source. */
  readonly funding?: string | undefined
}

/**
 * One bridge for each grouping.
 *
 * @returns undefined when the plans are kept in different currencies: their amounts cannot be compared
 */
export function bridgeCost(
  before: CostedPlan,
  after: CostedPlan,
  query: BridgeQuery,
): CostBridge[] | undefined {
  if (before.plan.currency.code !== after.plan.currency.code) return undefined
  const elements: Elements = query.by.map(() => new Map())
  const sums = [before, ...stepsBetween(before, after)].map((one) =>
    one === undefined ? undefined : sumsOf(one, query, elements),
  )
  return query.by.map((by, i) =>
    bridgeOf(
      query.basis,
      by,
      elements[i]!,
      sums.map((sum) => sum?.[i]),
    ),
  )
}

/**
 * The plan after each step, the last of which is the later plan itself. Undefined where a step changes nothing: most changes
 * are of volume alone, and then nothing is costed but the two plans.
 */
function stepsBetween(before: CostedPlan, after: CostedPlan): readonly (CostedPlan | undefined)[] {
  const differs = [
    true,
    hasOtherPrices(before.plan, after.plan),
    hasOtherExchangeRates(before.plan, after.plan),
    hasOtherShares(before.plan, after.plan),
    hasOtherPriorities(before.plan, after.plan),
  ]
  const last = differs.lastIndexOf(true)
  const inputs: readonly Inputs[] = ['prices', 'exchange', 'shares', 'priorities']
  return differs.map((isOther, step) => {
    if (!isOther) return undefined
    if (step === last) return after
    const plan = planBetween(before.plan, after.plan, new Set(inputs.slice(step)))
    return { plan, cost: costOf(plan) }
  })
}

/** By grouping, the elements that are met, by key; later plans overwrite earlier ones. */
type Elements = readonly Map<string | number | null, GroupElement | undefined>[]

/** By grouping, the sums by key. */
type Sums = readonly ReadonlyMap<string | number | null, bigint>[]

function sumsOf({ cost }: CostedPlan, { basis, by, years, funding }: BridgeQuery, elements: Elements): Sums {
  const sums = by.map(() => new Map<string | number | null, bigint>())
  for (const facts of cost.factsByOutput(basis)) {
    for (const fact of facts) {
      if (!isFundedBy(fact.funding, funding)) continue
      if (years !== undefined && !years.includes(fact.year)) continue
      for (const [i, grouping] of by.entries()) {
        const element = elementOf(fact, grouping)
        const key = keyOf(element)
        sums[i]!.set(key, (sums[i]!.get(key) ?? 0n) + fact.amount)
        elements[i]!.set(key, element)
      }
    }
  }
  return sums
}

function bridgeOf(
  basis: Basis,
  by: Grouping,
  elements: ReadonlyMap<string | number | null, GroupElement | undefined>,
  states: readonly (ReadonlyMap<string | number | null, bigint> | undefined)[],
): CostBridge {
  const rows = [...elements].map(([key, element]) => ({
    key,
    element,
    ...amountsOf(states.map((sums) => (sums === undefined ? undefined : (sums.get(key) ?? 0n)))),
  }))
  rows.sort((a, b) => compareKeys(a.key, b.key))
  const totals = states.map((sums) => sums && [...sums.values()].reduce((sum, amount) => sum + amount, 0n))
  return { basis, by, rows, total: amountsOf(totals) }
}

/** @param states before, and after each step; undefined where a step changed nothing */
function amountsOf([before = 0n, ...steps]: readonly (bigint | undefined)[]): BridgeAmounts {
  let reached = before
  const effects = BRIDGE_EFFECTS.map((effect, i): [BridgeEffect, bigint] => {
    const next = steps[i] ?? reached
    const change = next - reached
    reached = next
    return [effect, change]
  })
  return {
    before,
    effects: Object.fromEntries(effects) as Record<BridgeEffect, bigint>,
    after: reached,
  }
}

/** Ids in their order, as everywhere; what belongs to no element stands last. */
function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}
