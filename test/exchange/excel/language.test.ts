// What the language changes in the look of a workbook.

import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { readWorkbook } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

const input = inputOf(exampleSources('minimal'))

describe('a workbook in Arabic', async () => {
  const bytes = await writePlan({ ...input, language: 'ar' })
  const workbook = await readWorkbook(bytes)

  test('runs from right to left on every sheet', () => {
    expect(workbook.worksheets.length).toBeGreaterThan(8)
    for (const { views, name } of workbook.worksheets)
      expect(views[0], name).toMatchObject({ rightToLeft: true })
  })

  test('begins its texts at the right, and keeps digits under one another', () => {
    const sheet = workbook.getWorksheet('حسب النتيجة')!
    const cells = new Map<string, string | undefined>()
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { horizontal, readingOrder } = cell.alignment
        cells.set(
          `${typeof cell.value} ${/[\u0600-\u06FF]/.test(cell.text)}`,
          `${horizontal} ${readingOrder}`,
        )
      }),
    )
    expect(cells.get('string true')).toBe('right rtl')
    // Ids, titles without translation, and figures are read from left to right.
    expect(cells.get('string false')).toBe('right ltr')
    expect(cells.get('object false')).toBe('right ltr')
  })

  test('has the organization at the right of each page, and numbers its pages in Arabic', async () => {
    const zip = await JSZip.loadAsync(bytes)
    const xml = await zip.file('xl/worksheets/sheet2.xml')!.async('string')
    expect(xml).toMatch(/<oddHeader>&amp;R&amp;8Baobab.*&amp;L&amp;8/)
    expect(xml).toContain('&amp;C&amp;8الصفحة &amp;P من &amp;N')
  })
})

test.each([
  ['en', '#,##0,;-#,##0,;"–"', 'Arial'],
  ['fr', '[$-40C]#,##0,;[$-40C]-#,##0,;"–"', 'Arial'],
  ['ru', '[$-419]#,##0,;[$-419]-#,##0,;"–"', 'Arial'],
  ['ar', '[$-40C]#,##0,;[$-40C]-#,##0,;"–"', 'Arial'],
  ['zh', '#,##0,;-#,##0,;"–"', 'Microsoft YaHei'],
])('in %s money has its number format and its font', async (language, format, font) => {
  const workbook = await readWorkbook(await writePlan({ ...input, language }))
  const sheet = workbook.worksheets[2]!
  const cell = sheet.getRow(sheet.rowCount - 3).getCell(3)
  expect(cell.formula).toBeDefined()
  expect([cell.numFmt, cell.font.name]).toEqual([format, font])
  const zip = await JSZip.loadAsync(await writePlan({ ...input, language }))
  expect(await zip.file('xl/styles.xml')!.async('string')).toContain(`<name val="${font}"/>`)
})
