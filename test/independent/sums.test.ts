// The roll-up against sums made independently of it, to the smallest unit.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Grouping } from '../../src/costing/facts/cost-fact.ts'
import { costPlan, rollupJsonOf, sourcesIn, totalOf, yearTotals } from '../support/plan-sources.ts'

const GROUPINGS: readonly Grouping[] = [
  'category',
  'category-group',
  'entity',
  'funding-class',
  'funding-source',
  'goal',
  'outcome',
  'output',
  'year',
]

type Sums = Record<string, Record<string, Record<string, string>>>

function independentSums(folder: string, ...more: string[]): Sums {
  const script = fileURLToPath(new URL('sums.mjs', import.meta.url))
  const root = fileURLToPath(new URL('../../', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, [script, folder, ...more], { cwd: root, encoding: 'utf8' }),
  ) as Sums
}

/** The roll-up in the form of the script: years and keys without cost are left out. */
function sumsOf(folder: string): Sums {
  const costed = costPlan(sourcesIn(folder))
  const isCost = (amount: string | null): amount is string => amount !== null && /[1-9]/.test(amount)
  return Object.fromEntries(
    GROUPINGS.map((grouping) => {
      const rows = rollupJsonOf(costed, [grouping]).rows.flatMap(({ key, amounts }) => {
        const years = Object.entries(amounts).filter(([, amount]) => isCost(amount)) as [string, string][]
        const id = key[grouping] ?? null
        return id === null || years.length === 0 ? [] : [[String(id), Object.fromEntries(years)] as const]
      })
      return [grouping, Object.fromEntries(rows)]
    }),
  )
}

function withoutZeros(sums: Sums): Sums {
  return Object.fromEntries(
    Object.entries(sums).map(([grouping, keys]) => [
      grouping,
      Object.fromEntries(
        Object.entries(keys)
          .map(([key, years]) => {
            const costly = Object.entries(years).filter(([, amount]) => /[1-9]/.test(amount))
            return [key, Object.fromEntries(costly)] as const
          })
          .filter(([, years]) => Object.keys(years).length > 0),
      ),
    ]),
  )
}

describe('the roll-up and the independent sums', () => {
  test.each([
    'examples/itu-2028-2031',
    'examples/minimal',
    'test/fixtures/lantern-islands',
    'test/fixtures/pearl-gulf',
  ])('are the same in every grouping and year for %s', (folder) => {
    expect(sumsOf(folder)).toEqual(withoutZeros(independentSums(folder)))
  })

  test('give the totals of the example that its source states', () => {
    const costed = costPlan(sourcesIn('examples/itu-2028-2031'))
    expect(totalOf(costed, 'regular')).toBe('664224140.00')
    expect(totalOf(costed, 'extrabudgetary')).toBe('55139900.00')
    expect(yearTotals(costed, 'regular')).toEqual({
      2028: '164146900.00',
      2029: '165185060.00',
      2030: '166364160.00',
      2031: '168528020.00',
    })
    expect(yearTotals(costed, 'extrabudgetary')).toEqual({
      2028: '13580000.00',
      2029: '13715800.00',
      2030: '13852800.00',
      2031: '13991300.00',
    })
  })
})

describe('full cost', () => {
  const FULL: readonly Grouping[] = [
    'entity',
    'funding-class',
    'goal',
    'outcome',
    'output',
    'thematic-priority',
    'year',
  ]

  // Within one unit of the currency a cell; the yen has no smaller one, so the remainders of two lines can meet in a cell.
  test.each([
    ['examples/itu-2028-2031', 1n],
    ['test/fixtures/lantern-islands', 2n],
    ['test/fixtures/pearl-gulf', 1n],
  ])(
    'agrees in every cell with steps in exact fractions, for %s within %d unit of the currency',
    (folder, most) => {
      const costed = costPlan(sourcesIn(folder))
      const exact = independentSums(folder, '--full')
      const { decimals } = costed.plan.currency
      for (const grouping of FULL) {
        const { rows } = rollupJsonOf(costed, [grouping], { basis: 'full' })
        const seen = new Set<string>()
        for (const { key, amounts } of rows) {
          const id = String(key[grouping] ?? '')
          seen.add(id)
          for (const [year, amount] of Object.entries(amounts)) {
            const [over, under] = (exact[grouping]![id]?.[year] ?? '0/1').split('/').map(BigInt)
            const off = smallestUnits(amount ?? '0') * under! - over!
            const isNear = (off < 0n ? -off : off) < most * 10n ** BigInt(decimals) * under!
            expect({ grouping, id, year, isNear }).toEqual({ grouping, id, year, isNear: true })
          }
        }
        expect(Object.keys(exact[grouping]!).filter((id) => !seen.has(id))).toEqual([])
      }
    },
  )

  test.each(['examples/itu-2028-2031', 'test/fixtures/lantern-islands', 'test/fixtures/pearl-gulf'])(
    'has in every year the totals of direct cost, over all and for each source, class and category, for %s',
    (folder) => {
      const costed = costPlan(sourcesIn(folder))
      for (const grouping of ['year', ...FULL] as const) {
        const { total } = rollupJsonOf(costed, [grouping], { basis: 'full' })
        expect([grouping, total]).toEqual([grouping, rollupJsonOf(costed, [grouping]).total])
      }
      for (const grouping of ['funding-source', 'funding-class', 'category', 'origin-entity'] as const) {
        const { rows } = rollupJsonOf(costed, [grouping], { basis: 'full' })
        expect([grouping, rows]).toEqual([grouping, rollupJsonOf(costed, [grouping]).rows])
      }
    },
  )
})

/** `1234.50` as 123450. */
function smallestUnits(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}
