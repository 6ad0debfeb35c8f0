import { describe, expect, test } from 'vitest'
import { exampleReport, exampleValue } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule value-against-counts', () => {
  test('reports a value that its counts do not give', () => {
    expect(
      foundIn(
        exampleReport(exampleValue('    numerator: 168\n    denominator: 200\n    evidence: Survey\n')),
      ),
    ).toEqual([
      'second/file-2.yaml:6:5 warning The value of "I-1" is 93, but 168 of 200 is 84.0. [value-against-counts]',
    ])
  })

  test('is silent on a value that is rounded', () => {
    expect(
      foundIn(
        exampleReport(exampleValue('    numerator: 185\n    denominator: 200\n    evidence: Survey\n')),
      ),
    ).toEqual([])
  })
})
