// Time-bound: milestones lead to the endline ([R3]).

import type { MeasuredValue } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { compareRatios } from '../money/ratio.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const targetsTurnBack: CheckingRule = {
  id: 'targets-turn-back',
  summary: 'A target is worse than that of an earlier year',
  severity: 'warning',
  smart: 'T',
  explanation: () => ({
    finds:
      'An indicator of a level (it does not combine by sum) whose targets turn back: a later year asks for less than an earlier one.',
    matters:
      'The targets of years are steps to the last. One that goes back is mostly a slip of a digit or of a year.',
    example: exampleIndicator({ targets: '{2028: 95, 2029: 92}' }),
    better: exampleIndicator({ targets: '{2028: 92, 2029: 95}' }),
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const { baseline, combine, direction, targets } = indicator
      // What is new each year may well be less in one year than in the year before.
      if (combine === 'sum' || combine === 'none' || (direction !== 'increase' && direction !== 'decrease'))
        continue
      const inOrder = [...targets].sort((a, b) => a.year - b.year)
      const at = inOrder.findIndex((one, i) => i > 0 && isWorse(one, inOrder[i - 1]!, direction))
      if (at < 0) continue
      const [before, back] = [inOrder[at - 1]!, inOrder[at]!]
      // Worse than the baseline, too: rule target-against-direction says so.
      if (baseline !== undefined && isWorse(back, baseline, direction)) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} should ${direction}, but its target for ${back.year} (${back.shown}) is worse than that for ${before.year} (${before.shown}).`,
        hint: 'Correct the value. If each year is counted anew, write: combine: sum',
        at: back.at,
        related: [{ at: before.at, message: `the target for ${before.year}` }],
      }
    }
  },
}

function isWorse(one: MeasuredValue, than: MeasuredValue, direction: 'increase' | 'decrease'): boolean {
  const way = compareRatios(one.value, than.value)
  return direction === 'increase' ? way < 0 : way > 0
}
