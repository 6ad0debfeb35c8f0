// Who plans, and the lists by which it books: all of it data of the plan repository ([R4]).

import type { Origin } from '../source/origin.ts'
import type { LocalText } from './local-text.ts'

/** A Bureau, the General Secretariat: who delivers Outputs and answers for them. */
export interface Entity {
  readonly id: string
  readonly title: LocalText
  readonly departments: readonly Department[]
  readonly origin: Origin
}

export interface Department {
  readonly id: string
  readonly title: LocalText
  readonly entity: string
  readonly origin: Origin
}

/** The five groups of the paper ("cost estimate", section 3). */
export const CATEGORY_GROUPS = [
  'personnel',
  'travel-events',
  'consultants-contracts',
  'equipment-it',
  'other-support',
] as const

export type CategoryGroup = (typeof CATEGORY_GROUPS)[number]

export interface CostCategory {
  readonly id: string
  readonly title: LocalText
  readonly group: CategoryGroup
  readonly origin: Origin
}

export const FUNDING_CLASSES = ['regular', 'extrabudgetary'] as const

export type FundingClass = (typeof FUNDING_CLASSES)[number]

export interface FundingSource {
  readonly id: string
  readonly title: LocalText
  readonly class: FundingClass
  readonly origin: Origin
}
