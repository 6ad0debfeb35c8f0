// Progress in one year, as it was known on one day ([R20]): the whole that the tables of `rbm progress`, the review and the
// proposed decisions are made from.

import { partOfYear } from '../../model/day.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { CostCategory, Entity } from '../../model/organization.ts'
import { isPursued, type Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Transfer } from '../../model/decision.ts'
import type { ProgressReport } from '../../model/progress.ts'
import type { Ratio } from '../../money/ratio.ts'
import { groupBy } from '../../source/group-by.ts'
import { compareText } from '../../source/origin.ts'
import type { PlanCost } from '../plan-cost.ts'
import {
  budgetLines,
  spendingOfYear,
  sumOf,
  takenTransfers,
  type BudgetLine,
  type BudgetSum,
} from './budget.ts'
import { lastDelivery } from './delivery.ts'
import { expectedReports, oldValues, type ExpectedReport, type OldValue } from './lateness.ts'
import {
  judgedIndicator,
  outputProgress,
  type JudgedIndicator,
  type OutputProgress,
  type ProgressScope,
} from './output-progress.ts'
import { knownReports, valuesByIndicator } from './reported.ts'

export interface ProgressOfYear {
  readonly year: Year
  readonly asOf: string
  /** The part of the year that has gone. */
  readonly gone: Ratio
  /** The reports that were closed on the day or before. */
  readonly reports: readonly ProgressReport[]
  /** Of Outcomes and Impacts; by owner, then by indicator. */
  readonly indicators: readonly (JudgedIndicator & { readonly level: 'outcome' | 'impact' })[]
  /** Those that are planned for the year, won't Outputs left out, and those on which money was spent all the same. */
  readonly outputs: readonly OutputProgress[]
  readonly lines: readonly BudgetLine[]
  readonly transfers: readonly Transfer[]
  readonly expected: readonly ExpectedReport[]
  readonly old: readonly OldValue[]
}

export interface ProgressQuestion {
  readonly year: Year
  readonly asOf: string
  /** How many months are between two measurements, by what the plan says of the frequency; undefined where that is unclear. */
  readonly monthsBetween: (frequency: string) => number | undefined
}

export function progressOfYear(
  plan: Plan,
  cost: PlanCost,
  { year, asOf, monthsBetween }: ProgressQuestion,
): ProgressOfYear {
  const reports = knownReports(plan.progressReports, asOf)
  const values = valuesByIndicator(reports, asOf)
  const valuesOf = ({ id }: Indicator) => values.get(id) ?? []
  const transfers = takenTransfers(plan.transfers, asOf).filter((one) => one.year === year)
  const spending = spendingOfYear(reports, year)
  const lines = budgetLines(factsOf(cost), transfers, spending.rows, year)
  const linesByOutput = groupBy(lines, ({ output }) => output.id)
  const scope: ProgressScope = {
    year,
    asOf,
    thresholds: plan.settings.progress,
    delivery: lastDelivery(reports, year),
    valuesOf,
    linesOf: ({ id }) => linesByOutput.get(id) ?? [],
    spending,
  }
  const planned = plan.outputs.filter((output) => isPursued(output) && output.years.includes(year))
  const outputs = [...planned, ...unplanned(planned, lines)].sort((a, b) => compareText(a.id, b.id))
  const measured = [
    ...withLevel('outcome', plan.outcomes),
    ...withLevel('impact', plan.impacts).filter(({ indicator }) => indicator.targets.length > 0),
  ]
  return {
    year,
    asOf,
    gone: partOfYear(asOf, year),
    reports,
    indicators: measured.map(({ level, indicator }) => ({ ...judgedIndicator(indicator, scope), level })),
    outputs: outputs.map((output) => outputProgress(output, scope)),
    lines,
    transfers,
    expected: expectedReports(plan, reports, year, asOf),
    old: oldValues(
      plan,
      [...measured.map(({ indicator }) => indicator), ...planned.flatMap(({ indicators }) => indicators)],
      valuesOf,
      asOf,
      monthsBetween,
    ),
  }
}

function* factsOf(cost: PlanCost) {
  for (const facts of cost.factsByOutput('direct')) yield* facts
}

/** Money that went to an Output without a budget must be seen. */
function unplanned(planned: readonly Output[], lines: readonly BudgetLine[]): Output[] {
  const known = new Set(planned.map(({ id }) => id))
  const others = lines.filter(({ output }) => !known.has(output.id)).map(({ output }) => output)
  return [...new Map(others.map((output) => [output.id, output])).values()]
}

function withLevel<L extends 'outcome' | 'impact'>(
  level: L,
  owners: readonly { readonly id: string; readonly indicators: readonly Indicator[] }[],
): { readonly level: L; readonly indicator: Indicator }[] {
  return [...owners]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(({ indicators }) =>
      [...indicators].sort((a, b) => compareText(a.id, b.id)).map((indicator) => ({ level, indicator })),
    )
}

export interface CategoryMoney extends BudgetSum {
  readonly category: CostCategory
}

/** In the order in which the plan declares its categories; those without budget and spending left out. */
export function moneyByCategory({ categories }: Plan, lines: readonly BudgetLine[]): CategoryMoney[] {
  const byCategory = groupBy(lines, ({ category }) => category.id)
  return categories.flatMap((category) => {
    const own = byCategory.get(category.id)
    return own === undefined ? [] : [{ category, ...sumOf(own) }]
  })
}

export interface EntityProgress {
  readonly entity: Entity
  readonly outputs: readonly OutputProgress[]
  readonly money: BudgetSum
}

/** By entity, those that have Outputs. */
export function progressByEntity({ entities }: Plan, outputs: readonly OutputProgress[]): EntityProgress[] {
  const byEntity = groupBy(outputs, ({ output }) => output.entity.id)
  return entities.flatMap((entity) => {
    const own = byEntity.get(entity.id)
    return own === undefined ? [] : [{ entity, outputs: own, money: sumOf(own.map(({ money }) => money)) }]
  })
}
