// The cost bridge on plans that can be worked by hand.

import { describe, expect, test } from 'vitest'
import { bridgeCost, type BridgeAmounts } from '../../../src/costing/bridge/cost-bridge.ts'
import { BRIDGE_EFFECTS } from '../../../src/costing/bridge/effects.ts'
import { keyOf, type Basis, type Grouping } from '../../../src/costing/facts/cost-fact.ts'
import { costPlan } from '../../support/plan-sources.ts'
import { operationalPlan, output, smallPlan, type SmallPlan } from '../../support/small-plan.ts'

const XB_SETTINGS = `
currency: CHF
years: 2028-2029
default-funding: RB
funding-sources:
  - {id: RB, title: Regular, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
`

/** What moves, in whole units, by row; effects of zero are left out. */
function bridge(before: SmallPlan, after: SmallPlan, by: Grouping = 'outcome', basis: Basis = 'direct') {
  const made = bridgeCost(costPlan(smallPlan(before)), costPlan(smallPlan(after)), { basis, by: [by] })
  if (made.kind !== 'bridge') throw new Error(made.reason)
  const unit = 10n ** 2n
  const told = ({ before, effects, after }: BridgeAmounts) => ({
    before: Number(before / unit),
    ...Object.fromEntries(
      BRIDGE_EFFECTS.filter((effect) => effects[effect] !== 0n).map((effect) => [
        effect,
        Number(effects[effect] / unit),
      ]),
    ),
    after: Number(after / unit),
  })
  const rows = made.rows.map((row) => [String(keyOf(row.elements[0])), told(row)])
  return { ...Object.fromEntries(rows), total: told(made.total) } as Record<string, Record<string, number>>
}

const standardCosts = (rate: number) =>
  `standard-costs: [{grade: P4, category: personnel, per-year: ${rate}}]`
const time = (fte: number) => output('A', `    personnel: [{grade: P4, fte: {2028: ${fte}}, funding: RB}]`)
const travel = (amount: string, link?: string, more = '') =>
  output('A', `    costs: [{category: travel-events, per-year: {2028: ${amount}}, funding: RB${more}}]`, link)

describe('each effect', () => {
  test('two posts become three while the rate rises: volume at the old rate, price for all of the new time', () => {
    const before = { standardCosts: standardCosts(250_000), outputs: time(2) }
    const after = { standardCosts: standardCosts(255_000), outputs: time(3) }
    expect(bridge(before, after).total).toEqual({
      before: 500_000,
      volume: 250_000,
      price: 15_000,
      after: 765_000,
    })
  })

  test('a vacancy rate that is declared for the first time is price', () => {
    const before = { standardCosts: standardCosts(250_000), outputs: time(2) }
    const after = { standardCosts: `vacancy-rate: 10%\n${standardCosts(250_000)}`, outputs: time(2) }
    expect(bridge(before, after).total).toEqual({ before: 500_000, price: -50_000, after: 450_000 })
  })

  test('a support cost that is declared for the first time is price', () => {
    const outputs = travel('1000').replace('RB', 'XB')
    const financialPlan = 'support-cost: [{funding: XB, rate: 7%, category: travel-events}]'
    const after = { outputs, financialPlan }
    expect(bridge({ outputs }, after).total).toEqual({ before: 1000, price: 70, after: 1070 })
  })

  test('time of a grade that the base does not know is volume, at the price of the head', () => {
    const after = { standardCosts: standardCosts(250_000), outputs: time(2) }
    expect(bridge({ outputs: output('B', '') }, after).total).toEqual({
      before: 0,
      volume: 500_000,
      after: 500_000,
    })
  })

  test('a dearer currency is exchange, and a currency that is new is volume', () => {
    const rate = (worth: number) => `exchange-rates: [{currency: USD, worth: ${worth}}]`
    const before = { outputs: travel('1000', undefined, ', currency: USD'), financialPlan: rate(2) }
    const after = { outputs: travel('1500', undefined, ', currency: USD'), financialPlan: rate(3) }
    expect(bridge(before, after).total).toEqual({ before: 2000, volume: 1000, exchange: 1500, after: 4500 })
    expect(bridge({ outputs: output('A', '') }, after).total).toEqual({
      before: 0,
      volume: 4500,
      after: 4500,
    })
  })

  test('other shares move cost between Outcomes, and nothing in total', () => {
    const shared = 'contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-2, share: 40%}]'
    expect(bridge({ outputs: travel('1000') }, { outputs: travel('1500', shared) })).toEqual({
      'OC-1': { before: 1000, volume: 500, reallocation: -600, after: 900 },
      'OC-2': { before: 0, reallocation: 600, after: 600 },
      total: { before: 1000, volume: 500, after: 1500 },
    })
  })

  test('a service for others is reallocation in the full view', () => {
    const plan = (serves: string): SmallPlan => ({
      outputs: travel('1000'),
      files: {
        'operational-plans/2028/sec.yaml': operationalPlan(
          'SEC',
          '2028-2029',
          `${output('S', '    costs: [{category: travel-events, per-year: {2028: 400}, funding: RB}]', serves)}${travel('1000').replace('id: A', 'id: C').replace('OC-1', 'OC-2')}`,
        ),
      },
    })
    const before = plan('serves: [{entity: BUR, share: 100%}]')
    const after = plan('serves: [{entity: BUR, share: 50%}, {entity: SEC, share: 50%}]')
    expect(bridge(before, after, 'outcome', 'full')).toEqual({
      'OC-1': { before: 1400, reallocation: -200, after: 1200 },
      'OC-2': { before: 1000, reallocation: 200, after: 1200 },
      total: { before: 2400, after: 2400 },
    })
    expect(bridge(before, after).total).toEqual({ before: 2400, after: 2400 })
  })
})

describe('priorities', () => {
  const wont = '  - {id: A, title: Work, priority: wont}\n'

  test('an Output that is not pursued any more falls by priority, and its lines may be gone', () => {
    expect(bridge({ outputs: travel('1000') }, { outputs: wont }).total).toEqual({
      before: 1000,
      priority: -1000,
      after: 0,
    })
  })

  test('one that is pursued again rises by priority', () => {
    expect(bridge({ outputs: wont }, { outputs: travel('1000') }).total).toEqual({
      before: 0,
      priority: 1000,
      after: 1000,
    })
  })

  test('one that is deleted falls by volume', () => {
    expect(bridge({ outputs: travel('1000') }, { outputs: output('B', '') }).total).toEqual({
      before: 1000,
      volume: -1000,
      after: 0,
    })
  })

  test('another priority moves cost between the rows of priorities', () => {
    const after = { outputs: travel('1000').replace('must', 'could') }
    expect(bridge({ outputs: travel('1000') }, after, 'priority')).toEqual({
      must: { before: 1000, priority: -1000, after: 0 },
      could: { before: 0, priority: 1000, after: 1000 },
      total: { before: 1000, after: 1000 },
    })
  })
})

test('plans in different currencies have no bridge', () => {
  const plan = { settings: XB_SETTINGS, outputs: travel('1000') }
  const yen = { ...plan, settings: XB_SETTINGS.replace('CHF', 'JPY') }
  const query = { basis: 'direct' as const, by: ['outcome' as const] }
  expect(bridgeCost(costPlan(smallPlan(plan)), costPlan(smallPlan(yen)), query)).toEqual({
    kind: 'no-bridge',
    reason: 'currencies-differ',
    before: 'CHF',
    after: 'JPY',
  })
})
