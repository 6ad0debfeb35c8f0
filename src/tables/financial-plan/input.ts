// What the financial plan is made from.

import type { Basis, CostFact } from '../../costing/facts/cost-fact.ts'
import type { EnvelopeReport } from '../../costing/envelope/envelope-report.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Unit } from '../table.ts'
import type { Origin } from '../../source/origin.ts'

export interface FinancialPlanInput {
  readonly plan: Plan
  /** Direct cost, of all years and money: printed figures of a year are the same whichever years are shown. */
  readonly facts: readonly CostFact[]
  /** The same money in the full view. */
  readonly fullFacts: readonly CostFact[]
  /** Money from above beside full cost; absent where only a part of the money is shown. */
  readonly envelopes?: EnvelopeReport | undefined
  /** The revision of the plan repository; all null outside git. */
  readonly source: SourceRevision
  /** What could not be turned into cost facts; empty when the figures are complete ([R28]). */
  readonly missing: readonly MissingEntry[]
  /** How many errors hide risks or their ratings. */
  readonly hiddenRisks?: number
  /** The line, from 1, at which an origin begins. */
  readonly lineOf: (origin: Origin) => number
  readonly language: string | undefined
  /** The years to show, in order: all of the plan, or some. */
  readonly years: readonly Year[]
  /** The view in which the tables by Outcome, entity and Output stand; the bridges show both. */
  readonly basis: Basis
  /** How tables show money; cells keep the full value. */
  readonly unit: Unit
  /** A funding class or the id of a funding source: only its money is shown, revenue and cost alike; undefined is all. */
  readonly funding: string | undefined
}

export interface SourceRevision {
  readonly commit: string | null
  /** Whether files differ from the commit. */
  readonly dirty: boolean | null
  /** Of the commit, `2027-11-18`; never today's ([R27]). */
  readonly date: string | null
}

export interface MissingEntry {
  readonly rule: string
  readonly element: string | undefined
  readonly path: string
  readonly line: number
  /** In the plan's currency, as decimal text, where it is known. */
  readonly amount: string | undefined
  readonly message: string
}
