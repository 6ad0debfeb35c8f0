// Money from above ([R16]): what is set aside, what may not be passed, and what has been approved.

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, Entity, FundingClass } from './organization.ts'
import type { YearValues } from './period.ts'
import type { Outcome, ThematicPriority } from './strategic-plan.ts'

/** Money set aside from above for one Thematic Priority or one Outcome, to be compared with full cost ([D13]). */
export interface Envelope {
  readonly element: ThematicPriority | Outcome
  readonly of: EnvelopeLevel
  /** Whole units of the plan's currency; a year that is absent has no money. */
  readonly perYear: YearValues
  readonly origin: Origin
}

/** What envelopes are made for. */
export const ENVELOPE_LEVELS = ['thematic-priority', 'outcome'] as const

export type EnvelopeLevel = (typeof ENVELOPE_LEVELS)[number]

/** The most that some elements may cost together, over all years of the plan. */
export interface Ceiling {
  readonly id: string
  readonly title: LocalText
  /** Ids of elements of any sort; each cost counts once, however many of them it belongs to. */
  readonly appliesTo: readonly string[]
  /** Whole units of the plan's currency. */
  readonly total: Ratio
  readonly origin: Origin
}

/** The figures as they stood when the financial plan was approved. */
export interface ApprovedFigures {
  /** The day, `2027-11-18`. */
  readonly approvedOn: string
  readonly reference: LocalText | undefined
  /** The view that the expenses are of. */
  readonly basis: 'direct' | 'full'
  readonly expenses: readonly ApprovedExpense[]
  readonly revenue: readonly ApprovedRevenue[]
  readonly origin: Origin
}

/** An approved amount of what agrees with every key that is given; without any, of the whole plan. */
export interface ApprovedExpense {
  readonly outcome: Outcome | undefined
  readonly thematicPriority: ThematicPriority | undefined
  readonly entity: Entity | undefined
  readonly category: CostCategory | undefined
  readonly fundingClass: FundingClass | undefined
  /** Whole units of the plan's currency; a year that is absent is zero. */
  readonly perYear: YearValues
  readonly origin: Origin
}

export interface ApprovedRevenue {
  /** Of the row of revenue; the plan may no longer have it. */
  readonly id: string
  readonly perYear: YearValues
  readonly origin: Origin
}

/** In the order of their way. */
export const DOCUMENT_STATUSES = ['draft', 'proposed', 'approved'] as const

export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

/** How far a document has come, and by whom it was approved. */
export interface Standing {
  readonly status: DocumentStatus
  readonly approval: Approval | undefined
}

export interface Approval {
  readonly by: LocalText
  /** The day, `2027-11-18`. */
  readonly date: string
  readonly reference: LocalText | undefined
}
