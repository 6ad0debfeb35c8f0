// How one Output stands: delivery, what it aims at, and money, each with its light. Of the indicators of its Outcomes it answers for
// what it aims at itself, with its own comparator; what it only adds to is measured for all Outputs together.

import { compareRatios, ratio, type Ratio } from '../../money/ratio.ts'
import { meets, usualComparator, type Comparator } from '../../model/comparator.ts'
import { partOfYear } from '../../model/day.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { OutcomeTarget, Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { ProgressThresholds } from '../../model/plan.ts'
import { directionOf } from '../../model/planned-value.ts'
import { burnOf, revisedOf, sumOf, type BudgetLine, type BudgetSum, type SpendingOfYear } from './budget.ts'
import { deliveryOf, type DeliveryRows, type OutputDelivery } from './delivery.ts'
import { indicatorProgress, isReached, type IndicatorProgress } from './indicator-progress.ts'
import {
  DELIVERY_RULES,
  judge,
  MONEY_RULES,
  TARGET_RULES,
  worstLight,
  type DeliveryRule,
  type Judgement,
  type Light,
  type MoneyRule,
  type TargetRule,
} from './lights.ts'
import type { PlacedValue } from './reported.ts'

export interface JudgedIndicator extends IndicatorProgress {
  readonly judgement: Judgement<TargetRule>
}

export interface OutputTarget extends JudgedIndicator {
  /** `own`: an indicator of the Output itself, against its target. */
  readonly form: 'aims-at' | 'own'
  readonly comparator: Comparator | undefined
}

export interface OutputProgress {
  readonly output: Output
  readonly delivery: OutputDelivery & { readonly judgement: Judgement<DeliveryRule> }
  readonly targets: readonly OutputTarget[]
  /** The worst of what it aims at; unknown where nothing is known of any. */
  readonly targetsLight: Light
  /** Indicators of Outcomes to which it only adds, so that nobody can tell its own part in what was measured. */
  readonly addsTo: readonly Indicator[]
  /** The least progress among its targets. */
  readonly least: OutputTarget | undefined
  readonly money: OutputMoney
}

export interface OutputMoney extends BudgetSum {
  readonly burn: Ratio | undefined
  /** The part of the year of which its spending is reported. */
  readonly reported: Ratio
  readonly judgement: Judgement<MoneyRule>
}

export interface ProgressScope {
  readonly year: Year
  readonly asOf: string
  readonly thresholds: ProgressThresholds
  readonly delivery: DeliveryRows
  valuesOf(indicator: Indicator): readonly PlacedValue[]
  linesOf(output: Output): readonly BudgetLine[]
  readonly spending: SpendingOfYear
}

export function outputProgress(output: Output, scope: ProgressScope): OutputProgress {
  const { thresholds } = scope
  const targets = [
    ...output.outcomeTargets.flatMap((target) => aimProgress(target, scope)),
    ...output.indicators.map((indicator): OutputTarget => {
      const { judgement, ...progress } = judgedIndicator(indicator, scope)
      return { ...progress, form: 'own', comparator: undefined, judgement }
    }),
  ]
  const least = leastOf(targets)
  return {
    output,
    delivery: judgedDelivery(output, scope),
    targets,
    targetsLight: worstLight(targets.map(({ judgement }) => judgement.light)),
    addsTo: output.outcomeTargets
      .filter(({ aimsAt, adds }) => aimsAt?.get(scope.year) === undefined && adds?.has(scope.year) === true)
      .map(({ indicator }) => indicator),
    least,
    money: judgedMoney(output, least, scope, thresholds),
  }
}

/** An indicator against its own target of the year. */
export function judgedIndicator(
  indicator: Indicator,
  { valuesOf, year, thresholds }: ProgressScope,
): JudgedIndicator {
  const progress = indicatorProgress(indicator, valuesOf(indicator), year)
  const facts = { answer: progress.answer, isReached: isReached(progress), comparator: undefined }
  return { ...progress, judgement: judge(TARGET_RULES, facts, thresholds) }
}

function aimProgress(target: OutcomeTarget, { valuesOf, year, thresholds }: ProgressScope): OutputTarget[] {
  const { indicator, origin } = target
  const value = target.aimsAt?.get(year)
  if (value === undefined) return []
  const aim = { year, value, shown: '', at: origin }
  const progress = indicatorProgress(indicator, valuesOf(indicator), year, aim)
  const comparator = target.comparator ?? usualComparator(directionOf(indicator))
  const { actual } = progress
  const isMet =
    comparator === undefined || actual === undefined || actual.isOfPart
      ? undefined
      : meets(comparator, actual.value, value, indicator.tolerance)
  const facts = { answer: progress.answer, isReached: isMet, comparator: target.comparator }
  return [{ ...progress, form: 'aims-at', comparator, judgement: judge(TARGET_RULES, facts, thresholds) }]
}

function leastOf(targets: readonly OutputTarget[]): OutputTarget | undefined {
  let least: { target: OutputTarget; progress: Ratio } | undefined
  for (const target of targets) {
    if (target.answer.kind !== 'way') continue
    const { progress } = target.answer
    if (least === undefined || compareRatios(progress, least.progress) < 0) least = { target, progress }
  }
  return least?.target
}

function judgedDelivery(
  output: Output,
  { delivery, year, asOf, thresholds }: ProgressScope,
): OutputProgress['delivery'] {
  const found = deliveryOf(output, delivery)
  const half = ratio(1, 2)
  const facts = {
    state: found.now?.state,
    isEndOver: output.end !== undefined && output.end < asOf,
    isStartOver:
      output.start === undefined ? compareRatios(partOfYear(asOf, year), half) >= 0 : output.start < asOf,
  }
  return { ...found, judgement: judge(DELIVERY_RULES, facts, thresholds) }
}

function judgedMoney(
  output: Output,
  least: OutputTarget | undefined,
  { linesOf, spending }: ProgressScope,
  thresholds: ProgressThresholds,
): OutputMoney {
  const sum = sumOf(linesOf(output))
  const burn = burnOf(sum)
  const reported = ratio(spending.monthsOf(output), 12)
  const progress = least?.answer.kind === 'way' ? least.answer.progress : undefined
  const facts = { revised: revisedOf(sum), spent: sum.spent, burn, reported, progress }
  return { ...sum, burn, reported, judgement: judge(MONEY_RULES, facts, thresholds) }
}
