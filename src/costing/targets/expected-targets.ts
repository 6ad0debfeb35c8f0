// Targets for the year ([R3], [R19]): for each indicator and year what the Outputs plan together, if all are delivered and if only
// those are for which there is money, against the target of the Outcome ([D3]).

import type { Comparator } from '../../model/comparator.ts'
import type { Indicator, MeasuredValue } from '../../model/indicator.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import {
  aimIn,
  aimsByIndicator,
  directionOf,
  isForAll,
  missedBy,
  plannedValue,
  promisesNoLevel,
  type Aim,
  type Start,
} from '../../model/planned-value.ts'
import type { Impact, Outcome } from '../../model/strategic-plan.ts'
import { isZero, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { lastActual, type ActualValue } from '../progress/actual-value.ts'
import { knownReports, valuesByIndicator, type PlacedValue } from '../progress/reported.ts'

/** Whether there is money for an Output; unknown where the plan declares no revenue of the class that pays. */
export type Money = 'funded' | 'not funded' | 'unknown'

export interface IndicatorTargets {
  readonly owner: Outcome | Impact
  readonly level: 'outcome' | 'impact'
  readonly indicator: Indicator
  /** The last value that was reported; undefined before any. */
  readonly last: ActualValue | undefined
  readonly years: readonly YearTarget[]
}

export interface YearTarget {
  readonly year: Year
  readonly target: MeasuredValue | undefined
  /** By Output, won't Outputs left out. */
  readonly contributions: readonly Contribution[]
  /** If every Output delivers what it plans. */
  readonly all: Expectation
  /** If only those do for which there is money. */
  readonly funded: Expectation
}

export interface Contribution {
  readonly output: Output
  readonly form: 'aims-at' | 'adds'
  /** As written; absent: as usual for the direction of the indicator. */
  readonly comparator: Comparator | undefined
  readonly value: Ratio
  readonly money: Money
  /** Whether it aims at all members: only then it counts towards the target. */
  readonly isForAll: boolean
}

export interface Expectation {
  /** In the unit of the indicator; the rank of a word of a scale. */
  readonly value: Ratio | undefined
  readonly verdict: Verdict
}

export type Verdict =
  | { readonly kind: 'reached' }
  /** By how much the target is missed, whichever way the indicator should go; ranks for a scale. */
  | { readonly kind: 'short'; readonly by: Ratio }
  | { readonly kind: 'unknown'; readonly why: Why }

/**
 * `nobody`: no Output aims at the indicator in any year; `not-in-year`: none in this one; `some-members`: only among a part of
 * the members; `impact`: of what Outputs reach only by way of Outcomes.
 */
export type Why =
  | 'nobody'
  | 'not-in-year'
  | 'some-members'
  | 'impact'
  | 'no-target'
  | 'no-direction'
  | 'no-baseline'
  | 'yearly-sum'
  | 'two-forms'
  | 'against-direction'
  | 'nobody-funded'
  | 'money-unknown'

/** By Outcome, then by Impact; indicators by id. Impacts stand there only with indicators that have targets. */
export function expectedTargets(
  plan: Plan,
  years: readonly Year[],
  moneyOf: (output: Output) => Money,
  asOf: string,
): IndicatorTargets[] {
  const values = valuesByIndicator(knownReports(plan.progressReports, asOf), asOf)
  const aims = aimsByIndicator(plan.outputs)
  const of = (level: 'outcome' | 'impact', owners: readonly (Outcome | Impact)[]): IndicatorTargets[] =>
    [...owners].sort(byId).flatMap((owner) =>
      [...owner.indicators]
        .sort(byId)
        .filter(({ targets }) => level === 'outcome' || targets.length > 0)
        .map((indicator) => {
          const own = aims.get(indicator) ?? []
          const reported = values.get(indicator.id) ?? []
          return {
            owner,
            level,
            indicator,
            last: lastActual(indicator, reported, plan.period.last),
            years: years.map((year) =>
              yearTarget(indicator, year, own, moneyOf, startOf(indicator, reported, year)),
            ),
          }
        }),
    )
  return [...of('outcome', plan.outcomes), ...of('impact', plan.impacts)]
}

/** The last value of the end of a year before; else the baseline. A value of the middle of a year holds a part of what it adds. */
function startOf(indicator: Indicator, values: readonly PlacedValue[], year: Year): Start | undefined {
  const ends = values.filter(({ report }) => report.period.lastMonth === 12)
  return lastActual(indicator, ends, year - 1) ?? indicator.baseline
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id)
}

function yearTarget(
  indicator: Indicator,
  year: Year,
  aims: readonly Aim[],
  moneyOf: (output: Output) => Money,
  start: Start | undefined,
): YearTarget {
  const target = indicator.targets.find((one) => one.year === year)
  const contributions = contributionsIn(aims, year, moneyOf)
  const value = plannedValue(indicator, year, aims.filter(isForAll), undefined, start)?.value
  const why = value === undefined ? whyUnknown(indicator, year, aims, contributions, start) : undefined
  if (why !== undefined) return { year, target, contributions, all: unknown(why), funded: unknown(why) }
  const all = judged(indicator, target, value!)
  return { year, target, contributions, all, funded: ifFunded(indicator, target, year, aims, moneyOf, start) }
}

function ifFunded(
  indicator: Indicator,
  target: MeasuredValue | undefined,
  year: Year,
  aims: readonly Aim[],
  moneyOf: (output: Output) => Money,
  start: Start | undefined,
): Expectation {
  const forAll = aims.filter(isForAll)
  const isUnknown = forAll.some((aim) => countsUntil(aim, year) && moneyOf(aim.output) === 'unknown')
  if (isUnknown) return unknown('money-unknown')
  const funded = plannedValue(indicator, year, forAll, ({ output }) => moneyOf(output) === 'funded', start)
  return funded === undefined ? unknown('nobody-funded') : judged(indicator, target, funded.value)
}

/** What is added in earlier years counts in this one, too. */
function countsUntil(aim: Aim, year: Year): boolean {
  if (aimIn(aim, 'aimsAt', year) !== undefined) return true
  return [...(aim.target.adds ?? [])].some(
    ([own, added]) => own <= year && aim.output.years.includes(own) && !isZero(added),
  )
}

function contributionsIn(
  aims: readonly Aim[],
  year: Year,
  moneyOf: (output: Output) => Money,
): Contribution[] {
  const all = aims.flatMap((aim): Contribution[] => {
    const level = aimIn(aim, 'aimsAt', year)
    const value = level ?? aimIn(aim, 'adds', year)
    if (value === undefined) return []
    const form = level === undefined ? 'adds' : 'aims-at'
    const { comparator } = aim.target
    return [
      { output: aim.output, form, comparator, value, money: moneyOf(aim.output), isForAll: isForAll(aim) },
    ]
  })
  return all.sort((a, b) => byId(a.output, b.output))
}

function judged(indicator: Indicator, target: MeasuredValue | undefined, value: Ratio): Expectation {
  if (target === undefined) return { value, verdict: { kind: 'unknown', why: 'no-target' } }
  const by = missedBy(indicator, target.value, value)
  if (by === undefined) return { value, verdict: { kind: 'unknown', why: 'no-direction' } }
  return { value, verdict: isZero(by) ? { kind: 'reached' } : { kind: 'short', by } }
}

function whyUnknown(
  indicator: Indicator,
  year: Year,
  aims: readonly Aim[],
  contributions: readonly Contribution[],
  start: Start | undefined,
): Why {
  if (indicator.level === 'impact') return 'impact'
  if (aims.length === 0) return 'nobody'
  if (contributions.length === 0) return 'not-in-year'
  const forAll = contributions.filter((one) => one.isForAll)
  if (forAll.length === 0) return 'some-members'
  if (forAll.some(({ form }) => form === 'aims-at')) {
    const bounds = aims.filter((aim) => isForAll(aim) && aimIn(aim, 'aimsAt', year) !== undefined)
    if (bounds.some(promisesNoLevel)) return 'against-direction'
    return directionOf(indicator) === undefined ? 'no-direction' : 'no-target'
  }
  if (indicator.combine === 'sum') return 'yearly-sum'
  return start === undefined ? 'no-baseline' : 'two-forms'
}

function unknown(why: Why): Expectation {
  return { value: undefined, verdict: { kind: 'unknown', why } }
}
