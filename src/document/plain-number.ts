// The one spelling of a number in a plan: plain digits, a point for decimals, no more digits than any plan needs.

import { MOST_DIGITS } from './limits.ts'

/** Whether a number can be read in one way only; `text-checks.ts` says what is wrong with any other. */
export function isPlainNumber(digits: string): boolean {
  return hasPlainDigits(digits) && countDigits(digits) <= MOST_DIGITS
}

/** A minus sign, digits, a point: no more than one of each sign. */
export function hasPlainDigits(digits: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(digits)
}

function countDigits(digits: string): number {
  const signs = (digits.startsWith('-') ? 1 : 0) + (digits.includes('.') ? 1 : 0)
  return digits.length - signs
}
