// Amounts and shares as the numbers that Excel counts with.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { MoneyCell, ShareCell, Sheet } from '../../tables/sheet.ts'

/** Excel counts in doubles: every smallest unit is safe below 2^53 of them, and none above. */
export function moneyNumber({ amount }: MoneyCell, { currency }: Sheet): number {
  if (amount > Number.MAX_SAFE_INTEGER || amount < Number.MIN_SAFE_INTEGER) {
    throw new RbmError(
      'amount-too-large',
      `An amount of ${amount} smallest units of ${currency.code} is too large for Excel to hold exactly.`,
      'Use --format csv or json, which keep every digit.',
    )
  }
  return Number(amount) / 10 ** currency.decimals
}

/** An empty text where there is no share. */
export function shareNumber({ value }: ShareCell): number | '' {
  return value === undefined ? '' : Number(value.numerator) / Number(value.denominator)
}
