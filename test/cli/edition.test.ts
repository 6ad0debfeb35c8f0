// `--edition`: an older edition, whole, for comparison ([D1]). In the plan of the Pearl Gulf, PIL has an edition for
// 2030-2032 and a newer one for 2031-2032, ENV one for each year, HQ one for 2030-2031.

import { describe, expect, test } from 'vitest'
import { sourcesIn } from '../support/plan-sources.ts'
import { golden, run } from '../support/run.ts'
import { inputOf } from '../tables/financial-plan/plan-of.ts'
import { financialPlanSheets } from '../../src/tables/financial-plan/index.ts'

const gulf = Object.fromEntries(sourcesIn('test/fixtures/pearl-gulf').map(({ path, text }) => [path, text]))

interface RollupJson {
  readonly edition?: number
  readonly complete: boolean
  readonly notPlanned?: readonly { readonly entity: string; readonly years: readonly number[] }[]
  readonly total: { readonly amounts: Readonly<Record<string, string | null>>; readonly total: string }
}

async function rollUp(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<RollupJson> {
  const { out } = await run(['rollup', '--format', 'json', ...argv], { files })
  return JSON.parse(out) as RollupJson
}

describe('--edition', () => {
  test('counts the edition that begins in that year, whole, and no newer one', async () => {
    const only = Object.fromEntries(
      Object.entries(gulf).filter(([path]) => !/operational-plans\/203[12]/.test(path)),
    )
    const asked = await rollUp(gulf, '--edition', '2030')
    const alone = await rollUp(only)
    expect(asked.edition).toBe(2030)
    expect(alone.edition).toBeUndefined()
    expect({ ...asked, edition: undefined }).toEqual({ ...alone, edition: undefined })
    expect(asked.total.total).not.toBe((await rollUp(gulf)).total.total)
  })

  test('a year or entity that it does not cover is not planned, which is not zero', async () => {
    const { notPlanned, total, complete } = await rollUp(gulf, '--edition', '2032')
    expect(complete).toBe(true)
    expect(notPlanned).toContainEqual({ entity: 'PIL', years: [2030, 2031, 2032] })
    expect(notPlanned).toContainEqual({ entity: 'ENV', years: [2030, 2031] })
    expect(total.amounts).toEqual({ 2030: null, 2031: null, 2032: '0.007' })
  })

  test('stands in the tables', async () => {
    const rolled = await run(['rollup', '--by', 'output', '--edition', '2030'], { files: gulf })
    await expect(rolled.out).toMatchFileSnapshot(golden('edition/rollup.txt'))
    const traced = await run(['trace', 'PIL-01', '--cost', '--edition', '2030'], {
      files: gulf,
      columns: 120,
    })
    await expect(traced.out).toMatchFileSnapshot(golden('edition/trace.txt'))
    const chain = await run(['trace', 'PIL-01', '--edition', '2030'], { files: gulf })
    expect(chain.out).toContain('direct cost · edition 2030 · 2030,')
  })

  test('stands on the cover of the workbook and in the title of every sheet', () => {
    const sheets = financialPlanSheets(inputOf(sourcesIn('test/fixtures/pearl-gulf'), {}, 2030))
    for (const { print } of sheets) {
      expect(print.header.right).toContain('Financial plan 2030-2032, edition 2030')
    }
    const cover = sheets[0]!.rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
    )
    expect(cover).toContain('Only the operational plans that begin in 2030, whole; newer ones do not count.')
    expect(cover).toContain('Complete for the years and the money shown; the plan holds more.')
  })

  test.each([
    ['2029', 'rbm: No operational plan begins in 2029.\nEditions that exist: 2030, 2031, 2032.'],
    ['last', 'rbm: "last" is no edition.\n'],
    ['\u001b[2J', 'rbm: "\\u{1B}[2J" is no edition.\n'],
  ])('an edition that does not exist (%j) is wrong use', async (edition, says) => {
    for (const command of [['rollup'], ['trace', 'PIL-01']]) {
      const { status, out, error } = await run([...command, '--edition', edition], { files: gulf })
      expect([status, out]).toEqual([2, ''])
      expect(error.startsWith(says)).toBe(true)
      const json = await run([...command, '--edition', edition, '--format', 'json'], { files: gulf })
      expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'unknown-edition' } })
    }
  })
})
