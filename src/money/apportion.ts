// Splits a whole number of smallest units over shares so that the parts add up to it ([R25]).
//
// Largest remainder (Hamilton's method): each part gets the floor of its exact share; the units that are left go, one
// each, to the parts with the largest remainders. Ties go to the part that stands first, and callers order parts by id,
// so the same plan gives the same parts whatever the order of its files. A negative amount is split like its positive
// and the signs turned, so that a credit mirrors the cost.

import { compareRatios, equals, multiply, ONE, ratio, subtract, sum, type Ratio } from './ratio.ts'
import { floor } from './rounding.ts'

/**
 * Parts of `amount` in the order of `shares`.
 *
 * @param shares each zero or above, one together
 * @throws RangeError when the shares are not one together: callers turn such plans away before
 */
export function apportion(amount: bigint, shares: readonly Ratio[]): bigint[] {
  if (shares.length === 1 && equals(shares[0]!, ONE)) return [amount]
  if (!equals(sum(shares), ONE)) throw new RangeError('shares that are not one together')
  if (amount < 0n) return apportion(-amount, shares).map((part) => -part)

  const exact = shares.map((share) => multiply(ratio(amount), share))
  const parts = exact.map(floor)
  const remainders = exact.map((value, i) => ({ i, remainder: subtract(value, ratio(parts[i]!)) }))
  remainders.sort((a, b) => compareRatios(b.remainder, a.remainder) || a.i - b.i)

  let left = amount - parts.reduce((total, part) => total + part, 0n)
  for (const { i } of remainders) {
    if (left === 0n) break
    parts[i]! += 1n
    left -= 1n
  }
  return parts
}
