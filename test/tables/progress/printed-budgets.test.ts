// Whatever the amounts, what is printed adds up ([R26]).

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOf } from '../../../src/costing/progress/budget.ts'
import { nearest } from '../../../src/money/controlled-rounding.ts'
import { printBudgets, type PrintedSum } from '../../../src/tables/progress/printed-budgets.ts'

const UNIT = 1000n
const amount = fc.bigInt({ min: 0n, max: 40_000n })
const budget = fc.record({
  original: amount,
  transferred: fc.bigInt({ min: -9000n, max: 9000n }),
  spent: amount,
})
const groups = fc.array(fc.array(budget, { maxLength: 6 }), { maxLength: 4 })

const KEYS = ['original', 'transferred', 'revised', 'spent', 'left'] as const
const plus = (sums: readonly PrintedSum[]) =>
  Object.fromEntries(KEYS.map((key) => [key, sums.reduce((sum, one) => sum + one[key], 0n)]))

test('rows, groups and the total add up, and each figure lies near its amount', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const printed = printBudgets(all, UNIT)
      for (const one of [printed.total, ...printed.groups, ...printed.items.flat()]) {
        expect(one.original + one.transferred).toBe(one.revised)
        expect(one.revised - one.spent).toBe(one.left)
      }
      expect(printed.items.map(plus)).toEqual(printed.groups)
      expect(plus(printed.groups)).toEqual(printed.total)
      const { original, transferred, spent } = sumOf(all.flat())
      expect(printed.total).toMatchObject({
        revised: nearest(original + transferred, UNIT),
        spent: nearest(spent, UNIT),
      })
      // Floor or ceiling, and one further only where the margins ask for it.
      for (const [i, own] of all.entries()) {
        for (const [k, { spent: exact }] of own.entries()) {
          const off = printed.items[i]![k]!.spent * UNIT - exact
          expect(off > -2n * UNIT && off < 2n * UNIT).toBe(true)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('by hand: half a thousand goes where it is missing', () => {
  // Spent 1.5 + 1.5 = 3: one row shows 1, the other 2. Left: 2 − 1.5 each, together 1.
  const row = { original: 2000n, transferred: 0n, spent: 1500n }
  expect(printBudgets([[row, row]], UNIT).items[0]!.map(({ spent, left }) => [spent, left])).toEqual([
    [1n, 1n],
    [2n, 0n],
  ])
})
