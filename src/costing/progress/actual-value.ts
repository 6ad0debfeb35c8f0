// The value of an indicator in a year, from what was reported of it. `combine` says how ([R2]): a flow (`sum`) adds the periods; a
// stock (`latest`) stands where it stood last; `mean` weighs the periods by their months; `ratio` adds numerators and denominators
// before it divides, for a mean of ratios is none. A value whose kind nobody declared, or that is a word, stands where it stood last.

import { inUnit } from '../../model/counted-per.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Year } from '../../model/period.ts'
import { monthsOf, type ReportingPeriod } from '../../model/reporting-period.ts'
import { divide, multiply, ratio, sum, type Ratio } from '../../money/ratio.ts'
import { monthsCovered, valuePerPeriod, withoutParts, type PlacedValue } from './reported.ts'

export interface ActualValue {
  readonly kind: 'actual'
  readonly year: Year
  /** In the unit of the indicator; the rank of a word of a scale. */
  readonly value: Ratio
  /** The period that ends last. */
  readonly period: ReportingPeriod
  /** The day of the last measurement. */
  readonly date: string
  /** The months of the year that the values cover. */
  readonly months: number
  /** Whether it is a flow of less than the year, so that more is to come. */
  readonly isOfPart: boolean
  /** The rows of which it is made. */
  readonly from: readonly PlacedValue[]
}

/** Several periods of a ratio of which one gives no counts: they cannot be combined. */
export interface NotCombinable {
  readonly kind: 'counts-missing'
  readonly year: Year
  readonly from: readonly PlacedValue[]
}

/** @returns undefined where nothing was reported of the year */
export function actualValue(
  indicator: Indicator,
  values: readonly PlacedValue[],
  year: Year,
): ActualValue | NotCombinable | undefined {
  const own = valuePerPeriod(values.filter(({ report }) => report.period.year === year))
  const last = own.at(-1)
  if (last === undefined) return undefined
  const isCombined = isScaleless(indicator) && ['sum', 'mean', 'ratio'].includes(indicator.combine ?? '')
  const from = isCombined ? withoutParts(own) : [last]
  const value = combined(indicator, from)
  if (value === undefined) return { kind: 'counts-missing', year, from }
  const months = monthsCovered(from.map(({ report }) => report.period))
  return {
    kind: 'actual',
    year,
    value,
    period: last.report.period,
    date: last.row.date,
    months,
    isOfPart: isScaleless(indicator) && indicator.combine === 'sum' && months < 12,
    from,
  }
}

/** The value of the last year, up to and including the one given, of which one can be made. */
export function lastActual(
  indicator: Indicator,
  values: readonly PlacedValue[],
  until: Year,
): ActualValue | undefined {
  const years = new Set(values.map(({ report }) => report.period.year))
  for (const year of [...years].filter((one) => one <= until).sort((a, b) => b - a)) {
    const actual = actualValue(indicator, values, year)
    if (actual?.kind === 'actual') return actual
  }
  return undefined
}

function isScaleless({ scale }: Indicator): boolean {
  return scale.length === 0
}

/** @param from one row for each period, none inside another; at least one */
function combined({ combine, unit, scale }: Indicator, from: readonly PlacedValue[]): Ratio | undefined {
  const values = from.map(({ row }) => row.value)
  if (scale.length > 0) return values[0]
  if (combine === 'sum') return sum(values)
  if (combine === 'mean') {
    const months = from.map(({ report }) => monthsOf(report.period))
    const weighed = values.map((value, i) => multiply(value, ratio(months[i]!)))
    return divide(sum(weighed), ratio(months.reduce((all, one) => all + one, 0)))
  }
  if (combine !== 'ratio') return values[0]
  const counts = from.flatMap(({ row }) => row.counts ?? [])
  if (counts.length < from.length) return from.length === 1 ? values[0] : undefined
  const numerator = sum(counts.map((one) => one.numerator))
  const denominator = sum(counts.map((one) => one.denominator))
  return inUnit(divide(numerator, denominator), unit)
}
