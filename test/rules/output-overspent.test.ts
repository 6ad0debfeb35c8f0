import { describe, expect, test } from 'vitest'
import { exampleReport, exampleSpending } from '../../src/rules/example-report.ts'
import { findingsOf, planWith } from '../support/plan.ts'

const overspent = (amount: number) =>
  findingsOf(planWith(exampleReport(exampleSpending(amount)))).filter((one) =>
    one.includes('[output-overspent]'),
  )

describe('the rule output-overspent', () => {
  test('reports an Output that spent more than 110% of its budget of the year', () => {
    expect(overspent(260000)).toEqual([
      'operational-plans/2028/bur.yaml:6:5 warning "BUR-1" has spent EUR 260000.00 in 2028, 130.0% of its budget of EUR 200000.00. [output-overspent]',
    ])
  })

  test('is silent at 110%, and of an Output that stays within', () => {
    expect(overspent(221000)).toHaveLength(1)
    expect(overspent(220000)).toEqual([])
  })
})
