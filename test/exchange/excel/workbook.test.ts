import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Workbook } from 'exceljs'
import type { FinancialPlanInput } from '../../../src/tables/financial-plan/index.ts'
import { changed, exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { addressBy, evaluator, formulasOf, readWorkbook, valueAt } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

describe('the workbook of the ITU example', () => {
  let input: FinancialPlanInput
  let bytes: Uint8Array
  let workbook: Workbook

  beforeAll(async () => {
    input = inputOf(exampleSources('itu-2028-2031'))
    bytes = await writePlan(input)
    workbook = await readWorkbook(bytes)
  })

  test('has its sheets in order', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Revenue and expenses',
      'By Outcome',
      'By Entity',
      'Direct to full by Outcome',
      'Direct to full by Entity',
      'Entity × Outcome',
      'By Category',
      'By Funding source',
      'By Output',
      'Targets',
      'Cut line',
      'Envelopes',
      'Risks',
      'Staff',
      'Rates',
      'Printed Revenue',
      'Printed Outcome',
      'Printed Entity',
      'Printed Entity × Outcome',
      'Printed Category',
      'Printed Funding source',
      'Facts',
      'Services',
    ])
  })

  test('gives each formula the value that it has when somebody else computes it', () => {
    const evaluate = evaluator(workbook)
    const formulas = formulasOf(workbook)
    expect(formulas.length).toBeGreaterThan(900)
    const wrong = formulas.filter(({ place, cached }) => !agree(cached, evaluate(place)))
    expect(wrong).toEqual([])
  })

  test('totals CHF 664,224,140 of the regular budget and 55,139,900 beside it, in balance', () => {
    const total = (title: string): unknown =>
      valueAt(workbook, 'Cover', addressBy(workbook, 'Cover', 'A', title, 'C'))
    expect(total('Expenses: Regular budget')).toBe(664_224_140)
    expect(total('Expenses: Extrabudgetary')).toBe(55_139_900)
    expect(total('Revenue: Regular budget')).toBe(664_224_140)
    expect(total('Balance: Regular budget')).toBe(0)
    for (const sheet of [
      'By Outcome',
      'By Entity',
      'Entity × Outcome',
      'By Category',
      'By Funding source',
      'By Output',
      'Facts',
    ]) {
      expect(total(sheet), sheet).toBe(719_364_040)
    }
  })

  test('agrees with sums made straight from the facts', () => {
    const sums = new Map<string, bigint>()
    for (const { output, year, amount } of input.facts) {
      const key = `${output.entity.id} ${year}`
      sums.set(key, (sums.get(key) ?? 0n) + amount)
    }
    for (const [key, sum] of sums) {
      const [entity, year] = key.split(' ')
      const column = { 2028: 'C', 2029: 'D', 2030: 'F', 2031: 'G' }[year!]!
      expect(valueAt(workbook, 'By Entity', addressBy(workbook, 'By Entity', 'A', entity!, column))).toBe(
        Number(sum) / 100,
      )
    }
  })

  test('refers to keys and years as cells, over exact ranges', () => {
    const address = addressBy(workbook, 'By Outcome', 'A', 'OC-3.1', 'D')
    const last = input.facts.length + 1
    expect(workbook.getWorksheet('By Outcome')!.getCell(address).formula).toBe(
      `SUMIFS(Facts!$R$2:$R$${last},Facts!$I$2:$I$${last},$A${address.slice(1)},Facts!$Q$2:$Q$${last},D$6)`,
    )
  })

  test('marks firm and indicative years below the year', () => {
    const sheet = workbook.getWorksheet('By Outcome')!
    expect(
      ['C', 'D', 'E', 'F', 'G', 'H', 'I'].map(
        (column) => `${sheet.getCell(`${column}6`).text} ${sheet.getCell(`${column}7`).text}`,
      ),
    ).toEqual([
      '2028 firm',
      '2029 firm',
      '2028-2029 biennium',
      '2030 indicative',
      '2031 indicative',
      '2030-2031 biennium',
      '2028-2031 total',
    ])
  })

  test('leads from each fact to its file and line', () => {
    const sheet = workbook.getWorksheet('Facts')!
    const row = input.facts.findIndex(({ output }) => output.id === 'TSB-01') + 2
    expect(sheet.getCell(`S${row}`).text).toBe('operational-plans/2028/tsb.yaml')
    expect(sheet.getCell(`T${row}`).value).toBe(input.lineOf(input.facts[row - 2]!.origin))
    expect(sheet.getCell(`U${row}`).text).toBe('0123456789')
  })

  test('prints on A4 across, as wide as the page, with the head on every page', () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
      })
      // Risks has several tables, each with a head of its own.
      if (!['Cover', 'Risks'].includes(sheet.name))
        expect(sheet.pageSetup.printTitlesRow, sheet.name).toBe(
          { Facts: '1:1', Services: '1:1', Rates: '6:6', 'Cut line': '6:6' }[sheet.name] ?? '6:7',
        )
    }
  })

  test('writes the children of sheetPr in the order that Excel demands', async () => {
    const zip = await JSZip.loadAsync(bytes)
    for (const name of Object.keys(zip.files).filter((path) => path.startsWith('xl/worksheets/sheet'))) {
      const xml = await zip.file(name)!.async('string')
      const children = [.../<sheetPr>(.*?)<\/sheetPr>/.exec(xml)![1]!.matchAll(/<(\w+)/g)].map(
        ([, tag]) => tag,
      )
      expect(['pageSetUpPr', 'outlinePr,pageSetUpPr']).toContain(children.join())
    }
  })

  test('links only inside the workbook', async () => {
    const zip = await JSZip.loadAsync(bytes)
    expect(Object.keys(zip.files).filter((path) => path.includes('worksheets/_rels'))).toEqual([])
    const cover = await zip.file('xl/worksheets/sheet1.xml')!.async('string')
    expect(cover).toContain(`location="'Revenue and expenses'!A1"`)
  })

  test('is dated by the commit, and inside by the first day of zip', async () => {
    const zip = await JSZip.loadAsync(bytes)
    expect(new Set(Object.values(zip.files).map(({ date }) => date.toISOString()))).toEqual(
      new Set(['1980-01-01T00:00:00.000Z']),
    )
    expect(workbook.created.toISOString()).toBe('2027-11-18T00:00:00.000Z')
  })

  test('is the same to the byte a second time, and in another time zone', async () => {
    expect(hash(await writePlan(inputOf(exampleSources('itu-2028-2031'))))).toBe(hash(bytes))
    vi.stubEnv('TZ', 'Pacific/Auckland')
    try {
      expect(new Date(2028, 0, 1).getTimezoneOffset()).toBe(-13 * 60)
      expect(hash(await writePlan(inputOf(exampleSources('itu-2028-2031'))))).toBe(hash(bytes))
    } finally {
      vi.unstubAllEnvs()
    }
  }, 60_000)
})

test('the full view of the example has right formulas, and the figures of the roll-up', async () => {
  const input = inputOf(exampleSources('itu-2028-2031'), { basis: 'full' })
  const workbook = await readWorkbook(await writePlan(input))
  const evaluate = evaluator(workbook)
  expect(formulasOf(workbook).filter(({ place, cached }) => !agree(cached, evaluate(place)))).toEqual([])
  const full = input.fullFacts.filter(({ outcome }) => outcome?.id === 'OC-3.1')
  const expected = Number(full.reduce((sum, { amount }) => sum + amount, 0n)) / 100
  const at = (sheet: string, column: string): unknown =>
    valueAt(workbook, sheet, addressBy(workbook, sheet, 'A', 'OC-3.1', column))
  expect(at('By Outcome', 'I')).toBe(expected)
  expect(at('Direct to full by Outcome', 'F')).toBe(expected)
  const total = addressBy(workbook, 'By Outcome', 'B', 'TOTAL', 'I')
  expect(valueAt(workbook, 'By Outcome', total)).toBe(719_364_040)
  expect(workbook.getWorksheet('By Outcome')!.getCell('A3').text).toContain('Basis: full cost')
}, 120_000)

test('a plan with a previous period and with revenue of every sort has right formulas, too', async () => {
  const text = [
    'previous-period:',
    '  years: 2024-2027',
    '  revenue: [{id: A, total: 500000000}, {id: B.1, total: 4000000}, {id: Z, total: 1000000}]',
    '  expenses: [{category: 01-staff, total: 390000000}]',
    'exchange-rates: [{currency: USD, worth: 0.80}]',
    'revenue:',
    '  - {id: AG-01, title: Agreement, funding: XB-TF, currency: USD, per-year: 70000}',
    '  - {id: AG-02, title: Agreement on connectivity, funding: XB-TF, per-year: 9000000, earmarked-for: [BDT-04]}',
    '',
  ].join('\n')
  const sources = changed(exampleSources('itu-2028-2031'), 'financial-plan.yaml', '\nrevenue:\n', `\n${text}`)
  const workbook = await readWorkbook(await writePlan(inputOf(sources)))
  const evaluate = evaluator(workbook)
  expect(formulasOf(workbook).filter(({ place, cached }) => !agree(cached, evaluate(place)))).toEqual([])
})

function agree(cached: number | string, computed: number | string): boolean {
  if (typeof cached !== 'number' || typeof computed !== 'number') return cached === computed
  return Math.abs(cached - computed) < 1e-6
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
