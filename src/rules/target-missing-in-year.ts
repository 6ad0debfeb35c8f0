// Time-bound: each year of the plan has a target for its end ([R3]).

import { idAndTitle } from '../model/local-text.ts'
import { showYears } from '../model/period.ts'
import { monthsBetween } from '../wording/frequency.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const targetMissingInYear: CheckingRule = {
  id: 'target-missing-in-year',
  summary: 'An indicator of an Impact or Outcome has no target for a year before the last',
  severity: 'note',
  smart: 'T',
  explanation: () => ({
    finds:
      'An indicator of an Impact or an Outcome that has an endline, but no target for some year before it. One that is measured less ' +
      'often than every year need not have one for each.',
    matters:
      'With a target for each year a plan that falls behind is seen in its first year, not in its last.',
    example: exampleIndicator({ targets: '{2029: 95}' }),
    better: exampleIndicator({ targets: '{2028: 92, 2029: 95}' }),
  }),
  absent: ['targets'],
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
      const { frequency, level, targets } = indicator
      const years = new Set(targets.map(({ year }) => year))
      if (level === 'output' || !years.has(plan.period.last)) continue
      if (frequency !== undefined && (monthsBetween(frequency) ?? 0) > 12) continue
      const absent = plan.period.years.filter((year) => !years.has(year))
      if (absent.length === 0) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no target for ${showYears(absent)}.`,
        hint: 'Write under `targets:` what should be reached at the end of each year.',
        at: indicator.origin,
      }
    }
  },
}
