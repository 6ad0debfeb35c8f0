// What falls with the Outputs that are not funded: the targets of Outcomes at which they aim ([R6], [R17]), and the services
// that enabling Outputs below the line no longer give ([D12]).

import type { Indicator, MeasuredValue } from '../../model/indicator.ts'
import type { Entity } from '../../model/organization.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { isZero, ZERO } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { pursuedIn, type CutLine } from './cut-line.ts'

export interface TargetAtRisk {
  readonly indicator: Indicator
  readonly year: Year
  /** What is to be reached at the end of the year; undefined where the indicator has no target for it. */
  readonly target: MeasuredValue | undefined
  /** The Outputs that aim at it or add to it and are not funded. */
  readonly lost: readonly string[]
  /** Those that aim at it or add to it all the same. */
  readonly left: readonly string[]
}

export interface ServiceLost {
  readonly service: Output
  readonly serves: readonly Entity[]
  /** The ids of the delivering Outputs of these entities that are funded and go on without it. */
  readonly outputs: readonly string[]
}

/** Outputs that are not funded wholly, in whichever class of money. */
export function notFundedIn(lines: readonly CutLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ entries }) =>
      entries.filter(({ state }) => state === 'not funded').map(({ output }) => output.id),
    ),
  )
}

/** By indicator and year. */
export function targetsAtRisk(
  plan: Plan,
  years: readonly Year[],
  notFunded: ReadonlySet<string>,
): TargetAtRisk[] {
  const aims = new Map<Indicator, Map<Year, Set<string>>>()
  for (const output of pursuedIn(plan, years)) {
    for (const { indicator, aimsAt, adds } of output.outcomeTargets) {
      const byYear = aims.get(indicator) ?? new Map<Year, Set<string>>()
      aims.set(indicator, byYear)
      for (const year of years.filter((one) => output.years.includes(one))) {
        if (aimsAt?.has(year) !== true && isZero(adds?.get(year) ?? ZERO)) continue
        byYear.set(year, (byYear.get(year) ?? new Set()).add(output.id))
      }
    }
  }
  const all = [...aims].flatMap(([indicator, byYear]) =>
    [...byYear].map(([year, outputs]): TargetAtRisk => {
      const ids = [...outputs].sort(compareText)
      return {
        indicator,
        year,
        target: indicator.targets.find((one) => one.year === year),
        lost: ids.filter((id) => notFunded.has(id)),
        left: ids.filter((id) => !notFunded.has(id)),
      }
    }),
  )
  return all
    .filter(({ lost }) => lost.length > 0)
    .sort((a, b) => compareText(a.indicator.id, b.indicator.id) || a.year - b.year)
}

export function servicesLost(
  plan: Plan,
  years: readonly Year[],
  notFunded: ReadonlySet<string>,
): ServiceLost[] {
  const pursued = pursuedIn(plan, years)
  const services = new Map(
    pursued.filter(({ isEnabling }) => isEnabling).map((output) => [output.id, output]),
  )
  return [...services.values()]
    .filter(({ id }) => notFunded.has(id))
    .map((service) => {
      const serves = service.services.filter(({ share }) => !isZero(share)).map(({ entity }) => entity)
      const served = pursued.filter(
        ({ id, entity, isEnabling }) => !isEnabling && serves.includes(entity) && !notFunded.has(id),
      )
      const outputs = [...new Set(served.map(({ id }) => id))].sort(compareText)
      return { service, serves: [...serves].sort((a, b) => compareText(a.id, b.id)), outputs }
    })
    .sort((a, b) => compareText(a.service.id, b.service.id))
}
