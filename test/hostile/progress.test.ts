// Reports and decisions of an author who means harm: there is an answer, and no fault of rbm.

import { expect, test } from 'vitest'
import { run } from '../support/run.ts'
import { progressFiles } from '../support/progress-plan.ts'

const HUGE = '9'.repeat(60)

const report = (rows: string) => `kind: progress-report\nentity: BUR\nperiod: 2028\n${rows}`
const spending = (amount: string, rest = '') =>
  report(`expenditure:\n  - {output: B-01, category: travel-events, amount: ${amount}${rest}}\n`)

test.each([
  ['a huge amount', spending(HUGE)],
  ['a huge amount that came back', spending(`-${HUGE}`)],
  ['a huge value', report(`values:\n  - {indicator: I-1, value: -${HUGE}.5}\n`)],
  [
    'counts without end',
    report(`values:\n  - {indicator: I-1, numerator: ${HUGE}, denominator: 0.${'0'.repeat(50)}7}\n`),
  ],
  ['a denominator below zero', report('values:\n  - {indicator: I-1, numerator: 1, denominator: -3}\n')],
  [
    'numbers where lists belong',
    report('values: 7\nexpenditure: [1, [2]]\ndelivery: {a: b}\nlessons: null\n'),
  ],
  ['a period that is none', 'kind: progress-report\nentity: BUR\nperiod: [2028]\n'],
  ['no head at all', 'kind: progress-report\nvalues: [{indicator: I-1, value: 1}]\n'],
  ['an Activity as its own Output', spending('1', ', activity: B-01')],
  ['commands in texts', report('delivery:\n  - {about: B-01, state: late, comment: "\\e[2J::error::x"}\n')],
  [
    'transfers in a circle',
    `kind: decisions\ndecided-by: X\ndate: 2028-01-01\ntransfers:\n${['B-01 B-02', 'B-02 B-01', 'B-01 B-01']
      .map((pair) => pair.split(' '))
      .map(
        ([from, to]) =>
          `  - {from-output: ${from}, from-category: travel-events, to-output: ${to}, to-category: travel-events, year: 2028, amount: ${HUGE}}\n`,
      )
      .join('')}`,
  ],
])('%s', async (_, text) => {
  const files = { ...progressFiles, 'progress/evil.yaml': text }
  for (const argv of [['progress', '2028'], ['targets'], ['validate']]) {
    const { status, out, error } = await run([...argv, '--as-of', '2029-03-15'], { files })
    expect([0, 1]).toContain(status)
    expect(`${out}${error}`).not.toMatch(/report this|TypeError|RangeError|undefined|\u001b\[2J/)
  }
})

test('thousands of rows are added up', async () => {
  const rows = Array.from(
    { length: 5000 },
    () => '  - {output: B-01, category: travel-events, amount: 0.01}\n',
  )
  const values = Array.from({ length: 2000 }, (_, i) => `  - {indicator: I-3, value: ${i}}\n`)
  const text = report(`expenditure:\n${rows.join('')}values:\n${values.join('')}`)
  const files = { ...progressFiles, 'progress/2028.yaml': text }
  const argv = ['progress', '2028', '--as-of', '2029-03-15', '--format', 'json']
  expect(JSON.parse((await run(argv, { files })).out).total.spent).toBe('20050.00')
})
