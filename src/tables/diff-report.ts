// What changed between two revisions, as data: what `rbm diff --format json` prints and every other form is drawn from. A
// comment on a pull request may be drawn in another place than where the plan was compared, from this and nothing else.

import type { BridgeEffect } from '../costing/bridge/effects.ts'
import type { Basis, Grouping } from '../costing/facts/cost-fact.ts'
import type { PlanChange } from '../compare/change.ts'
import { inWords } from '../compare/words.ts'
import type { Origin } from '../source/origin.ts'

export interface DiffReport {
  readonly schemaVersion: '1.0'
  readonly base: ComparedRevision
  readonly head: ComparedRevision
  /** Whether every file of both could be read. Where not, `notCompared` says which could not. */
  readonly complete: boolean
  readonly notCompared: readonly { readonly side: 'base' | 'head'; readonly path: string }[]
  readonly changes: readonly ReportedChange[]
  /** What the changes do to cost. Null where that was not asked for, cannot be said, or nothing changed. */
  readonly cost: DiffCost | null
  /**
   * Breaches of the guardrails of the base, accepted or not; null where they were not judged: nobody asked for more than the
   * files that differ, or the settings of the base cannot be read.
   */
  readonly guardrails: readonly ReportedBreach[] | null
  /** What the change does to the guardrails themselves. */
  readonly guardrailNotes: readonly string[]
}

export interface ReportedBreach {
  /** Its key in rbm.yaml. */
  readonly guardrail: string
  /** The id of an element that a decision about it may name. */
  readonly about: string
  readonly message: string
  /** False where it could not be judged: then it counts as a breach that nothing accepts. */
  readonly judged: boolean
  readonly path: string
  /** From 1; in the head, and for what is there no more in the base. */
  readonly line: number
  readonly acceptedBy?: ReportedDecision
  /** Why a decision about it does not count. */
  readonly refused?: string
}

export interface ReportedDecision {
  readonly decidedBy: string
  /** The day, `2028-06-20`. */
  readonly date: string
  readonly reason: string
  readonly path: string
  readonly line: number
}

export interface DiffCost {
  readonly currency: string
  /** Whether no error touches money, in either plan. */
  readonly complete: boolean
  /** In both views by Outcome, entity, funding source and year; the totals of a view are the same in each. */
  readonly bridges: readonly DiffBridge[]
}

export interface DiffBridge {
  readonly basis: Basis
  readonly by: Grouping
  readonly rows: readonly DiffBridgeRow[]
  readonly total: DiffBridgeAmounts
}

export interface DiffBridgeRow extends DiffBridgeAmounts {
  readonly key: string | number | null
  readonly label: string
}

/** Amounts are texts in the plan's currency with its decimals: `1234567.00`. */
export interface DiffBridgeAmounts {
  readonly before: string
  readonly effects: Readonly<Record<BridgeEffect, string>>
  readonly difference: string
  readonly after: string
}

export interface ComparedRevision {
  /** As it was asked for; null for the files as they lie in the working folder. */
  readonly revision: string | null
  readonly commit: string | null
  /** The day of the commit, `2027-11-18`. */
  readonly date: string | null
}

export interface ReportedChange {
  readonly what: PlanChange['what']
  /** The change in words, without the name of the element. */
  readonly words: string
  readonly element: {
    readonly kind: string
    readonly id: string | null
    readonly title: string | null
    readonly entity: string | null
    readonly edition: string | null
    /** The kind of file. */
    readonly document: string
    readonly inside: readonly { readonly id: string; readonly title: string | null }[]
  }
  readonly list?: string
  readonly name?: string
  readonly field?: string
  /** As written; null where nothing was, or is, said. */
  readonly before?: string | null
  readonly after?: string | null
  /** Of what is new in a new edition: the first year of the edition that it goes on from. */
  readonly carriedOverFrom?: string
  readonly path: string
  /** From 1; in the head, and for what was removed in the base. */
  readonly line: number
}

export function reportChange(change: PlanChange, lineOf: (at: Origin) => number): ReportedChange {
  const { what, element, at } = change
  const { kind, document, id, title, entity, edition, inside } = element
  return {
    what,
    words: inWords(change),
    element: {
      kind,
      id: id ?? null,
      title: title ?? null,
      entity: entity ?? null,
      edition: edition ?? null,
      document,
      inside: inside.map((one) => ({ id: one.id, title: one.title ?? null })),
    },
    ...recordOf(change),
    ...valuesOf(change),
    ...originOf(change),
    path: at.path,
    line: lineOf(at),
  }
}

function recordOf(change: PlanChange): Pick<ReportedChange, 'list' | 'name'> {
  const record = 'record' in change ? change.record : undefined
  return record === undefined ? {} : { list: record.list, name: record.name }
}

function originOf(change: PlanChange): Pick<ReportedChange, 'carriedOverFrom'> {
  const from = change.what === 'added' ? change.carriedOver?.from : undefined
  return from === undefined ? {} : { carriedOverFrom: from }
}

function valuesOf(change: PlanChange): Pick<ReportedChange, 'field' | 'before' | 'after'> {
  switch (change.what) {
    case 'changed':
      return {
        field: change.field,
        before: change.before?.text ?? null,
        after: change.after?.text ?? null,
      }
    case 'renamed':
      return { before: change.from, after: change.element.id ?? null }
    case 'moved':
      return { before: change.from ?? null, after: change.to ?? null }
    case 'record-moved':
      return { before: change.from, after: change.record.name }
    default:
      return {}
  }
}
