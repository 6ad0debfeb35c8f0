// What can happen to a plan between two revisions. A change is one thing that somebody did, in the terms of the plan; layout,
// comments, order and the files in which elements lie are no changes.

import type { Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'

export type PlanChange =
  | (ElementChange<'added'> & { readonly carriedOver?: CarriedOver })
  | ElementChange<'removed'>
  /** The id is another, and references to it follow. */
  | (ElementChange<'renamed'> & { readonly from: string })
  /** It stands in another element: an indicator under another Outcome. */
  | (ElementChange<'moved'> & { readonly from: string | undefined; readonly to: string | undefined })
  | RecordChange<'record-added'>
  | RecordChange<'record-removed'>
  /** A contribution went to another Outcome with the same share. */
  | (RecordChange<'record-moved'> & { readonly from: string })
  | ValueChange

/** What something in a new edition goes on from. */
export interface CarriedOver {
  /** The first year of the edition before. */
  readonly from: string
  /** What became of its title, its priority and its links on the way. */
  readonly changes: readonly PlanChange[]
  /** Of an operational plan as a whole: the ids of Outputs that do not go on. */
  readonly notCarried: readonly string[]
}

interface ElementChange<What extends string> {
  readonly what: What
  readonly element: ChangedElement
  /** In the later plan; of what was removed, in the earlier one. */
  readonly at: Origin
}

interface RecordChange<What extends string> extends ElementChange<What> {
  readonly record: ChangedRecord
}

export interface ValueChange extends ElementChange<'changed'> {
  /** The row in which the value stands; absent for a value of the element itself. */
  readonly record: ChangedRecord | undefined
  /** `priority`, `targets/2028`, `per-year/2029`, `title/fr`. */
  readonly field: string
  /** Absent where nothing was, or is, said. */
  readonly before: ChangedValue | undefined
  readonly after: ChangedValue | undefined
}

export interface ChangedValue {
  /** As written. */
  readonly text: string
  /** The exact value of a number or share. */
  readonly value: Ratio | undefined
  /** The year of the value, where it went from one year to another. */
  readonly year?: string
}

export interface ChangedElement {
  /** `output`, `outcome`, `indicator`; for the head of a file its kind, such as `standard-costs`. */
  readonly kind: string
  /** The kind of file in which it stands. */
  readonly document: string
  readonly id: string | undefined
  readonly title: string | undefined
  readonly entity: string | undefined
  readonly edition: string | undefined
  /** The elements in which it stands, outermost first. */
  readonly inside: readonly { readonly id: string; readonly title: string | undefined }[]
}

export interface ChangedRecord {
  /** `contributes-to`, `costs`, `outcome-targets`, `standard-costs`. */
  readonly list: string
  /** The Outcome, category or grade that names it. */
  readonly name: string
  /** What it says, as written, by key; of a changed record, in the later plan. */
  readonly fields: ReadonlyMap<string, string>
}
