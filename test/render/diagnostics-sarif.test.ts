// SARIF of findings that the repository has accepted; the rest is tested through whole commands.

import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts'
import { sarif } from '../../src/render/diagnostics-sarif.ts'
import { rules } from '../../src/rules/index.ts'
import { reportOf } from '../support/findings-report.ts'
import { expectValid } from '../support/formats.ts'

const at = (start: number) => ({ path: 'a.yaml', pointer: '/outputs/A', start, end: start + 1 })
const error: Diagnostic = { rule: 'unknown-outcome', severity: 'error', message: 'One.', at: at(3) }
const accepted: Diagnostic = { rule: 'unknown-outcome', severity: 'error', message: 'Two.', at: at(1) }

test('an accepted finding stands at its place, with the reason, and is no problem', () => {
  const report = reportOf([], { 'a.yaml': 'outputs' })
  const text = sarif.findings({
    ...report,
    accepted: {
      asOf: '2028-03-01',
      diagnostics: [
        {
          ...accepted,
          acceptedBy: {
            kind: 'waiver',
            reason: 'Settled\nin March',
            approvedBy: 'Chief',
            until: '2028-12-31',
          },
        },
        { ...error, acceptedBy: { kind: 'baseline' } },
      ],
    },
  })
  expectValid('sarif', text)
  expect(JSON.parse(text)).toMatchObject({
    runs: [
      {
        invocations: [{ exitCode: 0 }],
        results: [
          {
            message: { text: 'Two.' },
            suppressions: [{ kind: 'external', status: 'accepted', justification: 'Settled\\u{A}in March' }],
          },
          { message: { text: 'One.' }, suppressions: [{ kind: 'external', status: 'accepted' }] },
        ],
      },
    ],
  })
})

test('every rule that there is has its help, and makes a valid file', () => {
  const report = reportOf(rules.map(({ id }): Diagnostic => ({ ...error, rule: id })))
  const text = sarif.findings(report)
  expectValid('sarif', text)
  for (const { help } of JSON.parse(text).runs[0].tool.driver.rules) {
    expect(help.text).toContain('Why it matters')
    expect(help.markdown.match(/^```/gm)!.length % 2).toBe(0)
  }
})

test('a message can be no link and no placeholder', () => {
  const text = sarif.findings(
    reportOf([{ ...error, message: '[a\\](http://b) {0} {{1}} [c] {d: 1}', hint: '](x' }]),
  )
  const { runs } = JSON.parse(text) as { runs: [{ results: [{ message: { text: string } }] }] }
  expect(runs[0].results[0].message.text).toBe(
    '[a\\]\u200b(http://b) {\u200b0} {{\u200b1}} [c] {d: 1} ]\u200b(x',
  )
})
