import { describe, expect, test } from 'vitest'
import { exampleReport, exampleSpending } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule output-overspent', () => {
  test('reports an Output that spent more than a tenth above its budget of the year', () => {
    expect(foundIn(exampleReport(exampleSpending(121500)))).toEqual([
      'operational-plans/2028/bur.yaml:5:5 warning "BUR-1" has spent EUR 121500.00 in 2028, 110.5% of its budget of EUR 110000.00. [output-overspent]',
    ])
  })

  test('is silent on all of the budget and a tenth more', () => {
    expect(foundIn(exampleReport(exampleSpending(121000)))).toEqual([])
  })
})
