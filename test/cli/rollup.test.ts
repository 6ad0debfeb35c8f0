// The roll-up as users meet it: whole commands on the examples, against golden files.

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { GROUPINGS } from '../../src/costing/facts/cost-fact.ts'
import type { Revision } from '../../src/workspace/host.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const minimal = exampleFiles('minimal')

describe('rbm rollup as a table', () => {
  test.each([80, 200])('prints the cost by Outcome on a terminal of %i columns', async (columns) => {
    const { status, out, error } = await run(['rollup'], { files: itu, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`rollup/outcome-${columns}.txt`))
  })

  test.each(GROUPINGS)('groups by %s', async (grouping) => {
    const { status, out, error } = await run(['rollup', '--by', grouping], { files: itu, columns: 140 })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`rollup/by-${grouping}.txt`))
  })

  test.each(GROUPINGS)('groups by %s on a narrow terminal, no line wider than it', async (grouping) => {
    const { out } = await run(['rollup', '--by', grouping], { files: itu, columns: 80 })
    await expect(out).toMatchFileSnapshot(golden(`rollup/by-${grouping}-80.txt`))
    expect(
      out
        .split('\n')
        .slice(3)
        .filter((line) => line.length > 80),
    ).toEqual([])
    expect(out).not.toContain('…')
  })

  test('groups by several keys', async () => {
    const { out } = await run(['rollup', '--by', 'entity,category'], { files: itu, columns: 120 })
    await expect(out).toMatchFileSnapshot(golden('rollup/by-entity-category.txt'))
  })

  test('shows "not planned", not zero, for a year without operational plan', async () => {
    const { status, out } = await run(['rollup'], { files: minimal })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('rollup/minimal.txt'))
  })
})

describe('rbm rollup --format json', () => {
  test('has the keys, the order and the strings of the contract', async () => {
    const { status, out, error } = await run(['rollup', '--by', 'outcome', '--format', 'json'], {
      files: itu,
      revision: revisionOf({}),
    })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('rollup/outcome.json'))
    const json = JSON.parse(out) as Record<string, unknown>
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'currency',
      'basis',
      'by',
      'years',
      'complete',
      'missing',
      'source',
      'rows',
      'total',
    ])
    expect(json).toMatchObject({
      schemaVersion: '1.0',
      currency: 'CHF',
      basis: 'direct',
      by: ['outcome'],
      years: [2028, 2029, 2030, 2031],
      complete: true,
      missing: [],
    })
    const rows = json.rows as Record<string, unknown>[]
    for (const row of rows) expect(Object.keys(row)).toEqual(['key', 'label', 'amounts', 'total'])
    expect(rows[0]).toEqual({
      key: { outcome: 'OC-1.1' },
      label: 'Avoidance of causing harmful interference',
      amounts: { 2028: '8206635.00', 2029: '8253497.20', 2030: '8299097.40', 2031: '8346647.60' },
      total: '33105877.20',
    })
    expect(rows.at(-1)).toMatchObject({ key: { outcome: null }, label: 'no Outcome' })
    expect(json.total).toEqual({
      amounts: { 2028: '177726900.00', 2029: '178900860.00', 2030: '180216960.00', 2031: '182519320.00' },
      total: '719364040.00',
    })
  })

  test.each(GROUPINGS)('gives the same total by %s', async (grouping) => {
    const { out } = await run(['rollup', '--by', grouping, '--format', 'json'], { files: itu })
    const { total, rows } = JSON.parse(out) as { total: { total: string }; rows: { total: string }[] }
    expect(total.total).toBe('719364040.00')
    const cents = rows.reduce((sum, row) => sum + BigInt(row.total.replace('.', '')), 0n)
    expect(cents).toBe(71936404000n)
  })

  test('names every grouping in the key of a row', async () => {
    const { out } = await run(['rollup', '--by', 'entity,outcome', '--format=json'], { files: itu })
    const { rows } = JSON.parse(out) as { rows: { key: object; label: string }[] }
    expect(rows[0]?.key).toEqual({ entity: 'BDT', outcome: 'OC-3.2' })
    expect(rows[0]?.label).toBe(
      'Telecommunication Development Bureau / Affordable, universal broadband deployment in all countries, especially developing countries',
    )
  })

  test('writes an amount in the decimals of the currency, and null for a year not planned', async () => {
    const { out } = await run(['rollup', '--format', 'json'], { files: minimal })
    await expect(out).toMatchFileSnapshot(golden('rollup/minimal.json'))
    expect(JSON.parse(out)).toMatchObject({
      currency: 'XOF',
      notPlanned: [{ entity: 'SEC', years: [2028] }],
      rows: [{ amounts: { 2027: '82900000', 2028: null }, total: '82900000' }],
    })
  })

  test('ignores --unit', async () => {
    const plain = await run(['rollup', '--format', 'json'], { files: minimal })
    const inThousands = await run(['rollup', '--format', 'json', '--unit', 'thousand'], { files: minimal })
    expect(inThousands.out).toBe(plain.out)
  })

  test('names the commit, and says that nothing differs from it', async () => {
    const { out } = await run(['rollup', '--format', 'json'], {
      files: minimal,
      revision: revisionOf(minimal),
    })
    expect(JSON.parse(out)).toMatchObject({ source: { commit: COMMIT, dirty: false } })
  })

  test.each([
    ['a file was changed', { ...minimal, 'rbm.yaml': `${minimal['rbm.yaml']}\n` }],
    ['a file is new', { ...minimal, 'waivers.yaml': 'kind: waivers\n' }],
    ['a file is gone', without(minimal, 'operational-plans/2027/sec.yaml')],
  ])('says that the plan is not as committed when %s', async (_, files) => {
    const { out } = await run(['rollup', '--format', 'json'], { files, revision: revisionOf(minimal) })
    expect(JSON.parse(out)).toMatchObject({ source: { commit: COMMIT, dirty: true } })
  })

  test('is outside of git neither clean nor dirty', async () => {
    const { out } = await run(['rollup', '--format', 'json'], { files: minimal })
    expect(JSON.parse(out)).toMatchObject({ source: { commit: null, dirty: null } })
  })
})

describe('rbm rollup --format csv', () => {
  test('writes full amounts, whatever the unit', async () => {
    const { status, out, error } = await run(['rollup', '--format', 'csv', '--unit', 'million'], {
      files: itu,
    })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('rollup/outcome.csv'))
    expect(out).toMatch(/^TOTAL,,177726900.00,/m)
  })

  test('ends lines as RFC 4180 says and has as many fields in each', async () => {
    const { out } = await run(['rollup', '--format', 'csv'], { files: minimal })
    const lines = out.split('\r\n')
    expect(lines.pop()).toBe('')
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines[0]).toBe('Outcome,Title,2027,2028,Total')
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([5]))
  })

  test('leaves a year that is not planned empty', async () => {
    const { out } = await run(['rollup', '--format', 'csv'], { files: minimal })
    expect(out).toContain(
      'OC-1,Member States inspect the catch that is landed in their ports,82900000,,82900000\r\n',
    )
  })

  test('puts an apostrophe before a title that a spreadsheet would run', async () => {
    const title = '=HYPERLINK("http://x","y")'
    const files = edited(
      minimal,
      'strategic-plan.yaml',
      'Member States inspect the catch that is landed in their ports',
      `'${title}'`,
    )
    const { out } = await run(['rollup', '--format', 'csv'], { files })
    expect(out).toContain(`OC-1,"'=HYPERLINK(""http://x"",""y"")",`)
  })
})

describe('rbm rollup --format markdown', () => {
  test('writes a table with the total in bold', async () => {
    const { status, out, error } = await run(['rollup', '--by', 'entity', '--format', 'markdown'], {
      files: itu,
    })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('rollup/by-entity.md'))
  })

  test('keeps a title from becoming a link, a mention or a column', async () => {
    const title = '![x](http://evil) | @org/team #1 </details>'
    const files = edited(
      minimal,
      'strategic-plan.yaml',
      'Member States inspect the catch that is landed in their ports',
      `'${title}'`,
    )
    const { out } = await run(['rollup', '--format', 'markdown'], { files })
    await expect(out).toMatchFileSnapshot(golden('rollup/hostile-title.md'))
    expect(out).not.toMatch(/!\[|http:\/\/|@org|#1|<\/details/)
  })
})

describe('the options of rbm rollup', () => {
  test.each([80, 200])('--across puts a second grouping into the columns, in %i columns', async (columns) => {
    const argv = ['rollup', '--by', 'entity', '--across', 'outcome', '--basis', 'full', '--unit', 'thousand']
    const { status, out } = await run(argv, { files: itu, columns })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`rollup/entity-across-outcome-${columns}.txt`))
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
  })

  test('--across gives JSON cells by the key of the column, which add up to the row and the total', async () => {
    const argv = ['rollup', '--by', 'output', '--across', 'outcome', '--format', 'json']
    const { out } = await run(argv, { files: itu })
    const json = JSON.parse(out) as {
      across: string
      rows: { cells: Record<string, string>; total: string }[]
      total: { cells: Record<string, string>; total: string }
    }
    expect(json.across).toBe('outcome')
    expect(Object.keys(json.total.cells)).toHaveLength(16)
    expect(json.total.cells['null']).toBe('353677180.00')
    const cents = (amount: string) => BigInt(amount.replace('.', ''))
    for (const { cells, total } of [...json.rows, json.total]) {
      expect(Object.values(cells).reduce((sum, cell) => sum + cents(cell), 0n)).toBe(cents(total))
    }
  })

  test('--basis full moves services to those that they serve, and changes no total', async () => {
    const { status, out } = await run(['rollup', '--basis', 'full'], { files: itu, columns: 140 })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('rollup/full-by-outcome.txt'))
    const { out: json } = await run(['rollup', '--basis', 'full', '--format', 'json'], { files: itu })
    expect(JSON.parse(json)).toMatchObject({
      basis: 'full',
      complete: true,
      total: { total: '719364040.00' },
    })
    expect(json).not.toContain('"outcome": null')
    const origin = await run(['rollup', '--basis', 'full', '--by', 'entity,origin-entity'], {
      files: itu,
      columns: 120,
    })
    await expect(origin.out).toMatchFileSnapshot(golden('rollup/full-by-entity-origin.txt'))
  })

  test('--by given twice groups by both', async () => {
    const both = await run(['rollup', '--by', 'entity', '--by', 'category'], { files: itu, columns: 120 })
    expect(both.out).toBe(
      (await run(['rollup', '--by', 'entity,category'], { files: itu, columns: 120 })).out,
    )
  })

  test('a file of the plan says where the plan lies, and that all of it is added up', async () => {
    const { out, error } = await run(['rollup', 'operational-plans/2028/br.yaml'], { files: itu })
    expect(out).toBe((await run(['rollup'], { files: itu })).out)
    expect(error).toBe(
      'The whole plan is added up; "operational-plans/2028/br.yaml" only says where it lies.\n',
    )
    expect((await run(['rollup', 'rbm.yaml'], { files: itu })).error).toBe('')
  })

  test('csv ignores the unit, and says so by naming the currency alone', async () => {
    const { out } = await run(['rollup', '--unit', 'million', '--format', 'csv'], { files: itu })
    expect(out).toContain('direct cost · CHF · illustrative')
    expect(out).toContain('719364040.00')
  })

  test.each(['thousand', 'million'])(
    '--unit %s rounds so that the table adds up as printed',
    async (unit) => {
      const { out } = await run(['rollup', '--unit', unit], { files: itu, columns: 160 })
      await expect(out).toMatchFileSnapshot(golden(`rollup/unit-${unit}.txt`))
      const figures = out
        .split('\n')
        .filter((line) => /^(OC|–|TOTAL)/.test(line))
        .map(figuresOf)
      const total = figures.pop()!
      for (const [column, sum] of total.entries()) {
        expect(figures.reduce((all, row) => all + row[column]!, 0)).toBe(sum)
      }
      for (const row of [...figures, total]) {
        const [a = 0, b = 0, c = 0, d = 0, early, late, all] = row
        expect([a + b, c + d, a + b + c + d]).toEqual([early, late, all])
      }
    },
  )

  test.each([
    ['2028', 'year'],
    ['2028-2029', 'span'],
    ['2028,2030', 'list'],
    ['2031,2028-2029,2028', 'mixed'],
  ])('--years %s adds up these years only', async (years, name) => {
    const { status, out } = await run(['rollup', '--by', 'entity', '--years', years], {
      files: itu,
      columns: 120,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`rollup/years-${name}.txt`))
  })

  test.each([
    ['regular', 'by-entity-regular'],
    ['XB-TF', 'by-entity-XB-TF'],
  ])('--funding %s says so above the table', async (funding, name) => {
    const { status, out } = await run(['rollup', '--by', 'entity', '--funding', funding], {
      files: itu,
      columns: 120,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`rollup/${name}.txt`))
  })

  test('--funding stands in the JSON', async () => {
    const { out } = await run(['rollup', '--funding', 'regular', '--format', 'json'], { files: itu })
    expect(JSON.parse(out)).toMatchObject({ funding: 'regular', total: { total: '664224140.00' } })
  })

  test.each(['fr', 'es', 'ru', 'ar', 'zh'])('--lang %s speaks that language', async (lang) => {
    const { status, out } = await run(['rollup', '--by', 'entity', '--lang', lang], {
      files: itu,
      columns: 120,
    })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(`rollup/lang-${lang}.txt`))
  })

  test.each(['fr', 'ar'])('--lang %s says what is not allocated and not translated', async (lang) => {
    const argv = ['rollup', '--by', 'thematic-priority,entity', '--unit', 'thousand', '--lang', lang]
    const { out } = await run(argv, { files: itu, columns: 120 })
    await expect(out).toMatchFileSnapshot(golden(`rollup/lang-${lang}-allocation.txt`))
    const narrow = await run(['rollup', '--lang', lang], { files: itu })
    await expect(narrow.out).toMatchFileSnapshot(golden(`rollup/lang-${lang}-80.txt`))
  })

  test('--lang ar keeps figures behind Arabic in their columns, in Markdown too', async () => {
    const argv = ['rollup', '--by', 'entity', '--lang', 'ar', '--format', 'markdown']
    const { out } = await run(argv, { files: itu })
    await expect(out).toMatchFileSnapshot(golden('rollup/lang-ar.md'))
    expect(out).toMatch(/[\u0600-\u06FF]\u200e \| 37\u00a0352\u00a0800 \|/)
  })

  test('--lang changes no figure of csv and JSON', async () => {
    const figures = async (format: string, ...lang: string[]) => {
      const { out } = await run(['rollup', '--by', 'entity', '--format', format, ...lang], { files: itu })
      return out.match(/\d+\.\d\d/g)
    }
    for (const format of ['csv', 'json'])
      expect(await figures(format, '--lang', 'fr')).toEqual(await figures(format))
  })

  test('a coloured table without its colours is the plain one', async () => {
    const plain = await run(['rollup'], { files: itu })
    const coloured = await run(['rollup'], { files: itu, colour: true })
    expect(coloured.out).not.toBe(plain.out)
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })
})

describe('rbm rollup -o', () => {
  test.each([
    ['cost.json', '{\n  "schemaVersion": "1.0"'],
    ['cost.csv', 'Outcome,Title,2027'],
    ['cost.md', '**Cost by Outcome'],
    ['cost.txt', 'Cost by Outcome'],
  ])('%s: the ending chooses the format, and nothing goes to stdout', async (name, beginning) => {
    const result = await run(['rollup', '-o', name], { files: minimal })
    expect(result).toMatchObject({ status: 0, out: '', error: `Wrote ${name}.\n` })
    expect(Object.keys(result.written)).toEqual([`/plan/${name}`])
    expect(result.written[`/plan/${name}`]?.slice(0, beginning.length)).toBe(beginning)
  })

  test('writes the same bytes to a file as to stdout', async () => {
    const shown = await run(['rollup', '--format', 'json'], { files: minimal })
    const { written } = await run(['rollup', '--format', 'json', '-o', '/plan/x.data'], { files: minimal })
    expect(written).toEqual({ '/plan/x.data': shown.out })
  })

  test('puts no colours into a file', async () => {
    const { written } = await run(['rollup', '-o', 'cost.txt'], { files: minimal, colour: true })
    expect(written['/plan/cost.txt']).not.toContain('\u001b')
  })

  test('x.xlsx writes the whole financial plan and prints the cost by Outcome', async () => {
    const { status, out, error, written } = await run(['rollup', '-o', 'financial-plan.xlsx'], {
      files: minimal,
    })
    expect({ status, error, names: Object.keys(written) }).toEqual({
      status: 0,
      error: 'Wrote financial-plan.xlsx.\n',
      names: ['/plan/financial-plan.xlsx'],
    })
    expect(out).toContain('Cost by Outcome, 2027-2028')
  })

  test('x.xlsx --by writes one table', async () => {
    const { status, out, written } = await run(['rollup', '--by', 'entity', '-o', 'cost.xlsx'], {
      files: minimal,
    })
    expect({ status, out, names: Object.keys(written) }).toEqual({
      status: 0,
      out: '',
      names: ['/plan/cost.xlsx'],
    })
  })
})

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** A commit that holds these files. */
function revisionOf(files: Readonly<Record<string, string>>): Revision {
  const blobs = new Map(Object.entries(files).map(([path, text]) => [path, blobHash(text)]))
  return { commit: COMMIT, date: '2027-11-18T09:30:00Z', blobs }
}

function blobHash(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function without(files: Readonly<Record<string, string>>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

/** The figures at the end of a printed line. */
function figuresOf(line: string): number[] {
  return (/((?: +-?[\d,]+){7})$/.exec(line)?.[1] ?? '')
    .trim()
    .split(/ +/)
    .map((figure) => Number(figure.replaceAll(',', '')))
}
