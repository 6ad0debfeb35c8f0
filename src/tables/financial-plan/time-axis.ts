// The columns of time: each year, the sum of each budget period behind its years, and the whole ([R18]).

import { showSpan, showYearRun, yearsOf, type Year, type YearSpan } from '../../model/period.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { FIRM, INDICATIVE, NOT_PLANNED } from '../phrases/figures.ts'
import { BIENNIUM, BUDGET_PERIOD, NOT_PLANNED_CELL, TOTAL_HEAD } from '../phrases/frame.ts'

export type TimeColumn = YearColumn | SumColumn

export interface YearColumn {
  readonly kind: 'year'
  readonly key: string
  readonly year: Year
  readonly standing: 'firm' | 'indicative' | 'not planned'
  /** Shown in place of a zero where the year is not planned ([D2]). */
  readonly whenNotPlanned: string
  /** Below the year in the head: whether it binds. */
  readonly subtitle: string
}

export interface SumColumn {
  readonly kind: 'period' | 'total'
  readonly key: string
  readonly title: string
  readonly subtitle: string
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

export function timeAxis(plan: Plan, years: readonly Year[], language: string | undefined): TimeAxis {
  const periods = shownPeriods(plan, years)
  const columns: TimeColumn[] = []
  for (const year of years) {
    columns.push(yearColumn(plan, year, language))
    for (const span of periods.filter(({ last }) => last === year)) {
      const own = yearsOf(span)
      const subtitle = say(own.length === 2 ? BIENNIUM : BUDGET_PERIOD, language)
      columns.push({ kind: 'period', key: periodKey(span), title: showSpan(span), subtitle, years: own })
    }
  }
  const subtitle = say(TOTAL_HEAD, language)
  columns.push({ kind: 'total', key: TOTAL_COLUMN, title: showYearRun(years), subtitle, years })
  return columns
}

const STANDINGS = { firm: FIRM, indicative: INDICATIVE, 'not planned': NOT_PLANNED } as const

function yearColumn(plan: Plan, year: Year, language: string | undefined): YearColumn {
  const standing = standingOf(plan, year)
  return {
    kind: 'year',
    key: yearKey(year),
    year,
    standing,
    whenNotPlanned: say(NOT_PLANNED_CELL, language),
    subtitle: say(STANDINGS[standing], language),
  }
}

/** Budget periods of several years, all of which are shown; one that is all there is would repeat the total. */
export function shownPeriods(plan: Plan, years: readonly Year[]): readonly YearSpan[] {
  const whole = plan.period.budgetPeriods.filter((span) =>
    yearsOf(span).every((year) => years.includes(year)),
  )
  return whole.filter((span) => span.last > span.first && yearsOf(span).length < years.length)
}

function standingOf(plan: Plan, year: Year): YearColumn['standing'] {
  if (!plan.operationalPlans.some(({ yearsInForce }) => yearsInForce.includes(year))) return 'not planned'
  return plan.period.firmYears.has(year) ? 'firm' : 'indicative'
}
