// The indicators that the paper on linking the plans gives as examples, as a good officer would judge them: what is said of each,
// and that nothing else is. The complete ones stand in examples/itu-2028-2031.

import { describe, expect, test } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

const rulesOf = (...indicator: Parameters<typeof indicatorFindings>): string[] =>
  indicatorFindings(...indicator).map((finding) => /\[([a-z-]+)\]$/.exec(finding)![1]!)

const series = { baseline: '{2027: 60}', targets: '{2028: 64, 2029: 68}' }

describe('the Global Cybersecurity Index', () => {
  test('is a published measure: nothing is said of its name', () => {
    expect(
      rulesOf({
        title: 'Global Cybersecurity Index, mean score of Member States',
        unit: 'points',
        ...series,
      }),
    ).toEqual([])
  })

  test('measured every two years, it has no value for the target of each year', () => {
    expect(
      rulesOf({
        title: 'Global Cybersecurity Index, mean score of Member States',
        unit: 'points',
        frequency: 'every two years',
        ...series,
      }),
    ).toEqual(['smart-frequency-too-low'])
  })

  test('as an aim instead of a measure, it is said what nobody can count', () => {
    expect(
      rulesOf({
        title: 'Strengthened cybersecurity capacity of Member States',
        definition: 'How capacity is strengthened',
      }),
    ).toEqual(['vague-verb-in-title'])
  })
})

describe('cases of harmful interference', () => {
  const cases = {
    unit: 'cases',
    direction: 'decrease',
    combine: 'sum',
    baseline: '{2027: 60}',
    targets: '{2028: 55, 2029: 50}',
  }

  test('are counted, and their direction stands in its own field', () => {
    expect(rulesOf({ title: 'Cases of harmful interference reported to the Bureau', ...cases })).toEqual([])
  })

  test('with the direction in the name, that is said', () => {
    expect(
      rulesOf({ title: 'Fewer cases of harmful interference reported to the Bureau', ...cases }),
    ).toEqual(['direction-in-title'])
  })

  test('that should decrease and whose target rises, that is an error', () => {
    expect(
      rulesOf({
        title: 'Cases of harmful interference reported to the Bureau',
        ...cases,
        targets: '{2028: 65, 2029: 50}',
      }),
    ).toEqual(['target-against-direction'])
  })
})

describe('affordability as per cent of GNI', () => {
  const cost = {
    title: 'Cost of entry-level broadband as percentage of monthly GNI per capita',
    unit: 'percent of GNI per capita',
    direction: 'decrease',
    baseline: '{2027: 4}',
    targets: '{2028: 3, 2029: 2}',
  }

  test('names its denominator, and a threshold of 2 % in it is no target', () => {
    expect(rulesOf(cost)).toEqual([])
    expect(
      rulesOf({
        title: 'Countries where entry-level broadband costs at most 2 % of monthly GNI per capita',
        unit: 'countries',
        ...series,
      }),
    ).toEqual([])
  })

  test('as an adjective alone, nobody knows when it applies', () => {
    expect(
      rulesOf({ ...cost, title: 'Adequate price of broadband', definition: 'A price that is adequate' }),
    ).toContain('undefined-adjective-in-title')
  })
})

describe('implementation of standards', () => {
  test('counts what members do', () => {
    expect(
      rulesOf({
        title: 'Member States that apply at least one priority Recommendation',
        definition: 'Member States that report a product in line with one, divided by those that answered',
        ...series,
      }),
    ).toEqual([])
  })

  test('without saying of what it is a percentage, that is said', () => {
    expect(
      rulesOf({
        title: 'Percentage of implementation of standards',
        definition: 'How far standards are implemented',
        ...series,
      }),
    ).toContain('percentage-without-denominator')
  })

  test('as standards published, it counts what the organization does', () => {
    expect(
      rulesOf({
        title: 'Number of Recommendations published by the secretariat',
        unit: 'Recommendations',
        definition: 'Recommendations on the website on 31 December',
        ...series,
      }),
    ).toEqual(['activity-counted-as-outcome'])
  })
})
