// Achievable: targets go where the indicator should go ([R2]).

import type { Indicator, MeasuredValue } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { compareRatios } from '../money/ratio.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const targetAgainstDirection: CheckingRule = {
  id: 'target-against-direction',
  summary: 'A target is worse than the baseline',
  severity: 'error',
  smart: 'A',
  explanation: () => ({
    finds:
      'An indicator with `direction: increase` and a target below its baseline, or with `direction: decrease` and one above it.',
    matters:
      'Either the plan promises to make things worse, or a value or the direction is a slip; progress would be computed with the wrong sign.',
    example: exampleIndicator({ direction: 'decrease' }),
    better: exampleIndicator({ direction: 'increase' }),
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const { baseline, direction } = indicator
      const worse = baseline === undefined ? [] : targetsWorseThan(indicator, baseline)
      const [worst] = worse
      if (baseline === undefined || worst === undefined) continue
      // The other direction would be against the other targets.
      const areAll = worse.length === indicator.targets.length
      yield {
        message: `The indicator ${idAndTitle(indicator)} should ${direction}, but its target for ${worst.year} (${worst.shown}) is ${direction === 'increase' ? 'below' : 'above'} the baseline of ${baseline.year} (${baseline.shown}).`,
        hint: areAll
          ? `Correct the ${worse.length === 1 ? 'value' : 'values'}, or write direction: ${direction === 'increase' ? 'decrease' : 'increase'}`
          : 'Correct the value: other targets go where the indicator should go.',
        at: worst.at,
        related: [{ at: baseline.at, message: 'the baseline' }],
      }
    }
  },
}

function targetsWorseThan({ direction, targets }: Indicator, baseline: MeasuredValue): MeasuredValue[] {
  if (direction !== 'increase' && direction !== 'decrease') return []
  return targets.filter(({ value }) => {
    const way = compareRatios(value, baseline.value)
    return direction === 'increase' ? way < 0 : way > 0
  })
}
