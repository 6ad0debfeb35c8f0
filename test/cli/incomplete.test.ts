// A roll-up never lies: what could not be added up is said in words, in every format, and the exit status is 1.

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const PLAN = 'operational-plans/2027/sec.yaml'
const misspelt = edited(minimal, PLAN, 'grade: officer', 'grade: oficer')
const twoErrors = edited(misspelt, PLAN, 'per-year: 38500000', 'per-year: 38_500_000')
const SENTENCE = 'INCOMPLETE: 2 errors touch money, so these totals cannot be relied on.'
const ON_STDERR = 'The roll-up is INCOMPLETE: 2 errors touch money. See what and where: rbm validate\n'

describe('an incomplete roll-up', () => {
  test.each([
    ['table', 'txt'],
    ['csv', 'csv'],
    ['markdown', 'md'],
  ])('says so in words as %s', async (format, ending) => {
    const { status, out, error } = await run(['rollup', '--format', format], {
      files: twoErrors,
      columns: 120,
    })
    expect([status, error]).toEqual([1, ON_STDERR])
    await expect(out).toMatchFileSnapshot(golden(`rollup/incomplete.${ending}`))
    expect(out).toContain(SENTENCE)
    expect(out).toContain('SEC-01: A personnel line of')
  })

  test('says so as JSON, with every place', async () => {
    const { status, out, error } = await run(['rollup', '--format', 'json'], { files: twoErrors })
    expect([status, error]).toEqual([1, ON_STDERR])
    await expect(out).toMatchFileSnapshot(golden('rollup/incomplete.json'))
    expect(JSON.parse(out)).toMatchObject({
      complete: false,
      missing: [
        { rule: 'unknown-grade', path: PLAN, line: 19, element: 'SEC-01' },
        { rule: 'wrong-type', path: PLAN, line: 23, element: 'SEC-01' },
      ],
    })
  })

  test.each(['cost.txt', 'cost.csv', 'cost.md', 'cost.json'])('says so in %s', async (name) => {
    const { status, written } = await run(['rollup', '-o', name], { files: twoErrors })
    expect(status).toBe(1)
    expect(written[`/plan/${name}`]).toMatch(/INCOMPLETE: 2 errors touch money|"complete": false/)
  })

  test.each([[[]], [['--by', 'entity']]])('says so beside the workbook %j', async (by) => {
    const { status, error, written } = await run(['rollup', ...by, '-o', 'cost.xlsx'], { files: twoErrors })
    expect([status, error]).toEqual([1, `Wrote cost.xlsx.\n${ON_STDERR}`])
    expect(Object.keys(written)).toEqual(['/plan/cost.xlsx'])
  })

  test('counts one error as one', async () => {
    const { out, error } = await run(['rollup'], { files: misspelt })
    expect(out).toContain('INCOMPLETE: 1 error touches money')
    expect(error).toBe('The roll-up is INCOMPLETE: 1 error touches money. See what and where: rbm validate\n')
  })

  test.each([
    ['a cost file that is no YAML', { [PLAN]: 'kind: operational-plan\nentity: [SEC\n' }],
    ['a file that cannot be opened', { 'x.yaml': { kind: 'unreadable-file' } as const }],
    ['a link', { 'x.yaml': { kind: 'link', to: '/x' } as const }],
    ['a file of unknown kind', { 'x.yaml': 'kind: plans\n' }],
    ['a key `costs` that is misspelt', edited(minimal, PLAN, '    costs:', '    cost:')],
    ['a number in another notation', edited(minimal, PLAN, '38500000', '0x24B7620')],
    [
      'a key that stands twice',
      edited(minimal, PLAN, 'per-year: 12000000', 'per-year: 12000000\n        per-year: 1'),
    ],
  ])('%s makes the roll-up incomplete', async (_, files) => {
    const { status, out } = await run(['rollup', '--format', 'json'], { files: { ...minimal, ...files } })
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ complete: false })
  })

  test.each([
    [
      'a setting that is misspelt',
      edited(minimal, 'rbm.yaml', 'currency: XOF', 'currency: XOF\nwork-months-per-ft: 11'),
    ],
    [
      'an amount of an Output whose id looks like a key',
      edited(edited(minimal, PLAN, 'SEC-01', 'note'), PLAN, '38500000', '38_5'),
    ],
  ])('%s makes the roll-up incomplete', async (_, files) => {
    const { status, out } = await run(['rollup', '--format', 'json'], { files })
    expect([status, JSON.parse(out)]).toMatchObject([1, { complete: false }])
  })

  test.each([
    [
      'a title that is missing',
      edited(minimal, PLAN, '    title: Port inspectors trained and equipped in the Member States\n', ''),
    ],
    [
      'an indicator of an Output without title',
      edited(minimal, PLAN, '    outcome-targets:', '    indicators: [{id: K-1}]\n    outcome-targets:'),
    ],
    ['a target with too many digits', edited(minimal, PLAN, 'aims-at: 30', 'aims-at: 3000000000000000')],
    ['a target in a wrong year', edited(minimal, 'strategic-plan.yaml', '2028: 40', '2082: 40')],
    [
      'a direction that is misspelt',
      edited(minimal, 'strategic-plan.yaml', 'direction: increase', 'direction: up'),
    ],
  ])('%s does not', async (_, files) => {
    const { status, out } = await run(['rollup', '--format', 'json'], { files })
    expect([status, JSON.parse(out)]).toMatchObject([0, { complete: true }])
    expect((await run(['validate'], { files })).status).toBe(1)
  })
})

describe('settings that cannot be read', () => {
  const noCurrency = edited(minimal, 'rbm.yaml', 'currency: XOF\n', '')

  test('leave nothing to add up, and say so on stderr', async () => {
    const { status, out, error } = await run(['rollup'], { files: noCurrency })
    expect({ status, out, error }).toEqual({
      status: 1,
      out: 'INCOMPLETE: the settings of the plan cannot be read, so nothing was added up.\n',
      error:
        'rbm.yaml:3:1 error rbm.yaml has no `currency`. [missing-key]\n' +
        'The settings of the plan cannot be read, so nothing was added up. See all findings: rbm validate\n',
    })
  })

  test('give a JSON that is not complete', async () => {
    const { status, out } = await run(['rollup', '--format', 'json'], { files: noCurrency })
    expect(status).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('rollup/no-settings.json'))
    expect(JSON.parse(out)).toMatchObject({
      complete: false,
      missing: [{ rule: 'missing-key', path: 'rbm.yaml', line: 3 }],
    })
  })

  test('a JSON that goes to a file says so there, not on stdout', async () => {
    const { status, out, written } = await run(['rollup', '-o', 'cost.json'], { files: noCurrency })
    expect([status, out]).toEqual([1, ''])
    expect(JSON.parse(written['/plan/cost.json'] ?? '')).toMatchObject({ complete: false, rows: [] })
  })

  test('write no table to a file', async () => {
    const { status, error, written } = await run(['rollup', '-o', 'cost.xlsx'], { files: noCurrency })
    expect([status, written]).toEqual([1, {}])
    expect(error).toContain('Nothing was written to cost.xlsx.\n')
  })
})
