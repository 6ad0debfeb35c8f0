// The roll-ups of all plans of a bridge, in one pass. Of ten thousand Outputs a change touches a few; the others are the same objects in
// each of the plans, with the same prices, and what they cost is split once for all of them.

import type { Entity } from '../../model/organization.ts'
import { groupBy } from '../../source/group-by.ts'
import { BASES, type Basis } from '../facts/cost-fact.ts'
import type { CostedOutput } from '../facts/direct-cost.ts'
import type { PlanCost, PlanWithCost } from '../plan-cost.ts'
import { rollingUp, type Rollup, type RollupQuery } from '../rollup.ts'

/** @returns for each stage its roll-ups, in the order of the queries */
export function rollUpStages(
  stages: readonly PlanWithCost[],
  queries: readonly RollupQuery[],
): ReadonlyMap<PlanWithCost, readonly Rollup[]> {
  const different = [...new Set(stages)]
  const made = new Map<RollupQuery, readonly Rollup[]>()
  for (const basis of BASES) {
    const own = queries.filter((query) => query.basis === basis)
    const rollups = own.length === 0 ? [] : rollUpInStep(different, basis, own)
    own.forEach((query, i) =>
      made.set(
        query,
        rollups.map((ofStage) => ofStage[i]!),
      ),
    )
  }
  return new Map(different.map((stage, s) => [stage, queries.map((query) => made.get(query)![s]!)]))
}

/** Each stage adds up its Outputs in their order, as if it were alone; those that are alike in the last are taken from there. */
function rollUpInStep(
  stages: readonly PlanWithCost[],
  basis: Basis,
  queries: readonly RollupQuery[],
): Rollup[][] {
  const by = queries.flatMap((query) => query.by)
  const last = stages.at(-1)!
  const walks = stages.map(({ plan, cost }) => {
    const { costed } = cost
    const { add, rollups } = rollingUp(plan, [], queries)
    const alike = placesOfAlike(cost, last.cost, basis)
    let next = 0
    const addUpTo = (end: number): void => {
      while (next < end) add(cost.sumsOf(costed[next++]!, basis, by))
    }
    return {
      take(one: CostedOutput, sums: ReturnType<PlanCost['sumsOf']>) {
        const place = alike.get(one)
        if (place === undefined || place < next) return
        addUpTo(place)
        add(sums)
        next = place + 1
      },
      end() {
        addUpTo(costed.length)
        return rollups()
      },
    }
  })
  for (const one of last.cost.costed) {
    const sums = last.cost.sumsOf(one, basis, by)
    for (const walk of walks) walk.take(one, sums)
  }
  return walks.map((walk) => walk.end())
}

/**
 * The Outputs of which both plans make the same facts, with their places in the first: in the direct view those that are one in both;
 * in the full view an enabling one only where those that carry it are, too.
 */
function placesOfAlike(cost: PlanCost, other: PlanCost, basis: Basis): ReadonlyMap<CostedOutput, number> {
  const others = new Set(other.costed)
  const [ours, theirs] = [carriersIn(cost), carriersIn(other)]
  const isServedAlike = ({ id }: Entity): boolean => {
    const [our = [], their = []] = [ours.get(id), theirs.get(id)]
    return our.length === their.length && our.every((one, i) => one === their[i])
  }
  const served = new Map<string, boolean>()
  const isAlike = (one: CostedOutput): boolean =>
    others.has(one) &&
    (basis === 'direct' ||
      !one.output.isEnabling ||
      one.output.services.every(({ entity }) => {
        const known = served.get(entity.id) ?? isServedAlike(entity)
        served.set(entity.id, known)
        return known
      }))
  return new Map(cost.costed.flatMap((one, i) => (isAlike(one) ? [[one, i] as const] : [])))
}

/** By entity, the delivering Outputs that carry what serves it. */
function carriersIn({ costed }: PlanCost): ReadonlyMap<string, readonly CostedOutput[]> {
  return groupBy(
    costed.filter(({ output }) => !output.isEnabling),
    ({ output }) => output.entity.id,
  )
}
