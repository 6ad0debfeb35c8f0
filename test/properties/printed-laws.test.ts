// The laws of the sheets as printed ([R26]), on generated plans: figures are whole, add up as they stand, agree from sheet to
// sheet, and lie between floor and ceiling of the exact amount but for those that the sheet itself counts.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceFile } from '../../src/source/source-file.ts'
import type { Sheet, SheetRow } from '../../src/tables/sheet.ts'
import { financialPlanSheets } from '../../src/tables/financial-plan/index.ts'
import { planDrafts, writePlan } from '../support/generate-plan.ts'
import { exampleSources, inputOf } from '../tables/financial-plan/plan-of.ts'

const UNITS = fc.constantFrom('unit' as const, 'thousand' as const, 'million' as const)

test('add up in rows, columns, subtotals and totals, and agree with each other, on every generated plan', () => {
  fc.assert(
    fc.property(
      planDrafts,
      UNITS,
      fc.constantFrom('direct' as const, 'full' as const),
      (draft, unit, basis) => {
        checkPrinted(writePlan(draft), unit, basis)
      },
    ),
    { numRuns: 12 },
  )
})

test('add up in the example, in thousands and in millions', () => {
  for (const unit of ['thousand', 'million'] as const)
    checkPrinted(exampleSources('itu-2028-2031'), unit, 'direct')
})

test('print a balance of zero where revenue is exactly what is spent', () => {
  const printed = printedOf(exampleSources('itu-2028-2031'), 'thousand', 'direct').get('Revenue')!
  const balance = printed.rows.find((row) => textsOf(row)[1]?.startsWith('Balance'))!
  expect(figuresOf(balance).every((figure) => figure === 0)).toBe(true)
})

function checkPrinted(
  sources: readonly SourceFile[],
  unit: 'unit' | 'thousand' | 'million',
  basis: 'direct' | 'full',
) {
  const printed = printedOf(sources, unit, basis)
  const totals = new Map<string, readonly number[]>()
  for (const [name, sheet] of printed) {
    for (const row of figureRows(sheet)) {
      expect(figuresOf(row).every((figure) => figure === undefined || Number.isSafeInteger(figure))).toBe(
        true,
      )
      if (!name.includes('×')) expectPeriods(sheet, row)
    }
    for (const [part, rows] of partsOf(sheet)) {
      const last = rows.at(-1)!
      expect([name, part, sumOf(rows.filter(isTop))]).toEqual([name, part, numbersOf(last)])
      for (const [i, row] of rows.entries()) {
        const below = rowsBelow(rows, i)
        if (below.length > 0) expect([name, part, i, sumOf(below)]).toEqual([name, part, i, numbersOf(row)])
      }
      if (!name.includes('×') && name !== 'Revenue') totals.set(`${name} ${part}`, numbersOf(last))
    }
  }
  const [first, ...others] = [...totals.values()]
  for (const other of others) expect(other).toEqual(first)
  const matrix = [...printed].find(([name]) => name.includes('×'))![1]
  const part = basis === 'full' && partsOf(printed.get('Entity')!).length > 1 ? 1 : 0
  const entities = partsOf(printed.get('Entity')!)[part]![1].map((row) => numbersOf(row).at(-1))
  expect(numbersOf(partsOf(matrix)[0]![1].at(-1)!)).toEqual(entities)
  const outcomes = partsOf(printed.get('Outcome')!)[part]![1].filter(({ style }) => style !== 'subtotal')
  expect(totalsById(partsOf(matrix)[0]![1])).toEqual(totalsById(outcomes))
}

function totalsById(rows: readonly SheetRow[]): Map<string | undefined, number | undefined> {
  return new Map(rows.map((row) => [textsOf(row)[0], numbersOf(row).at(-1)]))
}

/** The sheets as printed, by the name of what they show. */
function printedOf(
  sources: readonly SourceFile[],
  unit: 'unit' | 'thousand' | 'million',
  basis: 'direct' | 'full',
): Map<string, Sheet> {
  const all = financialPlanSheets(inputOf(sources, { unit, basis }))
  const size = { unit: 1, thousand: 1000, million: 1_000_000 }[unit] * 10 ** all[0]!.currency.decimals
  const printed = all.filter(({ name }) => name.startsWith('Printed '))
  expect(printed.map(({ name }) => name)).toHaveLength(6)
  const byEntity = all.find(({ name }) => name === 'By Entity')!
  const live = new Map(
    byEntity.rows.filter(({ style }) => style === 'subtotal').map((row) => [textsOf(row)[0], row]),
  )
  const sheet = printed.find(({ name }) => name === 'Printed Entity')!
  const parts = partsOf(sheet)
  const rows = parts[basis === 'full' && parts.length > 1 ? 1 : 0]![1]
  let forced = 0
  for (const row of rows.slice(0, -1)) {
    const exact = live.get(textsOf(row)[0])!
    for (const [j, { key }] of sheet.columns.entries()) {
      const [cell, amount] = [row.cells[j], exact.cells[j]]
      if (!key.startsWith('year-') || cell?.kind !== 'number' || amount?.kind !== 'money') continue
      if (Math.abs(cell.value * size - Number(amount.amount)) >= size) forced += 1
    }
  }
  const said = sheet.rows.flatMap(textsOf).some((text) => text.includes('a unit further from exact'))
  if (forced > 0) expect(said).toBe(true)
  return new Map(printed.map((one) => [one.name.replace('Printed ', ''), one]))
}

function figureRows({ rows }: Sheet): SheetRow[] {
  return rows.filter(({ style }) => style === 'item' || style === 'subtotal' || style === 'total')
}

/** What adds up to one total, by the section in which it stands; a total ends a part. */
function partsOf(sheet: Sheet): (readonly [number, readonly SheetRow[]])[] {
  const parts: SheetRow[][] = []
  let open: SheetRow[] = []
  for (const row of figureRows(sheet)) {
    open.push(row)
    if (row.style !== 'total') continue
    if (open.length > 1) parts.push(open)
    open = []
  }
  return parts.map((rows, i) => [i, rows])
}

function isTop({ style, level }: SheetRow): boolean {
  return style !== 'total' && (level ?? 0) === 0
}

function rowsBelow(rows: readonly SheetRow[], index: number): SheetRow[] {
  const below: SheetRow[] = []
  for (const row of rows.slice(index + 1)) {
    if (row.style !== 'item' || row.level !== 1) break
    below.push(row)
  }
  return rows[index]!.style === 'subtotal' ? below : []
}

function expectPeriods(sheet: Sheet, row: SheetRow): void {
  const at = (isWanted: (key: string) => boolean): number =>
    sheet.columns.reduce((sum, { key }, j) => sum + (isWanted(key) ? (numberIn(row, j) ?? 0) : 0), 0)
  const years = at((key) => key.startsWith('year-'))
  expect(at((key) => key === 'total')).toBe(years)
  for (const { key } of sheet.columns.filter((column) => column.key.startsWith('period-'))) {
    const [, first, last] = key.split('-').map(Number)
    const inside = (other: string): boolean => {
      const year = Number(/^year-(\d+)$/.exec(other)?.[1])
      return year >= first! && year <= last!
    }
    expect(at((other) => other === key)).toBe(at(inside))
  }
}

function numberIn(row: SheetRow, column: number): number | undefined {
  const cell = row.cells[column]
  return cell?.kind === 'number' ? cell.value : undefined
}

function figuresOf(row: SheetRow): (number | undefined)[] {
  return row.cells.slice(2).map((_, j) => numberIn(row, j + 2))
}

function numbersOf(row: SheetRow): number[] {
  return figuresOf(row).map((figure) => figure ?? 0)
}

function sumOf(rows: readonly SheetRow[]): number[] {
  const all = rows.map(numbersOf)
  return (all[0] ?? []).map((_, j) => all.reduce((sum, row) => sum + row[j]!, 0))
}

function textsOf(row: SheetRow): string[] {
  return row.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
}
