// Time-bound: a value is there when its target falls due ([R2], [R3]).

import { idAndTitle } from '../model/local-text.ts'
import { monthsBetween } from '../wording/frequency.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const smartFrequencyTooLow: CheckingRule = {
  id: 'smart-frequency-too-low',
  summary: 'An indicator is measured less often than it has targets',
  severity: 'warning',
  smart: 'T',
  explanation: () => ({
    finds:
      'An indicator whose interval of measurement, such as `every two years`, is longer than the time between two of its targets. ' +
      'It reads intervals in English; words that it does not know say nothing.',
    matters: 'For a target of a year without measurement nobody will be able to say whether it was reached.',
    example: exampleIndicator({ frequency: 'every two years' }),
    better: exampleIndicator({ frequency: 'every two years', targets: '{2029: 95}' }),
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const { frequency, targets } = indicator
      const months = frequency === undefined ? undefined : monthsBetween(frequency)
      if (months === undefined) continue
      const years = targets.map(({ year }) => year).sort((a, b) => a - b)
      const close = years.find((year, i) => i > 0 && (year - years[i - 1]!) * 12 < months)
      if (close === undefined) continue
      const before = years[years.indexOf(close) - 1]!
      yield {
        message: `The indicator ${idAndTitle(indicator)} is measured ${frequency}, but has targets for ${before} and ${close}.`,
        hint: 'Keep the targets of the years in which there will be a value, or measure more often.',
        at: indicator.origin,
      }
    }
  },
}
