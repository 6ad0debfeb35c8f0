// Which data are late on a day: reports that should have come, and values that are older than the indicator's frequency.

import { addDays, addMonths, daysBetween } from '../../model/day.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Entity } from '../../model/organization.ts'
import { isPursued } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { knownFrom, type ProgressReport } from '../../model/progress.ts'
import { isInside, lastDayOf, periodsOf, type ReportingPeriod } from '../../model/reporting-period.ts'
import type { PlacedValue } from './reported.ts'

export interface ExpectedReport {
  readonly entity: Entity
  readonly period: ReportingPeriod
  /** The last day on which it is in time. */
  readonly due: string
  /** The day of the first report that covers the period; undefined where none has come. */
  readonly came: string | undefined
  /** How many days after the day on which it was due it came, or has not come yet; zero for none. */
  readonly daysLate: number
}

/** By entity and period, of all entities that plan Outputs in the year; periods that have not ended are not expected yet. */
export function expectedReports(
  plan: Plan,
  reports: readonly ProgressReport[],
  year: Year,
  asOf: string,
): ExpectedReport[] {
  const { reporting } = plan.settings
  const planning = new Set(
    plan.outputs
      .filter((output) => isPursued(output) && output.years.includes(year))
      .map(({ entity }) => entity),
  )
  const periods = periodsOf(year, reporting.every)
  return plan.entities
    .filter((entity) => planning.has(entity))
    .flatMap((entity) => {
      const own = reports.filter((report) => report.entity === entity)
      return periods
        .filter((period) => lastDayOf(period) < asOf)
        .map((period): ExpectedReport => {
          const due = addDays(lastDayOf(period), reporting.dueAfterDays)
          const came = own
            .filter((report) => isInside(period, report.period))
            .map(knownFrom)
            .sort()[0]
          return { entity, period, due, came, daysLate: Math.max(0, daysBetween(due, came ?? asOf)) }
        })
    })
}

export interface OldValue {
  readonly indicator: Indicator
  /** The day of the last measurement; of a baseline the last day of its year. Undefined where there is none of either. */
  readonly measured: string | undefined
  /** By when the next one was to be reported. */
  readonly due: string
  readonly daysLate: number
}

/** Indicators whose last value, or baseline, is older than they are measured often. */
export function oldValues(
  plan: Plan,
  indicators: readonly Indicator[],
  valuesOf: (indicator: Indicator) => readonly PlacedValue[],
  asOf: string,
  monthsBetween: (frequency: string) => number | undefined,
): OldValue[] {
  return indicators.flatMap((indicator): OldValue[] => {
    const months = indicator.frequency === undefined ? undefined : monthsBetween(indicator.frequency)
    if (months === undefined) return []
    const days = valuesOf(indicator).map(({ row }) => row.date)
    const baseline = indicator.baseline && `${indicator.baseline.year}-12-31`
    const measured = [...days, ...(baseline === undefined ? [] : [baseline])].sort().at(-1)
    // Without any value, the first is wanted when the first year, quarter or month of the plan is over.
    const from = measured ?? `${plan.period.first - 1}-12-31`
    const due = addDays(afterMonths(from, months), plan.settings.reporting.dueAfterDays)
    const daysLate = daysBetween(due, asOf)
    return daysLate > 0 ? [{ indicator, measured, due, daysLate }] : []
  })
}

/** Parts of a month, such as a fortnight, count as so many of thirty days. */
function afterMonths(day: string, months: number): string {
  const whole = Math.floor(months)
  return addDays(addMonths(day, whole), Math.round((months - whole) * 30))
}
