// What a breach of a guardrail is, and what it takes to find one: two states of a plan, and what changed between them.

import type { PlanChange } from '../compare/change.ts'
import type { PlanCost } from '../costing/plan-cost.ts'
import type { Document } from '../document/document.ts'
import type { AcceptedBreach, Guardrail } from '../model/guardrails.ts'
import type { Plan } from '../model/plan.ts'
import type { Origin } from '../source/origin.ts'

export interface GuardedPlan {
  /** Undefined when its settings cannot be read. */
  readonly plan: Plan | undefined
  readonly cost: PlanCost
  /** Whether no error touches money: else no total of it is known. */
  readonly isMoneyKnown: boolean
  /** Those that are not the same in the other plan. */
  readonly documents: readonly Document[]
}

export interface GuardedChange {
  /** The plan whose guardrails hold: what was there before the change. */
  readonly before: GuardedPlan
  readonly after: GuardedPlan
  /** Between the documents of both. */
  readonly changes: readonly PlanChange[]
}

export interface Breach {
  readonly guardrail: Guardrail['key']
  /** The id of an element that a decision about it may name. */
  readonly about: string
  readonly message: string
  readonly at: Origin
  /** In which of the two plans that is. */
  readonly side: 'before' | 'after'
  /** False where the guardrail could not be judged, for what it looks at is not known. No decision accepts that. */
  readonly isJudged: boolean
  readonly acceptedBy: AcceptedBreach | undefined
  /** Why a decision about it does not count. */
  readonly refused: string | undefined
}

/** A breach before anybody asked for decisions. */
export interface FoundBreach extends Pick<Breach, 'guardrail' | 'about' | 'message' | 'at' | 'side'> {
  /** False where it could not be judged; left out: it was. */
  readonly isJudged?: boolean
  /** The ids of all elements that a decision may be about. */
  readonly mayBeAbout: ReadonlySet<string>
  /** The day of the approval that it breaks; a decision before it does not count. */
  readonly approvedOn: string | undefined
}

/** What the elements that got another id are called after the change, by kind and earlier id. */
export function renamedTo(changes: readonly PlanChange[]): (kind: string, id: string) => string {
  const later = new Map(
    changes.flatMap((change) =>
      change.what === 'renamed'
        ? [[`${change.element.kind} ${change.from}`, change.element.id ?? ''] as const]
        : [],
    ),
  )
  return (kind, id) => later.get(`${kind} ${id}`) ?? id
}
