// Sheets that answer "what if": with other money the cut line falls where `rbm prioritize` draws it, and with other weights and
// other stated amounts the envelopes are those of `rbm envelope`.

import type { Workbook } from 'exceljs'
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import { cutLine } from '../../../src/costing/cut-line/cut-line.ts'
import { ratio } from '../../../src/money/ratio.ts'
import type { SourceFile } from '../../../src/source/source-file.ts'
import { changed, exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { hasLibreOffice, recalculate } from './recalculate.ts'
import { formulasOf, readWorkbook, valueAt } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

const FIRST_ROW = 14
const CUT_LINE = 'xl/worksheets/sheet12.xml'
const ENVELOPES = 'xl/worksheets/sheet14.xml'

describe.runIf(hasLibreOffice())('what readers may change, recalculated by LibreOffice', () => {
  const input = inputOf(planWith({ stated: 27_000_000.25, weights: [36, 26] }))
  let written: Workbook
  let workbook: Workbook

  beforeAll(async () => {
    const bytes = await writePlan(input)
    written = await readWorkbook(bytes)
    const zip = await JSZip.loadAsync(bytes)
    await write(zip, CUT_LINE, 'F8', 0, -0.05)
    await write(zip, ENVELOPES, 'C14', 0.36, 0.31)
    await write(zip, ENVELOPES, 'C16', 0.26, 0.3)
    for (const column of ['D', 'E', 'G', 'H'])
      await write(zip, ENVELOPES, `${column}10`, 27_000_000.25, 26_000_000.07)
    workbook = await readWorkbook(recalculate(await zip.generateAsync({ type: 'uint8array' })))
  }, 180_000)

  test('draws the line anew when somebody lowers the money', () => {
    const line = cutLine(input.plan, input.facts, 'regular', {
      years: input.years,
      funding: undefined,
      certainties: ['signed'],
      envelopes: new Map(),
      change: ratio(-5n, 100n),
    })
    const at = (address: string) => valueAt(workbook, 'Cut line', address)

    const rows = line.entries.map((_, i) => FIRST_ROW + i)
    expect(rows.map((row) => [at(`A${row}`), at(`H${row}`)])).toEqual(
      line.entries.map(({ output, state }) => [output.id, state]),
    )
    const first = line.entries.findIndex(({ state }) => state === 'not funded')
    expect(rows.map((row) => at(`I${row}`))).toEqual(
      line.entries.map((_, i) => (i === first ? 'Cut line' : '')),
    )
    const { available, funded, leftOver, line: at5 } = line.funding!
    expect([at('F9'), at('F10'), at('F11'), at('F12'), at('F13')]).toEqual([
      francs(available),
      francs(funded),
      francs(leftOver),
      at5!.entry.output.id,
      francs(at5!.gap),
    ])
  })

  test('leaves a line that agreements settle where it is', () => {
    const own = (from: Workbook) =>
      formulasOf(from).filter(({ place }) => place.startsWith('Cut line Extrabudgetary!'))
    expect(own(written).length).toBeGreaterThan(20)
    expect(own(workbook).map(({ place, cached }) => [place, cached])).toEqual(
      own(written).map(({ place, cached }) => [place, cached]),
    )
  })

  test('shares the rest of the revenue out anew when somebody changes weights and a stated envelope', () => {
    const { base } = inputOf(planWith({ stated: 26_000_000.07, weights: [31, 30] })).envelopes!
    const { priorities, notDistributed } = base.envelopes
    const at = (address: string) => valueAt(workbook, 'Envelopes', address)
    const inYears = (row: number) => ['D', 'E', 'G', 'H'].map((column) => at(`${column}${row}`))
    const shown = priorities.map((_, i) => [at(`A${14 + i}`), ...inYears(14 + i)])
    expect(shown).toEqual(
      priorities.map(({ element, envelope }) => [
        element!.id,
        ...input.years.map((year) => francs(envelope!.get(year)!)),
      ]),
    )
    expect(inYears(20)).toEqual(input.years.map((year) => francs(notDistributed!.get(year)!)))
  })
})

/** The example with an envelope that is stated for the second thematic priority. */
function planWith({
  stated,
  weights: [first, third],
}: {
  readonly stated: number
  readonly weights: readonly [number, number]
}): SourceFile[] {
  const envelopes = `envelopes:\n  - {thematic-priority: TP2, per-year: ${stated}}\nceilings:\n`
  const withStated = changed(
    exampleSources('itu-2028-2031'),
    'financial-plan.yaml',
    '\nceilings:\n',
    `\n${envelopes}`,
  )
  const agreements =
    'revenue:\n  - {id: AG-02, title: Agreement, funding: XB-TF, per-year: 9000000, earmarked-for: [BDT-04]}\n'
  const withAgreement = changed(withStated, 'financial-plan.yaml', 'revenue:\n', agreements)
  const withFirst = changed(
    withAgreement,
    'strategic-plan.yaml',
    'relative-priority: 36%',
    `relative-priority: ${first}%`,
  )
  return changed(withFirst, 'strategic-plan.yaml', 'relative-priority: 26%', `relative-priority: ${third}%`)
}

/** Writes over a value that stands in a cell, as a reader would. */
async function write(zip: JSZip, path: string, cell: string, from: number, to: number): Promise<void> {
  const xml = await zip.file(path)!.async('string')
  const found = new RegExp(`(<c r="${cell}"[^>]*><v>)${from}</v>`)
  expect(xml, cell).toMatch(found)
  zip.file(path, xml.replace(found, `$1${to}</v>`))
}

function francs(amount: bigint): number {
  return Number(amount) / 100
}
