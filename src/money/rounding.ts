// The one rounding of computed amounts ([D6]): to the smallest unit of the currency, half away from zero.

import { multiply, ratio, type Ratio } from './ratio.ts'

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

/** As decimal text with so many decimals, half away from zero; for people, never for a sum. */
export function showRounded(value: Ratio, decimals: number): string {
  const units = roundHalfAway(multiply(value, ratio(10n ** BigInt(decimals))))
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return units < 0n ? `-${whole}` : whole
}

/** How many decimals a value needs to stand exactly; no more than the most that anybody wants to see. */
export function decimalsOf({ denominator }: Ratio, most: number): number {
  let decimals = 0
  while (decimals < most && 10n ** BigInt(decimals) % denominator !== 0n) decimals++
  return decimals
}
