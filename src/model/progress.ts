// What entities report of a period ([R20]): values that were measured, how delivery stands, what was spent, what was learnt. The
// model holds what is written; what follows from it for a year is in `costing/progress`.

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { Indicator } from './indicator.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, Entity, FundingSource } from './organization.ts'
import type { Activity, Output } from './output.ts'
import { lastDayOf, type ReportingPeriod } from './reporting-period.ts'

/** One entity may have several reports of one period, such as one of each department. */
export interface ProgressReport {
  readonly entity: Entity
  readonly period: ReportingPeriod
  /** The day on which it was closed; absent: not said, and it counts from the end of its period. */
  readonly date: string | undefined
  readonly values: readonly ReportedValue[]
  readonly delivery: readonly ReportedDelivery[]
  readonly expenditure: readonly Expenditure[]
  /** Whether every row of it could be read; else what stands there is less than what was reported. */
  readonly isExpenditureWhole: boolean
  readonly lessons: readonly Lesson[]
  /** The head of the file. */
  readonly origin: Origin
}

/** A value that was measured. A row that gives none that could be read is left out. */
export interface ReportedValue {
  readonly indicator: Indicator
  /** In the indicator's unit, for a scale the rank of the word, from 0; the quotient where only the counts are written. */
  readonly value: Ratio
  /** As written; of a quotient the two counts, `81/141`. */
  readonly shown: string
  /** Both are absent, or neither; the denominator is above zero. */
  readonly counts: { readonly numerator: Ratio; readonly denominator: Ratio } | undefined
  /** Whether `value` itself is written, beside the counts or without them. */
  readonly isWritten: boolean
  /** The day on which, or up to which, it was measured; as written, else the last of the period. */
  readonly date: string
  readonly evidence: LocalText | undefined
  readonly origin: Origin
}

export const DELIVERY_STATES = [
  'not-started',
  'on-track',
  'late',
  'at-risk',
  'delivered',
  'cancelled',
] as const

export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How an Output, or one of its Activities, stands at the end of the period. */
export interface ReportedDelivery {
  readonly output: Output
  /** Absent: the Output as a whole. */
  readonly activity: Activity | undefined
  readonly state: DeliveryState
  readonly comment: LocalText | undefined
  readonly origin: Origin
}

/** What was spent in the period, not since the year began. */
export interface Expenditure {
  readonly output: Output
  readonly activity: Activity | undefined
  readonly category: CostCategory
  readonly funding: FundingSource
  readonly agreement: string | undefined
  /** In the smallest unit of the plan's currency; below zero where money came back. */
  readonly amount: bigint
  readonly origin: Origin
}

export interface Lesson {
  /** The id of the element that it is about, of whatever sort. */
  readonly about: string
  readonly theme: string | undefined
  readonly worked: LocalText | undefined
  readonly didNotWork: LocalText | undefined
  readonly why: LocalText | undefined
  readonly lesson: LocalText | undefined
  readonly origin: Origin
}

/** The day from which a report is known. */
export function knownFrom({ date, period }: ProgressReport): string {
  return date ?? lastDayOf(period)
}
