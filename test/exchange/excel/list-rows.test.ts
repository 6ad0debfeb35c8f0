// Rows of a list have the bytes that exceljs would give them. A cell that is out of the ordinary sends its whole row to exceljs: so
// the same rows are written once as they are, and once with such a cell that looks like any other.

import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../../src/exchange/excel/write-workbook.ts'
import { ratio } from '../../../src/money/ratio.ts'
import { EMPTY, textCell, type Sheet, type SheetCell, type SheetRow } from '../../../src/tables/sheet.ts'

const WIDTH = 30

test.each([undefined, 'ar'])('have the bytes that exceljs gives (language: %s)', async (language) => {
  const rows = fc.array(fc.array(anyCell(), { minLength: WIDTH - 1, maxLength: WIDTH - 1 }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const [ours, theirs] = await sheetsOf(
        [
          listOf('Ours', some, textCell('first')),
          listOf('Theirs', some, textCell('first', { details: undefined })),
        ],
        language,
      )
      expect(rowsIn(ours!)).toEqual(rowsIn(theirs!))
    }),
    { numRuns: 100 },
  )
})

test('are left to exceljs where a cell is computed, or no cell has a value', async () => {
  const computed = {
    kind: 'money',
    amount: 0n,
    formula: { kind: 'sum', of: [{ row: 'head', column: 'c1' }] },
  } as const
  const [sheet] = await sheetsOf([listOf('List', [[EMPTY, computed], [EMPTY]], EMPTY)], undefined)
  expect(rowsIn(sheet!)[1]).toContain('<f>')
  expect(rowsIn(sheet!)).toHaveLength(2)
})

/** One row in four has a cell that is out of the ordinary. */
function anyCell(): fc.Arbitrary<SheetCell> {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '=1+1',
      '_x0041_',
      '<&>"\'',
      'a\tb',
      'متن',
      'a متن',
      '\uD800',
      '\u0000',
      'x'.repeat(33_000),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const usual = fc.oneof(
    fc.constant(EMPTY),
    text.map((one) => textCell(one)),
    fc.record(
      {
        kind: fc.constant('number' as const),
        value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        decimals: fc.nat(3),
      },
      { requiredKeys: ['kind', 'value'] },
    ),
    fc.record(
      {
        kind: fc.constant('money' as const),
        amount: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        whenZero: fc.constantFrom('n.p.', '"'),
        isInput: fc.boolean(),
      },
      { requiredKeys: ['kind', 'amount'] },
    ),
    fc
      .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 9n))
      .map(([of, by]): SheetCell => ({ kind: 'share', value: ratio(of, by) })),
  )
  const rare = fc.oneof(
    text.map((one) => textCell(one, { tone: 'strong' })),
    fc.constant<SheetCell>({ kind: 'share', value: undefined }),
  )
  return fc.oneof({ weight: 99, arbitrary: usual }, { weight: 1, arbitrary: rare })
}

/** @param first of every row, before its cells */
function listOf(name: string, cells: readonly (readonly SheetCell[])[], first: SheetCell): Sheet {
  const width = 1 + Math.max(WIDTH - 1, ...cells.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, i) => ({
    key: `c${i}`,
    width: 10,
    align: i % 3 === 0 ? ('right' as const) : ('left' as const),
  }))
  const row = (index: number): SheetRow => ({
    key: `row-${index}`,
    style: 'item',
    cells: [first, ...cells[index]!],
  })
  return {
    name,
    columns,
    rows: [{ key: 'head', style: 'head', cells: columns.map(({ key }) => textCell(key)) }],
    list: { count: cells.length, row },
    currency: { code: 'CHF', decimals: 2 },
    unit: 'unit',
    fixedColumns: 1,
    print: { header: { left: '', right: '' }, footer: '', orientation: 'landscape' },
  }
}

/** The XML of each. */
async function sheetsOf(sheets: readonly Sheet[], language: string | undefined): Promise<string[]> {
  const bytes = await writeWorkbook(sheets, { title: '', author: '', date: null, language })
  const zip = await JSZip.loadAsync(bytes)
  return Promise.all(sheets.map((_, i) => zip.file(`xl/worksheets/sheet${i + 1}.xml`)!.async('string')))
}

function rowsIn(xml: string): string[] {
  return xml.match(/<row .*?(<\/row>|\/>(?=<row|<\/sheetData))/gs)!
}
