// A workbook of many facts is written in memory that does not grow with them but for their part of the finished file. What is
// held is counted after the collection of garbage, so the numbers are the same on a slow machine and on a fast one.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../../src/exchange/excel/write-workbook.ts'
import { financialPlanSheets } from '../../../src/tables/financial-plan/index.ts'
import { textCell, type Sheet, type SheetRow } from '../../../src/tables/sheet.ts'
import { exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'

const PROPERTIES = { title: '', author: '', date: null, language: undefined }

test('the rows of facts and services are made when they are asked for', () => {
  const lists = financialPlanSheets(inputOf(exampleSources('itu-2028-2031'))).flatMap(
    ({ name, rows, list }) => (list === undefined ? [] : [{ name, rows, list }]),
  )
  expect(lists.map(({ name }) => name)).toEqual(['Facts', 'Services'])
  for (const { rows, list } of lists) {
    expect(rows.map(({ style }) => style)).toEqual(['head'])
    expect(list.count).toBeGreaterThan(100)
    expect(list.row(7)).toEqual(list.row(7))
    expect(list.row(7)).not.toBe(list.row(7))
  }
})

test('a list is asked for each row once, from top to bottom', async () => {
  const asked: number[] = []
  await writeWorkbook([listOf(50, (index) => asked.push(index))], PROPERTIES)
  expect(asked).toEqual(Array.from({ length: 50 }, (_, i) => i))
})

test('of a row that is written, only its part of the file is held', async () => {
  const [early, late] = [2_000, 22_000]
  const held = new Map<number, number>()
  const bytes = await writeWorkbook(
    [
      listOf(late + 1, (index) => {
        if (index === early || index === late) held.set(index, bytesHeld())
      }),
    ],
    PROPERTIES,
  )
  const partOfFile = bytes.length / (late + 1)
  const grown = (held.get(late)! - held.get(early)!) / (late - early)
  // Some 70 bytes in the file, and 1,000 of XML; a row as objects has several thousand.
  expect(grown).toBeLessThan(2 * partOfFile)
}, 60_000)

/** A list as wide as that of facts. */
function listOf(count: number, onAsked: (index: number) => void): Sheet {
  const columns = Array.from({ length: 20 }, (_, i) => ({ key: `c${i}`, width: 10, align: 'left' }) as const)
  const row = (index: number): SheetRow => {
    onAsked(index)
    const texts = columns.slice(1).map(({ key }, i) => textCell(`${key} ${(index + i) % 5}`))
    const amount = { kind: 'money', amount: BigInt(index % 1_000) * 100n } as const
    return { key: `row-${index}`, style: 'item', cells: [amount, ...texts] }
  }
  return {
    name: 'List',
    columns,
    rows: [{ key: 'head', style: 'head', cells: columns.map(({ key }) => textCell(key)) }],
    list: { count, row },
    currency: { code: 'CHF', decimals: 2 },
    unit: 'unit',
    fixedColumns: 1,
    print: { header: { left: '', right: '' }, footer: '', orientation: 'landscape' },
  }
}

const collectGarbage = ((): (() => void) => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
})()

/** Objects and buffers. */
function bytesHeld(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
