// The sheet of the cut line: with other money, its formulas draw the line where `rbm prioritize` draws it.

import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { cutLine } from '../../../src/costing/cut-line/cut-line.ts'
import { ratio } from '../../../src/money/ratio.ts'
import { exampleSources, inputOf } from '../../tables/financial-plan/plan-of.ts'
import { hasLibreOffice, recalculate } from './recalculate.ts'
import { readWorkbook, valueAt } from './workbook-of.ts'
import { writePlan } from './write-plan.ts'

const FIRST_ROW = 14

describe.runIf(hasLibreOffice())('the sheet of the cut line, recalculated by LibreOffice', () => {
  const input = inputOf(exampleSources('itu-2028-2031'))

  test('draws the line anew when somebody lowers the money', async () => {
    const line = cutLine(input.plan, input.facts, 'regular', {
      years: input.years,
      funding: undefined,
      certainties: ['signed'],
      envelopes: new Map(),
      change: ratio(-5n, 100n),
    })
    const zip = await JSZip.loadAsync(await writePlan(input))
    const path = 'xl/worksheets/sheet12.xml'
    const xml = await zip.file(path)!.async('string')
    expect(xml).toMatch(/<c r="F8"[^>]*><v>0<\/v>/)
    zip.file(path, xml.replace(/(<c r="F8"[^>]*><v>)0/, '$1-0.05'))
    const workbook = await readWorkbook(recalculate(await zip.generateAsync({ type: 'uint8array' })))
    const at = (address: string) => valueAt(workbook, 'Cut line', address)

    const rows = line.entries.map((_, i) => FIRST_ROW + i)
    expect(rows.map((row) => [at(`A${row}`), at(`H${row}`)])).toEqual(
      line.entries.map(({ output, state }) => [output.id, state]),
    )
    const first = line.entries.findIndex(({ state }) => state === 'not funded')
    expect(rows.map((row) => at(`I${row}`))).toEqual(
      line.entries.map((_, i) => (i === first ? 'Cut line' : '')),
    )
    const francs = (amount: bigint) => Number(amount) / 100
    const { available, funded, leftOver, line: at5 } = line.funding!
    expect([at('F9'), at('F10'), at('F11'), at('F12'), at('F13')]).toEqual([
      francs(available),
      francs(funded),
      francs(leftOver),
      at5!.entry.output.id,
      francs(at5!.gap),
    ])
  }, 180_000)
})
