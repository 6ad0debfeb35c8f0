// Everything that money from above is compared with, in one value: the plan as it stands, and scenarios beside it ([R16]).

import type { Scenario } from '../../model/financial-plan.ts'
import type { Plan } from '../../model/plan.ts'
import { approvedUses, type ApprovedUse } from './approved-use.ts'
import { balanceOf, revenueRows, type Balance, type RevenueRow } from './balance.ts'
import { ceilingUses, type CeilingUse } from './ceilings.ts'
import type { Basis } from '../facts/cost-fact.ts'
import { envelopesOf, type Envelopes } from './envelopes.ts'
import type { PlanCost } from '../plan-cost.ts'

export interface EnvelopeReport {
  readonly basis: Basis
  readonly revenue: readonly RevenueRow[]
  readonly base: Variant
  /** In the order in which they were asked for. */
  readonly scenarios: readonly ScenarioVariant[]
  readonly ceilings: readonly CeilingUse[]
  readonly approved: readonly ApprovedUse[]
}

export interface Variant {
  readonly balance: Balance
  readonly envelopes: Envelopes
}

export interface ScenarioVariant extends Variant {
  readonly scenario: Scenario
}

export function reportEnvelopes(
  plan: Plan,
  cost: PlanCost,
  basis: Basis,
  scenarios: readonly Scenario[],
): EnvelopeReport {
  const facts = cost.facts(basis)
  const variant = (scenario?: Scenario): Variant => {
    const balance = balanceOf(plan, facts, scenario)
    return { balance, envelopes: envelopesOf(plan, balance.revenue, facts) }
  }
  return {
    basis,
    revenue: revenueRows(plan),
    base: variant(),
    scenarios: scenarios.map((scenario) => ({ scenario, ...variant(scenario) })),
    ceilings: ceilingUses(plan, cost),
    approved: approvedUses(plan, cost),
  }
}
