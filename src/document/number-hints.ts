// The right spelling of numbers and percentages that planners often write otherwise. A hint that is followed to the letter
// must mend the mistake, and must never change an amount by a factor.

import {
  compareRatios,
  divide,
  ONE,
  parseDecimal,
  parseShare,
  ratio,
  showPercent,
  showRatio,
  ZERO,
} from '../money/ratio.ts'
import type { Document } from './document.ts'
import type { Located } from './locate.ts'
import { readNumber, type NumberReading } from './number-readings.ts'
import { keyOf } from './schema-names.ts'
import { shapeAt } from './shape.ts'

/** Keys of money; what stands beside such a number is a currency, and a percentage of it is none. */
const MONEY = new Set(['per-year', 'total', 'amount'])
/** Keys of values of indicators, whose unit may be per cent. */
const OF_INDICATORS = new Set(['adds', 'aims-at', 'baseline', 'targets', 'value', 'numerator', 'denominator'])

/** For a text where a number is expected. */
export function numberHint(document: Document, located: Located, written: string): string | undefined {
  const key = keyOf(located)
  if (/\d\s*%$/.test(written)) return hintOnPercent(key, written)
  const half = written.includes('/') ? parseShare(written) : undefined
  if (half !== undefined && !MONEY.has(key)) {
    const decimal = showRatio(half)
    return decimal.endsWith('…') ? undefined : `Write it as a decimal: ${decimal}`
  }
  const reading = readNumber(written)
  const spelling = readingHint(reading)
  if (spelling === undefined || reading.currency === undefined) return spelling
  return `${spelling.replace(/\.$/, '')}; ${currencyHint(document, located, reading.currency)}`
}

/** The one reading of a number, or both where there are two; undefined when it cannot be read. */
export function readingHint({ digits, doubtful }: NumberReading): string | undefined {
  const [first, second] = digits
  if (first === undefined) return undefined
  if (second === undefined) return `Write plain digits: ${first}`
  if (doubtful === undefined) return `Write plain digits: ${digits.join(' or ')}`
  return `Write ${first} if the ${doubtful} separates thousands, or ${second} if it marks decimals.`
}

function hintOnPercent(key: string, written: string): string | undefined {
  if (OF_INDICATORS.has(key)) return 'Write the number without the sign; the unit says per cent.'
  if (MONEY.has(key)) return 'An amount is no percentage. Write the amount itself, in plain digits.'
  const percent = parseDecimal(decimalOf(written.replace(/\s*%$/, '')) ?? '')
  if (percent === undefined) return undefined
  const part = showRatio(divide(percent, ratio(100)))
  if (key !== 'work-months') return `Write it as a decimal: ${part}`
  return `Work-months are counted in months. ${written} of the time of one person is written fte: ${part}`
}

function currencyHint(document: Document, { path }: Located, written: string): string {
  const steps = path.split('/').slice(0, /\/\d{4}$/.test(path) ? -2 : -1)
  const hasKey = shapeAt(document.kind, steps.join('/'))?.properties?.['currency'] !== undefined
  if (!hasKey) return 'the currency is that of the plan and is not written.'
  const code = written.toUpperCase().replace('€', 'EUR')
  return /^[A-Z]{3}$/.test(code)
    ? `the currency, when it is not that of the plan, has a key of its own: currency: ${code}`
    : 'the currency, when it is not that of the plan, has a key of its own: currency.'
}

/** `0.4` is 40% to most who write it, `40` is 40% to all; the sign settles it. */
export function percentHint(written: string, pattern: string): string | undefined {
  const hasSign = /%\s*$/.test(written)
  const number = decimalOf(written.replace(/\s*%+\s*$/, ''))
  const value = number === undefined ? undefined : parseDecimal(number)
  if (number === undefined || value === undefined) return undefined
  const isAllowed = (percentage: string) => new RegExp(pattern).test(percentage)
  const right = `${number}%`
  if (!isAllowed(right)) {
    const positive = right.replace('-', '')
    return isAllowed(positive) ? `It is never below zero. Write ${positive}, if that is meant.` : undefined
  }
  if (hasSign || written.includes(','))
    return `Write ${right}${written.includes(',') ? ', with a point' : ''}.`
  const isPart = compareRatios(value, ZERO) > 0 && compareRatios(value, ONE) <= 0
  return isPart
    ? `Write it with the sign: ${showPercent(value)} (or ${right}, if that is meant).`
    : `Write it with the sign: ${right}.`
}

/** The digits of a number in which a comma or point can only mark decimals. */
function decimalOf(written: string): string | undefined {
  const [, sign, whole, fraction] = /^([-+\u2212]?)\s*(\d*)(?:[.,](\d*))?$/.exec(written.trim()) ?? []
  if (whole === undefined || `${whole}${fraction ?? ''}` === '') return undefined
  const minus = sign === '' || sign === '+' ? '' : '-'
  return `${minus}${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction ? `.${fraction}` : ''}`
}
