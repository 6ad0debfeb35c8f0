// Delivery, the targets of Outputs, late data, and the lights of all of them, in a small plan.

import { describe, expect, test } from 'vitest'
import { stateOfAll } from '../../../src/costing/progress/delivery.ts'
import {
  DELIVERY_RULES,
  MONEY_RULES,
  TARGET_RULES,
  worstLight,
} from '../../../src/costing/progress/lights.ts'
import { progressIn } from '../../support/progress.ts'
import { output } from '../../support/small-plan.ts'

const STRATEGIC_PLAN = `
thematic-priorities:
  - {id: TP1, title: All}
outcomes:
  - id: OC-1
    title: Use
    thematic-priority: TP1
    indicators:
      - {id: I-1, title: Users, unit: percent, direction: increase, frequency: yearly, baseline: {2027: 40}, targets: {2028: 60, 2029: 80}}
      - {id: I-2, title: Delay, unit: days, direction: decrease, frequency: quarterly, baseline: {2027: 20}, targets: {2028: 10}}
`

const report = (period: string, rows: string, date = '') =>
  `kind: progress-report\nentity: BUR\nperiod: ${period}\n${date === '' ? '' : `date: ${date}\n`}${rows}`

describe('delivery', () => {
  const outputs = output(
    'B-01',
    '    end: 2028-10-31\n    activities:\n      - {id: B-01.1, title: One}\n      - {id: B-01.2, title: Two}',
  )
  const delivery = (files: Record<string, string>, asOf: string) => {
    const { now, judgement } = progressIn({ outputs, files }, asOf).outputs[0]!.delivery
    return [now?.state, now?.isOfActivities, judgement.rule, judgement.light]
  }
  const rows = (states: Record<string, string>) =>
    `delivery:\n${Object.entries(states)
      .map(([id, state]) => `  - {about: ${id}, state: ${state}}\n`)
      .join('')}`

  test('is what was reported last of the Output', () => {
    const files = {
      'a.yaml': report('2028-H1', rows({ 'B-01': 'late' })),
      'b.yaml': report('2028-H2', rows({ 'B-01': 'delivered' })),
    }
    expect(delivery(files, '2028-09-01')).toEqual(['late', false, 'delivery-late', 'attention'])
    expect(delivery(files, '2029-01-01')).toEqual(['delivered', false, 'delivered', 'good'])
  })
  test('follows from Activities where these were reported later, or alone', () => {
    const files = {
      'a.yaml': report('2028-H1', rows({ 'B-01': 'on-track', 'B-01.1': 'delivered' })),
      'b.yaml': report('2028-Q3', rows({ 'B-01.2': 'at-risk' })),
    }
    expect(delivery(files, '2028-07-01')).toEqual(['on-track', false, 'as-planned', 'good'])
    expect(delivery(files, '2028-10-01')).toEqual(['at-risk', true, 'delivery-at-risk', 'bad'])
  })
  test('that should have ended is at risk, and one that nobody reports cannot be known', () => {
    const files = { 'a.yaml': report('2028-H1', rows({ 'B-01': 'on-track' })) }
    expect(delivery(files, '2028-10-31')[2]).toBe('as-planned')
    expect(delivery(files, '2028-11-01')[2]).toBe('end-over')
    expect(delivery({}, '2028-10-31')).toEqual([undefined, undefined, 'delivery-unreported', 'unknown'])
    expect(delivery({}, '2028-11-01')[2]).toBe('end-over-unreported')
  })
  test.each([
    [['delivered', 'delivered'], 'delivered'],
    [['delivered', 'cancelled'], 'delivered'],
    [['delivered', 'not-started'], 'on-track'],
    [['not-started', 'not-started'], 'not-started'],
    [['on-track', 'late'], 'late'],
    [['at-risk', 'late'], 'at-risk'],
    [['cancelled', 'cancelled'], 'cancelled'],
  ] as const)('of Activities that are %j is %s', (states, expected) => {
    expect(stateOfAll(states)).toBe(expected)
  })
})

describe('what an Output aims at', () => {
  const targets = (lines: string, values: string, asOf?: string) => {
    const outputs = output('B-01', `    outcome-targets:\n${lines}`)
    const plan = {
      strategicPlan: STRATEGIC_PLAN,
      outputs,
      files: { 'a.yaml': report('2028', `values:\n${values}`) },
    }
    return progressIn(plan, asOf).outputs[0]!
  }
  test('is its own level, not the target of the Outcome', () => {
    const one = targets('      - {indicator: I-1, aims-at: {2028: 50}}', '  - {indicator: I-1, value: 50}')
    expect(one.targets.map(({ judgement, comparator }) => [judgement.rule, comparator])).toEqual([
      ['reached', 'at-least'],
    ])
    expect(one.targetsLight).toBe('good')
  })
  test.each([
    ['I-1, aims-at: 50', 'I-1, value: 49', 'on-pace'],
    ['I-1, aims-at: 50', 'I-1, value: 48', 'behind'],
    ['I-1, aims-at: 50', 'I-1, value: 45.99', 'far-behind'],
    ['I-1, aims-at: 50', 'I-1, value: 39', 'wrong-way'],
    ['I-1, aims-at: 50, comparator: exactly', 'I-1, value: 51', 'passed'],
    ['I-1, aims-at: 50, comparator: exactly', 'I-1, value: 50', 'reached'],
    ['I-1, aims-at: 50, comparator: above', 'I-1, value: 50', 'on-pace'],
    ['I-1, aims-at: 50, comparator: above', 'I-1, value: 50.01', 'reached'],
    ['I-2, aims-at: 12', 'I-2, value: 11', 'reached'],
    ['I-2, aims-at: 12, comparator: below', 'I-2, value: 12', 'on-pace'],
    ['I-2, aims-at: 12', 'I-1, value: 11', 'no-value'],
  ])('%s, with %s: %s', (aim, value, rule) => {
    const one = targets(`      - {indicator: ${aim}}`, `  - {indicator: ${value}}`)
    expect(one.targets[0]!.judgement.rule).toBe(rule)
  })
  test('and what it only adds is no target of its own', () => {
    const one = targets('      - {indicator: I-1, adds: 5}', '  - {indicator: I-1, value: 50}')
    expect([one.targets.length, one.addsTo.map(({ id }) => id), one.targetsLight]).toEqual([
      0,
      ['I-1'],
      'unknown',
    ])
  })
  test('a report after the day does not count, nor a value that was measured after it', () => {
    const values = '  - {indicator: I-1, value: 50, date: 2029-02-01}'
    const rule = (asOf: string) =>
      targets('      - {indicator: I-1, aims-at: 50}', values, asOf).targets[0]!.judgement.rule
    expect(['2028-12-30', '2029-01-31', '2029-02-01'].map(rule)).toEqual(['no-value', 'no-value', 'reached'])
  })
})

test('of one period the report that came last counts', () => {
  const files = {
    'a.yaml': report('2028', 'values:\n  - {indicator: I-1, value: 50}', '2029-03-01'),
    'z.yaml': report('2028', 'values:\n  - {indicator: I-1, value: 45}', '2029-01-15'),
  }
  const { indicators } = progressIn({ strategicPlan: STRATEGIC_PLAN, outputs: output('B-01', ''), files })
  expect(indicators[0]!.actual?.value).toEqual({ numerator: 50n, denominator: 1n })
})

describe('late data', () => {
  const SETTINGS = 'currency: CHF\nyears: 2028-2029\nreporting: {every: half, due-after-days: 45}\n'
  const expected = (files: Record<string, string>, asOf: string) =>
    progressIn({ settings: SETTINGS, outputs: output('B-01', ''), files }, asOf).expected.map(
      ({ entity, period, due, came, daysLate }) => [entity.id, period.written, due, came, daysLate],
    )

  test('are reports of entities with Outputs that have not come, or came late', () => {
    const files = { 'a.yaml': report('2028-H1', '', '2028-08-20') }
    expect(expected(files, '2028-06-30')).toEqual([])
    expect(expected(files, '2028-08-14')).toEqual([['BUR', '2028-H1', '2028-08-14', undefined, 0]])
    expect(expected(files, '2028-08-16')).toEqual([['BUR', '2028-H1', '2028-08-14', undefined, 2]])
    expect(expected(files, '2029-02-20')).toEqual([
      ['BUR', '2028-H1', '2028-08-14', '2028-08-20', 6],
      ['BUR', '2028-H2', '2029-02-14', undefined, 6],
    ])
  })
  test('a report of the year is also one of its halves', () => {
    const files = { 'a.yaml': report('2028', '', '2029-01-31') }
    expect(expected(files, '2029-03-01').map((row) => row.at(-1))).toEqual([170, 0])
  })
  test('are values that are older than they are measured often', () => {
    const old = (asOf: string) =>
      progressIn(
        {
          strategicPlan: STRATEGIC_PLAN,
          outputs: output('B-01', ''),
          files: {
            'a.yaml': report('2028-Q1', 'values:\n  - {indicator: I-2, value: 18, date: 2028-03-15}'),
          },
        },
        asOf,
      ).old.map(({ indicator, measured, due, daysLate }) => [indicator.id, measured, due, daysLate])
    expect(old('2028-08-14')).toEqual([])
    expect(old('2028-08-15')).toEqual([['I-2', '2028-03-15', '2028-08-14', 1]])
    expect(old('2029-03-02')).toEqual([
      ['I-1', '2027-12-31', '2029-03-01', 1],
      ['I-2', '2028-03-15', '2028-08-14', 200],
    ])
  })
})

test('each table of rules ends with one that always holds, and says its ids once', () => {
  for (const rules of [TARGET_RULES, DELIVERY_RULES, MONEY_RULES]) {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.at(-1)!.holds(undefined as never, undefined as never)).toBe(true)
  }
})

test('the worst light of several counts, and what is unknown only alone', () => {
  expect(worstLight(['good', 'bad', 'attention'])).toBe('bad')
  expect(worstLight(['unknown', 'good'])).toBe('good')
  expect(worstLight(['unknown', 'unknown'])).toBe('unknown')
  expect(worstLight([])).toBe('unknown')
})
