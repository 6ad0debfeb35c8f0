import JSZip from 'jszip'
import type { Workbook } from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/phrase.ts'
import { exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { hasLibreOffice, recalculate, recalculateAll } from './recalculate.ts'
import { formulasOf, readWorkbook, type FormulaCell, type Value } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

describe.runIf(hasLibreOffice())('recalculated by LibreOffice', () => {
  const input = inputOf(exampleSources('itu-2028-2031'))
  const years = [2028, 2029]
  const firstBiennium = { ...input, years, facts: input.facts.filter(({ year }) => years.includes(year)) }
  let bytes: Uint8Array
  let written: FormulaCell[]

  beforeAll(async () => {
    bytes = await writePlan(input)
    written = formulasOf(await readWorkbook(bytes))
  }, 60_000)

  test('every formula keeps its value, and none is an error, in all six languages', async () => {
    // The whole plan in one language, its first biennium in the others: their formulas are the same, and there are fewer facts.
    const all = [bytes]
    for (const language of LANGUAGES.slice(1)) all.push(await writePlan({ ...firstBiennium, language }))
    for (const [i, recalculated] of recalculateAll(all).entries()) {
      const language = LANGUAGES[i]!
      const own = formulasOf(await readWorkbook(all[i]!))
      const again = valuesOf(await readWorkbook(recalculated))
      expect(own.length, language).toBeGreaterThan(500)
      expect(again.size, language).toBe(own.length)
      expect(
        own.filter(({ place, cached }) => !isNear(cached, again.get(place))),
        language,
      ).toEqual([])
    }
  }, 900_000)

  test('a wrong value that a file brings along is found out', async () => {
    const zip = await JSZip.loadAsync(bytes)
    const path = 'xl/worksheets/sheet4.xml'
    const xml = await zip.file(path)!.async('string')
    expect(xml).toMatch(/<\/f><v>[\d.]+/)
    zip.file(path, xml.replace(/(<\/f><v>)[\d.]+/, '$17'))
    const again = valuesOf(await readWorkbook(recalculate(await zip.generateAsync({ type: 'uint8array' }))))
    expect(written.filter(({ place, cached }) => !isNear(cached, again.get(place)))).toEqual([])
  }, 180_000)

  test('a change of one fact moves every figure that holds it by exactly that, and no other', async () => {
    const index = input.facts.findIndex(
      ({ output, year, outcome }) => output.id === 'BDT-03' && year === 2030 && outcome !== undefined,
    )
    const fact = input.facts[index]!
    const added = 1234.56
    const before = await readWorkbook(bytes)
    const facts = before.worksheets.findIndex(({ name }) => name === 'Facts') + 1
    const changedBytes = await withAmount(bytes, facts, index + 2, Number(fact.amount) / 100 + added)
    const after = valuesOf(await readWorkbook(recalculate(changedBytes)))
    const moved = written.flatMap(({ place, cached }) => {
      const now = after.get(place)
      return typeof cached !== 'number' ||
        typeof now !== 'number' ||
        isRate(before, place) ||
        // Behind a line that moves, whole Outputs fall: see what-if.test.ts.
        place.startsWith('Cut line!') ||
        isNear(cached, now)
        ? []
        : [[place, round(now - cached)] as const]
    })

    const holding = cellsHolding(before, {
      outcome: fact.outcome!.id,
      output: fact.output.id,
      entity: fact.output.entity.id,
      category: fact.category.id,
      group: input.plan.categories.find(({ id }) => id === fact.category.id)!.group,
      priority: fact.outcome!.thematicPriority!.id,
      source: fact.funding.id,
    })
    expect(new Map(moved)).toEqual(new Map(holding.map(([place, sign]) => [place, round(sign * added)])))
  }, 180_000)
})

/** Direct cost, full cost, 2030 and its biennium. */
const BRIDGE = ['C', 'F', 'K', 'M']

/** Every cell of money that must move, worked out from what the sheets say and not from their formulas. */
function cellsHolding(
  workbook: Workbook,
  fact: Record<'outcome' | 'output' | 'entity' | 'category' | 'group' | 'priority' | 'source', string>,
): (readonly [string, number])[] {
  const rows = (sheet: string, wanted: (id: string, title: string, row: number) => boolean): number[] => {
    const found: number[] = []
    workbook.getWorksheet(sheet)!.eachRow((row, number) => {
      if (number > 7 && wanted(row.getCell(1).text, row.getCell(2).text, number)) found.push(number)
    })
    return found
  }
  const inYears = (
    sheet: string,
    numbers: number[],
    columns = ['F', 'H', 'I'],
  ): (readonly [string, number])[] =>
    numbers.flatMap((row) => columns.map((column) => [`${sheet}!${column}${row}`, 1] as const))

  const entityRow = rows('By Entity', (id) => id === fact.entity)[0]!
  const revenueRows = rows(
    'Revenue and expenses',
    (id, title) => id === fact.category || title === 'Total expenses' || title === 'All expenses',
  )
  const regular = [revenueRows[0]!, revenueRows[1]!, revenueRows.at(-1)!]
  const balance = rows('Revenue and expenses', (_, title) => title.startsWith('Balance'))
  const groupTitle =
    { 'travel-events': 'Travel and events', personnel: 'Personnel' }[fact.group] ??
    'Consultants and contractual services'
  const matrix = rows('Entity × Outcome', (id, title) => id === fact.outcome || title === 'TOTAL')
  /** The rows of the elements, of the regular budget below the first of them, and of the total. */
  const bridged = (sheet: string, [first, ...others]: string[]): number[] => {
    const [own] = rows(sheet, (id) => id === first)
    return [own!, own! + 1, ...rows(sheet, (id, title) => others.includes(id) || title === 'TOTAL')]
  }
  const entityColumn = ['C', 'D', 'E', 'F'].find(
    (column) => workbook.getWorksheet('Entity × Outcome')!.getCell(`${column}6`).text === fact.entity,
  )!
  // Envelopes above stay as they are; full cost and the variance move.
  const [bottomUp = 0] = rows('Envelopes', (id) => id.startsWith('Bottom-up'))
  const [working = 0] = rows('Envelopes', (id) => id.startsWith('Working'))
  const cover: (readonly [string, number])[] = []
  workbook.getWorksheet('Cover')!.eachRow((row, number) => {
    const title = row.getCell(1).text
    if (
      title === 'Expenses: Regular budget' ||
      (row.getCell(3).formula && row.getCell(3).result === 719_364_040)
    )
      cover.push([`Cover!C${number}`, 1])
    if (title === 'Balance: Regular budget') cover.push([`Cover!C${number}`, -1])
  })
  return [
    ...inYears('Revenue and expenses', regular, ['F', 'H', 'I', 'J']),
    ...inYears('Revenue and expenses', balance, ['F', 'H', 'I', 'J']).map(([place]) => [place, -1] as const),
    ...inYears(
      'By Outcome',
      rows('By Outcome', (id, title) => id === fact.outcome || id === fact.priority || title === 'TOTAL'),
    ),
    ...inYears('By Entity', [
      entityRow,
      entityRow + 1,
      ...rows('By Entity', (_, title) => title === 'TOTAL'),
    ]),
    ...inYears(
      'Direct to full by Outcome',
      bridged('Direct to full by Outcome', [fact.outcome, fact.priority]),
      BRIDGE,
    ),
    ...inYears('Direct to full by Entity', bridged('Direct to full by Entity', [fact.entity]), BRIDGE),
    ...inYears('Entity × Outcome', matrix, [entityColumn, 'G']),
    ...inYears(
      'By Category',
      rows('By Category', (id, title) => id === fact.category || title === groupTitle || title === 'TOTAL'),
    ),
    ...inYears(
      'By Funding source',
      rows(
        'By Funding source',
        (id, title) => id === fact.source || title === 'Regular budget' || title === 'TOTAL',
      ),
    ),
    ...inYears(
      'By Output',
      rows('By Output', (id, title) => id === fact.output || title === 'TOTAL'),
      ['K', 'M', 'N'],
    ),
    ...inYears(
      'Envelopes',
      rows(
        'Envelopes',
        (id, title, row) =>
          (id === fact.priority && row > bottomUp && row < working) ||
          title === 'Total: Bottom-up: full cost' ||
          title === 'TOTAL',
      ),
      ['G', 'I', 'J'],
    ),
    ...cover,
  ]
}

async function withAmount(
  bytes: Uint8Array,
  sheet: number,
  row: number,
  amount: number,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const path = `xl/worksheets/sheet${sheet}.xml`
  const xml = await zip.file(path)!.async('string')
  const cell = new RegExp(`(<c r="R${row}"[^>]*><v>)[^<]+`)
  if (!cell.test(xml)) throw new Error(`no amount in R${row}`)
  zip.file(path, xml.replace(cell, `$1${amount}`))
  return zip.generateAsync({ type: 'uint8array' })
}

function valuesOf(workbook: Workbook): Map<string, Value> {
  return new Map(formulasOf(workbook).map(({ place, cached }) => [place, cached]))
}

function isNear(a: Value, b: Value | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b
  return Math.abs(a - b) < 1e-6
}

/** Per cents move, but not by the amount. */
function isRate(workbook: Workbook, place: string): boolean {
  const at = place.lastIndexOf('!')
  return workbook
    .getWorksheet(place.slice(0, at))!
    .getCell(place.slice(at + 1))
    .numFmt.includes('%')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
