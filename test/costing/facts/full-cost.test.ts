// Full cost at its edges ([R14], [D7]-[D9]): who carries a service, by what base, and what happens when nobody can. Two
// years, Swiss francs, two offices; the arithmetic stands beside each case.

import { describe, expect, test } from 'vitest'
import type { Grouping } from '../../../src/costing/facts/cost-fact.ts'
import { showRatio } from '../../../src/money/ratio.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { costPlan, rollupJsonOf, type CostedPlan } from '../../support/plan-sources.ts'
import { operationalPlan, output, smallPlan } from '../../support/small-plan.ts'

/** Cost lines in braces, as the lines of an Output. */
const costs = (...lines: readonly string[]) =>
  `    costs:\n${lines.map((line) => `      - {category: travel-events, ${line}}\n`).join('')}`
const service = (id: string, serves: string, ...lines: readonly string[]) =>
  output(id, costs(...lines), `serves: [${serves}]`)

/** What the Secretariat plans, and what the Bureau does. */
function plan(sec: string, bur: string, files: Readonly<Record<string, string>> = {}): CostedPlan {
  return costPlan(sourcesOf(sec, bur, files))
}

function sourcesOf(sec: string, bur: string, files: Readonly<Record<string, string>> = {}) {
  const own = sec === '' ? {} : { 'plans/sec.yaml': operationalPlan('SEC', '2028-2029', sec) }
  return smallPlan({ outputs: bur, files: { ...own, ...files } })
}

type Table = Record<string, Record<string, string | null>>

/** In the full view: amounts by year of each row; `-` is the row of no element. */
function full(costed: CostedPlan, by: Grouping, funding?: string): Table {
  const { rows } = rollupJsonOf(costed, [by], {
    basis: 'full',
    ...(funding === undefined ? {} : { funding }),
  })
  return Object.fromEntries(rows.map(({ key, amounts }) => [String(key[by] ?? '-'), amounts]))
}

function findings({ findings: found }: CostedPlan): string[] {
  return found.map(({ rule, message }) => `${rule}: ${message}`)
}

describe('a service', () => {
  // 2028: 100 in the ratio 30 : 10 is 75 : 25. 2029: the whole 200 to the one that has cost.
  test('is carried in proportion to direct cost, year by year', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 30, 2029: 7}')) + output('S-2', costs('per-year: {2028: 10}')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100, 2029: 200}'),
    )
    expect(findings(costed)).toEqual([])
    expect(full(costed, 'output')).toEqual({
      'S-1': { 2028: '105.00', 2029: '207.00' },
      'S-2': { 2028: '35.00', 2029: '0.00' },
    })
    // Delivered by the Secretariat, arisen in the Bureau.
    expect(full(costed, 'entity')).toEqual({
      BUR: { 2028: '0.00', 2029: '0.00' },
      SEC: { 2028: '140.00', 2029: '207.00' },
    })
    expect(full(costed, 'origin-entity')).toEqual({
      BUR: { 2028: '100.00', 2029: '200.00' },
      SEC: { 2028: '40.00', 2029: '7.00' },
    })
  })

  // 90 × 2/3 = 60 to the Bureau's own Output, 30 to the Secretariat's.
  test('may serve its own entity', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 5}')),
      output('B-1', costs('per-year: {2028: 1}')) +
        service('B-2', '{entity: BUR, share: 2/3}, {entity: SEC, share: 1/3}', 'per-year: {2028: 90}'),
    )
    expect(findings(costed)).toEqual([])
    expect(full(costed, 'output')).toEqual({
      'B-1': { 2028: '61.00', 2029: '0.00' },
      'S-1': { 2028: '35.00', 2029: '0.00' },
    })
  })

  // 60 % for OC-1 (G1), 40 % for OC-2 (no goals): 100 becomes 60 and 40, as the Output's own 10 becomes 6 and 4.
  test('goes to the Outcomes and Goals of those who carry it', () => {
    const costed = plan(
      output(
        'S-1',
        costs('per-year: {2028: 10}'),
        'contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-2, share: 40%}]',
      ),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'),
    )
    expect(full(costed, 'outcome')).toEqual({
      'OC-1': { 2028: '66.00', 2029: '0.00' },
      'OC-2': { 2028: '44.00', 2029: '0.00' },
    })
    expect(full(costed, 'goal')).toEqual({
      G1: { 2028: '66.00', 2029: '0.00' },
      G2: { 2028: '0.00', 2029: '0.00' },
      '-': { 2028: '44.00', 2029: '0.00' },
    })
  })

  // 100 × 25% (XB pays) × 3/4 (SEC) × 1/2 (S-1 of S-1 and S-2) × 40% (OC-2) = 3.75.
  test('says by which steps and shares it came', () => {
    const costed = plan(
      output(
        'S-1',
        costs('per-year: {2028: 7}, funding: XB'),
        'contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-2, share: 40%}]',
      ) + output('S-2', costs('per-year: {2028: 7}, funding: XB')),
      output('B-1', costs('per-year: {2028: 1}', 'per-year: {2028: 1}, funding: XB')) +
        service(
          'B-2',
          '{entity: SEC, share: 3/4}, {entity: BUR, share: 1/4}',
          'per-year: {2028: 100}, funding: {RB: 75%, XB: 25%}',
        ),
    )
    const fact = costed.cost
      .facts('full')
      .find(
        ({ arisesIn, output: to, outcome }) =>
          arisesIn.id === 'B-2' && to.id === 'S-1' && outcome?.id === 'OC-2',
      )!
    expect(fact.amount).toBe(375n)
    expect(fact.steps.map(({ by, to, share }) => [by, to.id, showRatio(share)])).toEqual([
      ['funding', 'XB', '0.25'],
      ['service', 'SEC', '0.75'],
      ['direct-cost', 'S-1', '0.5'],
      ['contribution', 'OC-2', '0.4'],
    ])
  })

  // The edition of 2029 has S-2 instead of S-1, and another service: each year is carried by those in force.
  test('follows the editions, on both sides', () => {
    const costed = plan(
      output('S-1', costs('per-year: 100')),
      service('B-1', '{entity: SEC}', 'per-year: 1000'),
      {
        'plans/sec-2029.yaml': operationalPlan('SEC', '2029', output('S-2', costs('per-year: 50'))),
        'plans/bur-2029.yaml': operationalPlan(
          'BUR',
          '2029',
          service('B-2', '{entity: SEC}', 'per-year: 400'),
        ),
      },
    )
    expect(findings(costed)).toEqual([])
    expect(full(costed, 'output')).toEqual({
      'S-1': { 2028: '1100.00', 2029: '0.00' },
      'S-2': { 2028: '0.00', 2029: '450.00' },
    })
  })

  // The same id in two editions is the same Output ([D1]).
  test('is carried by an Output of two editions in the years of each', () => {
    const costed = plan(
      output('S-1', costs('per-year: 100')),
      service('B-1', '{entity: SEC}', 'per-year: 1000'),
      { 'plans/sec-2029.yaml': operationalPlan('SEC', '2029', output('S-1', costs('per-year: 50'))) },
    )
    expect(full(costed, 'output')).toEqual({ 'S-1': { 2028: '1100.00', 2029: '1050.00' } })
  })

  // Credits count as zero: the base is 100 : 300, not 20 : 300. 80 becomes 20 and 60.
  test('is no smaller for an Output that gets money back', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 100}', 'per-year: {2028: -80}, credit: Fees')) +
        output('S-2', costs('per-year: {2028: 300}')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 80}'),
    )
    expect(full(costed, 'output')).toEqual({
      'S-1': { 2028: '40.00', 2029: '0.00' },
      'S-2': { 2028: '360.00', 2029: '0.00' },
    })
  })

  // −0.01 over 1 : 1 goes to the first, as 0.01 would.
  test('that is itself a credit lowers the cost of those whom it serves', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 1}')) + output('S-2', costs('per-year: {2028: 1}')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: -0.01}, credit: Fees'),
    )
    expect(full(costed, 'output')).toEqual({
      'S-1': { 2028: '0.99', 2029: '0.00' },
      'S-2': { 2028: '1.00', 2029: '0.00' },
    })
  })

  test('is never carried by an Output that is not pursued, nor by another service', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 10}')) +
        output('S-2', costs('per-year: {2028: 1000}')).replace('must', 'wont') +
        service('S-3', '{entity: SEC}', 'per-year: {2028: 500}'),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'),
    )
    expect(full(costed, 'output')).toEqual({ 'S-1': { 2028: '610.00', 2029: '0.00' } })
  })
})

describe('the class of money', () => {
  // Regular: only S-1 has regular cost. Extrabudgetary: S-1 1, S-2 3 of it; 8 becomes 2 and 6.
  test('divides the services: each is carried by cost of its own class', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 10}', 'per-year: {2028: 1}, funding: XB')) +
        output('S-2', costs('per-year: {2028: 3}, funding: XB')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}', 'per-year: {2028: 8}, funding: XB'),
    )
    expect(findings(costed)).toEqual([])
    expect(full(costed, 'output')).toEqual({
      'S-1': { 2028: '113.00', 2029: '0.00' },
      'S-2': { 2028: '9.00', 2029: '0.00' },
    })
    expect(full(costed, 'output', 'extrabudgetary')).toEqual({
      'S-1': { 2028: '3.00', 2029: '0.00' },
      'S-2': { 2028: '9.00', 2029: '0.00' },
    })
  })

  // 3 centimes, half and half: RB pays 2 (a tie goes to the first) and XB 1, in both views. All at once, one Output with
  // 1.5 and two with 0.75 each, it would be 1 of RB and 2 of XB.
  test('pays the same in both views, to the centime', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 10}', 'per-year: {2028: 5}, funding: XB')) +
        output('S-2', costs('per-year: {2028: 5}, funding: XB')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 0.03}, funding: {RB: 50%, XB: 50%}'),
    )
    const direct = rollupJsonOf(costed, ['funding-source']).rows.map(({ total }) => total)
    expect(direct).toEqual(['10.02', '10.01'])
    expect(full(costed, 'funding-source')).toEqual({
      RB: { 2028: '10.02', 2029: '0.00' },
      XB: { 2028: '10.01', 2029: '0.00' },
    })
  })

  // Of its 100 the first is paid 50 by XB: the base is 50 : 50, not 100 : 50. 30 becomes 15 and 15.
  test('counts of a line only what it pays', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 100}, funding: {RB: 50%, XB: 50%}')) +
        output('S-2', costs('per-year: {2028: 50}, funding: XB')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 30}, funding: XB'),
    )
    expect(full(costed, 'output', 'XB')).toEqual({
      'S-1': { 2028: '65.00', 2029: '0.00' },
      'S-2': { 2028: '65.00', 2029: '0.00' },
    })
  })

  // The base of XB money is 5 : 5 whatever is shown; the filter only takes rows away.
  test('as a filter never changes the base', () => {
    const sec =
      output('S-1', costs('per-year: {2028: 5}, funding: {RB: 0%, XB: 100%}', 'per-year: {2028: 90}')) +
      output('S-2', costs('per-year: {2028: 5}, funding: XB'))
    const costed = plan(
      sec,
      service('B-1', '{entity: SEC}', 'per-year: {2028: 20}, funding: {RB: 50%, XB: 50%}'),
    )
    expect(full(costed, 'output', 'XB')).toEqual({
      'S-1': { 2028: '10.00', 2029: '0.00' },
      'S-2': { 2028: '10.00', 2029: '0.00' },
    })
    expect(full(costed, 'output', 'RB')).toEqual({ 'S-1': { 2028: '100.00', 2029: '0.00' } })
  })
})

describe('a service that nobody can carry stays where it arises, in the row of no Outcome, and is named', () => {
  const left = (amounts: Readonly<Record<number, string>>) => ({ 2028: '0.00', 2029: '0.00', ...amounts })

  test('where the entity has no delivering Output', () => {
    const costed = plan('', service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'))
    expect(full(costed, 'outcome')['-']).toEqual(left({ 2028: '100.00' }))
    expect(full(costed, 'output')).toEqual({ 'B-1': left({ 2028: '100.00' }) })
    expect(findings(costed)).toEqual([
      'service-without-recipient: "B-1" serves "SEC", which has no Output with direct cost in 2028 to carry it (Regular budget). CHF 100.00 reach no Outcome.',
    ])
  })

  test('where it has none with cost in a year', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 1}')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100, 2029: 200}'),
    )
    expect(full(costed, 'output')).toEqual({
      'S-1': left({ 2028: '101.00' }),
      'B-1': left({ 2029: '200.00' }),
    })
    expect(findings(costed).join()).toContain('in 2029 to carry it (Regular budget). CHF 200.00 reach')
  })

  test('where it has none with cost of the class', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 1}, funding: XB')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}, funding: {RB: 25%, XB: 75%}'),
    )
    expect(full(costed, 'output')).toEqual({
      'S-1': left({ 2028: '76.00' }),
      'B-1': left({ 2028: '25.00' }),
    })
    expect(findings(costed).join()).toContain('in 2028 to carry it (Regular budget). CHF 25.00 reach')
  })

  test('where all that it has are credits: nothing is divided by zero', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: -5}, credit: Fees')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'),
    )
    expect(full(costed, 'output')).toEqual({
      'S-1': left({ 2028: '-5.00' }),
      'B-1': left({ 2028: '100.00' }),
    })
    expect(findings(costed)).toHaveLength(1)
  })

  // A thousandth of a dollar is no centime, and nothing of a line is no base: neither divides by zero.
  test.each([
    ['cost that rounds to nothing', 'per-year: {2028: 0.01}, currency: USD'],
    ['a line of which the class pays 0%', 'per-year: {2028: 5}, funding: {RB: 0%, XB: 100%}'],
  ])('where all that it has is %s', (_, line) => {
    const costed = plan(
      output('S-1', costs(line)),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'),
      {
        'financial-plan.yaml': 'kind: financial-plan\nexchange-rates: [{currency: USD, worth: 0.001}]\n',
      },
    )
    expect(full(costed, 'output')['B-1']).toEqual(left({ 2028: '100.00' }))
    expect(costed.findings.map(({ rule, missingMoney }) => [rule, missingMoney])).toEqual([
      ['service-without-recipient', { element: 'B-1', amount: '100.00', of: 'full-cost' }],
    ])
  })

  test('only for the share of that entity', () => {
    const costed = plan(
      '',
      output('B-1', costs('per-year: {2028: 1}')) +
        service('B-2', '{entity: BUR, share: 1/3}, {entity: SEC, share: 2/3}', 'per-year: {2028: 100}'),
    )
    expect(full(costed, 'output')).toEqual({
      'B-1': left({ 2028: '34.33' }),
      'B-2': left({ 2028: '66.67' }),
    })
    expect(findings(costed).join()).toContain('CHF 66.67 reach no Outcome.')
  })

  // Of 0.07 half would be 0.035: apportioned, the Bureau carries 0.04, and 0.03 are what stands in the row.
  test('with the amount that stands in the row, not with one that is rounded apart from it', () => {
    const costed = plan(
      '',
      output('B-1', costs('per-year: {2028: 1}')) +
        service('B-2', '{entity: BUR, share: 1/2}, {entity: SEC, share: 1/2}', 'per-year: {2028: 0.07}'),
    )
    expect(full(costed, 'outcome')['-']).toEqual(left({ 2028: '0.03' }))
    expect(costed.findings.map(({ missingMoney }) => missingMoney?.amount)).toEqual(['0.03'])
  })

  test('of several entities the amounts add up to the row', () => {
    const costed = plan(
      '',
      service('B-1', '{entity: BUR, share: 1/2}, {entity: SEC, share: 1/2}', 'per-year: {2028: 0.07}'),
    )
    expect(full(costed, 'outcome')['-']).toEqual(left({ 2028: '0.07' }))
    expect(costed.findings.map(({ missingMoney }) => missingMoney?.amount)).toEqual(['0.04', '0.03'])
  })

  test('and nothing is named where nothing is left: no cost in the year, or no share', () => {
    const costed = plan(
      '',
      output('B-1', costs('per-year: {2028: 1}')) +
        service('B-2', '{entity: BUR, share: 100%}, {entity: SEC, share: 0%}', 'per-year: {2028: 100}'),
    )
    expect(findings(costed)).toEqual([])
    expect(full(costed, 'output')).toEqual({ 'B-1': left({ 2028: '101.00' }) })
  })

  test('and nothing is said of an entity of which a line could not be read', () => {
    const costed = plan(
      output('S-1', costs('per-year: {2028: 1}, currency: USD')),
      service('B-1', '{entity: SEC}', 'per-year: {2028: 100}'),
    )
    expect(costed.findings.map(({ rule }) => rule)).toEqual(['exchange-rate-missing'])
    expect(full(costed, 'output')).toEqual({ 'B-1': left({ 2028: '100.00' }) })
  })
})

describe('a link of a service that is broken', () => {
  test.each([
    ['shares that are no whole', '{entity: BUR, share: 60%}, {entity: SEC, share: 39%}', 'shares-not-100'],
    ['units that are all zero', '{entity: BUR, units: 0}, {entity: SEC, units: 0}', 'shares-not-100'],
    ['units below zero', '{entity: BUR, units: 3}, {entity: SEC, units: -1}', 'wrong-form'],
    ['units that are no number', '{entity: BUR, units: 3}, {entity: SEC, units: 1_000}', 'wrong-type'],
    [
      'units and shares',
      '{entity: BUR, units: 3, share: 40%}, {entity: SEC, units: 1, share: 60%}',
      'share-and-units',
    ],
    ['an entity that is unknown', '{entity: BUR, share: 60%}, {entity: SECT, share: 40%}', 'unknown-entity'],
    ['an entity named twice', '{entity: BUR, share: 60%}, {entity: BUR, share: 40%}', 'entity-named-twice'],
  ])('loses nothing, and the result is incomplete: %s', (_, serves, rule) => {
    const sources = sourcesOf(
      output('S-1', costs('per-year: {2028: 1}')),
      output('B-1', costs('per-year: {2028: 1}')) + service('B-2', serves, 'per-year: {2028: 100}'),
    )
    const total = (costed: CostedPlan) => rollupJsonOf(costed, ['outcome'], { basis: 'full' }).total.total
    expect(total(costPlan(sources))).toBe('102.00')
    expect(
      checkPlan(sources)
        .missing('full')
        .map((one) => one.rule),
    ).toContain(rule)
  })
})
