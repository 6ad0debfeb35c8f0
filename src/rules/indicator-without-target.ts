// Time-bound: an indicator has targets at the end of years, the last of which is the endline ([R2], [R3]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutTarget: CheckingRule = {
  id: 'indicator-without-target',
  summary: 'An indicator has no target',
  severity: 'error',
  smart: 'T',
  explanation: () => ({
    finds:
      'An indicator without any value under targets. Indicators ' +
      'of Outputs that are not pursued are exempt.',
    matters:
      'Without a target the indicator says what is measured, but not ' +
      'what is promised; no year can be called a success.',
    example: exampleIndicator({ targets: undefined, 'achievable-because': undefined }),
    better: exampleIndicator({}),
  }),
  absent: ['targets'],
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
      if (indicator.targets.length > 0) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no target.`,
        hint: `Write the value to be reached at the end of each year, such as: targets: {${plan.period.first}: 58, ${plan.period.last}: 70}`,
        at: indicator.origin,
      }
    }
  },
}
