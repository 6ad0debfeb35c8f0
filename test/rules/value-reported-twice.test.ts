import { describe, expect, test } from 'vitest'
import { exampleReport, exampleValue } from '../../src/rules/example-report.ts'
import { foundIn, HALF } from '../support/found-in-reports.ts'

describe('the rule value-reported-twice', () => {
  test('reports a value that two reports give for one period', () => {
    expect(foundIn(exampleReport(exampleValue()), exampleReport(exampleValue()))).toEqual([
      'second/file-3.yaml:6:5 warning The value of "I-1" for 2028 is reported a second time: 93, and 93 before. [value-reported-twice]',
    ])
  })

  test('is silent on values of a half and of the year', () => {
    expect(foundIn(exampleReport(exampleValue(), HALF), exampleReport(exampleValue()))).toEqual([])
  })
})
