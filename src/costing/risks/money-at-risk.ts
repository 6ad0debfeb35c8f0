// The money at risk of each Outcome ([R10]): the cost, usually the full cost in all years of the plan, that stands under a risk above its
// appetite. A fact is threatened where its Output is, where the support service is from which it comes, or where the Outcome
// itself is; and a fact is counted once, however many risks threaten it.

import type { Output } from '../../model/output.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import { ratio, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import type { RegisteredRisk } from './risk-register.ts'
import { groupBy } from '../../source/group-by.ts'

export interface MoneyAtRisk {
  /** Undefined for cost that reaches no Outcome. */
  readonly outcome: Outcome | undefined
  /** In the smallest unit. */
  readonly cost: bigint
  readonly atRisk: bigint
  /** The part of the cost that is at risk; undefined where there is no cost to divide by. */
  readonly share: Ratio | undefined
  /** Ids of the risks above their appetite that threaten any of it, with or without money. */
  readonly risks: readonly string[]
}

export interface MoneyAtRiskOfPlan {
  /** By the id of the Outcome; all that have cost or are threatened. Cost of no Outcome comes last. */
  readonly outcomes: readonly MoneyAtRisk[]
  readonly total: Omit<MoneyAtRisk, 'outcome'>
}

/** @param facts those of the view, the years and the funding that are asked for */
export function moneyAtRisk(facts: readonly CostFact[], risks: readonly RegisteredRisk[]): MoneyAtRiskOfPlan {
  const above = risks.filter(({ isAbove }) => isAbove)
  const ofOutput = idsBy(above, ({ threat }) => threat.outputs)
  const ofOutcome = idsBy(above, ({ threat }) => threat.whole)
  const rows = new Map<string | undefined, Row>()
  const rowOf = (outcome: Outcome | undefined): Row => {
    const row = rows.get(outcome?.id) ?? { outcome, cost: 0n, atRisk: 0n, risks: new Set<string>() }
    rows.set(outcome?.id, row)
    return row
  }
  for (const { outcome, output, arisesIn, amount } of facts) {
    const row = rowOf(outcome)
    const threatening = [
      ...idsOf(ofOutput, output),
      ...idsOf(ofOutput, arisesIn),
      ...(outcome === undefined ? [] : idsOf(ofOutcome, outcome)),
    ]
    row.cost += amount
    if (threatening.length > 0) row.atRisk += amount
    for (const id of threatening) row.risks.add(id)
  }
  for (const { risk, threat } of above)
    for (const outcome of threat.outcomes) rowOf(outcome).risks.add(risk.id)
  const all = [...rows.values()].sort(compareRows)
  const total: Row = { outcome: undefined, cost: 0n, atRisk: 0n, risks: new Set() }
  for (const { cost, atRisk, risks: own } of all) {
    total.cost += cost
    total.atRisk += atRisk
    for (const id of own) total.risks.add(id)
  }
  return { outcomes: all.map(finished), total: finished(total) }
}

interface Row {
  readonly outcome: Outcome | undefined
  cost: bigint
  atRisk: bigint
  readonly risks: Set<string>
}

function finished({ outcome, cost, atRisk, risks }: Row): MoneyAtRisk {
  const share = cost > 0n ? ratio(atRisk, cost) : undefined
  return { outcome, cost, atRisk, share, risks: [...risks].sort(compareText) }
}

function compareRows(a: Row, b: Row): number {
  if (a.outcome === undefined || b.outcome === undefined)
    return Number(a.outcome === undefined) - Number(b.outcome === undefined)
  return compareText(a.outcome.id, b.outcome.id)
}

function idsBy(
  risks: readonly RegisteredRisk[],
  threatened: (risk: RegisteredRisk) => readonly (Output | Outcome)[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = risks.flatMap((one) => threatened(one).map(({ id }) => ({ id, risk: one.risk.id })))
  const groups = groupBy(pairs, ({ id }) => id)
  return new Map([...groups].map(([id, own]) => [id, own.map(({ risk }) => risk)]))
}

function idsOf(ids: ReadonlyMap<string, readonly string[]>, { id }: Output | Outcome): readonly string[] {
  return ids.get(id) ?? []
}
