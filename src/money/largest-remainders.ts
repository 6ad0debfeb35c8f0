// Whole units for whoever has the largest remainders: the step that splitting an amount and rounding a table have in common.

/**
 * Hands out the units that are left, to all parts alike and what then remains one each to the largest remainders, ties to the
 * first. What is left may be below zero, or more than there are parts.
 */
export function giveOut(left: bigint, parts: bigint[], remainders: readonly bigint[]): bigint[] {
  if (left === 0n || parts.length === 0) return parts
  const count = BigInt(parts.length)
  const each = floorDivide(left, count)
  const more = Number(left - each * count)
  const limit = more === 0 ? undefined : nthLargest(remainders, more)
  let ties = limit === undefined ? 0 : more - remainders.filter((one) => one > limit).length
  for (const [i, remainder] of remainders.entries()) {
    const isLarge = limit !== undefined && (remainder > limit || (remainder === limit && ties-- > 0))
    parts[i]! += isLarge ? each + 1n : each
  }
  return parts
}

/** Sorting 64-bit integers is several times faster than sorting those of any size; a plan sorts hundreds of thousands. */
function nthLargest(remainders: readonly bigint[], n: number): bigint {
  const fit = remainders.every((one) => one < LIMIT_OF_64_BITS)
  const sorted = fit
    ? BigUint64Array.from(remainders).sort()
    : [...remainders].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return sorted[remainders.length - n]!
}

const LIMIT_OF_64_BITS = 1n << 64n

export function floorDivide(amount: bigint, unit: bigint): bigint {
  const quotient = amount / unit
  return amount < 0n && quotient * unit !== amount ? quotient - 1n : quotient
}
