// Which reports count on a day, and which rows of them. A report counts from the day on which it was closed; a value, from the
// day on which it was measured. Of one period, the report that came last says how things stand.
//
// Periods lie inside one another: what was counted or spent from January to June is in the figure of the whole year. So a figure
// of a longer period takes the place of those of its parts, and they are never added to it.

import type { ProgressReport, ReportedValue } from '../../model/progress.ts'
import { knownFrom } from '../../model/progress.ts'
import { isInside, type ReportingPeriod } from '../../model/reporting-period.ts'
import { compareText } from '../../source/origin.ts'

export function knownReports(reports: readonly ProgressReport[], asOf: string): ProgressReport[] {
  return reports.filter((report) => knownFrom(report) <= asOf)
}

/** A row with the report in which it stands. */
export interface Placed<T> {
  readonly report: ProgressReport
  readonly row: T
}

export type PlacedValue = Placed<ReportedValue>

/** By the id of the indicator: an indicator of an Output stands once in each edition. */
export function valuesByIndicator(
  reports: readonly ProgressReport[],
  asOf: string,
): ReadonlyMap<string, readonly PlacedValue[]> {
  const values = new Map<string, PlacedValue[]>()
  for (const report of reports) {
    for (const row of report.values) {
      if (row.date > asOf) continue
      const known = values.get(row.indicator.id)
      if (known === undefined) values.set(row.indicator.id, [{ report, row }])
      else known.push({ report, row })
    }
  }
  return values
}

/** One value for each period, the last that was reported; in the order in which periods end. */
export function valuePerPeriod(values: readonly PlacedValue[]): PlacedValue[] {
  const last = new Map<string, PlacedValue>()
  for (const value of values) {
    const { written } = value.report.period
    const known = last.get(written)
    if (known === undefined || compareReported(known, value) < 0) last.set(written, value)
  }
  return [...last.values()].sort((a, b) => byEnd(a, b) || compareReported(a, b))
}

/** Without the figures of parts that a figure of a longer period contains. */
export function withoutParts<T>(rows: readonly Placed<T>[]): Placed<T>[] {
  const periods = periodsOf(rows)
  return rows.filter(({ report }) => !periods.some((longer) => isPartOf(report.period, longer)))
}

/** How many months of their year the periods cover together. */
export function monthsCovered(periods: Iterable<ReportingPeriod>): number {
  const months = new Set<number>()
  for (const { firstMonth, lastMonth } of periods)
    for (let month = firstMonth; month <= lastMonth; month++) months.add(month)
  return months.size
}

function periodsOf(rows: readonly Placed<unknown>[]): ReportingPeriod[] {
  return [...new Map(rows.map(({ report: { period } }) => [period.written, period])).values()]
}

function isPartOf(part: ReportingPeriod, longer: ReportingPeriod): boolean {
  return part.written !== longer.written && isInside(part, longer)
}

function byEnd(a: Placed<unknown>, b: Placed<unknown>): number {
  const [first, second] = [a.report.period, b.report.period]
  return first.year - second.year || first.lastMonth - second.lastMonth
}

function compareReported(a: PlacedValue, b: PlacedValue): number {
  return (
    compareText(knownFrom(a.report), knownFrom(b.report)) ||
    compareText(a.row.date, b.row.date) ||
    b.report.period.firstMonth - a.report.period.firstMonth ||
    compareText(a.row.origin.path, b.row.origin.path) ||
    a.row.origin.start - b.row.origin.start
  )
}
