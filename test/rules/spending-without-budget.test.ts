import { describe, expect, test } from 'vitest'
import { exampleReport, exampleSpending, exampleTransfer } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule spending-without-budget', () => {
  test('reports spending in a category without a budget', () => {
    expect(foundIn(exampleReport(exampleSpending(900, 'equipment-it')))).toEqual([
      'second/file-2.yaml:6:5 warning "BUR-1" has no budget for equipment-it from regular in 2028, and EUR 900.00 was spent there. [spending-without-budget]',
    ])
  })

  test('is silent on money that came back', () => {
    expect(foundIn(exampleReport(exampleSpending(-900, 'equipment-it')))).toEqual([])
  })

  test('is silent on spending from what was transferred', () => {
    expect(foundIn(exampleTransfer(20000), exampleReport(exampleSpending(900, 'equipment-it')))).toEqual([])
  })
})
