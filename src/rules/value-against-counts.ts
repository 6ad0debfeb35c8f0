// A value that is written beside what was counted is the quotient of the two, rounded as it is written.

import { inUnit } from '../model/counted-per.ts'
import { compareRatios, divide, ratio, showRatio, subtract, ZERO } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import { exampleReport, exampleValue } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

const example = (numerator: number) =>
  exampleReport(
    exampleValue(`    numerator: ${numerator}\n    denominator: 200\n    evidence: Survey of lights 2028\n`),
  )

export const valueAgainstCounts: CheckingRule = {
  id: 'value-against-counts',
  summary: 'A reported value is not what its numerator and denominator make',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A row of values with a value and with numerator and denominator, where the value is not their quotient in the unit of the indicator, ' +
      'by more than one in its last digit.',
    matters:
      'The periods of a ratio are combined by what was counted, not by the value, so a slip in either gives a figure that nobody reported.',
    example: example(168),
    better: example(186),
  }),
  *check({ plan }) {
    for (const { values } of plan.progressReports) {
      for (const { indicator, value, shown, counts, isWritten, origin } of values) {
        if (!isWritten || counts === undefined || indicator.scale.length > 0) continue
        const quotient = inUnit(divide(counts.numerator, counts.denominator), indicator.unit)
        const decimals = shown.split('.')[1]?.length ?? 0
        const difference = subtract(quotient, value)
        const off = difference.numerator < 0n ? subtract(ZERO, difference) : difference
        if (compareRatios(off, ratio(1n, 10n ** BigInt(decimals))) <= 0) continue
        const counted = `${showRatio(counts.numerator)} of ${showRatio(counts.denominator)}`
        yield {
          message: `The value of "${indicator.id}" is ${shown}, but ${counted} is ${showRounded(quotient, decimals + 1)}.`,
          hint: 'Correct the one that is wrong, or leave `value` out: it follows from what was counted.',
          at: origin,
          subject: indicator.id,
        }
      }
    }
  },
}
