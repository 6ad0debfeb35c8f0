// The bridge from the cost of one plan to that of another: before, five effects, after. It is the price and volume variance
// analysis of management accounting, by chained substitution: beginning with the base, one group of inputs after the other
// is taken from the head, and the plan between is costed like any other. An effect is the difference of two neighbours, so
// that the effects add up to the whole difference to the unit, in every row, however the tables are grouped.
//
//     base -> volume -> price -> exchange -> reallocation -> priority = head
//
// What two groups do together falls to the later one: more time at a higher price is volume at the old price, and price for
// all of the new time. In the full view a step also moves what others carry, because direct cost is what carries services.

import type { Plan } from '../../model/plan.ts'
import type { Year } from '../../model/period.ts'
import { keyOf, type Basis, type GroupElement, type Grouping } from '../facts/cost-fact.ts'
import { costOf, type PlanWithCost } from '../plan-cost.ts'
import { compareElements, type Rollup, type RollupTotal } from '../rollup.ts'
import { BRIDGE_EFFECTS, type BridgeEffect } from './effects.ts'
import { changedInputs, planBetween, type Input } from './plan-between.ts'
import { rollUpStages } from './roll-up-stages.ts'

export interface BridgeQuery {
  readonly basis: Basis
  readonly by: readonly Grouping[]
  /** Absent: every year of either plan. */
  readonly years?: readonly Year[] | undefined
  /** A funding class or the id of a funding source. */
  readonly funding?: string | undefined
}

export interface CostBridge {
  readonly kind: 'bridge'
  readonly basis: Basis
  readonly by: readonly Grouping[]
  readonly years: readonly Year[]
  readonly funding: string | undefined
  /** Of every element that has a row before, after or between; sorted like those of the roll-up. */
  readonly rows: readonly BridgeRow[]
  readonly total: BridgeTotal
}

/** Amounts of different currencies have no difference. */
export interface NoBridge {
  readonly kind: 'no-bridge'
  readonly reason: 'currencies-differ'
  /** The currency codes of the plans. */
  readonly before: string
  readonly after: string
}

/** In the smallest unit: before + all effects = after. */
export interface BridgeAmounts {
  readonly before: bigint
  readonly effects: Readonly<Record<BridgeEffect, bigint>>
  readonly after: bigint
}

export interface BridgeTotal extends BridgeAmounts {
  readonly byYear: ReadonlyMap<Year, BridgeAmounts>
}

export interface BridgeRow extends BridgeTotal {
  /** One element for each grouping, of the head where it has it; undefined where a cost belongs to none. */
  readonly elements: readonly (GroupElement | undefined)[]
}

/** The bridge is of the cost that is known: whether either plan is incomplete is for the caller to say. */
export function bridgeCost(
  before: PlanWithCost,
  after: PlanWithCost,
  query: BridgeQuery,
): CostBridge | NoBridge {
  const bridges = bridgeEach(before, after, [query])
  return 'kind' in bridges ? bridges : bridges[0]!
}

/**
 * Several bridges between the same plans: each plan between them is costed once, and its facts are made once for each view.
 *
 * @returns in the order of the queries
 */
export function bridgeEach(
  before: PlanWithCost,
  after: PlanWithCost,
  queries: readonly BridgeQuery[],
): CostBridge[] | NoBridge {
  const currencies = { before: before.plan.currency.code, after: after.plan.currency.code }
  if (currencies.before !== currencies.after)
    return { kind: 'no-bridge', reason: 'currencies-differ', ...currencies }
  const usual = yearsOfEither(before.plan, after.plan)
  const asked = queries.map(({ basis, by, funding, years = usual }) => ({ basis, by, funding, years }))
  const stages = stagesOf(before, after)
  const rollups = rollUpStages(stages, asked)
  return asked.map((query, i): CostBridge => {
    const own = stages.map((stage) => rollups.get(stage)![i]!)
    const total = bridgeOf(
      own.map((rollup) => rollup.total),
      query.years,
    )
    return { kind: 'bridge', ...query, rows: rowsOf(own, query.years), total }
  })
}

/** What a row or total rose by; below zero, fell. */
export function differenceOf({ before, after }: BridgeAmounts): bigint {
  return after - before
}

/** The inputs that each step takes from the head, beside those of the steps before. */
const TAKEN: Readonly<Record<Exclude<BridgeEffect, 'volume'>, Input>> = {
  price: 'prices',
  exchange: 'exchange-rates',
  reallocation: 'links',
  priority: 'priorities',
}

/** The base and the plan after each effect; neighbours between which no input differs are one, and costed once. */
function stagesOf(before: PlanWithCost, after: PlanWithCost): PlanWithCost[] {
  const left = new Set(changedInputs(before.plan, after.plan))
  const costed = (): PlanWithCost => {
    if (left.size === 0) return after
    const plan = planBetween(before.plan, after.plan, left)
    return { plan, cost: costOf(plan, after) }
  }
  const stages = [before]
  let last = before
  for (const effect of BRIDGE_EFFECTS) {
    if (effect === 'volume' || left.delete(TAKEN[effect])) last = costed()
    stages.push(last)
  }
  return stages
}

function yearsOfEither(before: Plan, after: Plan): Year[] {
  return [...new Set([...before.period.years, ...after.period.years])].sort((a, b) => a - b)
}

function rowsOf(stages: readonly Rollup[], years: readonly Year[]): BridgeRow[] {
  const elements = new Map<string, readonly (GroupElement | undefined)[]>()
  const found = stages.map(({ rows }) => {
    const byKey = new Map<string, RollupTotal>()
    for (const row of rows) {
      const key = JSON.stringify(row.elements.map(keyOf))
      byKey.set(key, row)
      // The head stands last, so its titles win.
      elements.set(key, row.elements)
    }
    return byKey
  })
  const rows = [...elements].map(([key, own]) => ({
    elements: own,
    ...bridgeOf(
      found.map((byKey) => byKey.get(key)),
      years,
    ),
  }))
  return rows.sort((a, b) => compareElements(a.elements, b.elements))
}

/** @param stages what a row has before and after each effect; undefined is a stage without it */
function bridgeOf(stages: readonly (RollupTotal | undefined)[], years: readonly Year[]): BridgeTotal {
  const byYear = years.map((year) => {
    return [year, amountsOf(stages.map((stage) => stage?.byYear.get(year) ?? 0n))] as const
  })
  return { ...amountsOf(stages.map((stage) => stage?.total ?? 0n)), byYear: new Map(byYear) }
}

function amountsOf(amounts: readonly bigint[]): BridgeAmounts {
  const steps = BRIDGE_EFFECTS.map((effect, i) => [effect, amounts[i + 1]! - amounts[i]!])
  return {
    before: amounts[0]!,
    effects: Object.fromEntries(steps) as Record<BridgeEffect, bigint>,
    after: amounts.at(-1)!,
  }
}
