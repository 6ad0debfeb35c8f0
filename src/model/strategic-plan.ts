// The upper half of the results chain: Goal, Impact, Thematic Priority, Outcome ([R1]).

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { Indicator } from './indicator.ts'
import type { LocalText } from './local-text.ts'

export interface StrategicGoal {
  readonly id: string
  readonly title: LocalText
  readonly sdg: readonly string[]
  /** National or agreed goals beside the SDG. */
  readonly developmentGoals: readonly string[]
  readonly origin: Origin
}

/** A long-term change in people's lives. */
export interface Impact {
  readonly id: string
  readonly title: LocalText
  readonly goal: StrategicGoal | undefined
  readonly sdg: readonly string[]
  readonly developmentGoals: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly origin: Origin
}

export interface ThematicPriority {
  readonly id: string
  readonly title: LocalText
  /** Its part of the whole, as the strategic plan weighs it; absent when not declared. */
  readonly relativePriority: Ratio | undefined
  readonly origin: Origin
}

/** A change in the capacity or behaviour of members. */
export interface Outcome {
  readonly id: string
  readonly title: LocalText
  readonly thematicPriority: ThematicPriority | undefined
  /** Its weight among the Outcomes; absent when not declared. */
  readonly relativePriority: Ratio | undefined
  /**
   * The goals it serves, with shares that are one together: as declared, else the goals of the Impacts it leads to,
   * equally. Empty when the plan says neither.
   */
  readonly goals: readonly GoalShare[]
  readonly leadsTo: readonly Impact[]
  readonly indicators: readonly Indicator[]
  readonly origin: Origin
}

export interface GoalShare {
  readonly goal: StrategicGoal
  readonly share: Ratio
}

/** What the organization offers to members, or what enables it to: a label on Outputs. */
export interface Label {
  readonly id: string
  readonly title: LocalText
  readonly origin: Origin
}
