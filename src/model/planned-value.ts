// What Outputs plan together for an indicator at the end of a year ([R19], [D3]): of several levels the least ambitious counts;
// additions are summed onto the last actual value of the end of a year, before any onto the baseline.

import { add, compareRatios, subtract, ZERO, type Ratio } from '../money/ratio.ts'
import { isAgainst } from './comparator.ts'
import type { Direction, Indicator, MeasuredValue } from './indicator.ts'
import { isPursued, type Output, type OutcomeTarget } from './output.ts'
import type { Year } from './period.ts'

/** One Output's aim at one indicator. */
export interface Aim {
  readonly output: Output
  readonly target: OutcomeTarget
}

export interface Planned {
  readonly value: Ratio
  /** The Outputs from which it comes: the least ambitious, or all that add in the year. */
  readonly by: readonly Aim[]
}

/**
 * The aims of the Outputs that are pursued. An aim at an Outcome for which the Output does not work is a slip of its own: rule
 * `target-of-foreign-indicator`.
 */
export function aimsByIndicator(outputs: readonly Output[]): Map<Indicator, Aim[]> {
  const aims = new Map<Indicator, Aim[]>()
  for (const output of outputs.filter(isPursued)) {
    for (const target of output.outcomeTargets) {
      const worksFor = output.contributions.some(({ outcome }) => outcome.id === target.indicator.measures)
      if (!worksFor) continue
      const known = aims.get(target.indicator)
      if (known === undefined) aims.set(target.indicator, [{ output, target }])
      else known.push({ output, target })
    }
  }
  return aims
}

/** A value at the end of a year, onto which later years add. */
export type Start = Pick<MeasuredValue, 'year' | 'value'>

/** `at-most` for what should rise, and the like, promises no level. */
export function promisesNoLevel({ target }: Aim): boolean {
  return isAgainst(target.comparator, directionOf(target.indicator))
}

/** An aim among some of the members says nothing of all of them, for whom the Outcome's target is meant. */
export function isForAll({ target }: Aim): boolean {
  return target.population === undefined
}

/** The words of a scale stand lowest first. */
export function directionOf({ direction, scale }: Indicator): Direction | undefined {
  return direction ?? (scale.length > 0 ? 'increase' : undefined)
}

/**
 * @param aims all that are for all members
 * @param counts of them, those that are reckoned with: what the others aim at or add is left out
 * @param start onto what additions are summed; left out: the baseline
 * @returns undefined where nobody aims at the year, and where no value can be made of what is written
 */
export function plannedValue(
  indicator: Indicator,
  year: Year,
  aims: readonly Aim[],
  counts: (aim: Aim) => boolean = () => true,
  start: Start | undefined = indicator.baseline,
): Planned | undefined {
  if (aims.some((aim) => aimIn(aim, 'aimsAt', year) !== undefined)) {
    return levelPlanned(indicator, year, aims.filter(counts))
  }
  return sumPlanned(indicator, year, aims, counts, start)
}

/**
 * How far a value misses a target, in the unit of the indicator, whichever way it should go; zero where it is reached. What is
 * to be maintained misses it by what lies beyond the tolerance.
 */
export function missedBy(indicator: Indicator, target: Ratio, value: Ratio): Ratio | undefined {
  const direction = directionOf(indicator)
  if (direction === undefined) return undefined
  const missing =
    direction === 'increase'
      ? subtract(target, value)
      : direction === 'decrease'
        ? subtract(value, target)
        : subtract(distance(value, target), indicator.tolerance ?? ZERO)
  return compareRatios(missing, ZERO) > 0 ? missing : ZERO
}

/** What an aim says for a year in which its Output counts. */
export function aimIn({ output, target }: Aim, form: 'aimsAt' | 'adds', year: Year): Ratio | undefined {
  return output.years.includes(year) ? target[form]?.get(year) : undefined
}

function levelPlanned(indicator: Indicator, year: Year, aims: readonly Aim[]): Planned | undefined {
  const howBad = badnessOf(indicator, year)
  if (howBad === undefined) return undefined
  if (aims.some((aim) => promisesNoLevel(aim) && aimIn(aim, 'aimsAt', year) !== undefined)) return undefined
  let worst: { value: Ratio; by: Aim[] } | undefined
  for (const aim of aims) {
    const value = aimIn(aim, 'aimsAt', year)
    if (value === undefined) continue
    const order = worst === undefined ? 1 : compareRatios(howBad(value), howBad(worst.value))
    if (order > 0) worst = { value, by: [aim] }
    else if (order === 0) worst!.by.push(aim)
  }
  return worst
}

/** The greater, the less ambitious: what is to be maintained, by its distance from the target, else from the baseline. */
function badnessOf(indicator: Indicator, year: Year): ((value: Ratio) => Ratio) | undefined {
  const direction = directionOf(indicator)
  if (direction === 'increase') return (value) => subtract(ZERO, value)
  if (direction === 'decrease') return (value) => value
  const steady = indicator.targets.find((one) => one.year === year) ?? indicator.baseline
  return direction === undefined || steady === undefined
    ? undefined
    : (value) => distance(value, steady.value)
}

function distance(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) < 0 ? subtract(b, a) : subtract(a, b)
}

/** Only where all Outputs add: of levels and additions in different years no sum can be made. */
function sumPlanned(
  { combine, scale }: Indicator,
  year: Year,
  aims: readonly Aim[],
  counts: (aim: Aim) => boolean,
  start: Start | undefined,
): Planned | undefined {
  // What adds to a yearly sum, and whether the baseline is one, the plan does not say; words of a scale cannot be added.
  if (start === undefined || combine === 'sum' || scale.length > 0) return undefined
  if (aims.some(({ target }) => target.aimsAt !== undefined)) return undefined
  const inYear = aims.filter((aim) => aimIn(aim, 'adds', year) !== undefined)
  if (inYear.length === 0) return undefined
  let value = start.value
  for (const aim of aims.filter(counts)) {
    for (const [own, added] of aim.target.adds ?? []) {
      if (own > start.year && own <= year && aim.output.years.includes(own)) value = add(value, added)
    }
  }
  return { value, by: inYear.filter(counts) }
}
