// Indicators and reported values for tests of the arithmetic, without a plan around them; and a small plan with reports.

import type { PlacedValue } from '../../src/costing/progress/reported.ts'
import { progressOfYear, type ProgressOfYear } from '../../src/costing/progress/progress-of-year.ts'
import type { Indicator, MeasuredValue } from '../../src/model/indicator.ts'
import { plainText } from '../../src/model/local-text.ts'
import type { ProgressReport } from '../../src/model/progress.ts'
import { lastDayOf, parsePeriod } from '../../src/model/reporting-period.ts'
import { inUnit } from '../../src/model/counted-per.ts'
import { divide, ratio, type Ratio } from '../../src/money/ratio.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { monthsBetween } from '../../src/wording/frequency.ts'
import { wholeFile } from '../../src/source/origin.ts'
import { smallPlan } from './small-plan.ts'

const AT = wholeFile('a.yaml')

export function exact(value: number | Ratio): Ratio {
  return typeof value === 'number' ? ratio(BigInt(Math.round(value * 1000)), 1000n) : value
}

export interface SketchedIndicator {
  readonly baseline?: number | Ratio | undefined
  readonly baselineYear?: number
  readonly targets?: Readonly<Record<number, number | Ratio>>
  readonly direction?: Indicator['direction']
  readonly combine?: Indicator['combine']
  readonly unit?: string
  readonly tolerance?: number | Ratio
  readonly scale?: readonly string[]
}

export function indicator(sketch: SketchedIndicator): Indicator {
  const measured = (year: number, value: number | Ratio): MeasuredValue => {
    return { year, value: exact(value), shown: '', at: AT }
  }
  const { baseline, baselineYear = 2027, tolerance, targets = {} } = sketch
  return {
    id: 'I-1',
    title: plainText('I-1'),
    level: 'outcome',
    measures: 'OC-1',
    scale: sketch.scale ?? [],
    direction: sketch.direction,
    combine: sketch.combine,
    unit: sketch.unit,
    tolerance: tolerance === undefined ? undefined : exact(tolerance),
    baseline: baseline === undefined ? undefined : measured(baselineYear, baseline),
    targets: Object.entries(targets).map(([year, value]) => measured(Number(year), value)),
    origin: AT,
  } as Partial<Indicator> as Indicator
}

/** A number, or `[numerator, denominator]`. */
export type Reported = number | Ratio | readonly [number, number]

/** Values by period, each in a report that was closed on the last day of it. */
export function reported(of: Indicator, values: Readonly<Record<string, Reported>>): PlacedValue[] {
  return Object.entries(values).map(([written, value]) => {
    const period = parsePeriod(written)!
    const isCounts = Array.isArray(value)
    const counts = isCounts ? { numerator: exact(value[0]), denominator: exact(value[1]) } : undefined
    const row = {
      indicator: of,
      value:
        counts === undefined
          ? exact(value as number | Ratio)
          : inUnit(divide(counts.numerator, counts.denominator), of.unit),
      shown: '',
      counts,
      isWritten: !isCounts,
      date: lastDayOf(period),
      evidence: undefined,
      origin: { ...AT, path: `${written}.yaml` },
    }
    return { report: { period, date: undefined, origin: AT } as ProgressReport, row }
  })
}

/** Progress of 2028 in a small plan with the files of a test. */
export function progressIn(
  plan: Parameters<typeof smallPlan>[0],
  asOf = '2029-03-31',
  year = 2028,
): ProgressOfYear {
  const { plan: bound, cost } = checkPlan(smallPlan(plan))
  return progressOfYear(bound!, cost, { year, asOf, monthsBetween })
}
