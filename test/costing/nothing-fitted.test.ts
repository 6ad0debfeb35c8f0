// Nothing is fitted to the example: changes to it move the totals by exactly what a budget officer works out by hand. The
// totals before, of 2028-2031: 719,364,040.00 = regular 664,224,140 + extrabudgetary 55,139,900; GS 381,546,720, BR 129,485,960,
// TSB 56,307,260, BDT 152,024,100 (all confirmed by sums made independently: test/independent).

import { describe, expect, test } from 'vitest'
import {
  costPlan,
  edited,
  rollUpPlan,
  rollupJsonOf,
  rulesOf,
  sourcesIn,
  totalOf,
  totalsBy,
  yearTotals,
} from '../support/plan-sources.ts'

const itu = sourcesIn('examples/itu-2028-2031')
const TSB = 'operational-plans/2028/tsb.yaml'

test('The example as it is gives the totals from which the changes below are worked out', () => {
  const costed = costPlan(itu)
  expect(rulesOf(costed)).toEqual([])
  expect(totalOf(costed)).toBe('719364040.00')
  expect(yearTotals(costed)).toEqual({
    2028: '177726900.00',
    2029: '178900860.00',
    2030: '180216960.00',
    2031: '182519320.00',
  })
  expect(totalsBy(costed, 'entity')).toEqual({
    BDT: '152024100.00',
    BR: '129485960.00',
    GS: '381546720.00',
    TSB: '56307260.00',
  })
})

describe('raising the standard cost of P-4 by 400 in staff costs', () => {
  const raised = costPlan(
    edited(
      itu,
      'reference/standard-costs.yaml',
      'per-year: {2028: 172000, 2029: 173200, 2030: 174000, 2031: 174800}',
      'per-year: {2028: 172400, 2029: 173600, 2030: 174400, 2031: 175200}',
    ),
  )

  // All P-4 time is that of posts: GS 76, BR 37, TSB 12, BDT 29, together 154 in each year, all of it regular money.
  // One full-time year: 400 × (1 − 5% vacancy) = 380.
  // 154 × 380 = 58,520 a year; × 4 years = 234,080.
  test('raises each year by 58,520 and the total by 234,080', () => {
    expect(yearTotals(raised)).toEqual({
      2028: '177785420.00',
      2029: '178959380.00',
      2030: '180275480.00',
      2031: '182577840.00',
    })
    expect(totalOf(raised)).toBe('719598120.00') // 719,364,040 + 234,080
    expect(totalOf(raised, 'regular')).toBe('664458220.00') // 664,224,140 + 234,080
    expect(totalOf(raised, 'extrabudgetary')).toBe('55139900.00')
  })

  // GS 76 × 380 × 4 = 115,520    BR 37 × 380 × 4 = 56,240    TSB 12 × 380 × 4 = 18,240    BDT 29 × 380 × 4 = 44,080
  test('raises each entity by its own posts', () => {
    expect(totalsBy(raised, 'entity')).toEqual({
      BDT: '152068180.00',
      BR: '129542200.00',
      GS: '381662240.00',
      TSB: '56325500.00',
    })
  })

  test('leaves the other component of the standard cost as it was', () => {
    expect(totalsBy(raised, 'category')['01-staff']).toBe('398719520.00') // 398,485,440 + 234,080
    expect(totalsBy(raised, 'category')['02-other-staff']).toBe('127178400.00')
  })
})

describe('one full-time post of P-4 more for TSB-01', () => {
  const before = '- {grade: D-1, fte: 1}\n      - {grade: P-5, fte: 6}\n      - {grade: P-4, fte: 4}\n'
  const more = costPlan(edited(itu, TSB, before, before.replace('fte: 4}', 'fte: 5}')))

  // Standard costs of P-4, both components, less 5%:
  // 2028: (172,000 + 56,000) × 0.95 = 216,600      2029: (173,200 + 56,000) × 0.95 = 217,740
  // 2030: (174,000 + 56,400) × 0.95 = 218,880      2031: (174,800 + 56,800) × 0.95 = 220,020
  // together 873,240
  test('raises the years by the standard costs of each', () => {
    expect(yearTotals(more)).toEqual({
      2028: '177943500.00',
      2029: '179118600.00',
      2030: '180435840.00',
      2031: '182739340.00',
    })
    expect(totalOf(more)).toBe('720237280.00') // 719,364,040 + 873,240
    expect(totalsBy(more, 'entity')['TSB']).toBe('57180500.00') // 56,307,260 + 873,240
  })

  // TSB-01 works 55% for OC-3.1 (480,282), 10% for OC-3.3 (87,324), 35% for OC-4.1 (305,634).
  test('raises its three Outcomes by their shares, and no other', () => {
    expect(totalsBy(more, 'outcome')).toEqual({
      ...totalsBy(costPlan(itu), 'outcome'),
      'OC-3.1': '26401154.20', // 25,920,872.20 + 480,282
      'OC-3.3': '19276204.40', // 19,188,880.40 + 87,324
      'OC-4.1': '20102050.06', // 19,796,416.06 + 305,634
    })
  })

  // 01-staff: (172,000 + 173,200 + 174,000 + 174,800) × 0.95 = 659,300.  02-other-staff: 225,200 × 0.95 = 213,940.
  test('raises the two personnel categories by its components', () => {
    expect(totalsBy(more, 'category')['01-staff']).toBe('399144740.00')
    expect(totalsBy(more, 'category')['02-other-staff']).toBe('127392340.00')
  })
})

describe('renaming TSB to STD, the Standards Office', () => {
  const renamedSources = itu.map(({ path, text }) => ({
    path,
    text: text
      .replace(/(\{entity: |^entity: |^ {2}- id: )TSB(?=[,\n])/gm, '$1STD')
      .replace('Telecommunication Standardization Bureau', 'Standards Office'),
  }))
  const renamed = costPlan(renamedSources)

  test('shows under the new id and title and changes no amount', () => {
    expect(rulesOf(renamed)).toEqual([])
    expect(totalOf(renamed)).toBe('719364040.00')
    const rows = rollupJsonOf(renamed, ['entity']).rows
    expect(rows.map(({ key, label, total }) => [key['entity'], label, total])).toEqual([
      ['BDT', 'Telecommunication Development Bureau', '152024100.00'],
      ['BR', 'Radiocommunication Bureau', '129485960.00'],
      ['GS', 'General Secretariat', '381546720.00'],
      ['STD', 'Standards Office', '56307260.00'],
    ])
    expect(totalsBy(renamed, 'outcome')).toEqual(totalsBy(costPlan(itu), 'outcome'))
  })

  test('leaves no trace of the old id where entities are named', () => {
    const names = renamed.plan.outputs.flatMap((output) => [
      output.entity.id,
      ...output.services.map(({ entity }) => entity.id),
    ])
    expect([...new Set(names)].sort()).toEqual(['BDT', 'BR', 'GS', 'STD'])
    expect(renamed.plan.posts.filter(({ entity }) => entity.id === 'STD')).toHaveLength(9)
  })
})

describe('dropping the operational plan of TSB', () => {
  const dropped = costPlan(itu.filter(({ path }) => path !== TSB))

  // Its 55 posts in 2028: EL 330,000 + D-1 296,000 + 12 P-5 × 264,000 + 12 P-4 × 228,000 + 10 P-3 × 192,000 + P-2 158,000
  //   + 12 G-6 × 156,000 + 6 G-5 × 138,000 = 11,308,000; less 5% = 10,742,600. Other years in the same way:
  //   11,367,600 → 10,799,220; 11,419,600 → 10,848,620; 11,479,600 → 10,905,620.
  // Its other cost lines: 4,320,000; 2,868,400; 2,896,900; 2,925,900.
  // Together 15,062,600; 13,667,620; 13,745,520; 13,831,520: 56,307,260.
  test('lowers the years and the total by exactly its cost', () => {
    expect(yearTotals(dropped)).toEqual({
      2028: '162664300.00', // 177,726,900 − 15,062,600
      2029: '165233240.00', // 178,900,860 − 13,667,620
      2030: '166471440.00', // 180,216,960 − 13,745,520
      2031: '168687800.00', // 182,519,320 − 13,831,520
    })
    expect(totalOf(dropped)).toBe('663056780.00') // 719,364,040 − 56,307,260
  })

  test('shows TSB as not planned, which is not zero', () => {
    const row = rollupJsonOf(dropped, ['entity']).rows.find(({ key }) => key['entity'] === 'TSB')
    expect(row?.amounts).toEqual({ 2028: null, 2029: null, 2030: null, 2031: null })
    const { notPlanned } = rollUpPlan(dropped, ['entity'])
    expect(notPlanned.map(({ entity, years }) => [entity.id, years])).toEqual([
      ['TSB', [2028, 2029, 2030, 2031]],
    ])
  })
})

describe('a new Outcome that takes a tenth of TSB-01', () => {
  const outcome = [
    'outcomes:',
    '  - id: OC-9.9',
    '    title: Members publish what they implement',
    '    thematic-priority: TP3',
    '    contributes-to:',
    '      - goal: G2',
    '',
  ].join('\n')
  const link =
    '      - {outcome: OC-3.1, share: 55%}\n      - {outcome: OC-3.3, share: 10%}\n      - {outcome: OC-4.1, share: 35%}\n'
  const withOutcome = edited(
    edited(itu, 'strategic-plan.yaml', '\noutcomes:\n', `\n${outcome}`),
    TSB,
    link,
    link.replace('55%', '45%') + '      - {outcome: OC-9.9, share: 10%}\n',
  )
  const costed = costPlan(withOutcome)

  // TSB-01, 2028: EL 0.4 × 330,000 + D-1 296,000 + 6 P-5 × 264,000 + 4 P-4 × 228,000 + 3 P-3 × 192,000 + P-2 158,000
  //   + 6 G-6 × 156,000 + 3 G-5 × 138,000 = 5,008,000; less 5% = 4,757,600; + 110,000 + 260,000 = 5,127,600.
  // 2029: 4,782,908 + 373,700 = 5,156,608. 2030: 4,804,036 + 377,400 = 5,181,436. 2031: 4,829,724 + 381,200 = 5,210,924.
  // Together 20,676,568; a tenth is 2,067,656.80.
  test('gets that tenth, OC-3.1 loses it, and the total stays', () => {
    expect(totalOf(costed)).toBe('719364040.00')
    expect(totalsBy(costed, 'outcome')).toEqual({
      ...totalsBy(costPlan(itu), 'outcome'),
      'OC-3.1': '23853215.40', // 25,920,872.20 − 2,067,656.80
      'OC-9.9': '2067656.80',
    })
    expect(
      rollupJsonOf(costed, ['outcome']).rows.find(({ key }) => key['outcome'] === 'OC-9.9')?.amounts,
    ).toEqual({
      2028: '512760.00',
      2029: '515660.80',
      2030: '518143.60',
      2031: '521092.40',
    })
  })

  // OC-3.1 gives 80% to G1 and 20% to G2, OC-9.9 all to G2: 80% of 2,067,656.80 = 1,654,125.44 moves from G1 to G2.
  test('moves cost between the goals', () => {
    expect(totalsBy(costed, 'goal')).toEqual({
      G1: '216107149.26', // 217,761,274.70 − 1,654,125.44
      G2: '149579710.74', // 147,925,585.30 + 1,654,125.44
      '-': '353677180.00',
    })
  })
})
