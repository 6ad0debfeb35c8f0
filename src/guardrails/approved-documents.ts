// Which documents have been approved, by whom and when.

import type { Document } from '../document/document.ts'
import { fieldsOf, mapOf, textOf } from '../document/fields.ts'
import type { FinancialPlanFile } from '../document/generated/formats.ts'

export interface ApprovedDocument {
  readonly document: Document
  /** As written: a day; absent where the document does not say it. */
  readonly date: string | undefined
  /** `approved by Council on 2027-11-18`. */
  readonly inWords: string
}

/** By path. */
export function approvedAmong(documents: readonly Document[]): ReadonlyMap<string, ApprovedDocument> {
  return new Map(
    documents.flatMap((document) => {
      // Every kind of file says it in the same keys.
      const fields = fieldsOf<FinancialPlanFile>(document)
      if (textOf(fields, 'status') !== 'approved') return []
      const approved = mapOf(fields, 'approved')
      const by = approved && textOf(approved, 'by')
      const date = approved && textOf(approved, 'date')
      const inWords = `approved${by === undefined ? '' : ` by ${by}`}${date === undefined ? '' : ` on ${date}`}`
      return [[document.source.path, { document, date, inWords }] as const]
    }),
  )
}
