// The lower half of the results chain: Outputs and Activities with what they cost ([R6]-[R13]).

import { equals, isZero, ONE, sum, ZERO, type Ratio } from '../money/ratio.ts'
import type { Currency } from '../money/currency.ts'
import type { Origin } from '../source/origin.ts'
import type { Comparator } from './comparator.ts'
import type { Standing } from './envelope.ts'
import type { Indicator } from './indicator.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, Department, Entity, FundingSource } from './organization.ts'
import type { Year, YearSpan, YearValues } from './period.ts'
import type { Risk } from './risk.ts'
import type { Label, Outcome } from './strategic-plan.ts'

/** By senior management: must, should, could, or not in this cycle ([R9]). */
export const PRIORITIES = ['must', 'should', 'could', 'wont'] as const

export type Priority = (typeof PRIORITIES)[number]

/** One entity's Outputs for one edition ([D1]): all files of the entity whose years begin in the same year. */
export interface OperationalPlan {
  readonly entity: Entity
  /** The first of its years. */
  readonly edition: Year
  readonly span: YearSpan
  /** The years for which this edition counts: those that no newer edition of the entity covers, inside the plan. */
  readonly yearsInForce: readonly Year[]
  readonly outputs: readonly Output[]
}

export interface Output {
  readonly id: string
  readonly title: LocalText
  readonly entity: Entity
  readonly edition: Year
  readonly department: Department | undefined
  /** Absent when the plan gives none that exists; a finding then says so. */
  readonly priority: Priority | undefined
  readonly priorityDecision: PriorityDecision
  /** How far the file in which it stands has come; what stands there may be decided. */
  readonly standing: Standing
  /** Breaks ties inside a priority; the lowest comes first. */
  readonly rank: number | undefined
  /** The years for which its figures count: its own years, inside those in force for its edition. */
  readonly years: readonly Year[]
  /** All years that it covers, whether or not a newer edition has replaced some of them. */
  readonly writtenYears: readonly Year[]
  /** Days, as written; absent: with its years. */
  readonly start: string | undefined
  readonly end: string | undefined
  /** The Outcomes to which it contributes, with shares that are one together. Empty for an enabling Output. */
  readonly contributions: readonly Contribution[]
  /** Names that it contributes to and that no Outcome has. */
  readonly unknownOutcomes: readonly string[]
  /** The entities that an enabling Output serves. Empty for a delivering one. */
  readonly services: readonly ServedEntity[]
  /** Written with `serves`: a support service that reaches Outcomes through reallocation ([R7]). */
  readonly isEnabling: boolean
  /** Whether the plan says to what it contributes or whom it serves at all, even if a name in it is unknown. */
  readonly isLinked: boolean
  readonly driver: LocalText | undefined
  readonly outcomeTargets: readonly OutcomeTarget[]
  readonly indicators: readonly Indicator[]
  readonly costs: readonly CostLine[]
  readonly staff: readonly StaffCost[]
  /** Whether any cost or time is written, even where it could not be read. */
  readonly hasCost: boolean
  /** Whether a line of it names what does not exist, so that it is in none of the lists above. */
  readonly hasLostLine: boolean
  readonly activities: readonly Activity[]
  readonly risks: readonly Risk[]
  readonly reviews: readonly Review[]
  /** Whether a remark for readers stands on it. */
  readonly hasNote: boolean
  readonly offering: Label | undefined
  readonly enabler: Label | undefined
  readonly origin: Origin
}

/** Why an Output has its priority, who decided and when ([R9]); parts that it lacks are those at the head of its file. */
export interface PriorityDecision {
  readonly reason: LocalText | undefined
  readonly decidedBy: LocalText | undefined
  /** A day, as written. */
  readonly date: string | undefined
}

export interface Contribution {
  readonly outcome: Outcome
  readonly share: Ratio
  /** The fingerprint of the Outcome as it stood when it was agreed (`agreed-outcome.ts`); absent: nothing is remembered. */
  readonly agreedTo: { readonly value: string; readonly at: Origin } | undefined
  readonly origin: Origin
}

export interface ServedEntity {
  readonly entity: Entity
  readonly share: Ratio
  readonly origin: Origin
}

/** What an Output aims at on an Outcome indicator: the level at year's end, or what it adds in the year ([D3]). */
export interface OutcomeTarget {
  readonly indicator: Indicator
  /** Both are set only in a plan with an error: rule `target-in-two-forms`. */
  readonly aimsAt: YearValues | undefined
  readonly adds: YearValues | undefined
  /** How the actual value is compared with it; absent: as usual for the direction of the indicator. */
  readonly comparator: Comparator | undefined
  /** Among whom; absent where it is meant for all members, as the Outcome's own target is. */
  readonly population: LocalText | undefined
  readonly origin: Origin
}

/** An action by which an Output is made. Its cost lines stand on the Output, marked with it. */
export interface Activity {
  readonly id: string
  readonly title: LocalText
  readonly type: string | undefined
  readonly start: string | undefined
  readonly end: string | undefined
  readonly hasNote: boolean
  readonly origin: Origin
}

export interface FundingShare {
  readonly source: FundingSource
  readonly share: Ratio
}

/** All from one source, as most lines are: one list for all of them. */
export function wholly(source: FundingSource): readonly FundingShare[] {
  const known = whole.get(source)
  if (known !== undefined) return known
  const made = [{ source, share: ONE }]
  whole.set(source, made)
  return made
}

const whole = new WeakMap<FundingSource, readonly FundingShare[]>()

/** A cost written as amounts. */
export interface CostLine {
  readonly kind: 'cost'
  readonly category: CostCategory
  /** Whole units of `currency` for each year, exact. */
  readonly perYear: YearValues
  readonly currency: Currency
  /** The year in whose prices the amounts are given; absent: they are final ([D14]). */
  readonly pricesOf: Year | undefined
  /** Why the amounts are negative; absent for a cost. */
  readonly credit: LocalText | undefined
  /** Shares that are one together. */
  readonly funding: readonly FundingShare[]
  readonly activity: Activity | undefined
  readonly agreement: string | undefined
  readonly hasNote: boolean
  readonly origin: Origin
}

/** A cost written as grade and time ([R13]). */
export interface StaffCost {
  readonly kind: 'staff'
  readonly grade: string
  /** Absent: the time draws on all posts of the grade. */
  readonly contract: string | undefined
  readonly post: string | undefined
  /** Full-time equivalents in each year; work-months are already divided by the months of a full-time year. */
  readonly fte: YearValues
  readonly funding: readonly FundingShare[]
  readonly activity: Activity | undefined
  readonly agreement: string | undefined
  readonly hasNote: boolean
  readonly origin: Origin
}

/** How far something is so, as a review answers it. */
export const REVIEW_ANSWERS = ['fully', 'partly', 'not'] as const

export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number]

/** The yearly look at an Output ([R8]). What is absent was not answered, or not said. */
export interface Review {
  /** In which it was made. */
  readonly year: Year
  readonly stillRelevant: ReviewAnswer | undefined
  readonly fitForPurpose: ReviewAnswer | undefined
  /** Those of earlier years. */
  readonly targetsAchieved: ReviewAnswer | undefined
  /** continue, adjust, merge or stop. */
  readonly decision: string | undefined
  /** The id of the Output that takes this one in. */
  readonly mergeInto: string | undefined
  readonly comment: LocalText | undefined
  readonly decidedBy: LocalText | undefined
  readonly date: string | undefined
  readonly origin: Origin
}

/** Whether anything is answered: a review without any answer only keeps a place for one. */
export function isAnsweredReview(review: Review): boolean {
  const { stillRelevant, fitForPurpose, targetsAchieved, decision } = review
  return [stillRelevant, fitForPurpose, targetsAchieved, decision].some((answer) => answer !== undefined)
}

/** Whether it is planned in this cycle. A won't Output only stays on the list ([R9], [D11]). */
export function isPursued(output: Output): boolean {
  return output.priority !== 'wont'
}

/** Whether a link to an Outcome is not bound, because its name is unknown or the shares are no whole. */
export function hasBrokenLink(output: Output): boolean {
  return !output.isEnabling && !equals(sum(output.contributions.map(({ share }) => share)), ONE)
}

/** The indicators that it may target: those of the Outcomes to which it contributes. */
export function indicatorsAtHand(output: Output): Indicator[] {
  return output.contributions.flatMap(({ outcome }) => outcome.indicators)
}

/** The years that it covers in which any of its lines is not zero, whether or not the cost of the line is known. */
export function yearsWithCost(output: Output): Year[] {
  const lines = linesOf(output)
  return output.years.filter((year) => lines.some((values) => !isZero(values.get(year) ?? ZERO)))
}

/** The ids of Outputs with cost in a year that counts, in whichever edition: the same id is the same Output ([D1]). */
export function idsWithCost(outputs: readonly Output[]): ReadonlySet<string> {
  return new Set(outputs.filter((output) => yearsWithCost(output).length > 0).map(({ id }) => id))
}

/** Whether cost or time is written that could not be read, so that nothing can be said of years without it. */
export function hasUnreadLine(output: Output): boolean {
  const lines = linesOf(output)
  return output.hasLostLine || lines.some((values) => values.size === 0)
}

function linesOf({ costs, staff }: Output): YearValues[] {
  return [...costs.map(({ perYear }) => perYear), ...staff.map(({ fte }) => fte)]
}
