// At what an Output aims. Where nothing is said of it, it is the target of the Outcome itself, which the planner then changes.

import type { NewEntry, NewValue } from '../../document/yaml-text.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Year } from '../../model/period.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import type { NewOutputOptions } from './new-output.ts'
import { sharesOf } from './output-links.ts'
import { noSuch } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { assignment, perYear } from './values.ts'

export function targetEntries(
  { plan }: PlanToEdit,
  outcome: string | undefined,
  { aimsAt = [], adds = [] }: NewOutputOptions,
  years: readonly Year[],
): NewEntry[] {
  if (outcome === undefined || outcome === '') return []
  const known = plan.outcomes.map(({ id }) => id)
  const named = new Set(sharesOf('--outcome', outcome, 'Outcome', known).map(({ id }) => id))
  const indicators = plan.outcomes.filter(({ id }) => named.has(id)).flatMap((one: Outcome) => one.indicators)
  const said = (option: string, key: string, texts: readonly string[]): NewValue[] =>
    texts.map((text) => {
      const ids = indicators.map(({ id }) => id)
      const [id, value] = assignment(option, text, `${ids[0] ?? 'I-1'}=58`)
      const indicator = indicators.find((one) => one.id === id)
      if (indicator === undefined) throw noSuch('indicator of these Outcomes', id, ids)
      return {
        map: [
          ['indicator', id],
          [key, perYear({ option, text: value, years, words: indicator.scale })],
        ],
      }
    })
  const list = [...said('--aims-at', 'aims-at', aimsAt), ...said('--adds', 'adds', adds)]
  if (list.length > 0)
    return [['outcome-targets', { list }, 'The level by the end of each year, or what it adds in the year.']]
  const first = indicators.find(({ targets }) => targets.length > 0)
  if (first === undefined) return []
  const remark = 'The target of the Outcome itself: write the level at which this Output aims.'
  return [
    [
      'outcome-targets',
      {
        list: [
          {
            map: [
              ['indicator', first.id],
              ['aims-at', ownTargets(first, years)],
            ],
          },
        ],
      },
      remark,
    ],
  ]
}

/** For each year the target of the Outcome for it, else for the next year that has one, else the last. */
function ownTargets({ targets, scale }: Indicator, years: readonly Year[]): NewValue {
  const value = (year: Year): NewValue => {
    const { shown } = targets.find((one) => one.year >= year) ?? targets.at(-1)!
    return scale.length > 0 ? shown : { digits: shown }
  }
  if (years.length === 1) return value(years[0]!)
  return { inBraces: true, map: years.map((year): NewEntry => [String(year), value(year)]) }
}
