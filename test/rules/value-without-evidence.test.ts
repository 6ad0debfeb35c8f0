import { describe, expect, test } from 'vitest'
import { exampleReport, exampleValue } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule value-without-evidence', () => {
  test('reports a value without evidence', () => {
    expect(foundIn(exampleReport(exampleValue('')))).toEqual([
      'second/file-2.yaml:6:5 warning The value of "I-1" for 2028 (93) names no evidence. [value-without-evidence]',
    ])
  })

  test('is silent on a value with evidence', () => {
    expect(foundIn(exampleReport(exampleValue()))).toEqual([])
  })
})
