// The digits behind the point of an amount, as they are written.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

function found(line: string): string[] {
  return findingsIn({ outputs: output('B-01', `    costs:\n      - {category: travel-events, ${line}}`) })
}

function findingsIn(plan: Parameters<typeof smallPlan>[0]): string[] {
  return checkPlan(smallPlan(plan))
    .diagnostics.filter(({ rule }) => rule === 'too-many-decimals')
    .map(({ message, hint }) => `${message} ${hint}`)
}

describe('an amount', () => {
  test('with a point for thousands is never taken for a thousandth of it', () => {
    expect(found('per-year: {2028: 110.000, 2029: 111.100}')).toEqual([
      '110.000 has more decimals than CHF has (2). Is the point meant to separate thousands? ' +
        'Write 110000 if the point separates thousands, or 110.00 if it marks decimals.',
      '111.100 has more decimals than CHF has (2). Is the point meant to separate thousands? ' +
        'Write 111100 if the point separates thousands, or 111.10 if it marks decimals.',
    ])
  })

  test('that holds in all years is reported once', () => {
    expect(found('per-year: 110.555')).toEqual([
      '110.555 has more decimals than CHF has (2). Is the point meant to separate thousands? ' +
        'Write 110555 if the point separates thousands, or at most 2 digits behind the point if it marks decimals.',
    ])
  })

  test('with noughts too many is shown without them', () => {
    expect(found('per-year: 1.5000')).toEqual([
      '1.5000 has more decimals than CHF has (2). Write 1.50 instead.',
    ])
  })

  test.each(['110000', '110.5', '110.55', '110.00', '0'])('of %s francs is fine', (digits) => {
    expect(found(`per-year: ${digits}`)).toEqual([])
  })

  test('has as many decimals as its own currency', () => {
    expect(found('currency: KWD, per-year: 110.000')).toEqual([])
    expect(found('currency: XOF, per-year: 110.0')).toEqual([
      '110.0 has more decimals than XOF has (0). Write 110 instead.',
    ])
    expect(found('currency: XOF, per-year: 110.000')).toEqual([
      '110.000 has more decimals than XOF has (0). Is the point meant to separate thousands? ' +
        'Write 110000 if the point separates thousands, or 110 if it marks decimals.',
    ])
  })
})

test.each([
  [
    'a standard cost',
    { standardCosts: 'standard-costs: [{grade: P, category: personnel, per-year: 90.000}]\n' },
  ],
  ['revenue', { financialPlan: 'revenue: [{id: A, title: A, per-year: 90.000}]\n' }],
  ['a revenue unit', { financialPlan: 'revenue-units: [{id: A, title: A, per-year: 90.000}]\n' }],
])('%s is held to it, too', (_, plan) => {
  expect(findingsIn(plan)).toHaveLength(1)
})

test('years outside the file are reported as such only', () => {
  const files = {
    'operational-plans/2028/bur.yaml': operationalPlan(
      'BUR',
      '2028',
      output('B-01', '    costs:\n      - {category: travel-events, per-year: {2029: 1.000}}'),
    ),
  }
  expect(findingsIn({ files })).toEqual([])
})
