// The sheet of risks ([R10]): the heat map, the register in short, and the money at risk of what the workbook shows.

import { describe, expect, test } from 'vitest'
import { financialPlanSheets } from '../../../src/tables/financial-plan/index.ts'
import type { Sheet } from '../../../src/tables/sheet.ts'
import { exampleSources, inputOf } from './plan-of.ts'

const input = inputOf(exampleSources('itu-2028-2031'))

const risksOf = (more: Partial<typeof input> = {}) =>
  financialPlanSheets({ ...input, ...more }).find(({ name }) => name === 'Risks')

const textsOf = (sheet: Sheet, key: string) =>
  sheet.rows
    .find((row) => row.key === key)!
    .cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind))

describe('the sheet of risks', () => {
  const sheet = risksOf()!

  test('has the map on grounds of its levels, with what stands in each cell', () => {
    const cell = sheet.rows.find(({ key }) => key === 'map-1')!.cells[4]
    expect(cell).toEqual({
      kind: 'text',
      text: '12 high',
      details: 'R-11',
      signal: { kind: 'level', rank: 2, of: 4 },
    })
    expect(textsOf(sheet, 'risk-0')).toEqual([
      'R-11',
      'Persistent harmful interference not resolved by administrations',
      '4 × 4 = 16 high',
      '4 × 3 = 12 high',
      '–',
      'mitigate',
      'Chief, Space Services',
    ])
  })

  test('counts the money of the years that the workbook shows', () => {
    const totalOf = (one: Sheet) => one.rows.find(({ key }) => key === 'total')!.cells[2]
    expect(totalOf(sheet)).toMatchObject({ kind: 'money', amount: 71_936_404_000n })
    const inYear = input.fullFacts.filter(({ year }) => year === 2028)
    const amount = inYear.reduce((sum, fact) => sum + fact.amount, 0n)
    expect(totalOf(risksOf({ years: [2028] })!)).toMatchObject({ amount })
  })

  test('says that errors hide risks, and is left out where there are none', () => {
    expect(textsOf(risksOf({ hiddenRisks: 2 })!, 'hidden')[0]).toContain('INCOMPLETE')
    const none = {
      ...input.plan,
      risks: [],
      outputs: input.plan.outputs.map((one) => ({ ...one, risks: [] })),
    }
    expect(risksOf({ plan: none })).toBeUndefined()
  })
})
