// Two organizations that share nothing with the example but the format ([R4]): other currencies, cycles, entities and
// lists, by data alone. The expected sums were worked out by hand; the arithmetic stands beside them.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import {
  costPlan,
  rulesOf,
  sourcesIn,
  totalOf,
  totalsBy,
  yearsBy,
  yearTotals,
} from '../support/plan-sources.ts'

describe('an organization in yen, one entity, five years, without personnel', () => {
  const lantern = costPlan(sourcesIn('test/fixtures/lantern-islands'))

  test('has nothing to report', () => {
    expect(rulesOf(lantern)).toEqual([])
  })

  // 2026: 1,000,000 + 12,345    2027: 1,000,000 + 500         2028: 1,000,000 + 999 + 10
  // 2029: 1,000,000 + 11        2030: 1,000,000 + 701 + 12
  test('adds up per year, without decimals', () => {
    expect(yearTotals(lantern)).toEqual({
      2026: '1012345',
      2027: '1000500',
      2028: '1001009',
      2029: '1000011',
      2030: '1000713',
    })
    expect(totalOf(lantern)).toBe('5014578')
  })

  // LI-01, 1,000,000 each year: OC-1 gets 1/6 for G1 and 1/6 for G2, OC-2 2/3: 166,666 2/3, 166,666 2/3, 666,666 2/3. Floors leave
  //   two yen, remainders are equal, so the first two get them: 166,667 + 166,667 + 666,666.
  // LI-01, 500:   83 1/3,  83 1/3, 333 1/3: one yen left:   84 +  83 + 333.
  // LI-01, 701:  116 5/6, 116 5/6, 467 1/3: two yen left:  117 + 117 + 467.
  // LI-02: OC-2. 12,345 and 999.    LI-04: OC-1, halves for G1 and G2: 5 + 5, 6 + 5, 6 + 6.
  // OC-1: 5 × 333,334 + 167 + 234 + 33.    OC-2: 5 × 666,666 + 333 + 467 + 12,345 + 999.
  // G1:   5 × 166,667 + 84 + 117 + 5 + 6 + 6; G2 is the rest.
  test('splits each line over Outcomes and goals at once', () => {
    expect(totalsBy(lantern, 'outcome')).toEqual({ 'OC-1': '1667104', 'OC-2': '3347474' })
    expect(totalsBy(lantern, 'goal')).toEqual({ G1: '833553', G2: '4181025' })
    expect(totalsBy(lantern, 'outcome', 'goal')).toEqual({
      'OC-1 G1': '833553',
      'OC-1 G2': '833551',
      'OC-2 G2': '3347474',
    })
  })

  // 12,345 × 4/7 = 7,054 2/7 and × 3/7 = 5,290 5/7: the yen that is left goes to regular.
  // 999 × 4/7 = 570 6/7 and × 3/7 = 428 1/7: the yen that is left goes to extrabudgetary.
  test('splits a line over sources in sevenths', () => {
    expect(yearsBy(lantern, 'funding-source')['extrabudgetary']).toEqual({
      2026: '7054',
      2027: '0',
      2028: '571',
      2029: '0',
      2030: '0',
    })
    expect(totalsBy(lantern, 'funding-class')).toEqual({ regular: '5006953', extrabudgetary: '7625' })
  })

  test('keeps Outputs, Activities and categories apart', () => {
    expect(totalsBy(lantern, 'output')).toEqual({ 'LI-01': '5001201', 'LI-02': '13344', 'LI-04': '33' })
    expect(totalsBy(lantern, 'activity')).toEqual({ 'LI-04.1': '33', '-': '5014545' })
    expect(totalsBy(lantern, 'category')).toEqual({
      'travel-events': '5000000',
      'consultants-contracts': '13344',
      'equipment-it': '1201',
      'other-support': '33',
    })
  })
})

describe('an organization in dinars of three decimals, three entities, three years', () => {
  const gulf = costPlan(sourcesIn('test/fixtures/pearl-gulf'))

  test('has nothing to report', () => {
    expect(rulesOf(gulf)).toEqual([])
  })

  // PIL-01 2030  engineer, vacancy 10%: 12,000.500 × 0.9 = 10,800.450 and 1,800 × 0.9 = 1,620.000
  //              clerk, 5 of 10 work-months: 6,000 × 0.5 × 0.9 = 2,700.000
  //              travel 100.001; support cost 8% of the third that DONOR pays: 33.333666… × 0.08 = 2.66669… → 2.667
  // PIL-02 2030  USD 1,000.55 × 0.3075 = 307.669125 → 307.669
  // PIL-01 2031  temporary engineer, half a year, vacancy 7.5%: 9,999.999 × 0.5 × 0.925 = 4,624.9995375 → 4,625.000
  //              travel in prices of 2030: 200 × 1.025 = 205.000
  // PIL-01 2032  9,999.999 × 0.925 = 9,249.999075 → 9,249.999; 200 × 1.025 × 1.013 = 207.665; credit −50.125
  // ENV-01 2030  333.333 + 8% = 26.66664 → 26.667     2031  333.333 + 7.5% = 24.999975 → 25.000     2032  0.007
  // HQ-01  2030  6,000 × 2 × 0.9 = 10,800.000 + 10.500     2031  6,000 × 2 × 0.925 = 11,100.000
  test('computes each line exactly and rounds it once', () => {
    expect(yearsBy(gulf, 'output')).toEqual({
      'ENV-01': { 2030: '360.000', 2031: '358.333', 2032: '0.007' },
      'HQ-01': { 2030: '10810.500', 2031: '11100.000', 2032: null },
      'PIL-01': { 2030: '15223.118', 2031: '4830.000', 2032: '9407.539' },
      'PIL-02': { 2030: '307.669', 2031: '0.000', 2032: '0.000' },
    })
  })

  test('adds up per year and over all', () => {
    expect(yearTotals(gulf)).toEqual({ 2030: '26701.287', 2031: '16288.333', 2032: '9407.546' })
    expect(totalOf(gulf)).toBe('52397.166')
    expect(totalsBy(gulf, 'entity')).toEqual({ ENV: '718.340', HQ: '21910.500', PIL: '29768.326' })
  })

  // 10-staff: 10,800.450 + 2,700 + 4,625 + 9,249.999 + 10,800 + 11,100.  50-overhead: 2.667 + 26.667 + 25 − 50.125 + 10.5.
  test('books personnel by component and support cost in its category', () => {
    expect(totalsBy(gulf, 'category')).toEqual({
      '10-staff': '49275.449',
      '11-allowances': '1620.000',
      '20-travel': '512.666',
      '30-contracts': '307.676',
      '40-equipment': '666.666',
      '50-overhead': '14.709',
    })
  })

  // Travel of 2030, 100,001 thousandths in thirds: 33,333 2/3 each; the two that are left go to CORE and DONOR.
  // ENV-01 2032, 7 thousandths over two sources and two goals in ninths: CORE 7/9 and 14/9, FEES 14/9 and 28/9: floors
  //   0, 1, 1, 3; the two that are left go to 7/9 and, of two equal remainders, to the first: CORE 1 + 2, FEES 1 + 3.
  test('splits over sources in thirds', () => {
    expect(yearsBy(gulf, 'funding-source')).toEqual({
      CORE: { 2030: '17991.653', 2031: '15930.000', 2032: '9407.542' },
      DONOR: { 2030: '396.001', 2031: '358.333', 2032: '0.000' },
      FEES: { 2030: '8313.633', 2031: '0.000', 2032: '0.004' },
    })
  })

  // PIL-02, 307,669 thousandths: OC-1 0.4 = 123,067.6; OC-2 for G1 0.2 = 61,533.8 and for G2 0.4 = 123,067.6: floors leave
  //   two, for 0.8 and the first 0.6: 123,068 + 61,534 + 123,067.
  // ENV-01 by thirds: 111.111 + 222.222 twice; 8.889 + 17.778; 8.333 1/3 + 16.666 2/3 → 8.333 + 16.667; 0.002 + 0.005.
  test('leaves the cost of an enabling Output without Outcome in a row of its own', () => {
    expect(totalsBy(gulf, 'outcome')).toEqual({ 'OC-1': '29583.725', 'OC-2': '902.941', '-': '21910.500' })
    expect(totalsBy(gulf, 'goal')).toEqual({ G1: '29884.705', G2: '601.961', '-': '21910.500' })
  })
})

test.each(['lantern-islands', 'pearl-gulf'])('%s passes every rule without error', (name) => {
  const { diagnostics, missing } = checkPlan(sourcesIn(`test/fixtures/${name}`))
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(missing('full')).toEqual([])
})
