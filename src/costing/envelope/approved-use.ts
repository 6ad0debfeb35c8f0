// What was approved, what the annual plans in force use up of it, and what remains ([R16]). A year that no plan in force
// covers is not used at all: its approved amount remains whole.

import type { ApprovedExpense } from '../../model/envelope.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { statedAmounts, sumFacts, totalIn, type ByYear } from '../by-year.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import type { PlanCost } from '../plan-cost.ts'

export interface ApprovedUse {
  readonly row: ApprovedExpense
  readonly approved: ByYear
  /** By year that a plan in force covers; the others are absent: not planned ([D2]). */
  readonly planned: ByYear
  /** Whether services are part of it: then it may rise although none of its own Outputs plans more ([R14]). */
  readonly hasServices: boolean
}

/** Empty while nothing has been approved. */
export function approvedUses(plan: Plan, cost: PlanCost): ApprovedUse[] {
  const figures = plan.financialPlan.approvedFigures
  if (figures === undefined) return []
  const facts = cost.facts(figures.basis)
  return figures.expenses.map((row): ApprovedUse => {
    const own = facts.filter((fact) => isIn(row, fact))
    const sums = sumFacts(own)
    return {
      row,
      approved: statedAmounts(row.perYear, plan.currency),
      planned: new Map(yearsCovered(plan, row).map((year) => [year, sums.get(year) ?? 0n])),
      hasServices: own.some(({ output, arisesIn }) => output !== arisesIn),
    }
  })
}

/** What remains of a row over all years; below zero, the plans pass it. */
export function remainingOf({ approved, planned }: ApprovedUse, years: readonly Year[]): bigint {
  return totalIn(approved, years) - totalIn(planned, years)
}

/** How messages call a row: by the ids that it crosses. */
export function showApproved(row: ApprovedExpense): string {
  const ids = [row.thematicPriority, row.outcome, row.entity, row.category].flatMap((one) => one?.id ?? [])
  const names = [...ids.map((id) => `"${id}"`), ...(row.fundingClass === undefined ? [] : [row.fundingClass])]
  return names.length === 0 ? 'the whole plan' : names.join(', ')
}

/** Whether a row counts what ends at a place. */
export function isIn(
  { outcome, thematicPriority, entity, category, fundingClass }: ApprovedExpense,
  fact: Pick<CostFact, 'outcome' | 'output' | 'category' | 'funding'>,
): boolean {
  return (
    (outcome === undefined || fact.outcome === outcome) &&
    (thematicPriority === undefined || fact.outcome?.thematicPriority === thematicPriority) &&
    (entity === undefined || fact.output.entity === entity) &&
    (category === undefined || fact.category === category) &&
    (fundingClass === undefined || fact.funding.class === fundingClass)
  )
}

function yearsCovered(plan: Plan, { entity }: ApprovedExpense): Year[] {
  const plans = plan.operationalPlans.filter((one) => entity === undefined || one.entity === entity)
  return plan.period.years.filter((year) => plans.some(({ yearsInForce }) => yearsInForce.includes(year)))
}

/** What a hint adds where a row holds services; nothing, where it holds none. */
export function servicesMove({ hasServices }: ApprovedUse): string {
  return hasServices
    ? ' Full cost includes services: where one Output costs less, others carry more of them, so this can rise though none of its own Outputs plans more.'
    : ''
}
