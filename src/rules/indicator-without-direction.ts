// Direction is declared, never guessed ([R2]): a price should fall and coverage rise.

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutDirection: CheckingRule = {
  id: 'indicator-without-direction',
  summary: 'An indicator does not say in which direction it should move',
  severity: 'warning',
  smart: 'M',
  explanation: () => ({
    finds: 'An indicator without direction.',
    matters:
      'Whether a higher value is good news is different for prices and for coverage. ' +
      'Without it a target cannot be compared with the actual value.',
    example: exampleIndicator({ direction: undefined }),
    better: exampleIndicator({}),
  }),
  absent: ['direction'],
  *check({ indicators }) {
    for (const indicator of indicators()) {
      if (indicator.direction !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} does not say in which direction it should move.`,
        hint: 'Write one of: direction: increase, direction: decrease, direction: maintain',
        at: indicator.origin,
      }
    }
  },
}
