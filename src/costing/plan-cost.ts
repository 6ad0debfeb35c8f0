// What the plan costs, in both views: direct, where it arises, and full, where it is delivered ([R14]).

import type { Finding } from '../diagnostic/diagnostic.ts'
import { hasUnreadLine, type Output } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import { showAmount } from '../money/amount.ts'
import type { Basis, CostFact, CostSum, Grouping } from './facts/cost-fact.ts'
import { splitDirectly, type CostedOutput } from './facts/direct-cost.ts'
import type { TakeParts } from './facts/end-points.ts'
import { reallocation, type ServiceFinding } from './facts/full-cost.ts'
import { standardCostsMissing, type UnpricedTime } from './facts/unpriced-time.ts'
import { exchangeRatesMissing, type Unconverted } from './facts/unconverted.ts'
import { amountsOf, type CostingFinding, type LineAmount } from './facts/line-amounts.ts'
import { factsOf, sumsOf as sumUp } from './facts/parts.ts'

export interface PlanCost {
  readonly findings: readonly (CostingFinding | WontFinding | ServiceFinding)[]
  /** The pursued Outputs with the amounts of their lines, before these are split over sources, Outcomes and Goals. */
  readonly costed: readonly CostedOutput[]
  /**
   * In the order of the Output where the cost arises, line, year and end point: the same whatever the order of files. Made
   * on first use: a check of the plan needs only the findings.
   */
  facts(basis: Basis): readonly CostFact[]
  /** The same, a list for each Output where they arise; made as they are read, and not kept: a plan may have a million. */
  factsByOutput(basis: Basis): Iterable<readonly CostFact[]>
  /** Those facts added up over lines, as far as these groupings do not ask for them. */
  sumsByOutput(basis: Basis, by: readonly Grouping[]): Iterable<readonly CostSum[]>
  /** Those of one of the `costed`. */
  sumsOf(one: CostedOutput, basis: Basis, by: readonly Grouping[]): readonly CostSum[]
  /** What the facts of one of the `costed` are made of: each amount with the exact shares by which it is split. */
  split(one: CostedOutput, basis: Basis, take: TakeParts): void
}

/** A plan and what it costs. */
export interface PlanWithCost {
  readonly plan: Plan
  readonly cost: PlanCost
}

export interface WontFinding extends Finding {
  readonly rule: 'cost-while-wont'
}

export const NO_COST: PlanCost = {
  findings: [],
  costed: [],
  facts: () => [],
  factsByOutput: () => [],
  sumsByOutput: () => [],
  sumsOf: () => [],
  split: () => undefined,
}

/** @param before a plan whose Outputs may be the same objects: what lines of these cost is then known, where prices are the same, too */
export function costOf(plan: Plan, before?: PlanWithCost): PlanCost {
  const known = before !== undefined && hasSamePrices(plan, before.plan) ? wholeOf(before.cost) : undefined
  const findings: (CostingFinding | WontFinding)[] = []
  const unpriced: UnpricedTime[] = []
  const unconverted: Unconverted[] = []
  const costed: CostedOutput[] = []
  for (const output of plan.outputs) {
    const same = known?.get(output)
    if (same !== undefined) {
      costed.push(same)
      continue
    }
    const { amounts, ...lacking } = amountsOf(plan, output)
    if (output.priority !== 'wont') {
      findings.push(...lacking.findings)
      unpriced.push(...lacking.unpriced)
      unconverted.push(...lacking.unconverted)
      const isWhole = Object.values(lacking).every(({ length }) => length === 0) && !hasUnreadLine(output)
      costed.push({ output, amounts, isWhole })
    } else if (output.hasCost) findings.push(costWhileWont(plan, output, amounts))
  }
  const services = reallocation(plan, costed)
  const made = new Map<Basis, readonly CostFact[]>()
  const splitting = (basis: Basis, one: CostedOutput) => (take: TakeParts) =>
    basis === 'full' && one.output.isEnabling ? services.splitOver(one, take) : splitDirectly(one, take)
  const sumsOf: PlanCost['sumsOf'] = (one, basis, by) => sumUp(one.output, by, splitting(basis, one))
  function* factsByOutput(basis: Basis): Iterable<readonly CostFact[]> {
    for (const one of costed) yield factsOf(one.output, splitting(basis, one))
  }
  function* sumsByOutput(basis: Basis, by: readonly Grouping[]): Iterable<readonly CostSum[]> {
    for (const one of costed) yield sumsOf(one, basis, by)
  }
  return {
    findings: [
      ...withoutRepeats(findings),
      ...standardCostsMissing(plan, unpriced),
      ...exchangeRatesMissing(plan, unconverted),
      ...services.findings,
    ],
    costed,
    facts: (basis) => {
      const known = made.get(basis)
      if (known !== undefined) return known
      const facts: CostFact[] = []
      for (const own of factsByOutput(basis)) for (const fact of own) facts.push(fact)
      made.set(basis, facts)
      return facts
    },
    factsByOutput,
    sumsByOutput,
    sumsOf,
    split: (one, basis, take) => splitting(basis, one)(take),
  }
}

/** Whether the same line costs the same in both: all that `amountsOf` looks at, beside the Output. */
function hasSamePrices(one: Plan, other: Plan): boolean {
  return PRICES.every((part) => one[part] === other[part])
}

const PRICES = ['currency', 'standardCosts', 'financialPlan', 'supportCategory'] as const

/** The pursued Outputs of whose lines nothing is missing, so that nothing is to be said of them. */
function wholeOf({ costed }: PlanCost): ReadonlyMap<Output, CostedOutput> {
  return new Map(costed.filter(({ isWhole }) => isWhole).map((one) => [one.output, one]))
}

/** A rate that is missing is missing for many lines; it is said once for its place and year. */
function withoutRepeats<F extends CostingFinding | WontFinding>(findings: readonly F[]): F[] {
  const said = new Set<string>()
  return findings.filter(({ rule, at, subject }) => {
    const key = JSON.stringify([rule, at.path, at.start, subject])
    return said.has(key) ? false : said.add(key)
  })
}

function costWhileWont(plan: Plan, output: Output, amounts: readonly LineAmount[]): WontFinding {
  const total = showAmount(
    amounts.reduce((all, { amount }) => all + amount, 0n),
    plan.currency,
  )
  return {
    rule: 'cost-while-wont',
    message: `"${output.id}" is not pursued in this cycle (priority: wont), but cost or time is written for it: ${plan.currency.code} ${total}.`,
    hint: 'Delete its costs and personnel, or give it another priority. The amount is in no total.',
    at: (output.costs[0] ?? output.staff[0])?.origin ?? output.origin,
    missingMoney: { element: output.id, amount: total },
  }
}
