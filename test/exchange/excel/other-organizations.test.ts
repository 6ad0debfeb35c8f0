// Organizations that share nothing with the example ([R4]): yen without decimals, dinars with three. Every command and every
// sheet works for them by data alone. The totals were worked out by hand in `test/costing/fixtures.test.ts`.

import { describe, expect, test } from 'vitest'
import { run } from '../../support/run.ts'
import { sourcesIn } from '../../support/plan-sources.ts'
import { inputOf } from '../../tables/financial-plan/plan-of.ts'
import { evaluator, formulasOf, readWorkbook } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

// Full cost, by hand. Lantern Islands has no service: full is direct cost.
// Pearl Gulf, 2030, regular money of PIL: PIL-01 personnel 15,120.450 + two thirds of 100.001 = 15,187.117 1/3; PIL-02 307.669;
//   together 15,494.786 1/3. HQ-01 costs 10,810.500: PIL-02 carries 10,810.500 × 307.669 / 15,494.786 1/3 = 214.656,
//   PIL-01 the other 10,595.844. So PIL-02 307.669 + 214.656 = 522.325; PIL-01 15,223.118 + 10,595.844 = 25,818.962.
// 2031: PIL-01 alone has cost: 4,830 + 11,100 = 15,930.000.
const ORGANIZATIONS = [
  {
    folder: 'lantern-islands',
    total: '5014578',
    full: { 'LI-01': '5001201', 'LI-02': '13344', 'LI-04': '33' },
    traced: 'LI-01',
    decimals: '',
  },
  {
    folder: 'pearl-gulf',
    total: '52397.166',
    full: { 'ENV-01': '718.340', 'PIL-01': '51156.501', 'PIL-02': '522.325' },
    traced: 'HQ-01',
    decimals: '.000',
  },
] as const

describe.each(ORGANIZATIONS)('$folder', ({ folder, total, full, traced, decimals }) => {
  const sources = sourcesIn(`test/fixtures/${folder}`)
  const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]))

  test('has no error and no money missing', async () => {
    const { status, out } = await run(['validate'], { files })
    expect(status).toBe(0)
    expect(out).toContain('0 errors')
  })

  test.each(['direct', 'full'])('adds up in the %s view by every command', async (basis) => {
    const rollup = await run(['rollup', '--by', 'output', '--format', 'json', '--basis', basis], { files })
    expect([rollup.status, JSON.parse(rollup.out).total.total]).toEqual([0, total])
    const traces = await run(['trace', traced, '--cost', '--format', 'json', '--basis', basis], { files })
    expect(traces.status).toBe(0)
    expect(traces.out).toMatch(decimals === '' ? /"\d+"/ : /"\d+\.\d{3}"/)
  })

  test('carries its services as worked out by hand', async () => {
    const { out } = await run(['rollup', '--by', 'output', '--format', 'json', '--basis', 'full'], { files })
    const rows = JSON.parse(out).rows as { key: { output: string }; total: string }[]
    expect(Object.fromEntries(rows.map(({ key, total: sum }) => [key.output, sum]))).toEqual(full)
  })

  test('fills every sheet of the workbook, in the decimals of its currency', async () => {
    const workbook = await readWorkbook(await writePlan(inputOf(sources)))
    expect(workbook.worksheets.length).toBeGreaterThan(8)
    const evaluate = evaluator(workbook)
    const formulas = formulasOf(workbook)
    expect(formulas.length).toBeGreaterThan(50)
    expect(formulas.filter(({ place, cached }) => !agree(cached, evaluate(place)))).toEqual([])
    const grand = (sheet: string) => {
      const values: number[] = []
      workbook.getWorksheet(sheet)!.eachRow((row) =>
        row.eachCell((cell) => {
          const value = evaluate(`${sheet}!${cell.address}`)
          if (typeof value === 'number') values.push(value)
        }),
      )
      return Math.max(...values)
    }
    for (const sheet of ['By Outcome', 'By Entity', 'By Category', 'By Output'])
      expect([sheet, agree(grand(sheet), Number(total))]).toEqual([sheet, true])
    const formats = new Set<string>()
    workbook.getWorksheet('Facts')!.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'number' && cell.numFmt?.includes('#,##0')) formats.add(cell.numFmt)
      }),
    )
    expect([...formats].every((format) => format.startsWith(`#,##0${decimals}`))).toBe(true)
    expect(formats.size).toBeGreaterThan(0)
  })
})

function agree(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b
}
