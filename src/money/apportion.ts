// Splits a whole number of smallest units over shares so that the parts add up to it ([R25]).
//
// Largest remainder (Hamilton's method): each part gets the floor of its exact share; the units that are left go, one
// each, to the parts with the largest remainders. Ties go to the part that stands first, and callers order parts by id,
// so the same plan gives the same parts whatever the order of its files. A negative amount is split like its positive
// and the signs turned, so that a credit mirrors the cost.

import { giveOut } from './largest-remainders.ts'
import type { Ratio } from './ratio.ts'

/** Shares over one common denominator: made once, used for every line that is split in the same way. */
export interface Weights {
  readonly parts: readonly bigint[]
  readonly whole: bigint
  /** Whether the parts are the whole; those of one of several funding sources are not. */
  readonly areWhole: boolean
}

/** @param shares each zero or above */
export function weightsOf(shares: readonly Ratio[]): Weights {
  let whole = 1n
  for (const { denominator } of shares) whole = leastCommonMultiple(whole, denominator)
  const parts = shares.map(({ numerator, denominator }) => numerator * (whole / denominator))
  return { parts, whole, areWhole: parts.reduce((total, part) => total + part, 0n) === whole }
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

/**
 * The same, for weights that were made before.
 *
 * @throws RangeError when they are not whole
 */
export function apportionByWeights(amount: bigint, weights: Weights): bigint[] {
  if (!weights.areWhole) throw new RangeError('shares that are not one together')
  return weights.parts.length === 1 ? [amount] : apportionTo(amount, amount, weights)
}

/**
 * Parts of `amount` that add up to a sum which was settled before, such as what one of several funding sources pays: the
 * weights are then only some of the whole. Each part is the floor or the ceiling of its exact share, as the sum is of theirs.
 */
export function apportionTo(sum: bigint, amount: bigint, weights: Weights): bigint[] {
  if (amount < 0n) return apportionTo(-sum, -amount, weights).map((part) => -part)
  const { parts: shares, whole } = weights
  const parts: bigint[] = []
  const remainders: bigint[] = []
  let left = sum
  for (const share of shares) {
    const exact = amount * share
    const part = exact / whole
    parts.push(part)
    remainders.push(exact % whole)
    left -= part
  }
  return giveOut(left, parts, remainders)
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a === b || b === 1n) return a
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return (a / x) * b
}
