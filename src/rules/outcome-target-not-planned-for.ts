// Targets for the year ([R19]): what the Outputs plan for together, against what the Outcome promises for the same year.
// Of several levels the least ambitious counts; additions are summed onto the baseline, there being no actual yet ([D3]).

import type { Indicator, MeasuredValue } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued, type Output, type OutcomeTarget } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { add, compareRatios, showRatio, subtract, type Ratio } from '../money/ratio.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeTargetNotPlannedFor: CheckingRule = {
  id: 'outcome-target-not-planned-for',
  summary: 'Outputs plan for less than the target of an Outcome',
  severity: 'warning',
  smart: 'A',
  explanation: {
    finds:
      'An indicator of an Outcome with a target for a year that is better than what Outputs plan for that year: the least ambitious of ' +
      'the levels at which they aim (`aims-at`), or the baseline with all that they add up to that year (`adds`). Years in which no ' +
      'Output aims at the indicator, aims at a `population`, indicators to be maintained and additions to yearly sums are not compared.',
    matters:
      'If every Output delivers all that it plans, the Outcome still misses its target. The Council was promised more than anybody works for.',
    example: exampleOutput().replace('2029: 95', '2029: 93'),
    better: exampleOutput(),
  },
  *check({ plan }) {
    const aims = aimsByIndicator(plan)
    for (const indicator of plan.outcomes.flatMap(({ indicators }) => indicators)) {
      const own = aims.get(indicator) ?? []
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

interface Aim {
  readonly output: Output
  readonly target: OutcomeTarget
}

interface Gap {
  readonly target: MeasuredValue
  /** `93`; a word for a scale. */
  readonly planned: string
  /** ` (2 short)`; nothing for a scale. */
  readonly short: string
  readonly by: readonly Aim[]
}

function aimsByIndicator({ outputs }: Plan): Map<Indicator, Aim[]> {
  const aims = new Map<Indicator, Aim[]>()
  for (const output of outputs.filter(isPursued)) {
    for (const target of output.outcomeTargets) {
      // An aim at an Outcome that the Output does not work for is a slip of its own: rule target-of-foreign-indicator.
      const worksFor = output.contributions.some(({ outcome }) => outcome.id === target.indicator.measures)
      if (target.population !== undefined || !worksFor) continue
      const known = aims.get(target.indicator)
      if (known === undefined) aims.set(target.indicator, [{ output, target }])
      else known.push({ output, target })
    }
  }
  return aims
}

function gapIn(indicator: Indicator, target: MeasuredValue, aims: readonly Aim[]): Gap | undefined {
  // The words of a scale stand lowest first.
  const direction = indicator.direction ?? (indicator.scale.length > 0 ? 'increase' : undefined)
  if (direction !== 'increase' && direction !== 'decrease') return undefined
  const isWorse = (a: Ratio, b: Ratio) =>
    direction === 'increase' ? compareRatios(a, b) < 0 : compareRatios(a, b) > 0
  const plan = levelPlanned(target.year, aims, isWorse) ?? sumPlanned(indicator, target.year, aims)
  if (plan === undefined || !isWorse(plan.value, target.value)) return undefined
  const difference =
    direction === 'increase' ? subtract(target.value, plan.value) : subtract(plan.value, target.value)
  const isScale = indicator.scale.length > 0
  return {
    target,
    planned: isScale ? (indicator.scale[Number(plan.value.numerator)] ?? '') : showRatio(plan.value),
    short: isScale ? '' : ` (${showRatio(difference)} ${direction === 'increase' ? 'short' : 'above it'})`,
    by: plan.by,
  }
}

interface Planned {
  readonly value: Ratio
  readonly by: readonly Aim[]
}

function levelPlanned(
  year: Year,
  aims: readonly Aim[],
  isWorse: (a: Ratio, b: Ratio) => boolean,
): Planned | undefined {
  let worst: { value: Ratio; by: Aim[] } | undefined
  for (const aim of aims) {
    const value = valueIn(aim, 'aimsAt', year)
    if (value === undefined) continue
    if (worst === undefined || isWorse(value, worst.value)) worst = { value, by: [aim] }
    else if (!isWorse(worst.value, value)) worst.by.push(aim)
  }
  return worst
}

/** Only where all Outputs add: of levels and additions in different years no sum can be made. */
function sumPlanned({ baseline, combine }: Indicator, year: Year, aims: readonly Aim[]): Planned | undefined {
  // What adds to a yearly sum, and whether the baseline is one, the plan does not say.
  if (baseline === undefined || combine === 'sum' || aims.some(({ target }) => target.aimsAt !== undefined))
    return undefined
  const by = aims.filter((aim) => valueIn(aim, 'adds', year) !== undefined)
  if (by.length === 0) return undefined
  let value = baseline.value
  for (const aim of aims) {
    for (const [own, added] of aim.target.adds ?? []) {
      if (own > baseline.year && own <= year && aim.output.years.includes(own)) value = add(value, added)
    }
  }
  return { value, by }
}

function valueIn({ output, target }: Aim, form: 'aimsAt' | 'adds', year: Year): Ratio | undefined {
  return output.years.includes(year) ? target[form]?.get(year) : undefined
}
