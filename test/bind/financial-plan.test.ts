// Revenue and rates ([R15], [R16]): amounts by drivers are exact, and belong to a group and a source.

import { describe, expect, test } from 'vitest'
import { parseDecimal, ratio } from '../../src/money/ratio.ts'
import { costPlan, rulesOf, sourcesIn } from '../support/plan-sources.ts'
import { smallPlan } from '../support/small-plan.ts'
import { driversInWords } from '../../src/tables/drivers-in-words.ts'

const plan = (financialPlan: string) => costPlan(smallPlan({ financialPlan }))
const UNIT =
  'revenue-units:\n  - {id: CU, title: Contributory unit, per-year: {2028: 318000, 2029: 320000}}\n'

describe('revenue by drivers', () => {
  // 5457/16 × 318,000 × 1/5 = 341.0625 × 63,600 = 21,691,575. In 2029: 341.0625 × 64,000 = 21,828,000.
  test('is units × amount of a unit × share of it, exactly', () => {
    const costed = plan(
      `${UNIT}revenue:\n  - {id: A.1, title: Sectors, funding: RB, units: 5457/16, revenue-unit: CU, unit-share: 1/5}\n`,
    )
    expect(rulesOf(costed)).toEqual([])
    const [row] = costed.plan.financialPlan.revenue
    expect(row!.perYear).toEqual(
      new Map([
        [2028, ratio(21_691_575)],
        [2029, ratio(21_828_000)],
      ]),
    )
    expect(driversInWords(row!.drivers!, undefined)).toBe(
      '341.0625 × 318,000 / 320,000 × 1/5 (Contributory unit)',
    )
    expect(driversInWords(row!.drivers!, 'ru')).toBe(
      '341,0625 × 318\u00a0000 / 320\u00a0000 × 1/5 (Contributory unit)',
    )
  })

  // 1/3 × 318,000 × 1/7 has no decimal form: 318,000/21 = 106,000/7.
  test('stays a fraction where it is one', () => {
    const costed = plan(
      `${UNIT}revenue:\n  - {id: A.1, title: Sectors, funding: RB, units: {2028: 1/3}, revenue-unit: CU, unit-share: 1/7}\n`,
    )
    expect(costed.plan.financialPlan.revenue[0]!.perYear).toEqual(new Map([[2028, ratio(106_000, 7)]]))
  })

  test('of a year in which the unit has no amount is a finding, not silently nothing', () => {
    const costed = plan(
      'revenue-units:\n  - {id: CU, title: Unit, per-year: {2028: 100}}\nrevenue:\n  - {id: A.1, title: States, funding: RB, units: 3, revenue-unit: CU}\n',
    )
    expect(costed.findings.map(({ rule, subject }) => [rule, subject])).toEqual([['rate-missing', 'CU 2029']])
    expect(costed.plan.financialPlan.revenue[0]!.perYear).toEqual(new Map([[2028, ratio(300)]]))
  })

  test('pays the whole unit when no share is written', () => {
    const costed = plan(
      `${UNIT}revenue:\n  - {id: A.1, title: States, funding: RB, units: {2028: 341}, revenue-unit: CU}\n`,
    )
    expect(costed.plan.financialPlan.revenue[0]!.perYear).toEqual(new Map([[2028, ratio(108_438_000)]]))
  })
})

describe('a row of revenue', () => {
  test('belongs to the group before the point of its id, or to the one it names', () => {
    const costed = plan(`
revenue-groups: [{id: A, title: Assessed}, {id: B, title: Recovery}]
revenue:
  - {id: A.1, title: One, funding: RB, per-year: 1}
  - {id: A.2, title: Two, funding: XB, per-year: 2, group: B}
  - {id: C.1, title: Three, funding: RB, per-year: {2029: -3.5}}
`)
    expect(rulesOf(costed)).toEqual([])
    expect(
      costed.plan.financialPlan.revenue.map(({ id, group, funding, perYear }) => [
        id,
        group?.id,
        funding?.id,
        [...perYear],
      ]),
    ).toEqual([
      [
        'A.1',
        'A',
        'RB',
        [
          [2028, ratio(1)],
          [2029, ratio(1)],
        ],
      ],
      [
        'A.2',
        'B',
        'XB',
        [
          [2028, ratio(2)],
          [2029, ratio(2)],
        ],
      ],
      ['C.1', undefined, 'RB', [[2029, parseDecimal('-3.5')]]],
    ])
  })

  test('names a source, a group and a unit that exist', () => {
    expect(
      rulesOf(
        plan('revenue:\n  - {id: A.1, title: One, funding: RX, group: Q, units: 1, revenue-unit: CV}\n'),
      ),
    ).toEqual(['unknown-funding-source', 'unknown-revenue-group', 'unknown-revenue-unit'])
  })
})

// The example says in its financial plan that regular revenue equals regular expense in each year.
test('The regular revenue of the example pays its regular expense to the centime', () => {
  const { plan: itu, cost } = costPlan(sourcesIn('examples/itu-2028-2031'))
  for (const year of itu.period.years) {
    const expense = cost
      .facts('direct')
      .filter((fact) => fact.year === year && fact.funding.class === 'regular')
      .reduce((sum, { amount }) => sum + amount, 0n)
    const revenue = itu.financialPlan.revenue
      .filter(({ funding }) => funding?.class === 'regular')
      .map(({ perYear }) => perYear.get(year) ?? ratio(0))
      .reduce((sum, { numerator, denominator }) => sum + (numerator * 100n) / denominator, 0n)
    expect([year, revenue]).toEqual([year, expense])
  }
})
