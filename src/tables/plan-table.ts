// What the tables of risks, progress and the review have in common: whose plan it is, whether its figures are meant in earnest, and
// what is missing.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import type { Origin } from '../source/origin.ts'
import { ILLUSTRATIVE } from './phrases/figures.ts'
import { editionInWords, missingInWords } from './rollup-words.ts'
import type { Speech } from './speech.ts'
import { hasFractions, type Table, type TableContent, type Unit } from './table.ts'

/** What a view of a plan knows of errors. */
export interface PlanTableInput {
  readonly plan: Plan
  /** Errors that touch money. */
  readonly missing: readonly Diagnostic[]
  /** Errors that hide what the tables are about. */
  readonly hidden: readonly Diagnostic[]
  readonly language: string | undefined
  readonly lineOf: (at: Origin) => number
  /** Of printed amounts; absent where they are printed in full. */
  readonly unit?: Unit
}

/**
 * @param about what stands in the first line behind the organization
 * @param whenHidden says how many errors hide something
 * @param whenEmpty says that there is no row
 */
export function planTable(
  view: PlanTableInput & Speech,
  table: TableContent,
  { about = [], whenHidden, whenEmpty }: PlanTableWords,
): Table {
  const { plan, language, missing, hidden, lineOf } = view
  const first = [
    view.title(plan.organization),
    ...(plan.isIllustrative ? [view.say(ILLUSTRATIVE)] : []),
    ...about,
  ]
  return {
    title: table.title,
    name: table.name,
    context: [
      first.join(' · '),
      ...editionInWords(plan, language),
      ...(table.context ?? []),
      ...(table.rows.length > 0 || whenEmpty === undefined ? [] : [view.say(whenEmpty)]),
    ],
    columns: table.columns,
    rows: table.rows,
    currency: plan.currency,
    unit: view.unit ?? 'unit',
    language,
    hasFractions: hasFractions(table.rows, plan.currency),
    warnings: [
      ...(hidden.length === 0 ? [] : [view.say(whenHidden, { count: hidden.length })]),
      ...missingInWords(missing, lineOf, language),
    ],
    notes: table.notes ?? [],
  }
}

export interface PlanTableWords {
  readonly about?: readonly string[]
  readonly whenHidden: Phrase
  readonly whenEmpty?: Phrase
}
