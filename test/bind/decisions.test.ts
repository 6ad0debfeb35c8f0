// Decisions and transfers as they are bound.

import { expect, test } from 'vitest'
import { isTaken } from '../../src/model/decision.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { output, smallPlan } from '../support/small-plan.ts'

function check(files: Record<string, string>) {
  const checked = checkPlan(smallPlan({ outputs: output('B-01', '') + output('B-02', ''), files }))
  const found = checked.diagnostics.filter(({ at, rule }) => at.path in files && rule !== 'budget-below-zero')
  return { ...checked, plan: checked.plan!, found: found.map(({ rule, message }) => `${message} [${rule}]`) }
}

const HEAD = 'kind: decisions\nmeeting: Year-end review\ndecided-by: Board\ndate: 2028-12-17\n'

test('a decision has all that is written of it, and its meeting', () => {
  const { plan, found } = check({
    'decisions/a.yaml': `${HEAD}decisions:
  - {about: B-01, decision: reprioritize, priority: could, rank: 2, reason: Less asked for}
  - {about: B-02, decision: reschedule, start: 2029-03-01, end: 2029-12-31, reason: Hosts ask, follow-up: Tell hosts, owner: Chief, due: 2029-01-31}
  - {about: B-02, decision: merge, merge-into: B-01, reason: One is enough}
`,
  })
  expect(found).toEqual([])
  expect(plan.decisions).toMatchObject([
    {
      about: 'B-01',
      decision: 'reprioritize',
      priority: 'could',
      rank: 2,
      reason: { text: 'Less asked for' },
      meeting: { title: { text: 'Year-end review' }, decidedBy: { text: 'Board' }, date: '2028-12-17' },
    },
    { start: '2029-03-01', end: '2029-12-31', followUp: { text: 'Tell hosts' }, due: '2029-01-31' },
    { decision: 'merge', mergeInto: 'B-01' },
  ])
})

test('transfers are exact amounts between places of the budget', () => {
  const { plan, found } = check({
    'decisions/a.yaml': `${HEAD}transfers:
  - {from-output: B-01, from-category: personnel, to-output: B-02, to-category: travel-events, funding: XB, year: 2028, amount: 80300.05, reason: Late}
`,
  })
  expect(found).toEqual([])
  expect(plan.transfers).toMatchObject([
    {
      year: 2028,
      from: { output: { id: 'B-01' }, category: { id: 'personnel' } },
      to: { output: { id: 'B-02' }, category: { id: 'travel-events' } },
      funding: { id: 'XB' },
      amount: 8030005n,
      reason: { text: 'Late' },
    },
  ])
})

test('decisions stand by day, those without one last', () => {
  const at = (date: string, decidedBy: string) =>
    `kind: decisions\n${date}${decidedBy}decisions:\n  - {about: B-01, decision: continue}\n`
  const { plan } = check({
    'decisions/a.yaml': at('', 'decided-by: Board\n'),
    'decisions/b.yaml': at('date: 2029-01-05\n', 'decided-by: Board\n'),
    'decisions/c.yaml': at('date: 2028-12-17\n', ''),
  })
  expect(plan.decisions.map(({ meeting }) => [meeting.date, isTaken(meeting)])).toEqual([
    ['2028-12-17', false],
    ['2029-01-05', true],
    [undefined, false],
  ])
})

test('a transfer that cannot be placed is said, once with its amount, and the revised budget lacks it', () => {
  const row = (from: string, to: string, rest: string) =>
    `  - {from-output: ${from}, from-category: personnel, to-output: ${to}, to-category: ${rest}}\n`
  const { plan, found, missing } = check({
    'decisions/a.yaml': `${HEAD}transfers:\n${row('B-07', 'B-08', 'travel, year: 2028, amount: 10')}${row('B-01', 'B-02', 'personnel, year: 2031, amount: 20')}${row('B-01', 'B-02', 'personnel, year: 2028, amount: -5')}`,
  })
  expect(plan.transfers).toEqual([])
  expect(found).toEqual([
    'This transfer names the Output "B-07", which does not exist. Did you mean "B-01"? [unknown-output]',
    'This transfer names the Output "B-08", which does not exist. Did you mean "B-01"? [unknown-output]',
    'This transfer names the cost category "travel", which does not exist. [unknown-category]',
    'This transfer is of 2031, outside the plan (2028-2029). [year-outside-plan]',
    '`amount` must be above 0, but it is -5. [wrong-form]',
  ])
  expect(missing('direct', 'spending').map(({ missingMoney }) => missingMoney?.amount)).toEqual([
    '10.00',
    '20.00',
    undefined,
  ])
})
