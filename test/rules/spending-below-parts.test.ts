import { describe, expect, test } from 'vitest'
import { exampleReport, exampleSpending } from '../../src/rules/example-report.ts'
import { foundIn, HALF } from '../support/found-in-reports.ts'

describe('the rule spending-below-parts', () => {
  test('reports a year that says less than its half', () => {
    expect(
      foundIn(exampleReport(exampleSpending(60000), HALF), exampleReport(exampleSpending(45000))),
    ).toEqual([
      'second/file-3.yaml:6:5 warning The report of 2028 says that EUR 45000.00 was spent on "BUR-1", less than the reports inside it say: EUR 60000.00. [spending-below-parts]',
    ])
  })

  test('is silent on a year that says as much as its half', () => {
    expect(
      foundIn(exampleReport(exampleSpending(60000), HALF), exampleReport(exampleSpending(60000))),
    ).toEqual([])
  })

  test('is silent where a row of the year cannot be read', () => {
    expect(
      foundIn(
        exampleReport(exampleSpending(60000), HALF),
        exampleReport(
          `${exampleSpending(20000)}${exampleSpending(50000).replace('expenditure:\n', '')}`,
        ).replace('50000', '50,000'),
      ).map((one) => /\[(.*)\]$/.exec(one)![1]),
    ).toEqual(['wrong-type'])
  })
})
