// What reports and decisions of a year may name. An Output that stands in several editions is, in each year, the one that counts
// for the year ([D1]); else the one that was written for it; else the newest. So a name of an earlier edition is never unknown.

import type { Indicator } from '../model/indicator.ts'
import type { Activity, Output } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Index } from './context.ts'
import type { PlanElement, PlannedPart } from './plan-elements.ts'

/** An Output, or an Activity with the Output that it belongs to. */
export interface Deliverable {
  readonly output: Output
  readonly activity: Activity | undefined
}

export interface YearElements {
  readonly outputs: Index<Output>
  readonly deliverables: Index<Deliverable>
  readonly indicators: Index<Indicator>
}

export interface NamedElements {
  /** Of whatever sort, each with the word for it. */
  readonly elements: Index<string>
  in(year: Year): YearElements
}

export function namedElements(plan: PlannedPart, elements: readonly PlanElement[]): NamedElements {
  const made = new Map<Year, YearElements>()
  return {
    elements: {
      noun: 'element',
      rule: 'unknown-element',
      declaredIn: 'operational-plan',
      byId: new Map(elements.map(({ element, noun }) => [element.id, noun])),
    },
    in: (year) => {
      const known = made.get(year)
      if (known !== undefined) return known
      const own = elementsIn(plan, year)
      made.set(year, own)
      return own
    },
  }
}

function elementsIn(plan: PlannedPart, year: Year): YearElements {
  const outputs = new Map<string, Output>()
  for (const output of plan.operationalPlans.flatMap((one) => one.outputs)) {
    const known = outputs.get(output.id)
    if (known === undefined || isNearer(output, known, year)) outputs.set(output.id, output)
  }
  const deliverables = new Map<string, Deliverable>()
  const indicators = new Map<string, Indicator>()
  for (const owner of [...plan.impacts, ...plan.outcomes])
    for (const indicator of owner.indicators) indicators.set(indicator.id, indicator)
  for (const output of outputs.values()) {
    deliverables.set(output.id, { output, activity: undefined })
    for (const activity of output.activities) deliverables.set(activity.id, { output, activity })
    for (const indicator of output.indicators) indicators.set(indicator.id, indicator)
  }
  const index = <T>(noun: string, rule: string, byId: ReadonlyMap<string, T>): Index<T> => ({
    noun,
    rule,
    declaredIn: 'operational-plan',
    byId,
  })
  return {
    outputs: index('Output', 'unknown-output', outputs),
    deliverables: index('Output or Activity', 'unknown-element', deliverables),
    indicators: index('indicator', 'unknown-indicator', indicators),
  }
}

function isNearer(a: Output, b: Output, year: Year): boolean {
  const nearness = ({ years, writtenYears }: Output) =>
    years.includes(year) ? 2 : writtenYears.includes(year) ? 1 : 0
  return nearness(a) - nearness(b) > 0 || (nearness(a) === nearness(b) && a.edition > b.edition)
}
