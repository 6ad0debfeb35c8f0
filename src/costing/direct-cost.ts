// Direct cost: every line where it arises. The exact shares of a line over its funding sources, Outcomes and Goals are
// multiplied out first and apportioned once, jointly ([R25]); so its facts add up to the line, and every table to every
// other. An enabling Output has no Outcome here: its cost stands in the row whose key is null ([R7]).

import type { FundingShare, Output } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import type { Outcome, StrategicGoal } from '../model/strategic-plan.ts'
import type { FundingSource } from '../model/organization.ts'
import { compareText } from '../source/origin.ts'
import { apportion } from '../money/apportion.ts'
import { isZero, multiply, ONE, subtract, sum, type Ratio } from '../money/ratio.ts'
import { showAmount } from '../money/amount.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { CostFact } from './cost-fact.ts'
import { amountsOf, type CostingFinding, type LineAmount } from './line-amounts.ts'

export interface DirectCost {
  /**
   * In the order of Output, line, year and end point: the same whatever the order of files. Made on first use: a check of
   * the plan needs only the findings.
   */
  readonly facts: readonly CostFact[]
  readonly findings: readonly (CostingFinding | WontFinding)[]
}

export interface WontFinding extends Finding {
  readonly rule: 'cost-while-wont'
}

export function directCost(plan: Plan): DirectCost {
  const findings: (CostingFinding | WontFinding)[] = []
  const costed: CostedOutput[] = []
  for (const output of plan.outputs) {
    const { amounts, findings: problems } = amountsOf(plan, output)
    if (output.priority !== 'wont') {
      findings.push(...problems)
      costed.push({ output, amounts })
    } else if (output.hasCost) findings.push(costWhileWont(plan, output, amounts))
  }
  let facts: readonly CostFact[] | undefined
  return {
    findings: withoutRepeats(findings),
    get facts() {
      facts ??= costed.flatMap(factsOf)
      return facts
    },
  }
}

/** A rate that is missing is missing for many lines; it is said once for its place and year. */
function withoutRepeats<F extends CostingFinding | WontFinding>(findings: readonly F[]): F[] {
  const said = new Set<string>()
  return findings.filter(({ rule, at, subject }) => {
    const key = JSON.stringify([rule, at.path, at.start, subject])
    return said.has(key) ? false : said.add(key)
  })
}

interface CostedOutput {
  readonly output: Output
  readonly amounts: readonly LineAmount[]
}

function factsOf({ output, amounts }: CostedOutput): CostFact[] {
  const facts: CostFact[] = []
  const ends = endPointsOf(output)
  for (const amount of amounts) pushFacts(output, amount, ends, facts)
  return facts
}

/** Where the cost of an Output ends, with exact shares that are one together. */
interface EndPoint {
  readonly outcome: Outcome | undefined
  readonly goal: StrategicGoal | undefined
  readonly share: Ratio
}

function endPointsOf(output: Output): EndPoint[] {
  const ends: EndPoint[] = []
  const contributions = [...output.contributions].sort((a, b) => compareText(a.outcome.id, b.outcome.id))
  for (const { outcome, share } of contributions) {
    if (isZero(share)) continue
    if (outcome.goals.length === 0) ends.push({ outcome, goal: undefined, share })
    const goals = [...outcome.goals].sort((a, b) => compareText(a.goal.id, b.goal.id))
    for (const part of goals) ends.push({ outcome, goal: part.goal, share: multiply(share, part.share) })
  }
  // What a broken link leaves without an Outcome is never hidden ([D10]).
  const rest = subtract(ONE, sum(ends.map(({ share }) => share)))
  if (!isZero(rest)) ends.push({ outcome: undefined, goal: undefined, share: rest })
  return ends
}

function pushFacts(output: Output, amount: LineAmount, ends: readonly EndPoint[], facts: CostFact[]): void {
  const targets = amount.funding.flatMap((funding) =>
    ends.map((end) => ({ end, ...jointShare(funding, end) })),
  )
  const parts = apportion(
    amount.amount,
    targets.map(({ share }) => share),
  )
  targets.forEach(({ end, source }, i) => {
    if (parts[i] === 0n) return
    facts.push({
      amount: parts[i]!,
      year: amount.year,
      output,
      activity: amount.line.activity,
      category: amount.category,
      funding: source,
      outcome: end.outcome,
      goal: end.goal,
      kind: amount.kind,
      grade: amount.line.kind === 'staff' ? amount.line.grade : undefined,
      origin: amount.line.origin,
    })
  })
}

function jointShare(funding: FundingShare, end: EndPoint): { source: FundingSource; share: Ratio } {
  return { source: funding.source, share: multiply(funding.share, end.share) }
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
