import { describe, expect, test } from 'vitest'
import { exampleTransfer } from '../../src/rules/example-report.ts'
import { foundIn } from '../support/found-in-reports.ts'

describe('the rule decision-incomplete', () => {
  test('reports a file that does not say who decided and when', () => {
    expect(foundIn(exampleTransfer(20000, ''))).toEqual([
      'second/file-2.yaml:1:1 warning This file of decisions does not say who decided and when. [decision-incomplete]',
    ])
  })

  test('reports a transfer without a reason', () => {
    expect(foundIn(exampleTransfer(20000).replace(/    reason: .*\n/, ''))).toEqual([
      'second/file-2.yaml:5:5 warning The transfer from "BUR-1" to "BUR-1" has no reason. [decision-incomplete]',
    ])
  })

  test('is silent on a decision to go on, without a reason', () => {
    expect(
      foundIn(
        '\nkind: decisions\ndecided-by: Board\ndate: 2028-07-01\ndecisions:\n  - about: BUR-1\n    decision: continue\n',
      ),
    ).toEqual([])
  })
})
