// What was decided, by whom and when ([R9], [R21]): on elements of the plan, and on money that moves from one Output or category
// to another. A decision changes no plan by itself; a transfer changes the revised budget.

import type { Origin } from '../source/origin.ts'
import { isDay } from './day.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, FundingSource } from './organization.ts'
import type { Output, Priority } from './output.ts'
import type { Year } from './period.ts'

/** Where decisions were taken: the head of a file of decisions. */
export interface Meeting {
  readonly title: LocalText | undefined
  readonly decidedBy: LocalText | undefined
  readonly date: string | undefined
  readonly origin: Origin
}

export const DECISION_KINDS = [
  'continue',
  'adjust',
  'merge',
  'stop',
  'reprioritize',
  'reschedule',
  'accept-breach',
] as const

export type DecisionKind = (typeof DECISION_KINDS)[number]

export interface Decision {
  readonly meeting: Meeting
  /** The id of the element, of whatever sort; mostly an Output. */
  readonly about: string
  readonly decision: DecisionKind
  readonly reason: LocalText | undefined
  readonly followUp: LocalText | undefined
  readonly owner: LocalText | undefined
  /** The day by which the follow-up is done. */
  readonly due: string | undefined
  /** With `reprioritize`: absent, it stays. */
  readonly priority: Priority | undefined
  readonly rank: number | undefined
  /** With `reschedule`: absent, it stays. */
  readonly start: string | undefined
  readonly end: string | undefined
  /** With `accept-breach`: the key of a guardrail or the id of a ceiling; absent where no such thing exists. */
  readonly breachOf: string | undefined
  /** With `merge`: the id of the Output that takes this one in. */
  readonly mergeInto: string | undefined
  readonly origin: Origin
}

/** Money that moves inside one year and one funding source. */
export interface Transfer {
  readonly meeting: Meeting
  readonly year: Year
  readonly from: BudgetPlace
  readonly to: BudgetPlace
  readonly funding: FundingSource
  /** In the smallest unit of the plan's currency; above zero. */
  readonly amount: bigint
  readonly reason: LocalText | undefined
  readonly origin: Origin
}

export interface BudgetPlace {
  readonly output: Output
  readonly category: CostCategory
}

/** Whether it is said who decided, and on which day; without both, nobody can be asked about it. */
export function isTaken({ decidedBy, date }: Meeting): boolean {
  return (decidedBy?.text.trim() ?? '') !== '' && date !== undefined && isDay(date)
}
