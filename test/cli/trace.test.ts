// The chain around an element and the facts of a figure, as users meet them ([R29]).

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Revision } from '../../src/workspace/host.ts'
import { exampleFiles, golden, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const minimal = exampleFiles('minimal')

interface TraceJson {
  readonly element: { readonly kind: string; readonly id: string; readonly label: string }
  readonly facts: readonly {
    readonly amount: string
    readonly year: number
    readonly output: string
    readonly originOutput: string
    readonly outcome: string | null
    readonly lineAmount: string
    readonly steps: readonly { readonly by: string; readonly to: string; readonly share: string }[]
    readonly path: string
    readonly line: number
  }[]
  readonly total: string
}

const cents = (amount: string) => BigInt(amount.replace('.', ''))

async function costOf(...argv: string[]): Promise<TraceJson> {
  const { status, out } = await run(['trace', ...argv, '--cost', '--format', 'json'], { files: itu })
  expect(status).toBe(0)
  return JSON.parse(out) as TraceJson
}

describe('rbm trace', () => {
  test.each(['OC-3.1', 'TSB-01', 'GS-03', 'I-3.1', 'G1', 'BR'])('draws the chain around %s', async (id) => {
    const { status, out, error } = await run(['trace', id], { files: itu })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`trace/${id}.txt`))
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('gives the chain as JSON', async () => {
    const { out } = await run(['trace', 'OC-1', '--format', 'json'], { files: minimal })
    await expect(out).toMatchFileSnapshot(golden('trace/OC-1.json'))
  })

  test('lists the facts of a figure', async () => {
    const argv = [
      'trace',
      'OC-5.3',
      '--cost',
      '--year',
      '2028',
      '--basis',
      'full',
      '--funding',
      'extrabudgetary',
    ]
    const { status, out } = await run(argv, { files: itu, columns: 160 })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('trace/OC-5.3-cost.txt'))
  })

  test.each([
    ['OC-3.1', 'outcome'],
    ['G2', 'goal'],
    ['TP5', 'thematic-priority'],
    ['BDT', 'entity'],
    ['BR-05', 'output'],
  ])('the facts of %s add up to its figure in the roll-up by %s, in both views', async (id, grouping) => {
    for (const basis of ['direct', 'full']) {
      const traced = await costOf(id, '--basis', basis, '--years', '2028')
      const argv = ['rollup', '--by', grouping, '--basis', basis, '--years', '2028', '--format', 'json']
      const { rows } = JSON.parse((await run(argv, { files: itu })).out) as {
        rows: { key: Record<string, string>; total: string }[]
      }
      expect(traced.total).toBe(rows.find(({ key }) => key[grouping] === id)!.total)
      expect(traced.facts.reduce((sum, { amount }) => sum + cents(amount), 0n)).toBe(cents(traced.total))
    }
  })

  test('each amount is its line times the shares of its steps, to less than a centime', async () => {
    const { facts } = await costOf('OC-5.1', '--basis', 'full')
    expect(facts.length).toBeGreaterThan(100)
    expect(facts.some(({ output, originOutput }) => output !== originOutput)).toBe(true)
    for (const { amount, lineAmount, steps } of facts) {
      let [over, under] = [cents(lineAmount), 1n]
      for (const { share } of steps) {
        const [a, b] = share.split('/').map(BigInt) as [bigint, bigint]
        over *= a
        under *= b
      }
      const off = cents(amount) * under - over
      expect(off < under && off > -under).toBe(true)
    }
  })

  test('names the file and the line of each fact', async () => {
    const { facts } = await costOf('TSB-01', '--year', '2028')
    for (const { path, line } of facts) {
      const text = String(itu[path]).split('\n')[line - 1]!
      expect(text).toMatch(/category:|grade:|post:/)
    }
  })

  test('an enabling Output in the full view shows where its cost goes', async () => {
    const { facts, total } = await costOf('GS-03', '--basis', 'full', '--year', '2028')
    expect(new Set(facts.map(({ originOutput }) => originOutput))).toEqual(new Set(['GS-03']))
    expect(facts.every(({ outcome }) => outcome !== null)).toBe(true)
    expect(total).toBe((await costOf('GS-03', '--year', '2028')).total)
  })

  test.each([
    [
      ['trace', 'OC-3.11'],
      'no-such-element',
      'rbm: The plan has no element "OC-3.11".\nDid you mean "OC-3.1"?\n',
    ],
    [
      ['trace', 'I-3.1', '--cost'],
      'no-cost',
      'rbm: "I-3.1" is of a kind that has no cost of its own.\nSee what it belongs to: rbm trace I-3.1\n',
    ],
    [
      ['trace', 'OC-3.1', '-o', 'x.csv'],
      'no-table',
      'rbm: A chain is no table.\nIt is printed as text or JSON; --cost gives a table.\n',
    ],
  ])('%j ends with 2', async (argv, code, says) => {
    const { status, out, error, written } = await run(argv, { files: itu })
    expect({ status, out, error, written }).toEqual({ status: 2, out: '', error: says, written: {} })
    const json = await run([...argv, '--format', 'json'], { files: itu })
    if (!argv.includes('-o')) expect(JSON.parse(json.out)).toMatchObject({ error: { code } })
  })

  test.each(['fr', 'ar'])('--lang %s speaks that language, in the chain and in the facts', async (lang) => {
    const chain = await run(['trace', 'OC-3.1', '--lang', lang], { files: itu })
    await expect(chain.out).toMatchFileSnapshot(golden(`trace/OC-3.1-${lang}.txt`))
    const argv = ['trace', 'OC-2.2', '--cost', '--year', '2028', '--basis', 'full', '--lang', lang]
    const facts = await run(argv, { files: itu, columns: 160 })
    await expect(facts.out).toMatchFileSnapshot(golden(`trace/OC-2.2-cost-${lang}.txt`))
  })

  test.each([
    ['03-travel', 'category', 'Travel on duty'],
    ['XB-TF', 'funding-source', 'Trust'],
    ['A.1', 'revenue', 'Member State contributions'],
  ])('knows %s, a %s', async (id, kind, title) => {
    const { status, out } = await run(['trace', id, '--format', 'json'], { files: itu })
    expect(status).toBe(0)
    const { chains } = JSON.parse(out) as { chains: { element: Record<string, string> }[] }
    expect(chains[0]!.element).toMatchObject({ kind, id })
    expect(chains[0]!.element['label']).toContain(title)
    expect(chains[0]!.element[kind === 'revenue' ? 'revenue' : 'cost']).toMatch(/^[1-9]\d*\.\d\d$/)
  })

  test.each([
    ['03-travel', 'category'],
    ['XB-TF', 'funding-source'],
  ])('the facts of %s add up to its figure in the roll-up by %s', async (id, grouping) => {
    const argv = ['rollup', '--by', grouping, '--basis', 'full', '--years', '2029', '--format', 'json']
    const { rows } = JSON.parse((await run(argv, { files: itu })).out) as {
      rows: { key: Record<string, string>; total: string }[]
    }
    const { total } = await costOf(id, '--basis', 'full', '--years', '2029')
    expect(total).toBe(rows.find(({ key }) => key[grouping] === id)!.total)
  })

  test('names for each fact the commit in which its line stands, and none for a changed file', async () => {
    const argv = ['trace', 'OC-3.3', '--cost', '--year', '2028']
    const path = 'operational-plans/2028/tsb.yaml'
    const files = { ...itu, [path]: `${itu[path]}\n# A remark.\n` }
    const { out } = await run([...argv, '--format', 'json'], { files, revision: revisionOf(itu) })
    const { facts } = JSON.parse(out) as { facts: { path: string; commit: string | null }[] }
    expect(new Set(facts.map((fact) => `${fact.path} ${fact.commit}`))).toEqual(
      new Set([`${path} null`, `operational-plans/2028/bdt.yaml ${COMMIT}`]),
    )
    const { out: csv } = await run([...argv, '--format', 'csv'], { files, revision: revisionOf(itu) })
    expect(csv).toContain(`,${COMMIT.slice(0, 10)},`)
    expect(csv).toContain(',changed,')
  })

  test('the terms of a figure add up to it in csv, too', async () => {
    const { out } = await run(
      ['trace', 'OC-2.1', '--cost', '--basis', 'full', '--year', '2028', '--format', 'csv'],
      {
        files: itu,
      },
    )
    const amounts = out
      .trim()
      .split('\r\n')
      .map((line) => line.split(',').at(-1)!)
      .filter((amount) => /^-?\d+\.\d\d$/.test(amount))
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + cents(amount), 0n)).toBe(cents(amounts.at(-1)!))
  })

  test('writes a workbook of the facts', async () => {
    const { status, written } = await run(['trace', 'TSB-01', '--cost', '-o', 'tsb-01.xlsx'], { files: itu })
    expect([status, Object.keys(written)]).toEqual([0, ['/plan/tsb-01.xlsx']])
  })
})

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** A commit that holds these files. */
function revisionOf(files: Readonly<Record<string, string>>): Revision {
  const hashOf = (text: string): string => {
    const bytes = Buffer.from(text)
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  }
  const blobs = new Map(Object.entries(files).map(([path, text]) => [path, hashOf(text)]))
  return { commit: COMMIT, date: '2027-11-18T09:30:00Z', blobs }
}
