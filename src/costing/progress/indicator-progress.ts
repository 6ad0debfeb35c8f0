// How far an indicator has come ([R20]): progress = (actual − baseline) / (target − baseline), the same for what should rise and
// what should fall. It is below zero where the value moved the wrong way, and above one beyond the target; nothing is cut off.
//
// Where the formula has no answer, the answer is in words: without baseline, target or value there is no progress; where target and
// baseline are equal, and where the value is to be maintained, the question is whether it has kept.
//
// Two things are reckoned, and said to be, because the target is meant for the end of the year. Of a flow of which a part of the
// year is reported, progress is that of the whole year at the same pace. And a value of the middle of a year is compared with an
// even pace: the straight line from the target before (or the baseline) to the target of the year.

import { directionOf, missedBy } from '../../model/planned-value.ts'
import type { Indicator, MeasuredValue } from '../../model/indicator.ts'
import type { Year } from '../../model/period.ts'
import { add, divide, equals, isZero, multiply, ONE, ratio, subtract, type Ratio } from '../../money/ratio.ts'
import { actualValue, lastActual, type ActualValue } from './actual-value.ts'
import type { PlacedValue } from './reported.ts'

export interface IndicatorProgress {
  readonly indicator: Indicator
  readonly year: Year
  readonly target: MeasuredValue | undefined
  /** Of the year; undefined where none was reported, or none can be made of what was. */
  readonly actual: ActualValue | undefined
  /** The last value before the year. */
  readonly before: ActualValue | undefined
  readonly answer: Answer
}

export type Answer =
  /** A part of the way from the baseline to the target. */
  | {
      readonly kind: 'way'
      readonly progress: Ratio
      /** The part that is behind by then at an even pace; one at the end of the year. */
      readonly evenPace: Ratio
      /** What the flow of the whole year is at the pace of the part that is reported; absent where all is. */
      readonly atThisPace: Ratio | undefined
    }
  /** There is no way to go: `off` is how far the value is from where it should have kept, zero where it has. */
  | { readonly kind: 'keep'; readonly off: Ratio; readonly atThisPace: Ratio | undefined }
  /** `missed` compares value and target all the same, where both are there; zero where it is reached. */
  | { readonly kind: 'unknown'; readonly why: WhyNoProgress; readonly missed?: Ratio | undefined }

export type WhyNoProgress = 'no-value' | 'counts-missing' | 'no-target' | 'no-baseline' | 'no-direction'

/** @param values all that is known of the indicator, of all years */
export function indicatorProgress(
  indicator: Indicator,
  values: readonly PlacedValue[],
  year: Year,
  target = indicator.targets.find((one) => one.year === year),
): IndicatorProgress {
  const found = actualValue(indicator, values, year)
  const actual = found?.kind === 'actual' ? found : undefined
  const before = lastActual(indicator, values, year - 1)
  const answer =
    found === undefined || found.kind === 'counts-missing'
      ? unknown(found === undefined ? 'no-value' : 'counts-missing')
      : answerFor(indicator, target, found)
  return { indicator, year, target, actual, before, answer }
}

function answerFor(indicator: Indicator, target: MeasuredValue | undefined, actual: ActualValue): Answer {
  if (target === undefined) return unknown('no-target')
  const atThisPace = actual.isOfPart
    ? divide(multiply(actual.value, ratio(12)), ratio(actual.months))
    : undefined
  const value = atThisPace ?? actual.value
  const { baseline } = indicator
  const direction = directionOf(indicator)
  const isToKeep =
    direction === 'maintain' || (baseline !== undefined && equals(target.value, baseline.value))
  if (isToKeep) {
    const off = missedBy(indicator, target.value, value)
    return off === undefined ? unknown('no-direction') : { kind: 'keep', off, atThisPace }
  }
  if (baseline === undefined)
    return { kind: 'unknown', why: 'no-baseline', missed: missedBy(indicator, target.value, value) }
  return {
    kind: 'way',
    progress: wayTo(value, baseline.value, target.value),
    evenPace: atThisPace === undefined ? evenPace(indicator, baseline, target, actual) : ONE,
    atThisPace,
  }
}

function wayTo(value: Ratio, baseline: Ratio, target: Ratio): Ratio {
  return divide(subtract(value, baseline), subtract(target, baseline))
}

/** The way that is behind at the end of the period, on the straight line between what is planned for two ends of years. */
function evenPace(
  { targets }: Indicator,
  baseline: MeasuredValue,
  target: MeasuredValue,
  { period, year }: ActualValue,
): Ratio {
  if (period.lastMonth === 12) return ONE
  const earlier = [baseline, ...targets].filter((one) => one.year < target.year)
  const start = earlier.sort((a, b) => a.year - b.year).at(-1)
  if (start === undefined) return ONE
  const gone = (year - 1 - start.year) * 12 + period.lastMonth
  const step = multiply(subtract(target.value, start.value), ratio(gone, (target.year - start.year) * 12))
  return wayTo(add(start.value, step), baseline.value, target.value)
}

function unknown(why: WhyNoProgress): Answer {
  return { kind: 'unknown', why }
}

/** Whether the value is where the target wants it; undefined where nobody can tell. */
export function isReached({ answer, target, actual, indicator }: IndicatorProgress): boolean | undefined {
  if (target === undefined || actual === undefined || actual.isOfPart) return undefined
  if (answer.kind === 'keep') return isZero(answer.off)
  const missed = missedBy(indicator, target.value, actual.value)
  return missed && isZero(missed)
}
