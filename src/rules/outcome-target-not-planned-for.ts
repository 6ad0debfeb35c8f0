// Targets for the year ([R19]): what the Outputs plan for together, against what the Outcome promises for the same year.
// What they plan for together is reckoned in model/planned-value.ts ([D3]).

import type { Indicator, MeasuredValue } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import {
  aimsByIndicator,
  directionOf,
  isForAll,
  missedBy,
  plannedValue,
  type Aim,
} from '../model/planned-value.ts'
import { isZero, showRatio } from '../money/ratio.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeTargetNotPlannedFor: CheckingRule = {
  id: 'outcome-target-not-planned-for',
  summary: 'Outputs plan for less than the target of an Outcome',
  severity: 'warning',
  smart: 'A',
  explanation: () => ({
    finds:
      'An indicator of an Outcome with a target for a year that is better than what Outputs plan for that year: the least ambitious of ' +
      'the levels at which they aim (`aims-at`), or the baseline with all that they add up to that year (`adds`). Years in which no ' +
      'Output aims at the indicator, aims at a `population`, indicators to be maintained and additions to yearly sums are not compared.',
    matters:
      'If every Output delivers all that it plans, the Outcome still misses its target. The Council was promised more than anybody works for.',
    example: exampleOutput().replace('2029: 95', '2029: 93'),
    better: exampleOutput(),
  }),
  *check({ plan }) {
    const aims = aimsByIndicator(plan.outputs)
    for (const indicator of plan.outcomes.flatMap(({ indicators }) => indicators)) {
      const own = (aims.get(indicator) ?? []).filter(isForAll)
      const gaps = indicator.targets.flatMap((target) => gapIn(indicator, target, own) ?? [])
      if (gaps.length === 0) continue
      const found = gaps.map(
        ({ target, planned, short }) =>
          `${planned} for ${target.year}, where the target is ${target.shown}${short}`,
      )
      const lowest = new Map(gaps.flatMap(({ by }) => by).map((aim) => [aim.target.origin, aim]))
      yield {
        message: `Outputs plan for less than the Outcome promises on the indicator ${idAndTitle(indicator)}: ${found.join('; ')}.`,
        hint: 'Let Outputs aim higher and give them what it takes, or bring the target of the Outcome to what can be reached.',
        at: indicator.origin,
        related: [...lowest].map(([at, { output }]) => ({ at, message: `what "${output.id}" plans` })),
      }
    }
  },
}

interface Gap {
  readonly target: MeasuredValue
  /** `93`; a word for a scale. */
  readonly planned: string
  /** ` (2 short)`; nothing for a scale. */
  readonly short: string
  readonly by: readonly Aim[]
}

function gapIn(indicator: Indicator, target: MeasuredValue, aims: readonly Aim[]): Gap | undefined {
  const direction = directionOf(indicator)
  if (direction !== 'increase' && direction !== 'decrease') return undefined
  const plan = plannedValue(indicator, target.year, aims)
  const missing = plan && missedBy(indicator, target.value, plan.value)
  if (plan === undefined || missing === undefined || isZero(missing)) return undefined
  const isScale = indicator.scale.length > 0
  return {
    target,
    planned: isScale ? (indicator.scale[Number(plan.value.numerator)] ?? '') : showRatio(plan.value),
    short: isScale ? '' : ` (${showRatio(missing)} ${direction === 'increase' ? 'short' : 'above it'})`,
    by: plan.by,
  }
}
