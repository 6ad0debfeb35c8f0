// The baseline is measured before the plan begins ([R3]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const baselineInsidePlan: CheckingRule = {
  id: 'baseline-inside-plan',
  summary: 'A baseline is of a year of the plan',
  severity: 'warning',
  smart: 'T',
  explanation: () => ({
    finds: 'An indicator whose baseline is not of a year before the first year of the plan.',
    matters:
      'A baseline says where the plan starts. One that is measured during the plan hides what the plan has already done, or stands beside a target of the same year.',
    example: exampleIndicator({ baseline: '{2028: 90}' }),
    better: exampleIndicator({}),
  }),
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
      const { baseline } = indicator
      if (baseline === undefined || baseline.year < plan.period.first) continue
      yield {
        message: `The baseline of the indicator ${idAndTitle(indicator)} is of ${baseline.year}, a year of the plan.`,
        hint: `Write the value of ${plan.period.first - 1} or earlier; a value that the plan is to reach stands under \`targets\`. While it cannot be measured, write \`baseline-due\` and \`baseline-owner\` instead.`,
        at: baseline.at,
        subject: String(baseline.year),
      }
    }
  },
}
