// The rules on progress reports and decisions: what each says, and plans that are almost wrong.

import { describe, expect, test } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import {
  exampleReport,
  exampleSpending,
  exampleTransfer,
  exampleValue,
} from '../../src/rules/example-report.ts'
import { findingsOf, planWith } from '../support/plan.ts'

const files = (...all: readonly string[]) =>
  planWith(all.map((text, i) => `# file-${i}.yaml${text}`).join(''))
const found = (...all: readonly string[]) => findingsOf(files(...all))
const HALF = 'period: 2028-H1\ndate: 2028-07-31'

describe('what is said', () => {
  test.each([
    [
      [exampleReport(exampleValue(''))],
      'second/file-2.yaml:6:5 warning The value of "I-1" for 2028 (93) names no evidence. [value-without-evidence]',
    ],
    [
      [exampleReport(exampleValue('    date: 2029-01-02\n    evidence: Survey\n'))],
      'second/file-2.yaml:6:5 warning The value of "I-1" was measured on 2029-01-02, after the period of its report, 2028. [value-outside-period]',
    ],
    [
      [exampleReport(exampleValue()), exampleReport(exampleValue())],
      'second/file-3.yaml:6:5 warning The value of "I-1" for 2028 is reported a second time: 93, and 93 before. [value-reported-twice]',
    ],
    [
      [exampleReport(exampleValue('    numerator: 168\n    denominator: 200\n    evidence: Survey\n'))],
      'second/file-2.yaml:6:5 warning The value of "I-1" is 93, but 168 of 200 is 84.0. [value-against-counts]',
    ],
    [
      [exampleReport(exampleSpending(900, 'equipment-it'))],
      'second/file-2.yaml:6:5 warning "BUR-1" has no budget for equipment-it from regular in 2028, and EUR 900.00 was spent there. [spending-without-budget]',
    ],
    [
      [exampleTransfer(120000)],
      'second/file-2.yaml:5:5 error Transfers take EUR 120000.00 from travel-events of "BUR-1" in 2028, which has EUR 110000.00 there from regular. [budget-below-zero]',
    ],
    [
      [exampleTransfer(20000, '')],
      'second/file-2.yaml:1:1 warning This file of decisions does not say who decided and when. [decision-incomplete]',
    ],
    [
      [exampleTransfer(20000).replace(/    reason: .*\n/, '')],
      'second/file-2.yaml:5:5 warning The transfer from "BUR-1" to "BUR-1" has no reason. [decision-incomplete]',
    ],
    [
      [exampleReport(exampleValue(), 'period: 2029\ndate: 2030-01-31')],
      'second/file-2.yaml:1:1 warning BUR has reported on 2029, and not on 2028. [report-missing]',
    ],
    [
      [exampleReport(exampleSpending(60000), HALF), exampleReport(exampleSpending(45000))],
      'second/file-3.yaml:6:5 warning The report of 2028 says that EUR 45000.00 was spent on "BUR-1", less than the reports inside it say: EUR 60000.00. [spending-below-parts]',
    ],
    [
      [exampleOutput().replace('    costs:', '        comparator: below\n    costs:')],
      'operational-plans/2028/bur.yaml:11:9 warning "BUR-1" aims at "I-1" with `comparator: below`, but the indicator should rise. [comparator-against-direction]',
    ],
  ])('%#', (texts, finding) => {
    const [head] = texts
    const isOfPlan = head!.includes('kind: operational-plan')
    expect(isOfPlan ? found(head!) : found(exampleOutput(), ...texts)).toEqual([finding])
  })

  test('of an Output that spent too much', () => {
    const [finding] = found(exampleOutput(), exampleReport(exampleSpending(121500)))
    expect(finding).toContain(
      '"BUR-1" has spent EUR 121500.00 in 2028, 110.5% of its budget of EUR 110000.00.',
    )
  })
})

describe('almost wrong', () => {
  test.each([
    [
      'a value on the last day of its period',
      [exampleReport(exampleValue('    date: 2028-12-31\n    evidence: Survey\n'))],
    ],
    [
      'values of a half and of the year',
      [exampleReport(exampleValue(), HALF), exampleReport(exampleValue())],
    ],
    [
      'a value that is rounded',
      [exampleReport(exampleValue('    numerator: 185\n    denominator: 200\n    evidence: Survey\n'))],
    ],
    ['all of the budget and a tenth more', [exampleReport(exampleSpending(121000))]],
    ['money that came back', [exampleReport(exampleSpending(-900, 'equipment-it'))]],
    [
      'spending from what was transferred',
      [exampleTransfer(20000), exampleReport(exampleSpending(900, 'equipment-it'))],
    ],
    ['a transfer of all there is', [exampleTransfer(110000)]],
    ['a transfer that takes too much, and was not decided', [exampleTransfer(120000, 'date: 2028-07-01\n')]],
    [
      'two halves, of which the year is the sum',
      [exampleReport(exampleSpending(60000), HALF), exampleReport(exampleSpending(60000))],
    ],
    [
      'two halves in place of a year',
      [exampleReport(exampleValue(), HALF), exampleReport(exampleValue(), 'period: 2029\ndate: 2030-01-31')],
    ],
    [
      'a decision to go on, without a reason',
      [
        '\nkind: decisions\ndecided-by: Board\ndate: 2028-07-01\ndecisions:\n  - about: BUR-1\n    decision: continue\n',
      ],
    ],
  ])('%s', (_, texts) => {
    const own = found(exampleOutput(), ...texts).filter((one) => !one.includes('[decision-incomplete]'))
    expect(own).toEqual([])
  })
})

test('of a report in which a row of spending cannot be read, not the rest is compared with its parts', () => {
  const half = exampleReport(exampleSpending(60000), HALF)
  const whole = exampleReport(
    `${exampleSpending(20000)}${exampleSpending(50000).split('\n').slice(1).join('\n')}`,
  )
  expect(
    found(half, whole.replace('amount: 50000', 'amount: 50,000')).map((one) => /\[(.*)\]$/.exec(one)![1]),
  ).toEqual(['wrong-type'])
})
