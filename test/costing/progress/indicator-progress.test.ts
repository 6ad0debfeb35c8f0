// Progress of indicators: the one formula, what has no answer, and the laws that hold whatever the figures are.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actualValue } from '../../../src/costing/progress/actual-value.ts'
import { indicatorProgress, type Answer } from '../../../src/costing/progress/indicator-progress.ts'
import type { Direction } from '../../../src/model/indicator.ts'
import {
  add,
  equals,
  multiply,
  ratio,
  showRatio,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from '../../../src/money/ratio.ts'
import { fractions } from '../../support/fractions.ts'
import { indicator, reported, type Reported, type SketchedIndicator } from '../../support/progress.ts'

function answer(sketch: SketchedIndicator, values: Record<string, Reported>, year = 2028): Answer {
  const of = indicator(sketch)
  return indicatorProgress(of, reported(of, values), year).answer
}

/** `45%`; with ` of 50%` where an even pace is less than all. */
function way(sketch: SketchedIndicator, values: Record<string, Reported>, year = 2028): string {
  const found = answer(sketch, values, year)
  if (found.kind !== 'way') return found.kind === 'keep' ? `off ${showRatio(found.off)}` : found.why
  const part = (one: Ratio) => `${showRatio(multiply(one, ratio(100)))}%`
  const pace = equals(found.evenPace, ratio(1)) ? '' : ` of ${part(found.evenPace)}`
  return `${part(found.progress)}${pace}${found.atThisPace === undefined ? '' : ` at ${showRatio(found.atThisPace)}`}`
}

describe('progress is the part of the way from the baseline to the target', () => {
  test.each([
    ['rising', { baseline: 40, targets: { 2028: 60 } }, 50, '50%'],
    ['falling', { baseline: 60, targets: { 2028: 40 } }, 50, '50%'],
    ['beyond the target', { baseline: 40, targets: { 2028: 60 } }, 70, '150%'],
    ['the wrong way', { baseline: 40, targets: { 2028: 60 } }, 35, '-25%'],
    ['through zero', { baseline: -10, targets: { 2028: 10 } }, 0, '50%'],
    [
      'a word of a scale by its rank',
      { baseline: 0, targets: { 2028: 3 }, scale: ['a', 'b', 'c', 'd'] },
      2,
      '66.666666…%',
    ],
  ] as const)('%s', (_, sketch, value, expected) => {
    expect(way(sketch, { 2028: value })).toBe(expected)
  })
})

describe('where the formula has no answer, none is made up', () => {
  test.each([
    ['no value', { baseline: 40, targets: { 2028: 60 } }, {}, 'no-value'],
    ['a value of another year', { baseline: 40, targets: { 2028: 60 } }, { 2029: 50 }, 'no-value'],
    ['no target that year', { baseline: 40, targets: { 2029: 60 } }, { 2028: 50 }, 'no-target'],
    ['no baseline', { targets: { 2028: 60 } }, { 2028: 50 }, 'no-baseline'],
    [
      'the target is the baseline, and no direction',
      { baseline: 40, targets: { 2028: 40 } },
      { 2028: 41 },
      'no-direction',
    ],
    [
      'a ratio of which a part lacks its counts',
      { baseline: 40, targets: { 2028: 60 }, combine: 'ratio' },
      { '2028-H1': [1, 2], '2028-H2': 50 },
      'counts-missing',
    ],
  ] as const)('%s', (_, sketch, values, expected) => {
    expect(way(sketch, values as Record<string, Reported>)).toBe(expected)
  })
})

describe('what is to be kept', () => {
  const maintain = { direction: 'maintain', baseline: 95, targets: { 2028: 95 } } as const
  test.each([
    ['within the tolerance', { ...maintain, tolerance: 2 }, 93, 'off 0'],
    ['beyond the tolerance', { ...maintain, tolerance: 2 }, 98, 'off 1'],
    ['without tolerance', maintain, 94.5, 'off 0.5'],
    ['without baseline', { direction: 'maintain', targets: { 2028: 95 } }, 90, 'off 5'],
    [
      'a rise whose target is the baseline',
      { direction: 'increase', baseline: 40, targets: { 2028: 40 } },
      45,
      'off 0',
    ],
    ['a rise that fell back', { direction: 'increase', baseline: 40, targets: { 2028: 40 } }, 38, 'off 2'],
  ] as const)('%s', (_, sketch, value, expected) => {
    expect(way(sketch, { 2028: value })).toBe(expected)
  })
})

describe('a value of the middle of a year', () => {
  test('is compared with an even pace from the baseline', () => {
    expect(way({ baseline: 40, targets: { 2028: 60 } }, { '2028-H1': 49 })).toBe('45% of 50%')
  })
  test('or from the target before', () => {
    const sketch = { baseline: 40, targets: { 2028: 50, 2029: 80 } }
    expect(way(sketch, { '2029-Q1': 58 }, 2029)).toBe('45% of 43.75%')
  })
  test('over years without a target', () => {
    expect(way({ baseline: 40, targets: { 2029: 60 } }, { '2029-H1': 55 }, 2029)).toBe('75% of 75%')
  })
  test('of a flow is reckoned to the end of the year at the same pace', () => {
    const flow = { baseline: 30, targets: { 2028: 40 }, combine: 'sum' } as const
    expect(way(flow, { '2028-H1': 18 })).toBe('60% at 36')
    expect(way(flow, { '2028-H1': 18, '2028-H2': 22 })).toBe('100%')
  })
})

test('without a value of the year, the last one before stands beside', () => {
  const of = indicator({ baseline: 40, targets: { 2029: 60 } })
  const { before, actual } = indicatorProgress(of, reported(of, { '2028-H1': 44, '2028-H2': 47 }), 2029)
  expect([before?.year, before?.value, actual]).toEqual([2028, ratio(47), undefined])
})

describe('periods of a year', () => {
  const value = (combine: SketchedIndicator['combine'], values: Record<string, Reported>, unit?: string) => {
    const of = indicator({ combine, ...(unit === undefined ? {} : { unit }) })
    const found = actualValue(of, reported(of, values), 2028)
    return found?.kind === 'actual' ? [showRatio(found.value), found.months, found.isOfPart] : found?.kind
  }

  test('a flow adds what lies beside one another, and never what lies inside', () => {
    expect(value('sum', { '2028-Q1': 3, '2028-Q2': 4 })).toEqual(['7', 6, true])
    expect(value('sum', { '2028-Q1': 3, '2028-Q2': 4, '2028-H1': 8, '2028-Q3': 1 })).toEqual(['9', 9, true])
    expect(value('sum', { '2028-H1': 8, '2028-H2': 9, 2028: 20 })).toEqual(['20', 12, false])
  })
  test('a stock stands where it stood last', () => {
    expect(value('latest', { '2028-Q3': 9, '2028-H1': 8, '2028-Q1': 12 })).toEqual(['9', 3, false])
    expect(value('none', { '2028-H1': 8, '2028-H2': 9 })).toEqual(['9', 6, false])
    expect(value(undefined, { '2028-H1': 8, '2028-H2': 9 })).toEqual(['9', 6, false])
  })
  test('a mean weighs periods by their months', () => {
    expect(value('mean', { '2028-H1': 10, '2028-Q3': 40 })).toEqual(['20', 9, false])
  })
  test('a ratio adds numerators and denominators, and is no mean of ratios', () => {
    expect(value('ratio', { '2028-H1': [1, 10], '2028-H2': [9, 10] }, 'percent')).toEqual(['50', 12, false])
    expect(value('ratio', { '2028-H1': [1, 2], '2028-H2': [0, 98] }, 'percent')).toEqual(['1', 12, false])
    expect(value('ratio', { '2028-H1': [1, 2], '2028-H2': [0, 98] })).toEqual(['0.01', 12, false])
  })
})

describe('laws', () => {
  const different = fc
    .record({ baseline: fractions, target: fractions, value: fractions })
    .filter(({ baseline, target }) => !equals(baseline, target))
  const periods = fc.constantFrom('2028', '2028-H1', '2028-H2', '2028-Q1', '2028-Q3')
  const middles = fc.option(fractions, { nil: undefined })

  const progressOf = (
    change: (value: Ratio) => Ratio,
    {
      baseline,
      target,
      value,
      middle,
      period,
    }: Record<'baseline' | 'target' | 'value', Ratio> & {
      middle?: Ratio | undefined
      period: string
    },
    direction: Direction | undefined,
  ): Answer =>
    answer(
      {
        baseline: change(baseline),
        targets: { ...(middle === undefined ? {} : { 2028: change(middle) }), 2029: change(target) },
        ...(direction === undefined ? {} : { direction }),
      },
      { [period.replace('2028', '2029')]: change(value) },
      2029,
    )

  test.each([
    [
      'scaling the unit',
      (factor: Ratio) => (value: Ratio) => multiply(value, factor),
      'increase',
      'increase',
    ],
    [
      'shifting the baseline and all with it',
      (by: Ratio) => (value: Ratio) => add(value, by),
      'increase',
      'increase',
    ],
    ['turning the direction', () => (value: Ratio) => subtract(ZERO, value), 'increase', 'decrease'],
  ] as const)('%s changes no progress', (_, change, before, after) => {
    const factors = fractions.filter((factor) => factor.numerator > 0n)
    fc.assert(
      fc.property(different, middles, periods, factors, (values, middle, period, factor) => {
        const all = { ...values, middle, period }
        expect(progressOf(change(factor), all, after)).toEqual(progressOf((value) => value, all, before))
      }),
    )
  })

  test('the baseline is no progress, and the target is all of it', () => {
    fc.assert(
      fc.property(different, ({ baseline, target }) => {
        const at = (value: Ratio) => answer({ baseline, targets: { 2028: target } }, { 2028: value })
        expect(at(baseline)).toMatchObject({ kind: 'way', progress: ZERO })
        expect(at(target)).toMatchObject({ kind: 'way', progress: ratio(1) })
      }),
    )
  })

  test('a figure of a longer period is the sum, whatever its parts say', () => {
    const parts = fc.dictionary(
      fc.constantFrom('2028-H1', '2028-H2', '2028-Q1', '2028-Q2', '2028-Q4'),
      fractions,
    )
    fc.assert(
      fc.property(parts, fractions, (values, whole) => {
        const of = indicator({ combine: 'sum' })
        expect(actualValue(of, reported(of, { ...values, 2028: whole }), 2028)).toMatchObject({
          value: whole,
        })
      }),
    )
  })

  test('quarters may come in any order, and their flow is their sum', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1, maxLength: 4 }), (values) => {
        const of = indicator({ combine: 'sum' })
        const rows = reported(of, Object.fromEntries(values.map((value, i) => [`2028-Q${i + 1}`, value])))
        const found = actualValue(of, [...rows].reverse(), 2028)
        expect(found).toMatchObject({ value: sum(values), months: 3 * values.length })
      }),
    )
  })

  test('a ratio of two periods lies between the two, and is that of all counts together', () => {
    const counts = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const of = indicator({ combine: 'ratio' })
        const found = actualValue(of, reported(of, { '2028-H1': first, '2028-H2': second }), 2028)
        expect(found).toMatchObject({ value: ratio(first[0] + second[0], first[1] + second[1]) })
      }),
    )
  })
})
