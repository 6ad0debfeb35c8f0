// Largest remainder, said by a spreadsheet: LibreOffice gives every part the units that exact arithmetic gives it.

import { describe, expect, test } from 'vitest'
import { findCurrency } from '../../../src/money/currency.ts'
import { apportion, weightsOf } from '../../../src/money/apportion.ts'
import { divide, ratio, sum, type Ratio } from '../../../src/money/ratio.ts'
import { writeWorkbook } from '../../../src/exchange/excel/write-workbook.ts'
import type { Sheet, SheetCell, SheetRow } from '../../../src/tables/sheet.ts'
import { hasLibreOffice, recalculate } from './recalculate.ts'
import { formulasOf, readWorkbook } from './workbook-of.ts'

interface Case {
  readonly amount: bigint
  readonly weights: readonly (Ratio | undefined)[]
}

/** Amounts with ties and with many digits, weights that are fractions, some rows without. */
const CASES: readonly Case[] = [
  { amount: 100n, weights: thirds(3) },
  { amount: 1n, weights: thirds(7) },
  { amount: 5n, weights: [percent(10), percent(30), percent(60)] },
  {
    amount: 66_422_414_001n,
    weights: [percent(36), percent(3), undefined, percent(26), percent(14), percent(21)],
  },
  { amount: 66_422_414_013n, weights: [ratio(1, 32), ratio(3, 32), ratio(5, 32), ratio(23, 32)] },
  { amount: 999_999_999_999n, weights: [ratio(1, 7), ratio(2, 7), ratio(4, 7)] },
  { amount: -500n, weights: [percent(50), percent(50)] },
  { amount: 0n, weights: [percent(50), percent(50)] },
  { amount: 7n, weights: [percent(0), percent(0)] },
  ...Array.from({ length: 40 }, (_, i): Case => ({
    amount: BigInt((i * 7_919_771 + 13) % 1_000_003) * 997n,
    weights: Array.from({ length: 2 + (i % 9) }, (_, j) =>
      (i + j) % 5 === 4 && j > 0 ? undefined : percent(((i * 31 + j * 17) % 97) + 1),
    ),
  })),
]

describe.runIf(hasLibreOffice())('a part by largest remainder, recalculated by LibreOffice', () => {
  test('is the part that exact arithmetic gives, with ties to the row above', async () => {
    const sheets = CASES.map(sheetOf)
    const written = await writeWorkbook(sheets, {
      title: 'Parts',
      author: '',
      date: null,
      language: undefined,
    })
    const again = formulasOf(await readWorkbook(recalculate(written)))
    const found = CASES.map((_, i) =>
      again.filter(({ place }) => new RegExp(`^Case ${i}!B`).test(place)).map(({ cached }) => cached),
    )
    expect(found).toEqual(
      CASES.map((one) => partsOf(one).flatMap((part) => (part === undefined ? [] : [Number(part) / 100]))),
    )
    expect(again.length).toBeGreaterThan(600)
  }, 180_000)
})

/** Units of each row; undefined without a weight. */
function partsOf({ amount, weights }: Case): (bigint | undefined)[] {
  const given = weights.flatMap((weight) => weight ?? [])
  const all = sum(given)
  const parts =
    amount <= 0n || all.numerator === 0n
      ? given.map(() => 0n)
      : apportion(
          amount,
          given.map((weight) => divide(weight, all)),
        )
  return weights.map((weight) => (weight === undefined ? undefined : parts.shift()))
}

/** Amount, weights and parts; the cached values are wrong on purpose, so that only a recalculation can be right. */
function sheetOf({ amount, weights }: Case, index: number): Sheet {
  const given = weights.flatMap((weight) => weight ?? [])
  const all = sum(given)
  const denominator = all.numerator === 0n ? 1n : weightsOf(given.map((weight) => divide(weight, all))).whole
  const last = weights.length - 1
  const rows = (key: string, cells: (i: number) => SheetCell[]): SheetRow[] =>
    weights.map((weight, i) => ({
      key: `${key}-${i}`,
      style: 'item',
      cells: weight === undefined ? [] : cells(i),
    }))
  const column = 'part'
  return {
    name: `Case ${index}`,
    columns: [
      { key: 'weight', width: 10, align: 'right' },
      { key: column, width: 20, align: 'right' },
      { key: 'working', width: 20, align: 'right' },
    ],
    rows: [
      { key: 'amount', style: 'item', cells: [EMPTY, { kind: 'money', amount }] },
      ...rows('part', (i) => [
        { kind: 'share', value: weights[i] },
        {
          kind: 'money',
          amount: 7_777n,
          formula: {
            kind: 'apportioned',
            amount: { row: 'amount', column },
            exact: { row: `exact-${i}`, column: 'working' },
            remainder: { row: `remainder-${i}`, column: 'working' },
            among: { exact: ['exact-0', `exact-${last}`], remainders: ['remainder-0', `remainder-${last}`] },
            denominator,
            besides: undefined,
          },
        },
      ]),
      ...rows('exact', (i) => [
        EMPTY,
        EMPTY,
        {
          kind: 'number',
          value: 7,
          formula: {
            kind: 'exact-part',
            amount: { row: 'amount', column },
            weight: { row: `part-${i}`, column: 'weight' },
            among: ['part-0', `part-${last}`],
            parts: denominator * 100n,
          },
        },
      ]),
      ...rows('remainder', (i) => [
        EMPTY,
        EMPTY,
        {
          kind: 'number',
          value: 7,
          formula: { kind: 'remainder', of: { row: `exact-${i}`, column: 'working' }, denominator },
        },
      ]),
    ],
    currency: findCurrency('CHF')!,
    unit: 'unit',
    fixedColumns: 0,
    print: { header: { left: '', right: '' }, footer: '', orientation: 'portrait' },
  }
}

const EMPTY: SheetCell = { kind: 'empty' }

function thirds(count: number): Ratio[] {
  return Array.from({ length: count }, () => ratio(1, count))
}

function percent(value: number): Ratio {
  return ratio(value, 100)
}
