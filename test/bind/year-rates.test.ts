// Rates beyond what they can be: they would turn cost negative, or multiply it.

import { expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { output, smallPlan, type SmallPlan } from '../support/small-plan.ts'

function rateFindings(plan: SmallPlan): string[] {
  const { diagnostics } = checkPlan(smallPlan(plan))
  return diagnostics
    .filter(({ rule, missingMoney }) => rule === 'rate-out-of-range' && missingMoney !== undefined)
    .map(({ message }) => message)
}

const STAFF = 'standard-costs: [{grade: P, category: personnel, per-year: 90000}]\n'
const vacancy = (rate: string): SmallPlan => ({
  standardCosts: `vacancy-rate: ${rate}\n${STAFF}`,
  outputs: output('B-01', '    personnel: [{grade: P, fte: 1}]'),
})

test.each([
  ['105%', ['The vacancy rate is 105%; it must be below 100%.']],
  ['100%', ['The vacancy rate is 100%; it must be below 100%.']],
  ['{2028: 105%, 2029: 5%}', ['The vacancy rate is 105% in 2028; it must be below 100%.']],
  ['99.9%', []],
  ['0%', []],
])('a vacancy rate of %s', (rate, messages) => {
  expect(rateFindings(vacancy(rate))).toEqual(messages)
})

test('an impossible vacancy rate makes no negative cost, and brings no other finding', () => {
  const { cost, diagnostics } = checkPlan(smallPlan(vacancy('105%')))
  expect(cost.facts('direct').every(({ amount }) => amount > 0n)).toBe(true)
  expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('rate-'))).toEqual([
    'rate-out-of-range',
  ])
})

test.each([
  ['700%', ['The support cost on XB is 700%; it may be at most 100%.']],
  ['100%', []],
  ['7%', []],
])('a support cost rate of %s', (rate, messages) => {
  expect(rateFindings({ financialPlan: `support-cost: [{funding: XB, rate: ${rate}}]\n` })).toEqual(messages)
})

test('the support cost rate of an agreement', () => {
  const financialPlan = 'revenue: [{id: AG-1, title: A, per-year: 5, support-cost: 130%}]\n'
  expect(rateFindings({ financialPlan })).toEqual([
    'The support cost of "AG-1" is 130%; it may be at most 100%.',
  ])
})

test.each([
  ['101%', ['The price increase of travel-events is 101%; it must be above -100% and at most 100%.']],
  ['-100%', ['The price increase of travel-events is -100%; it must be above -100% and at most 100%.']],
  ['100%', []],
  ['-99%', []],
])('a price increase of %s', (rate, messages) => {
  const financialPlan = `price-increases: [{category: travel-events, rate: ${rate}}]\n`
  expect(rateFindings({ financialPlan })).toEqual(messages)
})
