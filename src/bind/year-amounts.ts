// Money, of a year or of a report, with the digits behind the point that its currency has ([R24]). Three digits behind a point are more often
// thousands than a third of a cent: `110.000` read as 110 would be a factor of a thousand in silence.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { exactNumber, originOfKey, scalarOf, valuesUnder, wordOf, type Fields } from '../document/fields.ts'
import { readNumber } from '../document/number-readings.ts'
import type { Node } from '../document/tree.ts'
import type { YearValues } from '../model/period.ts'
import { inSmallestUnits } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import { report, type Context } from './context.ts'
import { writtenValues, yearValues, type YearScope } from './values.ts'

/** A value per year in a currency; not exact when a value has more decimals than that, which is reported. */
export function yearAmounts<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  scope: YearScope,
  currency: Currency,
  missingMoney?: Finding['missingMoney'],
): { readonly perYear: YearValues; readonly isExact: boolean } {
  const perYear = yearValues(context, fields, key, scope, missingMoney)
  if (valuesUnder(fields, key).every((node) => decimalsOf(node) <= currency.decimals))
    return { perYear, isExact: true }
  const tooFine = writtenValues(fields, key).filter(
    ({ node, year }) => (year === undefined || perYear.has(year)) && decimalsOf(node) > currency.decimals,
  )
  for (const { node, at, year } of tooFine) {
    const subject = String(year ?? [...perYear.keys()][0] ?? '')
    report(context, 'too-many-decimals', { ...tooManyDecimals(node, currency), at, subject, missingMoney })
  }
  return { perYear, isExact: tooFine.length === 0 }
}

/** One amount, in the smallest unit of the currency; undefined where none can be read, or after reporting why not. */
export function amountOf<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  currency: Currency,
  missingMoney: Finding['missingMoney'],
): bigint | undefined {
  const node = scalarOf(fields, key)
  const amount = exactNumber(node)
  if (amount === undefined || decimalsOf(node!) <= currency.decimals)
    return amount && inSmallestUnits(amount, currency).numerator
  const at = originOfKey(fields, key)
  report(context, 'too-many-decimals', { ...tooManyDecimals(node!, currency), at, missingMoney })
  return undefined
}

/** Digits as they are written, noughts and all. */
function decimalsOf(node: Node): number {
  if (exactNumber(node) === undefined) return 0
  const written = wordOf(node)!
  const point = written.indexOf('.')
  return point < 0 ? 0 : written.length - point - 1
}

function tooManyDecimals(node: Node, { code, decimals }: Currency): Pick<Finding, 'message' | 'hint'> {
  const written = wordOf(node)!
  const message = `${written} has more decimals than ${code} has (${decimals}).`
  const [whole, fraction = ''] = written.split('.')
  const kept = decimals === 0 ? whole : `${whole}.${fraction.slice(0, decimals)}`
  const isZeros = /^0*$/.test(fraction.slice(decimals))
  const most = decimals === 0 ? 'whole units' : `at most ${decimals} digits behind the point`
  const { digits, doubtful } = readNumber(written)
  if (doubtful === undefined) return { message, hint: isZeros ? `Write ${kept} instead.` : `Write ${most}.` }
  const asDecimals = isZeros ? `${kept} if it marks decimals` : `${most} if it marks decimals`
  return {
    message: `${message} Is the point meant to separate thousands?`,
    hint: `Write ${digits[0]} if the point separates thousands, or ${asDecimals}.`,
  }
}
