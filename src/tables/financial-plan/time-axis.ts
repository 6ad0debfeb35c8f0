// The columns of time: each year, the sum of each budget period behind its years, and the whole ([R18]).

import { showSpan, yearsOf, type Year, type YearSpan } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'

export type TimeColumn = YearColumn | SumColumn

export interface YearColumn {
  readonly kind: 'year'
  readonly key: string
  readonly year: Year
  readonly standing: 'firm' | 'indicative' | 'not planned'
}

export interface SumColumn {
  readonly kind: 'period' | 'total'
  readonly key: string
  readonly title: string
  readonly years: readonly Year[]
}

export type TimeAxis = readonly TimeColumn[]

/** The column that sums all years of a row. */
export const TOTAL_COLUMN = 'total'

export function yearKey(year: Year): string {
  return `year-${year}`
}

export function periodKey(span: YearSpan): string {
  return `period-${showSpan(span)}`
}

export function timeAxis(plan: Plan, years: readonly Year[]): TimeAxis {
  const periods = shownPeriods(plan, years)
  const columns: TimeColumn[] = []
  for (const year of years) {
    columns.push({ kind: 'year', key: yearKey(year), year, standing: standingOf(plan, year) })
    for (const span of periods.filter(({ last }) => last === year)) {
      columns.push({ kind: 'period', key: periodKey(span), title: showSpan(span), years: yearsOf(span) })
    }
  }
  columns.push({ kind: 'total', key: TOTAL_COLUMN, title: showYears(years), years })
  return columns
}

/** Budget periods of several years, all of which are shown; one that is all there is would repeat the total. */
export function shownPeriods(plan: Plan, years: readonly Year[]): readonly YearSpan[] {
  const whole = plan.period.budgetPeriods.filter((span) =>
    yearsOf(span).every((year) => years.includes(year)),
  )
  return whole.filter((span) => span.last > span.first && yearsOf(span).length < years.length)
}

/** `2028-2031`, or `2028, 2030` where years between are left out. */
export function showYears(years: readonly Year[]): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return last - first + 1 === years.length ? showSpan({ first, last }) : years.join(', ')
}

function standingOf(plan: Plan, year: Year): YearColumn['standing'] {
  if (!plan.operationalPlans.some(({ yearsInForce }) => yearsInForce.includes(year))) return 'not planned'
  return plan.period.firmYears.has(year) ? 'firm' : 'indicative'
}
