// Exact fractions. Every amount on its way from the text of a plan to a cost fact is one of these; nothing is rounded
// until `rounding.ts` is asked to, once.

/** A fraction in lowest terms; the denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const ZERO: Ratio = { numerator: 0n, denominator: 1n }
export const ONE: Ratio = { numerator: 1n, denominator: 1n }

/** @throws RangeError when the denominator is zero: callers check what a plan says before they divide. */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  let n = BigInt(numerator)
  let d = BigInt(denominator)
  if (d === 0n) throw new RangeError('a ratio with the denominator zero')
  if (d === 1n) return { numerator: n, denominator: d }
  if (d < 0n) {
    n = -n
    d = -d
  }
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d)
  return divisor === 1n
    ? { numerator: n, denominator: d }
    : { numerator: n / divisor, denominator: d / divisor }
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Reads plain digits with a point for decimals (`96412.35`), exactly; undefined for anything else. */
export function parseDecimal(text: string): Ratio | undefined {
  const match = DECIMAL.exec(text)
  if (match === null) return undefined
  const [, sign, whole, fraction = ''] = match
  const digits = BigInt(sign! + whole! + fraction)
  return fraction === ''
    ? { numerator: digits, denominator: 1n }
    : ratio(digits, 10n ** BigInt(fraction.length))
}

/** Reads a share or rate as planners write it: `33.5%` or `1/3`; undefined for anything else. */
export function parseShare(text: string): Ratio | undefined {
  if (text.endsWith('%')) {
    const percent = parseDecimal(text.slice(0, -1).trimEnd())
    return percent && divide(percent, ratio(100n))
  }
  const [over, under, more] = text.split('/')
  if (under === undefined || more !== undefined || !/^\d+$/.test(over!) || !/^0*[1-9]\d*$/.test(under))
    return undefined
  return ratio(BigInt(over!), BigInt(under))
}

/** Reads a rise or a fall (`2%`, `+2%`, `-5%`); undefined for anything else. */
export function parseChange(text: string): Ratio | undefined {
  return text.endsWith('%') ? parseShare(text.replace(/^\+(?=\d)/, '')) : undefined
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return ratio(a.numerator + b.numerator, a.denominator)
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  // Most rates of a plan are one: no exchange, no price increase.
  if (isOne(a)) return b
  if (isOne(b)) return a
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator)
}

function isOne({ numerator, denominator }: Ratio): boolean {
  return numerator === 1n && denominator === 1n
}

export function divide(a: Ratio, b: Ratio): Ratio {
  if (isOne(b)) return a
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function sum(ratios: Iterable<Ratio>): Ratio {
  let total = ZERO
  for (const one of ratios) total = add(total, one)
  return total
}

export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function equals(a: Ratio, b: Ratio): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator
}

export function isZero(a: Ratio): boolean {
  return a.numerator === 0n
}

/** As decimal text without needless zeros; a fraction that has no decimal form is cut behind six places and marked `…`. */
export function showRatio(a: Ratio): string {
  let rest = a.numerator < 0n ? -a.numerator : a.numerator
  const sign = a.numerator < 0n ? '-' : ''
  const whole = rest / a.denominator
  rest %= a.denominator
  let digits = ''
  while (rest !== 0n && digits.length < 6) {
    rest *= 10n
    digits += String(rest / a.denominator)
    rest %= a.denominator
  }
  return `${sign}${whole}${digits === '' ? '' : `.${digits}`}${rest === 0n ? '' : '…'}`
}

/** A share as per cent: `33.5%`. */
export function showPercent(a: Ratio): string {
  return `${showRatio(multiply(a, ratio(100n)))}%`
}

/** Euclid's; on numbers, several times faster, as soon as these hold both exactly. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b > MAX_SAFE_INTEGER) [a, b] = [b, a % b]
  if (b === 0n) return a
  let [x, y] = [Number(b), Number(a % b)]
  while (y !== 0) [x, y] = [y, x % y]
  return BigInt(x)
}

const MAX_SAFE_INTEGER = BigInt(Number.MAX_SAFE_INTEGER)
