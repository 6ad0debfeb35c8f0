// Amounts as text. Inside, an amount is a whole number of the currency's smallest units; here it becomes digits again.

import type { Currency } from './currency.ts'
import { multiply, ratio, type Ratio } from './ratio.ts'

/** Smallest units as decimal text with the currency's decimals: `1234567.00`. The form of JSON and csv. */
export function showAmount(amount: bigint, currency: Currency): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(currency.decimals + 1, '0')
  const sign = amount < 0n ? '-' : ''
  if (currency.decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -currency.decimals)}.${digits.slice(-currency.decimals)}`
}

/** Digits in groups of three, for people: `1,234,567`. */
export function groupDigits(digits: string, separator = ','): string {
  const [whole, fraction] = digits.split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, separator)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** How many are one unit of a currency, by its decimals: none to four. */
const SMALLEST_UNITS = [0n, 1n, 2n, 3n, 4n].map((decimals) => ratio(10n ** decimals))

/** An amount in whole units of the currency, in its smallest unit; still exact, so it may be a fraction. */
export function inSmallestUnits(amount: Ratio, currency: Currency): Ratio {
  return multiply(amount, SMALLEST_UNITS[currency.decimals]!)
}
