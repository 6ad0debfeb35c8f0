// Envelopes, ceilings and what was approved, worked out by hand ([R16], [D13]). The pool is 9/16 × 1,600 + 100 = 1,000 in
// 2028, and 9/16 × 1,760 + 110.01 = 1,100.01 in 2029. Full cost of the regular budget in each year: the service of 80 goes
// 600 : 200 to the two Outputs, so roads cost 660 and rivers 220.

import { describe, expect, test } from 'vitest'
import { totalIn, type ByYear } from '../../../src/costing/by-year.ts'
import { reportEnvelopes } from '../../../src/costing/envelope/envelope-report.ts'
import { rowsAt, stateOf } from '../../../src/costing/envelope/envelopes.ts'
import { ratio } from '../../../src/money/ratio.ts'
import { envelopePlan, STRATEGIC_PLAN } from '../../support/envelope-plan.ts'
import { costPlan } from '../../support/plan-sources.ts'
import { smallPlan } from '../../support/small-plan.ts'

function reportOf(...options: Parameters<typeof envelopePlan>) {
  const { plan, cost } = costPlan(envelopePlan(...options))
  return { plan, ...reportEnvelopes(plan, cost, 'full', plan.financialPlan.scenarios) }
}

const values = (amounts: ByYear | undefined) => amounts && [amounts.get(2028) ?? 0n, amounts.get(2029) ?? 0n]

function envelopesOf(level: 'thematic-priority' | 'outcome', above = '', strategicPlan = STRATEGIC_PLAN) {
  const { base } = reportOf(above, strategicPlan)
  const rows = rowsAt(base.envelopes, level).map(({ element, source, envelope }) => [
    element?.id,
    source,
    values(envelope),
  ])
  return { rows, left: values(base.envelopes.notDistributed) }
}

describe('the pool', () => {
  test('is the regular revenue, by drivers and by amounts', () => {
    expect(values(reportOf().base.envelopes.pool)).toEqual([100_000n, 110_001n])
  })

  test('follows a scenario: ten per cent less, or another amount of the unit', () => {
    const [low, unit] = reportOf().scenarios
    // 90 % of 1,100.01 is 990.009, rounded to 990.01. 9/16 × 3,200 is 1,800.
    expect(values(low!.envelopes.pool)).toEqual([90_000n, 99_001n])
    expect(values(unit!.envelopes.pool)).toEqual([190_000n, 191_001n])
  })
})

describe('envelopes of thematic priorities', () => {
  // 60 % of 1,100.01 is 660.006, 40 % is 440.004: the odd centime goes to the larger remainder.
  test('are the pool by relative priority, to the centime', () => {
    expect(envelopesOf('thematic-priority')).toEqual({
      rows: [
        ['TP1', 'relative-priority', [60_000n, 66_001n]],
        ['TP2', 'relative-priority', [40_000n, 44_000n]],
      ],
      left: [0n, 0n],
    })
  })

  test('that are stated come first; the others share what is left', () => {
    const above = 'envelopes:\n  - {thematic-priority: TP1, per-year: {2028: 700, 2029: 1200}}\n'
    expect(envelopesOf('thematic-priority', above)).toEqual({
      rows: [
        ['TP1', 'stated', [70_000n, 120_000n]],
        ['TP2', 'relative-priority', [30_000n, 0n]],
      ],
      left: [0n, -9_999n],
    })
  })

  test('are the sum of their Outcomes where all of these are stated', () => {
    const above = 'envelopes:\n  - {outcome: OC-1, per-year: 300}\n  - {outcome: OC-2, per-year: 100.5}\n'
    expect(envelopesOf('thematic-priority', above).rows).toEqual([
      ['TP1', 'outcomes', [40_050n, 40_050n]],
      ['TP2', 'relative-priority', [59_950n, 69_951n]],
    ])
  })

  test('are not shared out without relative priorities: the money is not distributed', () => {
    const bare = STRATEGIC_PLAN.replaceAll(/, relative-priority: \d+%/g, '')
    expect(envelopesOf('thematic-priority', '', bare)).toEqual({
      rows: [
        ['TP1', undefined, undefined],
        ['TP2', undefined, undefined],
      ],
      left: [100_000n, 110_001n],
    })
  })

  test('divide by the sum of the weights where these are not a whole', () => {
    const half = STRATEGIC_PLAN.replace('60%', '30%').replace('40%', '20%')
    expect(envelopesOf('thematic-priority', '', half)).toEqual(envelopesOf('thematic-priority'))
  })
})

test('Without regular revenue only what is stated is set aside', () => {
  const { plan, cost } = costPlan(
    smallPlan({
      strategicPlan: STRATEGIC_PLAN,
      financialPlan: 'envelopes:\n  - {outcome: OC-1, per-year: 100}\n',
    }),
  )
  const { pool, priorities } = reportEnvelopes(plan, cost, 'full', []).base.envelopes
  expect([pool, ...priorities.map(({ source, envelope }) => [source, values(envelope)])]).toEqual([
    undefined,
    ['outcomes', [10_000n, 10_000n]],
    [undefined, undefined],
  ])
})

describe('envelopes of Outcomes', () => {
  test('share that of their thematic priority, stated ones first', () => {
    const weighed = STRATEGIC_PLAN.replace('title: Clean,', 'title: Clean, relative-priority: 75%,').replace(
      'title: Deep,',
      'title: Deep, relative-priority: 25%,',
    )
    const above = 'envelopes:\n  - {outcome: OC-1, per-year: 100}\n'
    expect(envelopesOf('outcome', above, weighed).rows).toEqual([
      ['OC-1', 'stated', [10_000n, 10_000n]],
      ['OC-2', undefined, undefined],
      ['OC-3', 'relative-priority', [30_000n, 33_000n]],
      ['OC-4', 'relative-priority', [10_000n, 11_000n]],
    ])
    const [roads, rivers] = reportOf(above, weighed).base.envelopes.priorities
    expect(values(roads!.notDistributed)).toEqual([50_000n, 56_001n])
    expect(values(rivers!.notDistributed)).toEqual([0n, 0n])
  })

  test('give their weights to thematic priorities where none has a weight of its own', () => {
    const bare = STRATEGIC_PLAN.replaceAll(/, relative-priority: \d+%/g, '')
    const weighed = ['Paved', 'Lit', 'Clean', 'Deep'].reduce(
      (text, title, i) =>
        text.replace(`title: ${title},`, `title: ${title}, relative-priority: ${(i + 1) * 10}%,`),
      bare,
    )
    expect(envelopesOf('thematic-priority', '', weighed).rows.map(([, , amounts]) => amounts)).toEqual([
      [30_000n, 33_000n],
      [70_000n, 77_001n],
    ])
    expect(envelopesOf('outcome', '', weighed).rows.map(([, , amounts]) => (amounts as bigint[])[0])).toEqual(
      [10_000n, 20_000n, 30_000n, 40_000n],
    )
  })
})

describe('bottom-up', () => {
  test('is full cost of the regular budget', () => {
    const { priorities } = reportOf().base.envelopes
    expect(priorities.map(({ bottomUp }) => values(bottomUp))).toEqual([
      [66_000n, 66_000n],
      [22_000n, 22_000n],
    ])
  })

  test.each([
    [undefined, 0n, 'not-allocated'],
    [100n, 101n, 'over'],
    [100n, 100n, 'within'],
    [100n, 95n, 'within'],
    [100n, 94n, 'under'],
    [0n, 0n, 'within'],
  ] as const)('an envelope of %s with cost of %s is %s', (envelope, cost, state) => {
    expect(stateOf(envelope, cost, ratio(95, 100))).toBe(state)
  })
})

test('The balance leaves extrabudgetary money apart', () => {
  const { balance } = reportOf().base
  expect(values(balance.balance)).toEqual([12_000n, 22_001n])
  expect(
    balance.extrabudgetary.revenue.map(({ certainty, amounts }) => [certainty, values(amounts)]),
  ).toEqual([
    ['signed', [3_000n, 3_000n]],
    ['pledged', [0n, 2_000n]],
    ['pipeline', [0n, 0n]],
  ])
  expect(values(balance.extrabudgetary.expenses)).toEqual([4_000n, 4_000n])
})

describe('a ceiling', () => {
  const used = (appliesTo: string) =>
    reportOf(`ceilings:\n  - {id: CE-1, applies-to: [${appliesTo}], total: 5000}\n`).ceilings[0]!

  test.each([
    ['BUR-3', 16_000n],
    ['BUR-2', 40_000n],
    ['BUR', 184_000n],
    ['TP2', 44_000n],
    ['OC-1', 70_000n],
    ['personnel', 16_000n],
    ['XB', 8_000n],
    ['BUR-3, personnel, BUR-2', 56_000n],
  ])('on %s counts each cost once: where it arises, or for an Outcome in full', (appliesTo, cost) => {
    expect(used(appliesTo)).toMatchObject({ cost, left: 500_000n - cost })
  })
})

describe('what was approved', () => {
  const APPROVED = `approved-figures:
  approved-on: 2027-11-18
  basis: full
  expenses:
    - {thematic-priority: TP1, funding-class: regular, per-year: {2028: 660, 2029: 700}}
    - {thematic-priority: TP2, funding-class: regular, per-year: 220}
`
  test('is used up by the plans of the years that they cover', () => {
    const { approved } = reportOf(APPROVED, STRATEGIC_PLAN, '2028')
    expect(approved.map(({ planned }) => [...planned])).toEqual([[[2028, 66_000n]], [[2028, 22_000n]]])
    expect(approved.map((use) => totalIn(use.approved, [2028, 2029]))).toEqual([136_000n, 44_000n])
  })
})

describe('other currencies', () => {
  const planIn = (currency: string, amount: string) => {
    const { plan, cost } = costPlan(
      smallPlan({
        settings: `currency: ${currency}\nyears: 2028\nfunding-sources:\n  - {id: RB, title: Regular, class: regular}\n`,
        strategicPlan: `
thematic-priorities:
  - {id: TP1, title: One, relative-priority: 50%}
  - {id: TP2, title: Two, relative-priority: 25%}
  - {id: TP3, title: Three, relative-priority: 25%}
`,
        financialPlan: `revenue:\n  - {id: A.1, title: Dues, funding: RB, per-year: ${amount}}\n`,
      }),
    )
    const { base } = reportEnvelopes(plan, cost, 'full', [])
    return base.envelopes.priorities.map(({ envelope }) => envelope!.get(2028))
  }

  // Half of 5 is 2.5, a quarter 1.25: the largest remainder is that of the half.
  test('yen have no parts', () => expect(planIn('JPY', '5')).toEqual([3n, 1n, 1n]))
  test('dinars of Kuwait have thousandths', () => expect(planIn('KWD', '0.006')).toEqual([3n, 2n, 1n]))
})
