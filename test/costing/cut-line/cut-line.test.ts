// The cut line on plans that fit on a screen.

import { describe, expect, test } from 'vitest'
import { cutLine, type CutLine } from '../../../src/costing/cut-line/cut-line.ts'
import { servicesLost, notFundedIn, targetsAtRisk } from '../../../src/costing/cut-line/below-the-line.ts'
import type { MoneyQuery } from '../../../src/costing/cut-line/purses.ts'
import type { FundingClass } from '../../../src/model/organization.ts'
import { ratio } from '../../../src/money/ratio.ts'
import { costPlan } from '../../support/plan-sources.ts'
import { operationalPlan, smallPlan, type SmallPlan } from '../../support/small-plan.ts'

const QUERY: MoneyQuery = {
  years: [2028, 2029],
  funding: undefined,
  certainties: ['signed'],
  envelopes: new Map(),
}

const output = (id: string, priority: string, cost: string, more = 'contributes-to: [{outcome: OC-1}]') =>
  `  - id: ${id}\n    title: Work\n    ${priority}\n    ${more}\n    costs:\n      - {category: travel-events, ${cost}}\n`

function lineOf(plan: SmallPlan, fundingClass: FundingClass = 'regular', query: Partial<MoneyQuery> = {}) {
  const costed = costPlan(smallPlan(plan))
  expect(costed.findings).toEqual([])
  return cutLine(costed.plan, costed.cost.facts('direct'), fundingClass, { ...QUERY, ...query })
}

const states = ({ entries }: CutLine) =>
  Object.fromEntries(entries.map(({ output, state }) => [output.id, state]))

const regular = (perYear: string) => `revenue:\n  - {id: A, title: Dues, funding: RB, per-year: ${perYear}}\n`

describe('the order', () => {
  test('is must, should, could, then rank, then id; without rank behind all ranks', () => {
    const line = lineOf({
      outputs: [
        output('X-1', 'priority: could', 'per-year: 1'),
        output('X-2', 'priority: must', 'per-year: 1'),
        output('X-3', 'priority: must\n    rank: 10', 'per-year: 1'),
        output('X-4', 'priority: must\n    rank: 9', 'per-year: 1'),
        output('X-5', 'priority: should\n    rank: 1', 'per-year: 1'),
        output('X-0', 'priority: must', 'per-year: 1'),
      ].join(''),
    })
    expect(line.entries.map(({ output }) => output.id)).toEqual(['X-4', 'X-3', 'X-0', 'X-2', 'X-5', 'X-1'])
    expect(line.entries.map(({ cumulative }) => cumulative)).toEqual([200n, 400n, 600n, 800n, 1000n, 1200n])
  })

  test('takes an Output of two editions as one, with its last priority', () => {
    const line = lineOf({
      outputs:
        output('X-1', 'priority: must', 'per-year: 5') + output('X-2', 'priority: should', 'per-year: 3'),
      files: {
        'operational-plans/2029/bur.yaml': operationalPlan(
          'BUR',
          '2029',
          output('X-1', 'priority: could', 'per-year: 7') + output('X-2', 'priority: should', 'per-year: 3'),
        ),
      },
    })
    expect(line.entries.map(({ output, cost }) => [output.id, output.priority, cost])).toEqual([
      ['X-2', 'should', 600n],
      ['X-1', 'could', 1200n],
    ])
  })
})

describe('the line', () => {
  const outputs = [
    output('X-1', 'priority: must', 'per-year: 50'),
    output('X-2', 'priority: should\n    rank: 1', 'per-year: 30'),
    output('X-3', 'priority: should\n    rank: 2', 'per-year: 5'),
    output('X-4', 'priority: could', 'per-year: 10'),
  ].join('')

  test('falls at the first Output that does not fit wholly, even if a smaller one behind it would', () => {
    const line = lineOf({ outputs, financialPlan: regular('60') })
    expect(states(line)).toEqual({
      'X-1': 'funded',
      'X-2': 'not funded',
      'X-3': 'not funded',
      'X-4': 'not funded',
    })
    const { available, funded, notFunded, leftOver, line: first } = line.funding!
    expect({ available, funded, notFunded, leftOver }).toEqual({
      available: 12000n,
      funded: 10000n,
      notFunded: 9000n,
      leftOver: 2000n,
    })
    expect([first?.entry.output.id, first?.gap]).toEqual(['X-2', 4000n])
  })

  test('funds all when the money is enough to the unit, and misses one when a unit is missing', () => {
    expect(lineOf({ outputs, financialPlan: regular('95') }).funding?.line).toBeUndefined()
    const short = lineOf({ outputs, financialPlan: regular('{2028: 95, 2029: 94.99}') })
    expect([short.funding?.line?.entry.output.id, short.funding?.line?.gap]).toEqual(['X-4', 1n])
  })

  test('moves with a change and with a scenario, and an envelope takes the place of all revenue', () => {
    const financialPlan = `${regular('100')}scenarios:\n  - {id: S-low, title: Low, change: +10%}\n`
    const plan = { outputs, financialPlan }
    const available = (query: Partial<MoneyQuery>) => lineOf(plan, 'regular', query).funding?.available
    expect(available({ change: ratio(-5n, 100n) })).toBe(19000n)
    const { scenarios } = costPlan(smallPlan(plan)).plan.financialPlan
    expect(available({ scenario: scenarios[0]! })).toBe(22000n)
    const envelopes = new Map([['regular', 333n] as const])
    expect(available({ envelopes })).toBe(333n)
    expect(available({ envelopes, change: ratio(1n, 2n) })).toBe(500n)
    expect(available({ years: [2029] })).toBe(10000n)
  })

  test('says nothing of what is funded where no revenue is declared', () => {
    const line = lineOf({ outputs })
    expect(line.funding).toBeUndefined()
    expect(new Set(Object.values(states(line)))).toEqual(new Set(['unknown']))
    expect(line.cost).toBe(19000n)
  })

  test('counts what a credit brings, once its Output is funded', () => {
    const credit = `\n      - {category: travel-events, per-year: -20, credit: Paid back}`
    const line = lineOf({
      outputs: [
        output('X-1', 'priority: must', `per-year: 5}${credit.replace(/}$/, '')}`.replace('}}', '}')),
        output('X-2', 'priority: should', 'per-year: 30'),
      ].join(''),
      financialPlan: regular('15'),
    })
    expect(line.entries.map(({ cost, state }) => [cost, state])).toEqual([
      [-3000n, 'funded'],
      [6000n, 'funded'],
    ])
    expect(line.funding?.leftOver).toBe(0n)
  })
})

describe('earmarks', () => {
  const xb = (id: string, priority: string, perYear: string, more = '') =>
    output(id, priority, `per-year: ${perYear}, funding: XB${more}`)
  const row = (id: string, perYear: string, more = '') =>
    `  - {id: ${id}, title: ${id}, funding: XB, per-year: ${perYear}${more}}\n`

  test('money pays only what it is earmarked for, though the total would suffice', () => {
    const line = lineOf(
      {
        outputs: xb('X-1', 'priority: must', '10') + xb('X-2', 'priority: could', '10'),
        financialPlan: `revenue:\n${row('AG-1', '20', ', earmarked-for: [X-2]')}`,
      },
      'extrabudgetary',
    )
    expect(
      line.entries.map(({ state, unpaid }) => [state, unpaid.map(({ amount, why }) => [amount, why])]),
    ).toEqual([
      ['not funded', [[2000n, 'no-money']]],
      ['earmarked', []],
    ])
    expect(line.funding?.purses.map(({ row, amount, used }) => [row?.id, amount, used])).toEqual([
      ['AG-1', 4000n, 2000n],
    ])
  })

  test('what an agreement pays is paid by it alone, and its own earmark holds', () => {
    const line = lineOf(
      {
        outputs: [
          xb('X-1', 'priority: must\n    rank: 1', '10', ', agreement: AG-1'),
          xb('X-2', 'priority: must\n    rank: 2', '10', ', agreement: AG-2'),
          xb('X-3', 'priority: must\n    rank: 3', '10', ', agreement: AG-3'),
          xb('X-4', 'priority: must\n    rank: 4', '10'),
        ].join(''),
        financialPlan: `revenue:\n${row('AG-1', '7')}${row('AG-2', '10', ', earmarked-for: [X-1]')}${row('AG-3', '10', ', certainty: pledged')}${row('F', '10')}`,
      },
      'extrabudgetary',
    )
    expect(
      line.entries.map(({ output, state, unpaid }) => [
        output.id,
        state,
        unpaid.map(({ amount, why, rows }) => [amount, why, ...rows.map(({ id }) => id)]),
      ]),
    ).toEqual([
      ['X-1', 'not funded', [[600n, 'too-little', 'AG-1']]],
      ['X-2', 'not funded', [[2000n, 'earmarked-elsewhere', 'AG-2']]],
      ['X-3', 'not funded', [[2000n, 'not-counted', 'AG-3']]],
      ['X-4', 'earmarked', []],
    ])
    expect(line.notCounted.map(({ row, amount }) => [row.id, amount])).toEqual([['AG-3', 2000n]])
  })

  test('money is used up where it pays what comes before, and too little where it pays nothing else', () => {
    const whyOf = (amount: string) =>
      lineOf(
        {
          outputs: [
            xb('X-1', 'priority: must', '4', ', agreement: AG-1'),
            xb('X-2', 'priority: should', '10', ', agreement: AG-1'),
            xb('X-3', 'priority: could', '10', ', agreement: AG-2'),
          ].join(''),
          financialPlan: `revenue:\n${row('AG-1', amount)}${row('AG-2', '3')}`,
        },
        'extrabudgetary',
      ).entries.map(({ unpaid }) => unpaid.map(({ why, rows }) => [why, ...rows.map(({ id }) => id)]))
    expect(whyOf('5')).toEqual([[], [['used-up', 'AG-1']], [['too-little', 'AG-2']]])
    expect(whyOf('14')).toEqual([[], [], [['too-little', 'AG-2']]])
  })

  test('one fund does not pay what is booked on another, and money without agreement pays for all of its fund', () => {
    const settings = `
currency: CHF
years: 2028-2029
funding-sources:
  - {id: RB, title: Regular, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
  - {id: YB, title: Other funds, class: extrabudgetary}
`
    const line = lineOf(
      {
        settings,
        outputs: [
          xb('X-1', 'priority: must', '10'),
          output('X-2', 'priority: must', 'per-year: 10, funding: YB'),
        ].join(''),
        financialPlan: `revenue:\n${row('F', '99')}`,
      },
      'extrabudgetary',
    )
    expect(states(line)).toEqual({ 'X-1': 'funded', 'X-2': 'not funded' })
  })

  test('money for an Outcome pays the share of an Output that goes to it, and no service', () => {
    const shared = 'contributes-to: [{outcome: OC-1, share: 40%}, {outcome: OC-2, share: 60%}]'
    const service = 'serves: [{entity: SEC, share: 100%}]\n    driver: Staff'
    const line = lineOf(
      {
        outputs: [
          output('X-1', 'priority: must', 'per-year: 10, funding: XB', shared),
          output('X-2', 'priority: should', 'per-year: 1, funding: XB', service),
        ].join(''),
        financialPlan: `revenue:\n${row('AG-1', '99', ', earmarked-for: [OC-1, IM-1]')}`,
        files: {
          'operational-plans/2028/sec.yaml': operationalPlan(
            'SEC',
            '2028-2029',
            output('Y-1', 'priority: must', 'per-year: 1, funding: XB'),
          ),
        },
      },
      'extrabudgetary',
    )
    expect(line.entries.map(({ output, state, unpaid }) => [output.id, state, unpaid[0]?.amount])).toEqual([
      ['X-1', 'not funded', 1200n],
      ['Y-1', 'earmarked', undefined],
      ['X-2', 'not funded', 200n],
    ])
  })

  test('regular money may be earmarked, too', () => {
    const line = lineOf({
      outputs:
        output('X-1', 'priority: must', 'per-year: 10') + output('X-2', 'priority: could', 'per-year: 10'),
      financialPlan: `${regular('8')}  - {id: B, title: Fees, funding: RB, per-year: 10, earmarked-for: [X-2]}\n`,
    })
    expect(states(line)).toEqual({ 'X-1': 'not funded', 'X-2': 'earmarked' })
  })
})

describe('what falls', () => {
  const strategicPlan = `
goals:
  - {id: G1, title: First}
thematic-priorities:
  - {id: TP1, title: All}
outcomes:
  - id: OC-1
    title: Use
    thematic-priority: TP1
    contributes-to: [{goal: G1}]
    indicators:
      - {id: I-1, title: Ships, unit: ships, baseline: {2027: 1}, targets: {2028: 5, 2029: 9}}
`
  const aiming = (id: string, priority: string, cost: string, aims: string) =>
    output(
      id,
      priority,
      `per-year: ${cost}`,
      `contributes-to: [{outcome: OC-1}]\n    outcome-targets:\n      - {indicator: I-1, ${aims}}`,
    )

  test('names targets at which Outputs below the line aim, and who is left', () => {
    const costed = costPlan(
      smallPlan({
        strategicPlan,
        outputs:
          aiming('X-1', 'priority: must', '10', 'adds: {2029: 2}') +
          aiming('X-2', 'priority: could', '10', 'adds: {2028: 2, 2029: 3}'),
        financialPlan: regular('15'),
      }),
    )
    const line = cutLine(costed.plan, costed.cost.facts('direct'), 'regular', QUERY)
    const risks = targetsAtRisk(costed.plan, QUERY.years, notFundedIn([line]))
    expect(
      risks.map(({ indicator, year, target, lost, left }) => [indicator.id, year, target?.shown, lost, left]),
    ).toEqual([
      ['I-1', 2028, '5', ['X-2'], []],
      ['I-1', 2029, '9', ['X-2'], ['X-1']],
    ])
  })

  test('names the Outputs that go on without a service', () => {
    const service = 'serves: [{entity: SEC, share: 100%}, {entity: BUR, share: 0%}]\n    driver: Staff'
    const costed = costPlan(
      smallPlan({
        outputs: output('X-1', 'priority: could', 'per-year: 10', service),
        financialPlan: regular('15'),
        files: {
          'operational-plans/2028/sec.yaml': operationalPlan(
            'SEC',
            '2028-2029',
            output('Y-1', 'priority: must', 'per-year: 10') +
              output('Y-2', 'priority: could\n    rank: 1', 'per-year: 10'),
          ),
        },
      }),
    )
    const line = cutLine(costed.plan, costed.cost.facts('direct'), 'regular', QUERY)
    const lost = servicesLost(costed.plan, QUERY.years, notFundedIn([line]))
    expect(
      lost.map(({ service, serves, outputs }) => [service.id, serves.map(({ id }) => id), outputs]),
    ).toEqual([['X-1', ['SEC'], ['Y-1']]])
  })
})
