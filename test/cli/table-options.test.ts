// Every table command takes every option of tables (design/3-command-line): one that means nothing in a table is checked all the same,
// and whoever gives it is told. A filter that is not applied is told in the result, too.

import { describe, expect, test } from 'vitest'
import { exampleFiles, run } from '../support/run.ts'

const files = exampleFiles('minimal')

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  rollup: [],
  envelope: [],
  trace: ['OC-1', '--cost'],
  smart: [],
  staff: [],
  prioritize: [],
  targets: [],
  progress: [],
  risks: [],
  review: ['2027'],
}

const OPTIONS = {
  '--format': ['json', 'jsonn'],
  '--output': ['x.csv', 'no-folder/x.csv'],
  '--years': ['2027', '1999'],
  '--unit': ['thousand', 'dozen'],
  '--basis': ['full', 'half'],
  '--funding': ['regular', 'regularly'],
  '--lang': ['en', 'xx'],
  '--as-of': ['2027-06-30', '2027-06-31'],
} as const

const GRID = Object.keys(COMMANDS).flatMap((command) =>
  Object.entries(OPTIONS).map(([option, [right, wrong]]) => ({ command, option, right, wrong })),
)

describe.each(GRID)('rbm $command $option', ({ command, option, right, wrong }) => {
  const argv = [command, ...COMMANDS[command]!]

  test('is taken, and means something or is said to mean nothing', async () => {
    const plain = await run(argv, { files })
    const { status, out, error, written } = await run([...argv, option, right], { files })
    expect(status).toBe(plain.status)
    expect(out + Object.keys(written).join()).not.toBe('')
    const help = await run([command, '--help'], { files, columns: 200 })
    const [listed, idle = ''] = help.out.split('Taken as in every table command, without effect here: ')
    const isIdle = idle.trim().split(', ').includes(option)
    expect(listed!.includes(` ${option} <`)).toBe(!isIdle)
    const isFilter = option === '--years' || option === '--funding'
    const said = isFilter ? `${option} is not applied` : `${option} changes nothing in this table.`
    expect(error.includes(said)).toBe(isIdle)
    expect(out.includes(`${option} ${right} is not applied`)).toBe(isIdle && isFilter)
    // But for what is said of it, the table is the same.
    if (isIdle) expect(out.split('\n')).toEqual(expect.arrayContaining(plain.out.split('\n')))
  })

  test('is wrong use with a wrong value', async () => {
    const { status, out, error } = await run([...argv, option, wrong], { files })
    expect([status, out]).toEqual([2, ''])
    expect(error).not.toContain('unknown option')
  })
})

test('a filter that is not applied is told in every format', async () => {
  const argv = ['smart', '--years', '2027', '--funding', 'regular', '--format']
  for (const format of ['csv', 'markdown', 'html']) {
    const { out } = await run([...argv, format], { files })
    expect(out).toMatch(/years 2027 is not applied[^]*funding regular is not applied/)
  }
  const { out } = await run([...argv, 'json'], { files })
  expect(JSON.parse(out)).toMatchObject({ notApplied: ['--years 2027', '--funding regular'] })
})

describe.each([
  ['targets', '2027'],
  ['progress', '2027'],
  ['review', '2027'],
])('rbm %s', (command, year) => {
  test('takes its year as an option as well', async () => {
    const word = await run([command, year], { files })
    for (const argv of [
      [command, '--years', year],
      [command, '/plan', '--years', year],
      [command, year, '--years', year],
      [command, year, '/plan', '--years', year],
    ])
      expect(await run(argv, { files })).toEqual(word)
  })

  test('is wrong use with two years that differ', async () => {
    const { status, out, error } = await run([command, year, '--years', '2028'], { files })
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain('The years are given twice, and differ: "2027" and "2028".')
  })
})

test('a review without a year is wrong use', async () => {
  const { status, error } = await run(['review'], { files })
  expect([status, error]).toEqual([
    2,
    'rbm: The year that is decided on is missing.\nFor example: rbm review 2029\n',
  ])
})

describe('money at risk', () => {
  const itu = exampleFiles('itu-2028-2031')
  const money = async (...argv: string[]) => {
    const { out } = await run(['risks', '--above-appetite', '--format', 'json', ...argv], { files: itu })
    return JSON.parse(out) as {
      readonly years: readonly number[]
      readonly moneyAtRisk: { readonly basis: string; readonly total: { readonly cost: string } }
    }
  }
  const rolledUp = async (...argv: string[]) =>
    JSON.parse((await run(['rollup', '--format', 'json', ...argv], { files: itu })).out).total.total as string

  test.each([
    ['--basis', 'direct'],
    ['--years', '2029'],
    ['--funding', 'extrabudgetary'],
    ['--basis', 'full', '--years', '2028-2029', '--funding', 'regular'],
  ])('is of the cost that rollup shows: %s %s %s %s %s %s', async (...argv) => {
    const basis = argv.includes('--basis') ? [] : ['--basis', 'full']
    expect((await money(...argv)).moneyAtRisk.total.cost).toBe(await rolledUp(...basis, ...argv))
  })

  test('adds up in thousands', async () => {
    const files = { ...itu, 'risks.yaml': itu['risks.yaml']!.replaceAll('appetite: medium', 'appetite: low') }
    const { out } = await run(['risks', '--by', 'outcome', '--unit', 'thousand'], { files, columns: 200 })
    const rows = [...out.matchAll(/^(?:OC-|TOTAL).* ([\d,]+) +([\d,]+) +[\d.]+%$/gm)]
    const figures = rows.map((row) => row.slice(1).map((figure) => Number(figure.replaceAll(',', ''))))
    const [total, ...items] = figures.reverse()
    expect(items.length).toBeGreaterThan(10)
    expect(total).toEqual([0, 1].map((i) => items.reduce((sum, one) => sum + one[i]!, 0)))
  })

  test('is not in the map, which says that it cannot be limited', async () => {
    const { out, error } = await run(['risks', '--map', '--years', '2029', '--basis', 'direct'], {
      files: itu,
    })
    expect(error).toBe(
      '--years is not applied: this table shows all.\n--basis changes nothing in this table.\n',
    )
    expect(out).toContain('--years 2029 is not applied')
  })
})

test('the facts of a trace add up in thousands', async () => {
  const { out } = await run(['trace', 'OC-1', '--cost', '--unit', 'thousand'], { files, columns: 200 })
  expect(out).toContain('thousands of')
  const figures = out.split('\n').flatMap((line) => /^(?:\d{4}|Total) .* ([\d,]+) *$/.exec(line)?.[1] ?? [])
  const numbers = figures.map((figure) => Number(figure.replaceAll(',', '')))
  expect(numbers.length).toBeGreaterThan(2)
  expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(numbers.at(-1))
})
