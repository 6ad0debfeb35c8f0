import { describe, expect, test } from 'vitest'
import { exampleTransfer } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule budget-below-zero', () => {
  test('reports transfers that take more than there is', () => {
    expect(foundIn(exampleTransfer(120000))).toEqual([
      'second/file-2.yaml:5:5 error Transfers take EUR 120000.00 from travel-events of "BUR-1" in 2028, which has EUR 110000.00 there from regular. [budget-below-zero]',
    ])
  })

  test('is silent on a transfer of all there is', () => {
    expect(foundIn(exampleTransfer(110000))).toEqual([])
  })

  test('is silent on a transfer that nobody has decided', () => {
    expect(
      foundIn(exampleTransfer(120000, 'date: 2028-07-01\n')).filter((one) =>
        one.includes('[budget-below-zero]'),
      ),
    ).toEqual([])
  })
})
