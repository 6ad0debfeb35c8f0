// The atom of every table ([R25]): one whole amount in the smallest unit, for one cost line (or personnel component), one
// year and one end point. All groupings are plain sums of facts, so all of them add up to the same total.

import type {
  CategoryGroup,
  CostCategory,
  Department,
  Entity,
  FundingSource,
} from '../../model/organization.ts'
import type { Activity, Output, Priority } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Outcome, StrategicGoal, ThematicPriority } from '../../model/strategic-plan.ts'
import type { Ratio } from '../../money/ratio.ts'
import type { Origin } from '../../source/origin.ts'

/** One of the steps by which a part of a line reaches its end ([R14]). Steps that divide nothing are left out. */
export interface AllocationStep {
  /**
   * How the share was found: the source that pays; the entity that an enabling Output serves; the part of the entity's
   * direct cost that a delivering Output has; the Outcome, and the Goal, that it contributes to.
   */
  readonly by: 'funding' | 'service' | 'direct-cost' | 'contribution' | 'goal'
  readonly to: FundingSource | Entity | Output | Outcome | StrategicGoal
  readonly share: Ratio
}

export interface CostFact {
  /** In the smallest unit of the plan's currency; negative for a declared credit. */
  readonly amount: bigint
  readonly year: Year
  /** Where the cost is delivered: in the full view the delivering Output, however it arose. */
  readonly output: Output
  /** Where the cost arises; in the full view it may be an enabling Output ([R14]). */
  readonly arisesIn: Output
  /** Of the Output where the cost arises. */
  readonly activity: Activity | undefined
  readonly category: CostCategory
  readonly funding: FundingSource
  /** Absent for an enabling Output that is not yet reallocated, and where a link is broken. */
  readonly outcome: Outcome | undefined
  readonly goal: StrategicGoal | undefined
  readonly kind: FactKind
  /** The grade, for personnel. */
  readonly grade: string | undefined
  /** The revenue row that the line says pays it; of the line's money only that of the row's own source is meant. */
  readonly agreement: string | undefined
  /** The line of the plan from which the amount was computed. */
  readonly origin: Origin
  /** What the line (or component of personnel) costs in the year; the fact is the part of it that the steps lead to. */
  readonly whole: bigint
  readonly steps: readonly AllocationStep[]
}

/**
 * Facts of one Output that end at one place in one year, added up over its lines: all that most tables ask of facts, and far
 * fewer than these.
 */
export interface CostSum extends Pick<
  CostFact,
  'amount' | 'year' | 'output' | 'arisesIn' | 'activity' | 'funding' | 'outcome' | 'goal'
> {
  /** Undefined where lines of several are added up; so is the Activity. */
  readonly category: CostCategory | undefined
}

export type FactKind = 'cost' | 'staff' | 'support-cost'

/** Direct: where a cost arises. Full: at the delivering Output that carries it ([R14]). */
export const BASES = ['direct', 'full'] as const

export type Basis = (typeof BASES)[number]

/** The ways in which a roll-up can be grouped. */
export const GROUPINGS = [
  'goal',
  'thematic-priority',
  'outcome',
  'output',
  'activity',
  'entity',
  'department',
  'category',
  'category-group',
  'funding-source',
  'funding-class',
  'priority',
  'origin-entity',
  'year',
] as const

export type Grouping = (typeof GROUPINGS)[number]

/** The element to which a fact belongs in one grouping; undefined stands in the row whose key is null. */
export type GroupElement =
  | StrategicGoal
  | ThematicPriority
  | Outcome
  | Output
  | Activity
  | Entity
  | Department
  | CostCategory
  | CategoryGroup
  | FundingSource
  | FundingSource['class']
  | Priority
  | Year

export function elementOf(fact: CostSum, grouping: Grouping): GroupElement | undefined {
  switch (grouping) {
    case 'goal':
      return fact.goal
    case 'thematic-priority':
      return fact.outcome?.thematicPriority
    case 'outcome':
      return fact.outcome
    case 'output':
      return fact.output
    case 'activity':
      return fact.activity
    case 'entity':
      return fact.output.entity
    case 'origin-entity':
      return fact.arisesIn.entity
    case 'department':
      return fact.output.department
    case 'category':
      return fact.category
    case 'category-group':
      return fact.category?.group
    case 'funding-source':
      return fact.funding
    case 'funding-class':
      return fact.funding.class
    case 'priority':
      return fact.output.priority
    case 'year':
      return fact.year
  }
}

/** The key of an element in JSON: its id, its word, or its year. */
export function keyOf(element: GroupElement | undefined): string | number | null {
  if (element === undefined) return null
  return typeof element === 'object' ? element.id : element
}
