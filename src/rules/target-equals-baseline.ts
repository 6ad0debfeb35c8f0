// Achievable: a target asks for something ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { equals } from '../money/ratio.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const targetEqualsBaseline: CheckingRule = {
  id: 'target-equals-baseline',
  summary: 'The last target of an indicator that should change is its baseline',
  severity: 'warning',
  smart: 'A',
  explanation: () => ({
    finds: 'An indicator that should increase or decrease, with a last target that is its baseline.',
    matters:
      'It promises nothing. Where a level is to be held, `direction: maintain` says so, and progress is judged by that.',
    example: exampleIndicator({ targets: '{2028: 90, 2029: 90}' }),
    better: exampleIndicator({ targets: '{2028: 90, 2029: 90}', direction: 'maintain' }),
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const { baseline, direction, targets } = indicator
      const last = targets.reduce(
        (latest, one) => (latest === undefined || one.year > latest.year ? one : latest),
        targets[0],
      )
      if (direction !== 'increase' && direction !== 'decrease') continue
      if (baseline === undefined || last === undefined || !equals(baseline.value, last.value)) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} should ${direction}, but its last target (${last.shown} in ${last.year}) is the baseline of ${baseline.year}.`,
        hint: 'Write a target that asks for a change; or, where the level is to be held: direction: maintain',
        at: last.at,
        related: [{ at: baseline.at, message: 'the baseline' }],
      }
    }
  },
}
