// The cut line under several amounts of money side by side ([R17]): what the plan expects, its scenarios, and so many per
// cent more or less; with what falls in each.

import type { Scenario } from '../../model/financial-plan.ts'
import type { FundingClass } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { ratio, type Ratio } from '../../money/ratio.ts'
import {
  notFundedIn,
  servicesLost,
  targetsAtRisk,
  type ServiceLost,
  type TargetAtRisk,
} from './below-the-line.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import { cutLine, type CutLine } from './cut-line.ts'
import type { MoneyQuery } from './purses.ts'

export interface PrioritizationQuery extends Omit<MoneyQuery, 'scenario' | 'change'> {
  readonly classes: readonly FundingClass[]
  readonly scenarios: readonly Scenario[]
  readonly changes: readonly Ratio[]
}

/** An amount of money: what is expected, or that under a scenario or a change. */
export type Variant =
  | { readonly kind: 'base' }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'change'; readonly change: Ratio }

export interface VariantResult {
  readonly variant: Variant
  /** In the order of the classes asked for. */
  readonly lines: readonly CutLine[]
  readonly targets: readonly TargetAtRisk[]
  readonly services: readonly ServiceLost[]
}

export interface Prioritization {
  readonly classes: readonly FundingClass[]
  readonly years: readonly Year[]
  /** What is expected first, then what was asked for, in that order. */
  readonly asked: readonly VariantResult[]
  /** A little less and a little more, where no change was asked for: what that would cost or buy. */
  readonly around: readonly VariantResult[]
}

/** By how much money usually is in doubt. */
const USUAL_CHANGES = [ratio(-5n, 100n), ratio(5n, 100n)]

/** @param facts of direct cost */
export function prioritize(
  plan: Plan,
  facts: readonly CostFact[],
  query: PrioritizationQuery,
): Prioritization {
  const { classes, years, scenarios, changes, ...money } = query
  const resultOf = (variant: Variant): VariantResult => {
    const { scenario, change } = { scenario: undefined, change: undefined, ...variant }
    const lines = classes.map((one) => cutLine(plan, facts, one, { ...money, years, scenario, change }))
    const notFunded = notFundedIn(lines)
    return {
      variant,
      lines,
      targets: targetsAtRisk(plan, years, notFunded),
      services: servicesLost(plan, years, notFunded),
    }
  }
  const ofChange = (change: Ratio): Variant => ({ kind: 'change', change })
  const asked: Variant[] = [
    { kind: 'base' },
    ...scenarios.map((scenario): Variant => ({ kind: 'scenario', scenario })),
    ...changes.map(ofChange),
  ]
  return {
    classes,
    years,
    asked: asked.map(resultOf),
    around: changes.length > 0 ? [] : USUAL_CHANGES.map(ofChange).map(resultOf),
  }
}
