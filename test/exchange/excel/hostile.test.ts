// What a stranger may write into a plan, and what happens to plans that are unlike the example.

import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { cellText, headerText } from '../../../src/exchange/excel/cell-text.ts'
import { safeSheetName } from '../../../src/exchange/excel/sheet-name.ts'
import { writeWorkbook } from '../../../src/exchange/excel/write-workbook.ts'
import { financialPlanSheets } from '../../../src/tables/financial-plan/index.ts'
import { changed, exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { hasLibreOffice, recalculate } from './recalculate.ts'
import { addressBy, evaluator, formulasOf, readWorkbook, valueAt, type Value } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

const MINIMAL = exampleSources('minimal')
const OUTPUTS = 'operational-plans/2027/sec.yaml'
const OUTPUT_TITLE = 'Port inspectors trained and equipped in the Member States'

describe('a hostile title', () => {
  for (const title of [
    '=HYPERLINK("http://x","y")',
    `+cmd|' /C calc'!A0`,
    '@SUM(1)',
    '-2+3',
    '_x0041_ & <b>',
  ]) {
    test(`stays a text: ${title}`, async () => {
      const sources = changed(MINIMAL, OUTPUTS, OUTPUT_TITLE, JSON.stringify(title))
      const bytes = await writePlan(inputOf(sources))
      const workbook = await readWorkbook(bytes)
      const cell = workbook
        .getWorksheet('By Output')!
        .getCell(addressBy(workbook, 'By Output', 'A', 'SEC-01', 'B'))
      expect(cell.value).toBe(title)
      expect(
        formulasOf(workbook).some(({ formula }) => formula.includes('HYPERLINK') || formula.includes('calc')),
      ).toBe(false)
    })
  }

  test('reaches neither formulas nor names when it is the name of a sheet', async () => {
    const words = `words:\n  outcome: {en: "x'!A1*[2]/:?"}\n  entity: {en: "a very long word for an entity and longer than a tab can be"}\n`
    const sources = changed(MINIMAL, 'rbm.yaml', 'entities:', `${words}entities:`)
    const workbook = await readWorkbook(await writePlan(inputOf(sources)))
    const evaluate = evaluator(workbook)
    expect(formulasOf(workbook).filter(({ place, cached }) => evaluate(place) !== cached)).toEqual([])
    expect(workbook.worksheets.every(({ name }) => /^[^*?:\\/[\]']{1,31}$/.test(name))).toBe(true)
  })

  test('cannot command the header of a page', async () => {
    const sources = changed(
      MINIMAL,
      'rbm.yaml',
      'Baobab Coast Fisheries Commission',
      JSON.stringify(`7 &P &"Arial" ${'long '.repeat(80)}`),
    )
    const zip = await JSZip.loadAsync(await writePlan(inputOf(sources)))
    const xml = await zip.file('xl/worksheets/sheet2.xml')!.async('string')
    const header = /<oddHeader>(.*?)<\/oddHeader>/
      .exec(xml)![1]!
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
    expect(header).toMatch(/^&L&8 7 &&P &&"Arial" long/)
    expect(header.length).toBeLessThan(255)
  })
})

test('characters that XML cannot hold are spelt out, and long texts cut', () => {
  expect(cellText('a\u001b[2J\u202Eb\u0000')).toBe('a\\u{1B}[2J\\u{202E}b\\u{0}')
  expect(cellText('_x0041_ x_y')).toBe('_x005F_x0041_ x_y')
  expect(cellText('\uD800 \uFFFE')).toBe('\uFFFD \uFFFD')
  expect(cellText('x'.repeat(40_000))).toHaveLength(32_767)
  expect(headerText('R&D')).toBe('R&&D')
})

test('names of tabs are what Excel accepts', () => {
  const taken = new Set<string>()
  expect(safeSheetName('a/b:c*?[x]', taken)).toBe('a b c x')
  expect(safeSheetName('A B C X', taken)).toBe('A B C X 2')
  expect(safeSheetName('History', taken)).toBe('History_')
  expect(safeSheetName("'quoted'", taken)).toBe('’quoted’')
  expect(safeSheetName('', taken)).toBe('_')
  expect(safeSheetName('😀'.repeat(20), taken).length).toBeLessThanOrEqual(31)
})

describe('ids that a spreadsheet reads as something else', () => {
  const ids = [
    ['OC-1', 'MAR-04'],
    ['SEC-01', 'TRUE'],
  ] as const
  const renamed = ids.reduce(
    (sources, [from, to]) =>
      sources.map(({ path, text }) => ({
        path,
        text: text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), `"${to}"`),
      })),
    MINIMAL,
  )
  const second = changed(
    renamed,
    OUTPUTS,
    'outputs:\n',
    'outputs:\n  - id: "true"\n    title: Another\n    priority: must\n    contributes-to:\n      - outcome: "mar-4"\n    costs:\n      - category: travel-events\n        per-year: 5000\n',
  )
  const sources = changed(
    second,
    'strategic-plan.yaml',
    'outcomes:\n',
    'outcomes:\n  - id: "mar-4"\n    title: Another\n    thematic-priority: TP1\n',
  )

  test('are still told apart by the formulas', async () => {
    const workbook = await readWorkbook(await writePlan(inputOf(sources)))
    const evaluate = evaluator(workbook)
    expect(formulasOf(workbook).filter(({ place, cached }) => evaluate(place) !== cached)).toEqual([])
  })

  test.runIf(hasLibreOffice())(
    'also by those that LibreOffice computes',
    async () => {
      const bytes = await writePlan(inputOf(sources))
      const again = new Map(
        formulasOf(await readWorkbook(recalculate(bytes))).map(({ place, cached }) => [place, cached]),
      )
      expect(
        formulasOf(await readWorkbook(bytes)).filter(
          ({ place, cached }) => !isNear(cached, again.get(place)),
        ),
      ).toEqual([])
    },
    120_000,
  )
})

describe('currencies', () => {
  test('without decimals show none', async () => {
    const workbook = await readWorkbook(await writePlan(inputOf(changed(MINIMAL, 'rbm.yaml', 'XOF', 'JPY'))))
    const cell = workbook.getWorksheet('Facts')!.getCell('R2')
    expect(cell.value).toBe(38_500_000)
    expect(cell.numFmt).toBe('#,##0;-#,##0;"–"')
    expect(valueAt(workbook, 'Cover', addressBy(workbook, 'Cover', 'A', 'Facts', 'C'))).toBe(82_900_000)
  })

  test('of three decimals keep them', async () => {
    const kuwait = changed(MINIMAL, 'rbm.yaml', 'XOF', 'KWD')
    const workbook = await readWorkbook(
      await writePlan(inputOf(changed(kuwait, OUTPUTS, '38500000', '1234.567'))),
    )
    const cell = workbook.getWorksheet('Facts')!.getCell('R2')
    expect(cell.value).toBe(1234.567)
    expect(cell.numFmt).toBe('#,##0.000;-#,##0.000;"–"')
    const evaluate = evaluator(workbook)
    expect(
      formulasOf(workbook).filter(
        ({ place, cached }) => Math.abs(Number(evaluate(place)) - Number(cached)) > 1e-6,
      ),
    ).toEqual([])
  })

  test('refuse an amount that a cell cannot hold exactly', async () => {
    const input = inputOf(MINIMAL)
    const sheets = financialPlanSheets({
      ...input,
      facts: input.facts.map((fact) => ({ ...fact, amount: 2n ** 53n })),
    })
    await expect(
      writeWorkbook(sheets, { title: '', author: '', date: null, language: undefined }),
    ).rejects.toThrow('too large for Excel')
  })
})

test('a plan without any fact has a workbook, too', async () => {
  const workbook = await readWorkbook(
    await writePlan({ ...inputOf(MINIMAL), facts: [], fullFacts: [], envelopes: undefined }),
  )
  const evaluate = evaluator(workbook)
  expect(formulasOf(workbook).filter(({ place, cached }) => evaluate(place) !== cached)).toEqual([])
})

function isNear(a: Value, b: Value | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b
}
