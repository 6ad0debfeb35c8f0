// Measurable: an indicator has a unit ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutUnit: CheckingRule = {
  id: 'indicator-without-unit',
  summary: 'An indicator has no unit',
  severity: 'error',
  smart: 'M',
  explanation: () => ({
    finds: 'An indicator that does not say in what it is counted.',
    matters:
      '58 may be per cent, countries or months. Values of different ' +
      'Outputs and years cannot be compared until it is said.',
    example: exampleIndicator({ unit: undefined }),
    better: exampleIndicator({}),
  }),
  absent: ['unit'],
  *check({ indicators }) {
    for (const indicator of indicators()) {
      if (indicator.unit !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no unit.`,
        hint: 'Write in what it is counted, such as: unit: percent, or unit: countries. For words use `unit: scale` with `scale:`.',
        at: indicator.origin,
      }
    }
  },
}
