// What is above an approved figure, and what is only rounding ([R16], [R25]).

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freezeFigures } from '../../../src/costing/envelope/freeze.ts'
import { showAmount } from '../../../src/money/amount.ts'
import { add, compareRatios, divide, multiply, ratio, type Ratio } from '../../../src/money/ratio.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import type { SourceFile } from '../../../src/source/source-file.ts'
import { operationalPlan, output, smallPlan } from '../../support/small-plan.ts'

const cents = (amount: number) => (amount / 100).toFixed(2)
const lines = (...years: readonly string[]) =>
  `    costs:\n${years.map((one) => `      - {category: travel-events, per-year: {${one}}}\n`).join('')}`
const linesOf = (amounts: readonly number[]) => lines(...amounts.map((one) => `2028: ${cents(one)}`))
const to = (first: string, second: string) =>
  `contributes-to: [{outcome: OC-1, share: ${first}}, {outcome: OC-2, share: ${second}}]`

/** What is said of a plan whose figures were approved as those of another one. */
function saidOf(approved: readonly SourceFile[], now: readonly SourceFile[]) {
  const { plan, cost } = checkPlan(approved)
  const rows = freezeFigures(plan!, cost).expenses.map(({ id, fundingClass, amounts }) => {
    const years = [...amounts].map(([year, amount]) => `${year}: ${showAmount(amount, plan!.currency)}`)
    return `    - {outcome: ${id}, funding-class: ${fundingClass}, per-year: {${years.join(', ')}}}\n`
  })
  const text = `kind: financial-plan\napproved-figures:\n  approved-on: 2027-11-18\n  basis: full\n  expenses:\n${rows.join('')}`
  return checkPlan([...now, { path: 'financial-plan.yaml', text }]).diagnostics.filter(({ rule }) =>
    rule.endsWith('-above-approved'),
  )
}

describe('rounding is not above what was approved', () => {
  // Halves of 10.02 twice are 10.02 for each; of 10.01 and 10.03 the odd centimes go to OC-1: 5.01 + 5.02 = 10.03.
  const halved = (...years: readonly string[]) =>
    smallPlan({ outputs: output('B-1', lines(...years), to('50%', '50%')) })

  test('of all years', () => {
    expect(saidOf(halved('2028: 10.02', '2028: 10.02'), halved('2028: 10.01', '2028: 10.03'))).toEqual([])
  })

  test('of one year, of which the others leave enough', () => {
    const before = halved('2028: 10.02', '2028: 10.02', '2029: 100')
    expect(saidOf(before, halved('2028: 10.01', '2028: 10.03', '2029: 50'))).toEqual([])
    expect(saidOf(before, halved('2028: 10.02', '2028: 10.10', '2029: 50'))).toMatchObject([
      {
        rule: 'year-above-approved',
        message: expect.stringContaining('above what was approved for 2028, by CHF 0.04'),
      },
      { rule: 'year-above-approved' },
    ])
  })

  test('but a line that falls wholly into a row is not rounded: of it a centime counts', () => {
    const whole = (amount: string) => smallPlan({ outputs: output('B-1', lines(`2028: ${amount}`)) })
    expect(saidOf(whole('10.00'), whole('10.01'))).toMatchObject([
      {
        rule: 'plan-above-approved',
        message: expect.stringContaining('CHF 0.01 above'),
        hint: 'Plan less, or have the financial plan revised. The table is in: rbm envelope',
      },
    ])
  })
})

interface Amounts {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly service: readonly number[]
}

/** Two Outputs of one office, for both Outcomes in different shares, and a service that they carry. */
const planOf = ({ first, second, service }: Amounts) =>
  smallPlan({
    outputs:
      output('B-1', linesOf(first), to('1/3', '2/3')) + output('B-2', linesOf(second), to('1/7', '6/7')),
    files: {
      'sec.yaml': operationalPlan(
        'SEC',
        '2028-2029',
        output('S-1', linesOf(service), 'serves: [{entity: BUR}]'),
      ),
    },
  })

const sumOf = (amounts: readonly number[]) => ratio(amounts.reduce((sum, one) => sum + one, 0))

/** What an Outcome costs, not rounded, if it has these shares of the first and of the second Output. */
function exactly({ first, second, service }: Amounts, shareOfFirst: Ratio, shareOfSecond: Ratio): Ratio {
  const [one, other] = [sumOf(first), sumOf(second)]
  const direct = add(multiply(one, shareOfFirst), multiply(other, shareOfSecond))
  return add(direct, divide(multiply(sumOf(service), direct), add(one, other)))
}

test('a plan in which an Outcome costs exactly no more than when it was approved is never above; one with more than rounding is', () => {
  const amount = fc.integer({ min: 10, max: 100_000 })
  const change = fc.integer({ min: -9, max: 9 })
  const list = fc.array(fc.tuple(amount, change), { minLength: 1, maxLength: 6 })
  const before = (own: readonly [number, number][]) => own.map(([one]) => one)
  const after = (own: readonly [number, number][]) => own.map(([one, by]) => one + by)
  fc.assert(
    fc.property(list, list, list, (first, second, service) => {
      const approved = { first: before(first), second: before(second), service: before(service) }
      const now = { first: after(first), second: after(second), service: after(service) }
      const said = saidOf(planOf(approved), planOf(now)).filter(({ rule }) => rule === 'plan-above-approved')
      // Of a line of the service the parts of both Outputs may go either way.
      const bound = ratio(2 * (first.length + second.length + 2 * service.length))
      for (const [outcome, ...shares] of [
        ['OC-1', ratio(1, 3), ratio(1, 7)],
        ['OC-2', ratio(2, 3), ratio(6, 7)],
      ] as const) {
        const was = exactly(approved, ...shares)
        const is = exactly(now, ...shares)
        const isSaid = said.some(({ message }) => message.includes(`"${outcome}"`))
        if (compareRatios(is, was) <= 0) expect(isSaid).toBe(false)
        else if (compareRatios(is, add(was, bound)) > 0) expect(isSaid).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

// The Secretariat's 100.00 in the ratio 300 : 100 are 75 and 25; at 200 : 100 they are 66.67 and 33.33.
test('services that move from one Outcome to another are a rise, and the hint says how it comes', () => {
  const plan = (amount: string) =>
    smallPlan({
      outputs:
        output('B-1', lines(`2028: ${amount}`)) +
        output('B-2', lines('2028: 100.00'), 'contributes-to: [{outcome: OC-2}]'),
      files: {
        'sec.yaml': operationalPlan(
          'SEC',
          '2028-2029',
          output('S-1', linesOf([10_000]), 'serves: [{entity: BUR}]'),
        ),
      },
    })
  expect(saidOf(plan('300.00'), plan('200.00'))).toMatchObject([
    {
      rule: 'plan-above-approved',
      message: 'The plans for "OC-2", regular are CHF 8.33 above what was approved for all years.',
      hint: expect.stringContaining('where one Output costs less, others carry more of them'),
    },
  ])
})
