// The years of an Output in the next edition ([D1], [R23]).

import { parseSpan, yearsOf, type Year, type YearSpan } from '../../model/period.ts'
import { scalarOf, wordOf, type Fields } from '../fields.ts'
import type { OutputItem } from '../generated/formats.ts'

/** The years of the edition that is rolled over, and those of the next one. */
export interface Editions {
  readonly from: YearSpan
  readonly to: YearSpan
}

export interface OutputYears {
  readonly before: readonly Year[]
  /** Empty when the Output has come to its end. */
  readonly after: readonly Year[]
  /** What `years:` of its own says in the next edition; undefined for an Output that has none. */
  readonly own: YearSpan | undefined
}

/**
 * The next edition has as many years as the one before, but no more than the plan has left: an annual plan stays annual, and a
 * plan until the end of the period gets shorter.
 */
export function nextSpan(from: YearSpan, year: Year, period: YearSpan): YearSpan {
  return { first: year, last: Math.min(period.last, year + from.last - from.first) }
}

/** An Output that lasts as long as its file goes on with it; one that ends earlier keeps its end. */
export function yearsOfOutput(output: Fields<OutputItem>, { from, to }: Editions): OutputYears {
  const own = parseSpan(wordOf(scalarOf(output, 'years')) ?? '')
  if (own === undefined) return { before: yearsOf(from), after: yearsOf(to), own: undefined }
  const last = own.last >= from.last ? to.last : Math.min(own.last, to.last)
  const span = { first: own.first <= from.first ? to.first : Math.max(own.first, to.first), last }
  return { before: yearsOf(own), after: span.first > span.last ? [] : yearsOf(span), own: span }
}
