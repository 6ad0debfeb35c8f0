// A baseline is measured in the year before the plan ([R3]). One that cannot be measured yet has a date and an owner,
// and is a note: rule baseline-due-later ([D4]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutBaseline: CheckingRule = {
  id: 'indicator-without-baseline',
  summary: 'An indicator has no baseline',
  severity: 'error',
  smart: 'M',
  explanation: () => ({
    finds:
      'An indicator without baseline, and without both a date ' +
      '(baseline-due) and a person (baseline-owner) for measuring it.',
    matters:
      'Progress is the way from the baseline to the target. Without the first, ' +
      'nobody can tell whether the target is ambitious or already reached.',
    example: exampleIndicator({ baseline: undefined }),
    better: exampleIndicator({}),
  }),
  absent: ['baseline'],
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
      if (
        indicator.baseline !== undefined ||
        (indicator.baselineDue !== undefined && indicator.baselineOwner !== undefined)
      )
        continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no baseline.`,
        hint:
          `Write the last value before the plan with its year, such as: baseline: {${plan.period.first - 1}: 54}. ` +
          'If it is still to be measured, write `baseline-due` with the date and `baseline-owner` with who measures it.',
        at: indicator.origin,
      }
    }
  },
}
