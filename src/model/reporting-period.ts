// The period that a report covers ([R20]): a year, a half or a quarter, as months of one year. Periods lie inside one another or
// beside one another; they never overlap in part.

import type { Year } from './period.ts'

export interface ReportingPeriod {
  /** As written: `2028`, `2028-H1`, `2028-Q3`. */
  readonly written: string
  readonly year: Year
  /** From 1. */
  readonly firstMonth: number
  readonly lastMonth: number
}

/** Reads `2028`, `2028-H1` and `2028-Q3`; undefined for anything else. */
export function parsePeriod(text: string): ReportingPeriod | undefined {
  const match = /^((?:19|20|21)\d\d)(?:-(H[12]|Q[1-4]))?$/.exec(text.trim())
  if (match === null) return undefined
  const [written, year, part] = match
  const months = part === undefined ? 12 : part.startsWith('H') ? 6 : 3
  const lastMonth = part === undefined ? 12 : Number(part[1]) * months
  return { written, year: Number(year), firstMonth: lastMonth - months + 1, lastMonth }
}

export function monthsOf({ firstMonth, lastMonth }: ReportingPeriod): number {
  return lastMonth - firstMonth + 1
}

export function firstDayOf({ year, firstMonth }: ReportingPeriod): string {
  return `${year}-${String(firstMonth).padStart(2, '0')}-01`
}

export function lastDayOf({ year, lastMonth }: ReportingPeriod): string {
  // Every half and quarter ends with March, June, September or December.
  return `${year}-${String(lastMonth).padStart(2, '0')}-${lastMonth === 6 || lastMonth === 9 ? 30 : 31}`
}

/** Whether the first period lies inside the second, or is the same. */
export function isInside(inner: ReportingPeriod, outer: ReportingPeriod): boolean {
  return (
    inner.year === outer.year && inner.firstMonth >= outer.firstMonth && inner.lastMonth <= outer.lastMonth
  )
}

/** The earlier end first; of periods that end together, the longer. */
export function comparePeriods(a: ReportingPeriod, b: ReportingPeriod): number {
  return a.year - b.year || a.lastMonth - b.lastMonth || a.firstMonth - b.firstMonth
}

const PARTS = {
  year: [''],
  half: ['-H1', '-H2'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
} as const

/** The periods of a year, in their order. */
export function periodsOf(year: Year, every: keyof typeof PARTS): ReportingPeriod[] {
  return PARTS[every].map((part) => parsePeriod(`${year}${part}`)!)
}
