// Prioritization as a decision: why, by whom, when; and what has changed since the plan that was approved. The story: money for
// 3500 a year, and four Outputs of 1000 to 2000. In 2029 management wants P-3 more than P-1, gives P-4 up, and P-2 falls.

import { describe, expect, test } from 'vitest'
import { gitRepository } from '../support/git-repository.ts'
import { golden, run } from '../support/run.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'

const SETTINGS = `format: 1
organization: Lights of the Coast
currency: CHF
years: 2028-2030
languages: [en, fr]
entities:
  - {id: BUR, title: Bureau}
  - {id: SEC, title: Secretariat}
`
const MONEY = `kind: financial-plan
revenue:
  - {id: R-1, title: Contributions, funding: regular, per-year: 3500}
`
const output = (id: string, priority: string, perYear: number | undefined, decision = '') => `  - id: ${id}
    title: Work ${id}
    priority: ${priority}
${decision}${perYear === undefined ? '' : `    contributes-to: [{outcome: OC-1}]\n    costs: [{category: travel-events, per-year: ${perYear}}]\n`}`
const STRATEGY = `kind: strategic-plan
outcomes:
  - {id: OC-1, title: Lights in service}
`
const plan = (entity: string, years: string, head: string, outputs: readonly string[]) =>
  `kind: operational-plan\nentity: ${entity}\nyears: ${years}\n${head}outputs:\n${outputs.join('')}`
const decided = (reason: string) =>
  `    priority-decision:\n      reason: ${reason}\n      decided-by: Council\n      date: 2028-11-20\n`
const APPROVED = 'status: approved\napproved: {by: Council, date: 2027-11-18}\n'
const HEAD = 'priority-decision: {reason: By duty, decided-by: Management, date: 2027-11-04}\n'

const EARLIER: Record<string, string> = {
  'rbm.yaml': SETTINGS,
  'strategy.yaml': STRATEGY,
  'money.yaml': MONEY,
  'plans/2028/bur.yaml': plan('BUR', '2028-2030', APPROVED + HEAD, [
    output('P-1', 'must', 1000),
    output('P-2', 'should', 1500),
    output('P-3', 'could', 2000),
    output('P-4', 'should', 500),
  ]),
  'plans/2028/sec.yaml': plan('SEC', '2028-2030', '', [
    output('S-1', 'must', 500),
    output('S-2', 'wont', undefined),
  ]),
}
const LATER: Record<string, string> = {
  ...EARLIER,
  'plans/2029/bur.yaml': plan('BUR', '2029-2030', HEAD, [
    output('P-1', 'should', 1000, decided('"Half of it is automated: less depends on it"')),
    output('P-2', 'should', 1500),
    output('P-3', 'must', 2000, decided('Two wrecks in one winter')),
    output('P-4', 'wont', undefined, decided('The donor does it')),
  ]),
  'plans/2029/sec.yaml': plan('SEC', '2029-2030', '', [
    output('S-1', 'must', 500),
    output('S-2', 'could', 100, decided('Members asked')),
    output('S-3', 'could', 100),
  ]),
}
const ARGV = ['prioritize', '--years', '2029-2030', '--funding', 'regular']

interface Json {
  readonly decisions: readonly object[]
  readonly changes: {
    readonly since: object
    readonly outputs: readonly { readonly output: string; readonly change: string }[]
    readonly acrossTheLine: readonly object[]
  } | null
}
const jsonOf = async (files: Record<string, string>, ...argv: string[]) =>
  JSON.parse((await run([...ARGV, ...argv, '--format', 'json'], { files })).out) as Json

describe('since the approved plan', () => {
  test('what was decided is found, with the cost that crosses the line', async () => {
    const { changes } = await jsonOf(LATER)
    expect(changes!.outputs.map(({ output, change }) => `${output} ${change}`)).toEqual([
      'P-3 newly-must',
      'S-2 raised',
      'P-1 lowered',
      'P-4 newly-wont',
      'S-3 new',
      'P-2 across',
    ])
    // 7000 in two years: before, P-1, S-1, P-2 and P-4 (7000); now S-1, P-3 (5000), and P-1 (2000), so that P-2 falls.
    expect(changes!.acrossTheLine).toEqual([
      { class: 'regular', nowFunded: '4000.00', noLongerFunded: '3000.00' },
    ])
    expect(changes!.since).toEqual({
      kind: 'edition',
      editions: [
        { entity: 'BUR', edition: 2028, approvedOn: '2027-11-18' },
        { entity: 'SEC', edition: 2028, approvedOn: null },
      ],
    })
  })

  test.each([
    ['changes-80.txt', [], 80],
    ['changes-200.txt', [], 200],
    ['changes-fr.txt', ['--lang', 'fr'], 120],
    ['changes.csv', ['--format', 'csv'], 80],
    ['changes.md', ['--format', 'markdown'], 80],
    ['changes.json', ['--format', 'json'], 80],
  ])('is shown as %s', async (name, argv, columns) => {
    const { status, out } = await run([...ARGV, ...argv], { files: LATER, columns })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`prioritize/${name}`))
  })

  test('what a newer edition leaves out is gone, and is decided on for the years before it alone', async () => {
    const without = plan('BUR', '2029-2030', HEAD, [
      output('P-1', 'should', 1000),
      output('P-2', 'should', 1500),
    ])
    const files = { ...LATER, 'plans/2029/bur.yaml': without }
    const { changes, decisions } = await jsonOf(files)
    expect(changes!.outputs.map(({ output, change }) => `${output} ${change}`)).toEqual([
      'S-2 raised',
      'P-1 lowered',
      'S-3 new',
      'P-3 gone',
      'P-4 gone',
    ])
    // P-4: 500 in each of two years.
    expect(changes!.outputs.at(-1)).toMatchObject({
      before: { priority: 'should', cost: '1000.00' },
      after: null,
    })
    const outputsOf = (all: readonly object[]) => all.map((one) => (one as { output: string }).output)
    expect(outputsOf(decisions)).toEqual(['P-1', 'P-2', 'S-1', 'S-2', 'S-3'])
    const { decisions: earlier } = await jsonOf(files, '--years', '2028')
    expect(outputsOf(earlier)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'S-1', 'S-2'])
  })

  test('an approved edition counts before a newer one that is none', async () => {
    const files = {
      ...LATER,
      'plans/2030/bur.yaml': plan('BUR', '2030', HEAD, [output('P-1', 'must', 1000)]),
    }
    const { changes } = await jsonOf(files)
    expect(changes!.outputs.map(({ output, change }) => `${output} ${change}`)).not.toContain('P-1 raised')
    expect(JSON.stringify(changes!.since)).toContain('"edition":2028')
  })
})

test('without an earlier plan it says so, and how to name one', async () => {
  const { out } = await run(ARGV, { files: EARLIER })
  expect(out.replace(/\s+/g, ' ')).toContain(
    'There is no earlier plan with which priorities could be compared. To name a revision: --since REVISION',
  )
  expect((await jsonOf(EARLIER)).changes).toBe(null)
})

test('an earlier plan that lacks money is said to', async () => {
  const broken = LATER['plans/2028/bur.yaml']!.replace('per-year: 1000', 'per-year: 1.000,00')
  const files = { ...LATER, 'plans/2028/bur.yaml': broken }
  const { out } = await run(ARGV, { files })
  expect(out).toContain('The earlier plan is INCOMPLETE: errors hide some of its money.')
})

test('where nothing has changed it says so', async () => {
  const same = Object.fromEntries(
    Object.entries(EARLIER).map(([path, text]) => [
      path.replace('2028', '2029'),
      text.replace('years: 2028-2030\nstatus: approved', 'years: 2029-2030\nstatus: draft'),
    ]),
  )
  const { out } = await run(ARGV, { files: { ...same, ...EARLIER } })
  expect(out).toContain('No priority has changed, and nothing has crossed the line.')
})

test('--since compares with a revision', async () => {
  const repository = gitRepository()
  repository.commit(EARLIER)
  repository.git('tag', 'v2028')
  const now = EARLIER['plans/2028/bur.yaml']!.replace('priority: could', 'priority: must')
  repository.write({ 'plans/2028/bur.yaml': now })
  const host = nodeHost(repository.folder)
  const { out } = await run([...ARGV, '--since', 'v2028', '--format', 'json'], { host })
  const { changes } = JSON.parse(out) as Json
  expect(changes!.since).toEqual({
    kind: 'revision',
    revision: 'v2028',
    commit: repository.git('rev-parse', 'v2028'),
    date: '2027-11-18',
  })
  expect(changes!.outputs.map(({ output, change }) => `${output} ${change}`)).toEqual([
    'P-3 newly-must',
    'P-2 across',
    'P-4 across',
  ])
  const text = await run([...ARGV, '--since', 'v2028'], { host })
  expect(text.out).toContain('Compared with the plan at v2028, 2027-11-18')
  const wrong = await run([...ARGV, '--since', 'v2027'], { host })
  expect([wrong.status, wrong.out]).toEqual([2, ''])
})
