// Measurable: the baseline is measured in the year before the plan ([R3]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

/** Years before the plan; a value that is older says little about where the plan starts. */
const OLDEST = 5

export const baselineTooOld: CheckingRule = {
  id: 'baseline-too-old',
  summary: `A baseline is more than ${OLDEST} years older than the plan`,
  severity: 'warning',
  smart: 'M',
  explanation: () => ({
    finds: `A baseline that was measured more than ${OLDEST} years before the plan begins.`,
    matters:
      'It says where things stood long ago. A year such as 1900 is mostly what a form filled in by itself; in one published file it ' +
      'stands in 493 of 493 indicators.',
    example: exampleIndicator({ baseline: '{1900: 90}' }),
    better: exampleIndicator({ baseline: '{2027: 90}' }),
  }),
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
      const { baseline } = indicator
      if (baseline === undefined || baseline.year >= plan.period.first - OLDEST) continue
      yield {
        message: `The baseline of the indicator ${idAndTitle(indicator)} is of ${baseline.year}, and the plan begins in ${plan.period.first}.`,
        hint: `Write the last value before the plan, if you can that of ${plan.period.first - 1}. While it cannot be measured, write \`baseline-due\` and \`baseline-owner\` instead.`,
        at: baseline.at,
      }
    }
  },
}
