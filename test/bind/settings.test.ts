// The defaults of rbm.yaml (format/README, "Defaults of rbm.yaml"): what a plan may leave out.

import { describe, expect, test } from 'vitest'
import { costPlan, rulesOf, sourcesIn, totalsBy } from '../support/plan-sources.ts'
import { output, smallPlan } from '../support/small-plan.ts'

const settingsOf = (settings: string) => costPlan(smallPlan({ settings })).plan
const BARE = 'currency: CHF\nyears: 2028-2031\n'

describe('a plan that leaves out', () => {
  test('firm years has them all', () => {
    expect([...settingsOf(BARE).period.firmYears]).toEqual([2028, 2029, 2030, 2031])
    expect([...settingsOf(`${BARE}firm-years: 2028\n`).period.firmYears]).toEqual([2028])
  })

  test('categories has the five groups of the paper, each its own category', () => {
    const { categories } = settingsOf(BARE)
    expect(categories.map(({ id, group }) => [id, group]).sort()).toEqual([
      ['consultants-contracts', 'consultants-contracts'],
      ['equipment-it', 'equipment-it'],
      ['other-support', 'other-support'],
      ['personnel', 'personnel'],
      ['travel-events', 'travel-events'],
    ])
  })

  test('funding sources has one for each class, and books on regular', () => {
    const costed = costPlan(
      smallPlan({
        settings: BARE,
        files: {
          'a.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2031\noutputs:\n${output('B-01', '    costs:\n      - {category: travel-events, per-year: {2028: 1}}')}`,
        },
      }),
    )
    expect(costed.plan.fundingSources.map(({ id, class: kind }) => [id, kind])).toEqual([
      ['extrabudgetary', 'extrabudgetary'],
      ['regular', 'regular'],
    ])
    expect(totalsBy(costed, 'funding-source')).toEqual({ regular: '1.00' })
  })

  test('the default source books on the first one written, not on the first by id', () => {
    const sources =
      'funding-sources:\n  - {id: ZZ, title: Z, class: regular}\n  - {id: AA, title: A, class: regular}\n'
    const line = output('B-01', '    costs:\n      - {category: travel-events, per-year: {2028: 1}}')
    const settings = `currency: CHF\nyears: 2028-2029\n${sources}`
    expect(totalsBy(costPlan(smallPlan({ settings, outputs: line })), 'funding-source')).toEqual({
      ZZ: '1.00',
    })
    const chosen = smallPlan({ settings: `${settings}default-funding: AA\n`, outputs: line })
    expect(totalsBy(costPlan(chosen), 'funding-source')).toEqual({ AA: '1.00' })
  })

  test('grades has those of the standard costs', () => {
    const standardCosts = 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 1}\n'
    const line = (grade: string) => output('B-01', `    personnel:\n      - {grade: ${grade}, fte: 1}`)
    expect(rulesOf(costPlan(smallPlan({ standardCosts, outputs: line('P-4') })))).toEqual([])
    expect(rulesOf(costPlan(smallPlan({ standardCosts, outputs: line('P-5') })))).toEqual(['unknown-grade'])
  })

  test('contract types has the four of the paper', () => {
    const standardCosts = 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 1}\n'
    const line = (contract: string) =>
      output('B-01', `    personnel:\n      - {grade: P-4, contract: ${contract}, fte: 1}`)
    for (const contract of ['permanent', 'continuing', 'fixed-term', 'temporary']) {
      expect(rulesOf(costPlan(smallPlan({ standardCosts, outputs: line(contract) })))).toEqual([])
    }
    expect(rulesOf(costPlan(smallPlan({ standardCosts, outputs: line('elected') })))).toEqual([
      'unknown-contract-type',
    ])
  })

  test('budget periods has biennia where the years part into two or more of them', () => {
    expect(settingsOf(BARE).period.budgetPeriods).toEqual([
      { first: 2028, last: 2029 },
      { first: 2030, last: 2031 },
    ])
    expect(settingsOf('currency: CHF\nyears: 2028-2030\n').period.budgetPeriods).toEqual([])
    expect(settingsOf('currency: CHF\nyears: 2028-2029\n').period.budgetPeriods).toEqual([])
    expect(settingsOf(`${BARE}budget-periods: [2028-2030]\n`).period.budgetPeriods).toEqual([
      { first: 2028, last: 2030 },
    ])
  })

  test('vacancy has none', () => {
    const costed = costPlan(sourcesIn('examples/minimal'))
    // 21,600,000 × 1.5, undiminished.
    expect(totalsBy(costed, 'category')['personnel']).toBe('32400000')
  })
})

describe('settings that cannot be', () => {
  test.each([
    ['currency: CFH\nyears: 2028\n'],
    ['currency: CHF\nyears: 2031-2028\n'],
    ['currency: CHF\nyears: 2028-2031-2035\n'],
    ['currency: CHF\nyears: 1028\n'],
  ])('leave no plan to add up: %j', (settings) => {
    expect(() => settingsOf(settings)).toThrow('cannot be read')
  })

  test('outside the plan are reported and left out', () => {
    const costed = costPlan(
      smallPlan({ settings: `${BARE}firm-years: 2027-2028\nbudget-periods: [2031-2032]\n` }),
    )
    expect(rulesOf(costed)).toEqual(['year-outside-plan', 'year-outside-plan'])
    expect(costed.plan.period.firmYears.size).toBe(4)
  })
})
