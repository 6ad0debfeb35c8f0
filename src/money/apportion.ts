// Splits a whole number of smallest units over shares so that the parts add up to it ([R25]).
//
// Largest remainder (Hamilton's method): each part gets the floor of its exact share; the units that are left go, one
// each, to the parts with the largest remainders. Ties go to the part that stands first, and callers order parts by id,
// so the same plan gives the same parts whatever the order of its files. A negative amount is split like its positive
// and the signs turned, so that a credit mirrors the cost.

import type { Ratio } from './ratio.ts'

/** Shares over one common denominator: made once, used for every line that is split in the same way. */
export interface Weights {
  readonly parts: readonly bigint[]
  readonly whole: bigint
}

/**
 * @param shares each zero or above, one together
 * @throws RangeError when the shares are not one together: callers turn such plans away before
 */
export function weightsOf(shares: readonly Ratio[]): Weights {
  let whole = 1n
  for (const { denominator } of shares) whole = leastCommonMultiple(whole, denominator)
  const parts = shares.map(({ numerator, denominator }) => numerator * (whole / denominator))
  if (parts.reduce((total, part) => total + part, 0n) !== whole)
    throw new RangeError('shares that are not one together')
  return { parts, whole }
}

/**
 * Parts of `amount` in the order of `shares`.
 *
 * @param shares each zero or above, one together
 * @throws RangeError when the shares are not one together: callers turn such plans away before
 */
export function apportion(amount: bigint, shares: readonly Ratio[]): bigint[] {
  return apportionByWeights(amount, weightsOf(shares))
}

/** The same, for weights that were made before. */
export function apportionByWeights(amount: bigint, { parts: weights, whole }: Weights): bigint[] {
  if (weights.length === 1) return [amount]
  if (amount < 0n) return apportionByWeights(-amount, { parts: weights, whole }).map((part) => -part)

  // All shares have one denominator, so remainders compare as whole numbers.
  const products = weights.map((weight) => amount * weight)
  const parts = products.map((product) => product / whole)
  let left = amount - parts.reduce((total, part) => total + part, 0n)
  if (left === 0n) return parts
  const remainders = products.map((product, i) => ({ i, remainder: product - parts[i]! * whole }))
  remainders.sort((a, b) => compare(b.remainder, a.remainder) || a.i - b.i)
  for (const { i } of remainders) {
    if (left === 0n) break
    parts[i]! += 1n
    left -= 1n
  }
  return parts
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}
