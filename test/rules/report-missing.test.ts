import { describe, expect, test } from 'vitest'
import { exampleReport, exampleValue } from '../../src/rules/example-report.ts'
import { foundIn, HALF } from '../support/found-in-reports.ts'

describe('the rule report-missing', () => {
  test('reports a year that is skipped', () => {
    expect(foundIn(exampleReport(exampleValue(), 'period: 2029\ndate: 2030-01-31'))).toEqual([
      'second/file-2.yaml:1:1 warning BUR has reported on 2029, and not on 2028. [report-missing]',
    ])
  })

  test('is silent on a half in place of a year', () => {
    expect(
      foundIn(
        exampleReport(exampleValue(), HALF),
        exampleReport(exampleValue(), 'period: 2029\ndate: 2030-01-31'),
      ),
    ).toEqual([])
  })
})
