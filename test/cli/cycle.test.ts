// A whole year of a small organization, from the empty folder to the plan of the next year, in a real git repository, with the
// commands that its people type. What they edit by hand, the test edits. Every figure is worked out in the comments.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ExitStatus } from '../../src/cli/exit-status.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { run } from '../support/run.ts'

const SEA = 'operational-plans/2028/sea.yaml'

/** The commands of the year in one folder, each on a day. */
function workIn(repository: GitRepository) {
  const host = (today: string) => ({ ...nodeHost(repository.folder), today: () => today })
  const rbm = async (argv: readonly string[], today = '2027-09-15', expected: ExitStatus = 0) => {
    const { status, out, error } = await run(argv, { host: host(today) })
    expect([argv, status, error]).toEqual([argv, expected, expect.any(String)])
    return out
  }
  const read = (path: string) => readFileSync(join(repository.folder, path), 'utf8')
  return {
    rbm,
    json: async <T>(argv: readonly string[], today?: string) =>
      JSON.parse(await rbm([...argv, '--format', 'json'], today)) as T,
    read,
    edit(path: string, from: string, to: string) {
      expect(read(path).split(from)).toHaveLength(2)
      repository.write({ [path]: read(path).replace(from, () => to) })
    },
  }
}

interface Rollup {
  readonly rows: readonly {
    readonly key: { readonly output: string }
    readonly amounts: Record<string, string>
  }[]
  readonly total: { readonly amounts: Record<string, string>; readonly total: string }
}

const costs = ({ rows }: Rollup) => rows.map(({ key, amounts }) => [key.output, ...Object.values(amounts)])

interface Progress {
  readonly outputs: readonly {
    readonly id: string
    readonly delivery: { readonly light: string }
    readonly money: { readonly revised: string; readonly burn: string; readonly rule: string }
  }[]
  readonly indicators: readonly { readonly id: string; readonly progress: string; readonly rule: string }[]
  readonly reports: readonly { readonly entity: string; readonly daysLate: number }[]
}

test('a year from an empty folder to the plan of the next year', async () => {
  const repository = gitRepository()
  const { rbm, json, read, edit } = workIn(repository)

  // September 2027: the plan begins.
  await rbm([
    'init',
    '--organization',
    'Lighthouse Service',
    '--currency',
    'EUR',
    '--years',
    '2028-2029',
    '--entity',
    'SEA=Sea',
    '--ci',
    'none',
  ])
  expect(await rbm(['validate'])).toMatch(/^0 errors, 0 warnings, 0 notes in /)
  await rbm([
    'new',
    'outcome',
    '--title',
    'Ships pass the coast safely',
    '--indicator',
    'Ships that run aground',
    '--unit',
    'ships',
    '--source',
    'Coast guard register',
    '--baseline',
    '2027:20',

    '--targets',
    '2028:16,2029:12',
    '--direction',
    'decrease',
    '--combine',
    'sum',
    '--frequency',
    'yearly',
  ])
  await rbm([
    'new',
    'outcome',
    '--title',
    'Harbours have trained keepers',

    '--indicator',
    'Harbours with two trained keepers',
    '--unit',
    'harbours',
    '--source',
    'Register of keepers',

    '--baseline',
    '2027:10',
    '--targets',
    '2028:20,2029:30',
    '--direction',
    'increase',
    '--combine',
    'latest',
  ])
  const newOutput = (title: string, priority: string, outcome: string, ...more: readonly string[]) =>
    rbm(['new', 'output', '--title', title, '--priority', priority, '--outcome', outcome, ...more])
  await newOutput(
    'Lights on the northern reef',
    'must',
    'OC-1',
    '--aims-at',
    'I-1=2028:16,2029:12',
    '--cost',
    'equipment-it=2028:300000,2029:200000',
    '--cost',
    'travel-events=10000',
  )
  await newOutput(
    'Courses for keepers',
    'should',
    'OC-2',
    '--aims-at',
    'I-2=2028:20,2029:30',
    '--cost',
    'consultants-contracts=2028:80000,2029:90000',
  )
  await newOutput(
    'Museum of lights',
    'could',
    'OC-2',
    '--aims-at',
    'I-2=2028:20,2029:30',
    '--cost',
    'other-support=50000',
  )
  await rbm([
    'new',
    'risk',
    '--title',
    'The reef cannot be reached in storms',
    '--affects',
    'SEA-01',
    '--category',
    'operational',
    '--likelihood',
    '3',
    '--impact',
    '4',
    '--owner',
    'Head of Sea',
  ])
  // SEA-01 costs 300 000 + 10 000 and 200 000 + 10 000; SEA-02 80 000 and 90 000; SEA-03 50 000 in each year.
  const planned = await json<Rollup>(['rollup', '--by', 'output'])
  expect(costs(planned)).toEqual([
    ['SEA-01', '310000.00', '210000.00'],
    ['SEA-02', '80000.00', '90000.00'],
    ['SEA-03', '50000.00', '50000.00'],
  ])
  expect(planned.total).toMatchObject({ total: '790000.00' })

  // November: 380 000 a year come in, 760 000 in all. Must and should cost 690 000; for the museum, 100 000, 70 000 are left.
  edit(
    'financial-plan.yaml',
    'revenue: []',
    'revenue:\n  - {id: A, title: Dues, funding: regular, per-year: 380000}',
  )
  const line = await rbm(['prioritize', '--format', 'csv'])
  expect(line).toMatch(/SEA-02.*,funded/)
  expect(line).toMatch(/SEA-03.*,not funded/)
  await rbm(['approve', SEA, '--by', 'Council', '--date', '2027-11-18'])
  await rbm(['approve', 'financial-plan.yaml', '--by', 'Council', '--date', '2027-11-18'])
  expect(await rbm(['validate'])).toMatch(/^0 errors, /m)
  const approved = repository.commit({}, 'Approve the plan of 2028')

  // September 2028: the reef needs 20 000 more, and the museum gives them.
  await rbm([
    'decide',
    'SEA-03',
    '--decision',
    'transfer',
    '--amount',
    '20000',
    '--from-category',
    'other-support',
    '--to',
    'SEA-01',
    '--to-category',
    'equipment-it',
    '--year',
    '2028',
    '--reason',
    'Steel costs more',
    '--by',
    'Council',
    '--date',
    '2028-09-20',
  ])
  repository.commit({}, 'Move money to the reef')

  // January 2029: the report of the year, on 10 March, nine days after it was due (60 days after 31 December).
  repository.commit({ 'progress/2028/sea.yaml': REPORT }, 'Report on 2028')
  const progress = await json<Progress>(['progress', '2028', '--as-of', '2029-03-15'])
  // (17 − 20) / (16 − 20) = 3/4 of what should fall; (21 − 10) / (20 − 10) = 11/10.
  expect(progress.indicators.map((one) => [one.id, one.progress, one.rule])).toEqual([
    ['I-1', '0.75', 'behind'],
    ['I-2', '1.1', 'reached'],
  ])
  // 345 000 of 310 000 + 20 000; 78 000 of 80 000; 12 000 of 50 000 − 20 000.
  expect(
    progress.outputs.map(({ id, delivery, money }) => [id, delivery.light, money.revised, money.burn]),
  ).toEqual([
    ['SEA-01', 'good', '330000.00', '1.045454…'],
    ['SEA-02', 'good', '80000.00', '0.975'],
    ['SEA-03', 'bad', '30000.00', '0.4'],
  ])
  expect(progress.reports).toMatchObject([{ entity: 'SEA', daysLate: 9 }])

  // March: the museum ends, the courses become Must.
  const atYearEnd = ['--by', 'Council', '--date', '2029-03-20']
  await rbm(['decide', 'SEA-03', '--decision', 'stop', '--reason', 'Harbours learn without it', ...atYearEnd])
  await rbm([
    'decide',
    'SEA-02',
    '--decision',
    'reprioritize',
    '--priority',
    'must',
    '--reason',
    'Courses work',
    ...atYearEnd,
  ])
  expect(repository.git('status', '--short')).toBe('?? decisions/2029-03-20.yaml')
  repository.commit({}, 'Decide on the results of 2028')

  interface Review {
    readonly outputs: readonly {
      readonly id: string
      readonly decision: { readonly decision: string } | null
    }[]
  }
  const review = await json<Review>(['review', '2029', '--as-of', '2029-03-31'])
  expect(review.outputs.map(({ id, decision }) => [id, decision?.decision])).toEqual([
    ['SEA-01', undefined],
    ['SEA-02', 'reprioritize'],
    ['SEA-03', 'stop'],
  ])

  // The plan of 2029 from that of 2028.
  await rbm(['rollover', '2029'])
  expect(read('operational-plans/2029/sea.yaml')).not.toContain('id: SEA-03')
  expect(read(SEA)).toContain('id: SEA-03')
  expect(await rbm(['validate'])).toMatch(/^0 errors, /m)
  const again = await rbm(['rollover', '2029'])
  expect([again.includes('already'), repository.git('status', '--short')]).toEqual([
    true,
    '?? operational-plans/2029/',
  ])
  const next = 'operational-plans/2029/sea.yaml'
  edit(next, 'priority: should', 'priority: must')
  repository.commit({}, 'Roll over to 2029')
  // What was reported of 2028 is seen as before: the plan of 2029 takes nothing from it.
  expect(await json<Progress>(['progress', '2028', '--as-of', '2029-03-15'])).toMatchObject({
    outputs: progress.outputs,
    indicators: progress.indicators,
  })

  // Both years: 2028 as it was planned, 440 000; 2029 without the museum, 210 000 + 90 000.
  const both = await json<Rollup>(['rollup', '--by', 'output'])
  expect(both.total.amounts).toEqual({ '2028': '440000.00', '2029': '300000.00' })
  const changes = await rbm(['diff', approved])
  expect(changes).toContain('SEA-03')
  // 790 000 before, 50 000 less for the museum in 2029.
  expect(changes).toMatch(/790,000 +-50,000 +-50,000 +740,000/)
})

const REPORT = `kind: progress-report
entity: SEA
period: 2028
date: 2029-03-10
values:
  - {indicator: I-1, value: 17, evidence: Coast guard register}
  - {indicator: I-2, value: 21, evidence: Register of keepers}
delivery:
  - {about: SEA-01, state: delivered}
  - {about: SEA-02, state: delivered}
  - {about: SEA-03, state: at-risk}
expenditure:
  - {output: SEA-01, category: equipment-it, amount: 335000}
  - {output: SEA-01, category: travel-events, amount: 10000}
  - {output: SEA-02, category: consultants-contracts, amount: 78000}
  - {output: SEA-03, category: other-support, amount: 12000}
`
