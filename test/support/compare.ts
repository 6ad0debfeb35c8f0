// Two plans in one test: what changed between them, in words.

import { compareDocuments } from '../../src/compare/compare.ts'
import type { PlanChange } from '../../src/compare/change.ts'
import { inWords } from '../../src/compare/words.ts'
import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'

export type Files = Readonly<Record<string, string>>

/** Files that stand in many plans of a test are read once. */
const known = new Map<string, Document>()

export function documentsOf(files: Files): Document[] {
  return Object.entries(files).map(([path, text]) => {
    const key = `${path}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const { document } = readDocument({ path, text: text.replace(/^\uFEFF/, '') })
    if (document === undefined) throw new Error(`${path} cannot be read`)
    known.set(key, document)
    return document
  })
}

export function changesBetween(before: Files, after: Files): PlanChange[] {
  return compareDocuments(documentsOf(before), documentsOf(after))
}

/** `BR-01: priority: must → should`; of what stands inside of an element, `BR-01/K-BR-01: …`. */
export function changesInWords(before: Files, after: Files): string[] {
  return changesBetween(before, after).map(nameAndWords)
}

export function nameAndWords(change: PlanChange): string {
  const { inside, id, document } = change.element
  const chain = [...inside.map((one) => one.id), id ?? document].join('/')
  return `${chain}: ${inWords(change)}`
}
