// A part of what is known of a year: of some elements, or what calls for attention.

import { groupBy } from '../../source/group-by.ts'
import type { Light } from './lights.ts'
import { worstLight } from './lights.ts'
import type { OutputProgress } from './output-progress.ts'
import type { ProgressOfYear } from './progress-of-year.ts'

/** The ids by which each Output and indicator can be asked for. */
export interface NamedProgress {
  readonly outputs: ReadonlyMap<OutputProgress, ReadonlySet<string>>
  readonly indicators: ReadonlyMap<ProgressOfYear['indicators'][number], ReadonlySet<string>>
}

/** An Output by itself, its entity and department, its Outcomes and what it aims at; an indicator by itself, what it measures, and by the Outputs that aim at it. */
export function namesOf({ outputs, indicators }: ProgressOfYear): NamedProgress {
  const ofOutput = new Map(
    outputs.map((one) => {
      const { output, targets, addsTo } = one
      const own = [
        output.id,
        output.entity.id,
        ...(output.department === undefined ? [] : [output.department.id]),
        ...output.contributions.map(({ outcome }) => outcome.id),
        ...targets.map(({ indicator }) => indicator.id),
        ...addsTo.map(({ id }) => id),
      ]
      return [one, new Set(own)] as const
    }),
  )
  const aiming = groupBy(
    outputs.flatMap((one) => [
      ...one.targets.map(({ indicator }) => ({ indicator, one })),
      ...one.addsTo.map((indicator) => ({ indicator, one })),
    ]),
    ({ indicator }) => indicator.id,
  )
  return {
    outputs: ofOutput,
    indicators: new Map(
      indicators.map((one) => {
        const { id, measures } = one.indicator
        const by = (aiming.get(id) ?? []).flatMap(({ one: { output } }) => [output.id, output.entity.id])
        return [one, new Set([id, measures, ...by])] as const
      }),
    ),
  }
}

/** What has one of the names. */
export function progressOf(progress: ProgressOfYear, asked: ReadonlySet<string>): ProgressOfYear {
  const names = namesOf(progress)
  const isAsked = (own: ReadonlySet<string> | undefined) => [...asked].some((id) => own?.has(id) === true)
  const outputs = progress.outputs.filter((one) => isAsked(names.outputs.get(one)))
  const indicators = progress.indicators.filter((one) => isAsked(names.indicators.get(one)))
  return {
    ...partWith(progress, outputs, indicators),
    expected: progress.expected.filter(
      ({ entity }) => asked.has(entity.id) || outputs.some(({ output }) => output.entity === entity),
    ),
  }
}

/** What is at risk or to be watched, and what is late. */
export function progressToWatch(progress: ProgressOfYear): ProgressOfYear {
  const isToWatch = (light: Light) => light === 'bad' || light === 'attention'
  const outputs = progress.outputs.filter(({ delivery, targetsLight, money }) =>
    isToWatch(worstLight([delivery.judgement.light, targetsLight, money.judgement.light])),
  )
  const indicators = progress.indicators.filter(({ judgement }) => isToWatch(judgement.light))
  return {
    ...partWith(progress, outputs, indicators),
    expected: progress.expected.filter(({ daysLate }) => daysLate > 0),
    old: progress.old,
  }
}

function partWith(
  progress: ProgressOfYear,
  outputs: ProgressOfYear['outputs'],
  indicators: ProgressOfYear['indicators'],
): ProgressOfYear {
  const ids = new Set(outputs.map(({ output }) => output.id))
  const shown = new Set([
    ...indicators.map(({ indicator }) => indicator.id),
    ...outputs.flatMap(({ output }) => output.indicators.map(({ id }) => id)),
  ])
  return {
    ...progress,
    outputs,
    indicators,
    lines: progress.lines.filter(({ output }) => ids.has(output.id)),
    transfers: progress.transfers.filter(({ from, to }) => ids.has(from.output.id) || ids.has(to.output.id)),
    old: progress.old.filter(({ indicator }) => shown.has(indicator.id)),
  }
}
