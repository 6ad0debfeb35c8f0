// The one rounding of computed amounts ([D6]): to the smallest unit of the currency, half away from zero.

import type { Ratio } from './ratio.ts'

/** The nearest integer; halves go away from zero, so that a cost and the credit that cancels it round alike. */
export function roundHalfAway(value: Ratio): bigint {
  const { numerator, denominator } = value
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

/** The greatest integer that is not above the value. */
export function floor(value: Ratio): bigint {
  const quotient = value.numerator / value.denominator
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient
}
