// The years of a plan ([R3], [R18]).

import type { Ratio } from '../money/ratio.ts'

export type Year = number

/** A number for each year. A year that is absent is zero for costs, time and revenue; "not given" for rates and targets. */
export type YearValues = ReadonlyMap<Year, Ratio>

export interface YearSpan {
  readonly first: Year
  readonly last: Year
}

export interface PlanPeriod extends YearSpan {
  /** Every year of the plan, in order. */
  readonly years: readonly Year[]
  /** Years that are budgeted; the others are indicative. */
  readonly firmYears: ReadonlySet<Year>
  /** The periods whose sums stand beside the years (biennia); empty when the plan has none. */
  readonly budgetPeriods: readonly YearSpan[]
}

export function yearsOf(span: YearSpan): Year[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i)
}

/** `2028`, or `2028-2031`. */
export function showSpan({ first, last }: YearSpan): string {
  return first === last ? String(first) : `${first}-${last}`
}

/** `2028`, or `2028, 2029 and 2031`. */
export function showYears(years: readonly Year[]): string {
  const last = years.at(-1)
  return years.length < 2 ? String(last ?? '') : `${years.slice(0, -1).join(', ')} and ${last}`
}

/** `1.5 FTE in 2028 and 2029, 2 FTE in 2030`: years of which the same is said stand together. */
export function showByYear(said: readonly { readonly year: Year; readonly text: string }[]): string {
  const years = new Map<string, Year[]>()
  for (const { year, text } of said) years.set(text, [...(years.get(text) ?? []), year])
  return [...years].map(([text, own]) => `${text} in ${showYears(own)}`).join(', ')
}

/** As a heading shows years in their order: `2028-2031`, or `2028, 2030` where years between are left out. */
export function showYearRun(years: readonly Year[]): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return last - first + 1 === years.length ? showSpan({ first, last }) : years.join(', ')
}

/** Reads `2028` and `2028-2031`; undefined for anything else, and for a last year before the first or over 50 years. */
export function parseSpan(text: string): YearSpan | undefined {
  const match = /^((?:19|20|21)\d\d)(?:-((?:19|20|21)\d\d))?$/.exec(text.trim())
  if (match === null) return undefined
  const first = Number(match[1])
  const last = Number(match[2] ?? match[1])
  return last < first || last - first > 50 ? undefined : { first, last }
}
