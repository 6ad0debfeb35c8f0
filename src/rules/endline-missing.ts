// Time-bound: the endline is the target of the last year of the plan ([R3]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const endlineMissing: CheckingRule = {
  id: 'endline-missing',
  summary: 'An indicator of an Impact or Outcome has no target for the last year of the plan',
  severity: 'warning',
  smart: 'T',
  explanation: () => ({
    finds:
      'An indicator of an Impact or an Outcome with targets, but none for the last year of the plan. Indicators of Outputs may end ' +
      'with the operational plan that they stand in.',
    matters:
      'The endline is what the plan as a whole promises. Without it nobody can say at its end whether it was kept.',
    example: exampleIndicator({ targets: '{2028: 92}' }),
    better: exampleIndicator({ targets: '{2028: 92, 2029: 95}' }),
  }),
  absent: ['targets'],
  *check({ plan, indicators }) {
    const { last } = plan.period
    for (const indicator of indicators()) {
      const { level, targets } = indicator
      if (level === 'output' || targets.length === 0 || targets.some(({ year }) => year === last)) continue
      const latest = targets.reduce((a, b) => (b.year > a.year ? b : a))
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no target for ${last}, the last year of the plan.`,
        hint: `Write under \`targets:\` what should be reached by then, such as: ${last}: ${latest.shown}`,
        at: indicator.origin,
      }
    }
  },
}
