// Rolling over as the secretariat does it at the end of the year: all plans in one act, each Output where its decisions put it, and
// nothing that is there changed.

import { describe, expect, it, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const ITU = exampleFiles('itu-2028-2031')
const MINIMAL = exampleFiles('minimal')

interface Report {
  readonly files: readonly {
    readonly path: string
    readonly years: string
    readonly toDo: readonly object[]
  }[]
  readonly closed: readonly { readonly output: string }[]
}

const within = (written: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace('/plan/', ''), text]))

const errorsOf = (files: Readonly<Record<string, string>>) =>
  checkPlan(Object.entries(files).map(([path, text]) => ({ path, text }))).diagnostics.filter(
    ({ severity }) => severity === 'error',
  )

interface CostByOutput {
  readonly rows: readonly {
    readonly key: { readonly output: string | null }
    readonly amounts: Readonly<Record<string, string>>
  }[]
  readonly total: { readonly amounts: Readonly<Record<string, string>> }
}

const units = (amount: string) => BigInt(amount.replace('.', ''))

describe('the example', () => {
  it('is rolled over without an error, and its editions differ by the Output that was stopped', async () => {
    const { status, out, written } = await run(['rollover', '2029'], { files: ITU })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('rollover/itu-80.txt'))
    expect(Object.keys(written).every((path) => path.startsWith('/plan/operational-plans/2029/'))).toBe(true)
    const files = { ...ITU, ...within(written) }
    expect(errorsOf(files)).toEqual([])
    const costOf = async (edition: readonly string[]) => {
      const argv = ['rollup', '--by', 'output', '--years', '2029-2031', '--format', 'json', ...edition]
      return JSON.parse((await run(argv, { files })).out) as CostByOutput
    }
    const [newest, before, next] = [
      await costOf([]),
      await costOf(['--edition', '2028']),
      await costOf(['--edition', '2029']),
    ]
    expect(next.total).toEqual(newest.total)
    const stopped = before.rows.find(({ key }) => key.output === 'TSB-08')!
    expect(next.rows.some(({ key }) => key.output === 'TSB-08')).toBe(false)
    for (const year of ['2029', '2030', '2031'])
      expect(units(next.total.amounts[year]!)).toBe(
        units(before.total.amounts[year]!) - units(stopped.amounts[year]!),
      )
    // A second time nothing is changed, and it is said.
    const again = await run(['rollover', '2029'], { files })
    expect([again.status, again.written]).toEqual([0, {}])
    expect(again.error).toBe('All plans are there already; nothing was written.\n')
  })

  it('shows what would be written', async () => {
    const { status, out, error, written } = await run(['rollover', '2028', '--dry-run'], { files: MINIMAL })
    expect([status, error, written]).toEqual([0, 'Nothing was written (--dry-run).\n', {}])
    await expect(out).toMatchFileSnapshot(golden('rollover/minimal-dry-run.txt'))
    const { written: made } = await run(['rollover', '2028'], { files: MINIMAL })
    expect(errorsOf({ ...MINIMAL, ...within(made) })).toEqual([])
  })
})

const SETTINGS = `format: 1
organization: Lights of the Coast
currency: CHF
years: 2028-2031
entities:
  - {id: BUR, title: Bureau}
  - {id: SEC, title: Secretariat}
words:
  output: Product
`
const STRATEGY = `kind: strategic-plan
goals:
  - {id: G-1, title: Safe seas}
impacts:
  - {id: IM-1, title: Fewer wrecks, goal: G-1}
outcomes:
  - id: OC-1
    title: Lights in service
    leads-to: [IM-1]
    indicators:
      - {id: I-1, title: Lights in service, unit: percent, direction: increase, combine: latest, baseline: {2027: 90}, targets: {2028: 92, 2031: 95}}
`
const output = (id: string, more: string, entity = '') => `  - id: ${id}
    title: ${entity}Work ${id}
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 93, 2030: 94, 2031: 95}
    costs:
      - category: travel-events
        per-year: {2028: 1000, 2029: 1100, 2030: 1200, 2031: 1300}
${more}`
const review = (decision: string, more = '') =>
  `    reviews:\n      - {year: 2028, decision: ${decision}${more}, decided-by: Director, date: 2028-10-04}\n`
const DECIDED: Record<string, string> = {
  'rbm.yaml': SETTINGS,
  'strategy.yaml': STRATEGY,
  'operational-plans/2028/bur.yaml': `kind: operational-plan
entity: BUR
years: 2028-2031
status: approved
approved: {by: Council, date: 2027-11-18}
outputs:
${output('B-1', review('continue'))}
${output('B-2', review('stop'))}
${output('B-3', review('merge', ', merge-into: B-1'))}
${output('B-4', review('stop'))}
${output('B-5', '    years: 2028-2031\n')}
${output('B-6', '')}
  - id: B-7
    title: Not this time
    priority: wont
`,
  'operational-plans/2028/sec-1.yaml': `kind: operational-plan
entity: SEC
years: 2028-2031
outputs:
${output('S-1', review('stop'))}`,
  'operational-plans/2028/sec-2.yaml': `kind: operational-plan
entity: SEC
years: 2028-2031
outputs:
${output('S-2', `    activities:\n      - {id: S-2.1, title: Course, end: 2028-05-05}\n${review('merge', ', merge-into: B-2')}`)}`,
  'decisions/2028-12.yaml': `kind: decisions
meeting: Year-end review
decided-by: Management
date: 2028-12-17
decisions:
  - {about: B-4, decision: continue, reason: A donor pays}
  - {about: B-5, decision: adjust, reason: Too dear, follow-up: Fewer courses}
  - {about: B-6, decision: reprioritize, priority: could, reason: Less money}
`,
}

describe('decisions', () => {
  it('close, merge and carry over, and the last word counts', async () => {
    const { status, out, written } = await run(['rollover', '2029'], { files: DECIDED })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('rollover/decided-80.txt'))
    const made = within(written)
    expect(Object.keys(made)).toEqual([
      'operational-plans/2029/bur.yaml',
      'operational-plans/2029/sec-2.yaml',
    ])
    await expect(Object.values(made).join('---\n')).toMatchFileSnapshot(golden('rollover/decided.yaml'))
    const files = { ...DECIDED, ...made }
    expect(errorsOf(files)).toEqual(errorsOf(DECIDED))
    // Of nine that cost, three are closed or merged; what is merged brings its money.
    const { out: json } = await run(['rollup', '--by', 'output', '--years', '2029', '--format', 'json'], {
      files,
    })
    const { rows } = JSON.parse(json) as { rows: { key: { output: string }; total: string }[] }
    expect(rows.map(({ key, total }) => `${key.output} ${total}`)).toEqual([
      'B-1 2200.00',
      'B-4 1100.00',
      'B-5 1100.00',
      'B-6 1100.00',
      'S-2 1100.00',
    ])
  })

  it('are told as data, and on a wide terminal', async () => {
    const { out } = await run(['rollover', '2029', '--dry-run', '--format', 'json'], { files: DECIDED })
    await expect(out).toMatchFileSnapshot(golden('rollover/decided.json'))
    const wide = await run(['rollover', '2029'], { files: DECIDED, columns: 200 })
    await expect(wide.out).toMatchFileSnapshot(golden('rollover/decided-200.txt'))
  })

  it('that stop everything leave a plan that says so, or the older one would stay in force', async () => {
    const files = edited(
      DECIDED,
      'operational-plans/2028/sec-2.yaml',
      'decision: merge, merge-into: B-2',
      'decision: stop',
    )
    const { written } = await run(['rollover', '2029', '--entity', 'SEC'], { files })
    expect(Object.keys(within(written))).toEqual(['operational-plans/2029/sec-1.yaml'])
    expect(Object.values(written)[0]).toMatch(/^outputs: \[\]\n {2}# S-1 \(Work S-1\) is closed: stop/m)
    const after = { ...files, ...within(written) }
    expect(errorsOf(after)).toEqual(errorsOf(files))
    const { out } = await run(['rollup', '--by', 'entity', '--years', '2029', '--format', 'json'], {
      files: after,
    })
    const { rows } = JSON.parse(out) as { rows: { key: { entity: string }; total: string }[] }
    expect(rows.map(({ key, total }) => `${key.entity} ${total}`)).toEqual(['BUR 6600.00', 'SEC 0.00'])
  })
})

test('an entity can be rolled over alone, and the others later', async () => {
  const first = await run(['rollover', '2029', '--entity', 'SEC'], { files: DECIDED })
  const files = { ...DECIDED, ...within(first.written) }
  const second = await run(['rollover', '2029', '--format', 'json'], { files })
  const { files: made } = JSON.parse(second.out) as Report
  expect(made.map(({ path }) => path)).toEqual(['operational-plans/2029/bur.yaml'])
  // The newest plan that covers the year before is the one that is rolled over.
  const all = { ...files, ...within(second.written) }
  const third = JSON.parse(
    (await run(['rollover', '2030', '--dry-run', '--format', 'json'], { files: all })).out,
  ) as Report
  expect(third.files.map(({ path, years }) => `${path} ${years}`)).toEqual([
    'operational-plans/2030/bur.yaml 2030-2031',
    'operational-plans/2030/sec-2.yaml 2030-2031',
  ])
  expect(third.closed).toEqual([])
})

test('a byte order mark and line endings go with the file', async () => {
  const path = 'operational-plans/2027/sec.yaml'
  const { memoryHost } = await import('../support/memory-host.ts')
  const host = memoryHost({
    files: { ...MINIMAL, [path]: `\uFEFF${MINIMAL[path]!.replaceAll('\n', '\r\n')}` },
  })
  await run(['rollover', '2028'], { host })
  const bytes = host.written.get('/plan/operational-plans/2028/sec.yaml')
  const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(after.startsWith('\uFEFF#')).toBe(true)
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
})

describe('nothing is written', () => {
  const NEW = 'operational-plans/2029/bur.yaml'
  const BUR = 'operational-plans/2028/bur.yaml'
  test.each<[string, string[], Record<string, unknown>, string]>([
    ['when a file is in the way', ['2029'], { [NEW]: 'kind: decisions\n' }, `"${NEW}" exists already`],
    [
      'when a folder is a link',
      ['2029'],
      { 'operational-plans/2029': { kind: 'link', to: '/etc' } },
      'is no folder',
    ],
    [
      'when half of a plan is there',
      ['2029'],
      {
        'operational-plans/2029/sec-2.yaml':
          'kind: operational-plan\nentity: SEC\nyears: 2029-2031\noutputs: []\n',
        'operational-plans/2028/sec-1.yaml': DECIDED['operational-plans/2028/sec-1.yaml']!.replace(
          'stop',
          'adjust',
        ),
      },
      'has a part of its plan of 2029 already',
    ],
    [
      'when two files would become one',
      ['2029'],
      {
        'plans/2028/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2031\noutputs:\n${output('N-1', '')}`,
        'plans/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2031\noutputs:\n${output('N-2', '')}`,
      },
      'Two files would be written to "plans/2029/bur.yaml"',
    ],
    [
      'into a folder that is ignored',
      ['2029'],
      { 'rbm.yaml': `${SETTINGS}ignore: [operational-plans/2029/]\n` },
      'would not be read',
    ],
    [
      'from YAML that cannot be read',
      ['2029'],
      { [BUR]: 'kind: operational-plan\nentity: [' },
      'has errors; nothing was written',
    ],
    [
      'from anchors',
      ['2029'],
      { [BUR]: DECIDED[BUR]!.replace('title: Work B-1', 'title: &a Work') },
      'yaml-feature',
    ],
    [
      'from a link into nowhere',
      ['2029'],
      { [BUR]: DECIDED[BUR]!.replace('outcome: OC-1', 'outcome: OC-9') },
      'unknown-outcome',
    ],
    [
      'while decisions cannot be read',
      ['2029'],
      { 'decisions/2028-12.yaml': 'kind: decisions\ndecisions: {' },
      'has errors',
    ],
    [
      'for a year outside of the plan',
      ['2032'],
      {},
      'The plan covers 2028-2031, and no plan of 2032 can follow another in it.',
    ],
    ['for the first year', ['2028'], {}, 'Its plans can be rolled over to 2029 and later years.'],
    ['for no year', ['29'], {}, '"29" is no year.'],
    ['for an unknown entity', ['2029', '--entity', 'BUT'], {}, 'Did you mean "BUR"?'],
  ])('%s', async (_, argv, more, message) => {
    const { status, error, written } = await run(['rollover', ...argv], {
      files: { ...DECIDED, ...more } as typeof DECIDED,
    })
    expect([status, written]).toEqual([2, {}])
    expect(error).toContain(message)
  })

  test('where nothing covers the year before', async () => {
    const { status, error } = await run(['rollover', '2028'], { files: { 'rbm.yaml': MINIMAL['rbm.yaml']! } })
    expect([status, error]).toEqual([
      2,
      'rbm: "SEC" has no operational plan that covers 2027, so there is nothing to roll over to 2028.\nPlans are rolled over from the year before.\n',
    ])
  })

  test('when one of the files cannot be', async () => {
    const failWriting = (path: string) => {
      if (path.endsWith('tsb.yaml')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    const { status, error, written } = await run(['rollover', '2029'], { files: ITU, failWriting })
    expect([status, written]).toEqual([2, {}])
    expect(error).toContain('The files cannot be written (ENOSPC); none of them was.')
  })
})

test('says which errors come with the new year, and exits with 1', async () => {
  const files = {
    ...MINIMAL,
    'reference/standard-costs.yaml': MINIMAL['reference/standard-costs.yaml']!.replace(
      'per-year: 21600000',
      'per-year: {2027: 21600000}',
    ),
  }
  const { status, out, error, written } = await run(['rollover', '2028'], { files })
  expect(status).toBe(1)
  expect(Object.keys(written)).toHaveLength(1)
  expect(out).toMatch(/Errors that the plan has with these files: 1\n.*standard-cost-missing/s)
  expect(error).toBe('Written: 1 file. With them the plan has errors: rbm validate\n')
})
