// From what a row of revenue is reckoned ([R16]), as people write it: units × the amount of a unit × the part of it that is paid.

import type { RevenueDrivers } from '../model/financial-plan.ts'
import { textIn } from '../model/local-text.ts'
import { localDigits } from '../model/number-style.ts'
import type { YearValues } from '../model/period.ts'
import { equals, ONE, showRatio } from '../money/ratio.ts'

/** `215 × 318,000 × 1/5 (Contributory unit)`; numbers that change with the years stand side by side. */
export function driversInWords(
  { unit, units, unitShare }: RevenueDrivers,
  language: string | undefined,
): string {
  const shown = (values: YearValues): string => {
    return [...new Set([...values.values()].map((value) => localDigits(showRatio(value), language)))].join(
      ' / ',
    )
  }
  const part = equals(unitShare, ONE) ? '' : ` × ${unitShare.numerator}/${unitShare.denominator}`
  return `${shown(units)} × ${shown(unit.perYear)}${part} (${textIn(unit.title, language)})`
}
