// What Outputs contributed to Outcomes in a year ([R22]): the budget and the money spent, by the shares that the plan agreed, beside what
// was delivered and how the indicators of the Outcome moved. This is contribution, not causation: nobody can tell from these figures
// what would have happened without the Outputs, so the reading of an Outcome only says whether the two fit.
//
// Every amount is split over the Outcomes of its Output so that the parts add up to it: the sums of all rows are those of the year.

import { hasBrokenLink } from '../../model/output.ts'
import { directionOf } from '../../model/planned-value.ts'
import type { Plan } from '../../model/plan.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import { apportion } from '../../money/apportion.ts'
import { compareRatios, ONE, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { groupBy } from '../../source/group-by.ts'
import { revisedOf } from '../progress/budget.ts'
import type { JudgedIndicator, OutputProgress } from '../progress/output-progress.ts'
import type { ProgressOfYear } from '../progress/progress-of-year.ts'
import type { OutputStates } from './decision-table.ts'
import { statesOf } from './states.ts'

export interface OutcomeContributions {
  /** Undefined for what reaches no Outcome by itself: support services, and Outputs whose links cannot be read. */
  readonly outcome: Outcome | undefined
  /** By Output. */
  readonly contributions: readonly OutputContribution[]
  /** In the smallest unit: sums of the contributions. */
  readonly revised: bigint
  readonly spent: bigint
  readonly indicators: readonly IndicatorChange[]
  /** Undefined for no Outcome. */
  readonly reading: Reading | undefined
}

export interface OutputContribution {
  readonly progress: OutputProgress
  /** Of the Output's cost, as planned. */
  readonly share: Ratio
  readonly revised: bigint
  readonly spent: bigint
  readonly delivery: OutputStates['delivery']
}

export interface IndicatorChange {
  readonly indicator: JudgedIndicator
  /** The last value before the year, or the baseline. */
  readonly from: Ratio | undefined
  readonly to: Ratio | undefined
  readonly moved: Movement
}

/** As the indicator wants it, or not; of one that is to be maintained, whether it kept. */
export type Movement = 'as-wanted' | 'not-at-all' | 'against' | 'unknown'

export type Reading =
  'nobody' | 'not-measured' | 'not-reported' | 'mixed' | 'fits' | 'no-change' | 'without-delivery' | 'neither'

/** By Outcome, all of the plan; what reaches none last. */
export function contributionsIn(plan: Plan, progress: ProgressOfYear): OutcomeContributions[] {
  const parts = progress.outputs.flatMap(partsOf)
  const byOutcome = groupBy(parts, ({ outcome }) => outcome?.id ?? '')
  const rowsOf = (outcome: Outcome | undefined) =>
    (byOutcome.get(outcome?.id ?? '') ?? []).map(({ contribution }) => contribution)
  const outcomes = [...plan.outcomes].sort((a, b) => compareText(a.id, b.id))
  const all = [
    ...outcomes.map((one) => rowOf(one, rowsOf(one), progress)),
    rowOf(undefined, rowsOf(undefined), progress),
  ]
  return all.filter(({ outcome, contributions }) => outcome !== undefined || contributions.length > 0)
}

interface Part {
  readonly outcome: Outcome | undefined
  readonly contribution: OutputContribution
}

function partsOf(progress: OutputProgress): Part[] {
  const { output, money } = progress
  const { delivery } = statesOf(progress, [])
  const isWhole = output.contributions.length > 0 && !hasBrokenLink(output)
  const links = isWhole ? [...output.contributions] : [{ outcome: undefined, share: ONE }]
  links.sort((a, b) => compareText(a.outcome?.id ?? '', b.outcome?.id ?? ''))
  const shares = links.map(({ share }) => share)
  const [revised, spent] = [apportion(revisedOf(money), shares), apportion(money.spent, shares)]
  return links.map(({ outcome, share }, i) => ({
    outcome,
    contribution: { progress, share, revised: revised[i]!, spent: spent[i]!, delivery },
  }))
}

function rowOf(
  outcome: Outcome | undefined,
  contributions: readonly OutputContribution[],
  { indicators: all }: ProgressOfYear,
): OutcomeContributions {
  const indicators = all
    .filter(({ level, indicator }) => level === 'outcome' && indicator.measures === outcome?.id)
    .map(changeOf)
  return {
    outcome,
    contributions,
    revised: sumOf(contributions.map((one) => one.revised)),
    spent: sumOf(contributions.map((one) => one.spent)),
    indicators,
    reading: outcome && readingOf(contributions, indicators),
  }
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, one) => sum + one, 0n)
}

function changeOf(indicator: JudgedIndicator): IndicatorChange {
  const from = indicator.before?.value ?? indicator.indicator.baseline?.value
  const to = indicator.actual?.value
  return { indicator, from, to, moved: movementOf(indicator, from, to) }
}

function movementOf(judged: JudgedIndicator, from: Ratio | undefined, to: Ratio | undefined): Movement {
  const { indicator, answer, actual } = judged
  if (answer.kind === 'keep') return answer.off.numerator === 0n ? 'as-wanted' : 'against'
  const direction = directionOf(indicator)
  // What part of a year brought cannot be compared with a whole one.
  if (from === undefined || to === undefined || actual?.isOfPart === true) return 'unknown'
  if (direction !== 'increase' && direction !== 'decrease') return 'unknown'
  const step = compareRatios(to, from)
  if (step === 0) return 'not-at-all'
  return step > 0 === (direction === 'increase') ? 'as-wanted' : 'against'
}

/** Whether delivery and change fit one another. */
export function readingOf(
  contributions: readonly Pick<OutputContribution, 'delivery'>[],
  indicators: readonly Pick<IndicatorChange, 'moved'>[],
): Reading {
  const moved = new Set(indicators.map((one) => one.moved))
  moved.delete('unknown')
  const known = contributions.filter(({ delivery }) => delivery !== 'unknown')
  if (contributions.length === 0) return 'nobody'
  if (moved.size === 0) return 'not-measured'
  if (known.length === 0) return 'not-reported'
  if (moved.has('as-wanted') && moved.has('against')) return 'mixed'
  const isDelivered = known.some(({ delivery }) => delivery === 'delivered' || delivery === 'on-track')
  if (moved.has('as-wanted')) return isDelivered ? 'fits' : 'without-delivery'
  return isDelivered ? 'no-change' : 'neither'
}
