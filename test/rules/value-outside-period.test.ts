import { describe, expect, test } from 'vitest'
import { exampleReport, exampleValue } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule value-outside-period', () => {
  test('reports a value that was measured after the period of its report', () => {
    expect(foundIn(exampleReport(exampleValue('    date: 2029-01-02\n    evidence: Survey\n')))).toEqual([
      'second/file-2.yaml:6:5 warning The value of "I-1" was measured on 2029-01-02, after the period of its report, 2028. [value-outside-period]',
    ])
  })

  test('is silent on a value of the last day of its period', () => {
    expect(foundIn(exampleReport(exampleValue('    date: 2028-12-31\n    evidence: Survey\n')))).toEqual([])
  })
})
