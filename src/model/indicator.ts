// What is measured, from where to where, and how anybody can check it ([R2], [R3]).

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { LocalText } from './local-text.ts'
import type { Year } from './period.ts'
import type { StrategicGoal } from './strategic-plan.ts'

export type IndicatorLevel = 'impact' | 'outcome' | 'output'

export interface Indicator {
  readonly id: string
  readonly title: LocalText
  readonly level: IndicatorLevel
  /** The id of the Impact, Outcome or Output that it measures. */
  readonly measures: string
  /** The strategic goal that it measures; absent when the plan names none. */
  readonly goal: StrategicGoal | undefined
  /** What exactly is counted. */
  readonly definition: LocalText | undefined
  readonly unit: string | undefined
  /** The words of a qualitative indicator, lowest first; empty for a number. */
  readonly scale: readonly string[]
  readonly direction: Direction | undefined
  /** How far from its target it may lie, up or down, where it is to be maintained; absent: not at all. */
  readonly tolerance: Ratio | undefined
  /** How the values of years make the value of the plan. */
  readonly combine: Combination | undefined
  /** What is counted above and below the line, where the indicator is a division and says so. */
  readonly numerator: LocalText | undefined
  readonly denominator: LocalText | undefined
  readonly source: LocalText | undefined
  readonly method: LocalText | undefined
  readonly frequency: string | undefined
  readonly measuredBy: string | undefined
  /** The value before the plan begins. Absent when it was not measured yet; then `baselineDue` says until when ([D4]). */
  readonly baseline: MeasuredValue | undefined
  readonly baselineDue: string | undefined
  readonly baselineOwner: string | undefined
  /** Values to be reached at the end of each year, by year; the last is the endline. */
  readonly targets: readonly MeasuredValue[]
  readonly achievableBecause: LocalText | undefined
  readonly origin: Origin
}

export type Direction = 'increase' | 'decrease' | 'maintain'
export type Combination = 'sum' | 'latest' | 'mean' | 'ratio' | 'none'

export interface MeasuredValue {
  readonly year: Year
  /** The number in the indicator's unit; for a scale, the rank of the word, from 0. */
  readonly value: Ratio
  /** As written. */
  readonly shown: string
  readonly at: Origin
}
