// Staff time against the posts, as users meet it ([R13]).

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

const itu = exampleFiles('itu-2028-2031')
const minimal = exampleFiles('minimal')
const gulf = Object.fromEntries(sourcesIn('test/fixtures/pearl-gulf').map(({ path, text }) => [path, text]))
const HQ = 'operational-plans/2030/hq.yaml'

describe('rbm staff', () => {
  test.each([80, 200])('shows time and posts by entity and grade in %d columns', async (columns) => {
    const { status, out, error } = await run(['staff'], { files: itu, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`staff/itu-${columns}.txt`))
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
  })

  test.each([
    ['gulf.txt', []],
    ['gulf-contract.txt', ['--by', 'contract', '--in', 'work-months']],
    ['gulf-post.txt', ['--by', 'post']],
    ['gulf-output.txt', ['--by', 'output', '--years', '2030-2031']],
    ['gulf-activity.csv', ['--by', 'output,activity', '--format', 'csv']],
    ['gulf-donor.txt', ['--by', 'grade', '--funding', 'CORE']],
    ['gulf.json', ['--format', 'json', '--year', '2031']],
    ['gulf-posts.txt', ['--posts', '--year', '2030']],
    ['gulf-posts.csv', ['--posts', '--format', 'csv']],
    ['gulf-posts.json', ['--posts', '--format', 'json', '--year', '2031']],
  ])('gives %s', async (name, options) => {
    const { status, out, error } = await run(['staff', ...options], { files: gulf })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`staff/${name}`))
  })

  test('compares with nothing where there is no staffing table, and says so', async () => {
    const { status, out } = await run(['staff'], { files: minimal })
    expect(status).toBe(0)
    expect(out).toContain('The plan has no staffing table, so no time is compared with posts.')
    expect(out).not.toContain('unassigned')
  })

  describe('a year that no operational plan covers is not planned, which is not zero', () => {
    // The Secretariat plans 2028 only; the Bureau plans both years in its file, or 2028 only, too.
    const files = (bureau: string, more: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(
        smallPlan({
          settings: 'currency: CHF\nyears: 2028-2029\ngrades: [P4]\n',
          standardCosts: 'standard-costs: [{grade: P4, category: personnel, per-year: 100}]',
          files: {
            'bur.yaml': operationalPlan('BUR', bureau, output('B-1', '    personnel: [{grade: P4, fte: 2}]')),
            'sec.yaml': operationalPlan('SEC', '2028', output('S-1', '    personnel: [{grade: P4, fte: 1}]')),
            ...more,
          },
        }).map(({ path, text }) => [path, text]),
      )
    const posts = {
      'posts.yaml':
        'kind: staffing-table\nposts:\n  - {entity: SEC, grade: P4, number: 3}\n  - {entity: BUR, grade: P4, number: 2}\n',
    }
    const jsonOf = async (own: Readonly<Record<string, string>>, ...options: string[]) =>
      JSON.parse((await run(['staff', '--format', 'json', ...options], { files: own })).out)
    const plannedIn = (
      { rows, total }: { rows: { years: Years }[]; total: { years: Years } },
      year: string,
    ) => [...rows, total].map(({ years }) => years[year]!.planned)
    type Years = Record<string, { planned: string | null; unassigned?: string | null }>

    test.each([
      ['without a staffing table', {}],
      ['with one', posts],
    ])('%s', async (_, more) => {
      const some = await jsonOf(files('2028-2029', more))
      expect(plannedIn(some, '2028')).toEqual(['2', '1', '3'])
      expect(plannedIn(some, '2029')).toEqual(['2', null, '2'])
      expect(some.notPlanned).toEqual([{ entity: 'SEC', years: [2029] }])

      const none = await jsonOf(files('2028', more), '--by', 'grade')
      expect(plannedIn(none, '2029')).toEqual([null, null])
      expect(none.total.years['2029'].unassigned ?? null).toBe(null)
      expect(plannedIn(await jsonOf(files('2028', more), '--by', 'output'), '2029')).toEqual([
        null,
        null,
        null,
      ])
    })

    test('in the table, with a note, and in a year without any row', async () => {
      const { out } = await run(['staff'], { files: files('2028-2029') })
      expect(out).toMatch(/^SEC +P4 +1 +not planned$/m)
      expect(out).toContain('Not planned: SEC (Secretariat) has no operational plan for 2029.')
      const { out: year } = await run(['staff', '--year', '2029'], { files: files('2028') })
      expect(year).toMatch(/^Total +not planned$/m)
    })
  })

  test('says that more is planned than there is, and exits with 1', async () => {
    const files = edited(gulf, HQ, 'fte: 2', 'fte: 2.5')
    const { status, out, error } = await run(['staff', '--year', '2030'], { files })
    expect([status, error]).toEqual([
      1,
      'More time is planned than there are posts. See where: rbm validate\n',
    ])
    await expect(out).toMatchFileSnapshot(golden('staff/over.txt'))
    expect((await run(['staff', '--posts'], { files })).status).toBe(1)
  })

  test.each(['table', 'json', 'csv', 'markdown'])(
    'is incomplete where time could not be read, as %s',
    async (format) => {
      const files = edited(gulf, HQ, 'grade: clerk, fte: 2', 'grade: clark, fte: 2')
      const { status, out, error } = await run(['staff', '--format', format], { files })
      expect([status, error]).toEqual([
        1,
        'The staff time is INCOMPLETE: 1 error touches it. See what and where: rbm validate\n',
      ])
      expect(out).toMatch(/INCOMPLETE\. Errors that touch staff time: 1|"complete": false/)
      expect(out).toContain('unknown-grade')
    },
  )

  test('is complete where an error touches money and no time', async () => {
    const files = edited(gulf, HQ, 'category: 50-overhead', 'category: 50-overhed')
    expect((await run(['staff'], { files })).status).toBe(0)
  })

  test.each([['staff.xlsx'], ['posts.xlsx', '--posts']])('writes %s', async (name, ...options) => {
    const { status, error, written } = await run(['staff', ...options, '-o', name], { files: gulf })
    expect([status, error]).toEqual([0, `Wrote ${name}.\n`])
    expect(Object.keys(written)).toEqual([`/plan/${name}`])
  })

  test.each([
    [['--by', 'grad'], '"grad" is no way to group staff time.', 'Did you mean "grade"?'],
    [['--by', 'grade', '--posts'], 'so it cannot be grouped', 'Leave --by or --posts away.'],
  ])('refuses %j', async (options, message, hint) => {
    const { status, error } = await run(['staff', ...options], { files: gulf })
    expect(status).toBe(2)
    expect(error).toContain(message)
    expect(error).toContain(hint)
  })

  test.each(['fr', 'es', 'ru', 'zh', 'ar'])('speaks %s', async (language) => {
    const { out } = await run(['staff', '--lang', language, '--year', '2028'], { files: itu })
    expect(out).not.toMatch(/planned|unassigned|full-time/)
  })
})
