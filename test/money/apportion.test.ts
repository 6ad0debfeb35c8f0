import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion, apportionTo, weightsOf } from '../../src/money/apportion.ts'
import { compareRatios, multiply, ONE, ratio, showRatio, subtract, ZERO } from '../../src/money/ratio.ts'
import { floor } from '../../src/money/rounding.ts'
import { wholes } from '../support/fractions.ts'

const amounts = fc.bigInt(-100_000_000_000_000n, 100_000_000_000_000n)

describe('apportioning an amount', () => {
  test('gives what is left to the largest remainders, ties to the first', () => {
    const thirds = [ratio(1, 3), ratio(1, 3), ratio(1, 3)]
    expect(apportion(100n, thirds)).toEqual([34n, 33n, 33n])
    expect(apportion(101n, thirds)).toEqual([34n, 34n, 33n])
    expect(apportion(10n, [ratio(1, 6), ratio(1, 2), ratio(1, 3)])).toEqual([2n, 5n, 3n])
    expect(apportion(1n, [ratio(1, 10), ratio(9, 10)])).toEqual([0n, 1n])
    expect(apportion(1n, [ratio(1, 2), ratio(1, 2)])).toEqual([1n, 0n])
  })

  test('mirrors a credit', () => {
    expect(apportion(-100n, [ratio(1, 3), ratio(2, 3)])).toEqual([-33n, -67n])
    expect(apportion(-1n, [ratio(1, 2), ratio(1, 2)])).toEqual([-1n, 0n])
  })

  test('gives all to a single share and nothing to a share of zero', () => {
    expect(apportion(7n, [ONE])).toEqual([7n])
    expect(apportion(7n, [ZERO, ONE])).toEqual([0n, 7n])
    expect(apportion(0n, [ratio(1, 2), ratio(1, 2)])).toEqual([0n, 0n])
  })

  test.each([[[]], [[ratio(1, 2)]], [[ratio(1, 2), ratio(1, 3)]], [[ratio(2, 3), ratio(2, 3)]]])(
    'refuses shares that are not one together, instead of making them so',
    (shares) => {
      expect(() => apportion(100n, shares)).toThrow(RangeError)
    },
  )

  test('loses nothing and moves each part by less than one unit', () => {
    fc.assert(
      fc.property(amounts, wholes, (amount, shares) => {
        const parts = apportion(amount, shares)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount)
        parts.forEach((part, i) => {
          const off = subtract(ratio(part), multiply(ratio(amount), shares[i]!))
          expect(compareRatios(off, ONE)).toBe(-1)
          expect(compareRatios(off, ratio(-1))).toBe(1)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('mirrors every amount, and gives a larger share never less', () => {
    fc.assert(
      fc.property(amounts, wholes, (amount, shares) => {
        const parts = apportion(amount, shares)
        expect(apportion(-amount, shares)).toEqual(parts.map((part) => -part))
        if (amount < 0n) return
        for (const [i, share] of shares.entries())
          for (const [j, other] of shares.entries())
            if (compareRatios(share, other) > 0) expect(parts[i]! >= parts[j]!).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('moves only units of a tie when the shares stand in another order', () => {
    fc.assert(
      fc.property(amounts, wholes, (amount, shares) => {
        const parts = apportion(amount, shares)
        const backwards = apportion(amount, [...shares].reverse()).reverse()
        const moved = parts.map((part, i) => part - backwards[i]!)
        expect(moved.every((units) => units >= -1n && units <= 1n)).toBe(true)
        const remainders = new Set(
          moved.flatMap((units, i) => {
            const exact = multiply(ratio(amount < 0n ? -amount : amount), shares[i]!)
            return units === 0n ? [] : [showRatio(subtract(exact, ratio(floor(exact))))]
          }),
        )
        expect(remainders.size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})

// What several sources pay is settled first; the parts of each stay floor or ceiling of the exact share of the whole.
test('Parts of a sum that was settled before add up to it, each the floor or the ceiling of its exact share', () => {
  fc.assert(
    fc.property(fc.bigInt(-1_000_000n, 1_000_000n), wholes, wholes, (amount, sources, ends) => {
      const paid = apportion(amount, sources)
      sources.forEach((source, i) => {
        const shares = ends.map((end) => multiply(source, end))
        const parts = apportionTo(paid[i]!, amount, weightsOf(shares))
        expect(parts.reduce((all, part) => all + part, 0n)).toBe(paid[i])
        parts.forEach((part, j) => {
          const off = subtract(ratio(part), multiply(ratio(amount), shares[j]!))
          expect([compareRatios(off, ONE), compareRatios(off, ratio(-1))]).toEqual([-1, 1])
        })
        expect(apportionTo(-paid[i]!, -amount, weightsOf(shares))).toEqual(parts.map((part) => -part))
      })
    }),
  )
})
