// How an Output stands in the four columns of the decision table, from the lights of its progress and from the risk register. The
// lights know more shades than the table asks for; each of their rules has its place here.

import type { OutputProgress } from '../progress/output-progress.ts'
import { worstLight, type DeliveryRule, type Light, type MoneyRule } from '../progress/lights.ts'
import type { RegisteredRisk } from '../risks/risk-register.ts'
import type { OutputStates } from './decision-table.ts'

/** @param risks those that threaten the Output */
export function statesOf(progress: OutputProgress, risks: readonly RegisteredRisk[]): OutputStates {
  return {
    delivery: DELIVERY[progress.delivery.judgement.rule],
    targets: targetsOf(progress),
    spending: SPENDING[progress.money.judgement.rule],
    risk: riskOf(risks),
  }
}

const DELIVERY: Readonly<Record<DeliveryRule, OutputStates['delivery']>> = {
  delivered: 'delivered',
  'as-planned': 'on-track',
  'not-yet': 'on-track',
  'delivery-late': 'late',
  'start-over': 'late',
  'delivery-at-risk': 'failing',
  'end-over': 'failing',
  cancelled: 'cancelled',
  'end-over-unreported': 'unknown',
  'delivery-unreported': 'unknown',
}

const SPENDING: Readonly<Record<MoneyRule, OutputStates['spending']>> = {
  'within-budget': 'within',
  // It costs nothing, and nothing was spent.
  'nothing-to-spend': 'within',
  'behind-year': 'under',
  'ahead-of-year': 'ahead',
  'ahead-of-results': 'ahead',
  'above-budget': 'ahead',
  overspent: 'over',
  'without-budget': 'over',
  'budget-below-zero': 'over',
  'spending-unreported': 'unknown',
}

const TARGETS: Readonly<Record<Light, OutputStates['targets']>> = {
  good: 'met',
  attention: 'behind',
  bad: 'missed',
  unknown: 'unknown',
}

/**
 * The worst of the levels of Outcome indicators that it aims at in the year ([R8]); of an Output that aims at none, its own
 * indicators.
 */
function targetsOf({ targets }: OutputProgress): OutputStates['targets'] {
  const forYear = targets.filter(({ judgement }) => judgement.rule !== 'no-target')
  const aims = forYear.filter(({ form }) => form === 'aims-at')
  const counting = aims.length > 0 ? aims : forYear
  return counting.length === 0
    ? 'none'
    : TARGETS[worstLight(counting.map(({ judgement }) => judgement.light))]
}

function riskOf(risks: readonly RegisteredRisk[]): OutputStates['risk'] {
  if (risks.some(({ isAbove }) => isAbove)) return 'above'
  return risks.some(({ score }) => score !== undefined) ? 'accepted' : 'unknown'
}
