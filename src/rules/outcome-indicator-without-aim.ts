// What an Outcome promises, some Output has to bring about ([R6], [R19]). Of the years that are planned those of the newest edition
// count ([D1]): an aim of an earlier one is over when its years are, and an earlier gap cannot be closed any more.

import type { Indicator } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued, type Output } from '../model/output.ts'
import { showYears, type Year } from '../model/period.ts'
import { outputsByOutcome } from '../model/plan.ts'
import type { Outcome } from '../model/strategic-plan.ts'
import { groupBy } from '../source/group-by.ts'
import { exampleIndicator } from './example-indicator.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const strategic = exampleIndicator({}, { title: 'Lights repaired within a day after they failed' })

export const outcomeIndicatorWithoutAim: CheckingRule = {
  id: 'outcome-indicator-without-aim',
  summary: 'No Output aims at an indicator of an Outcome',
  severity: 'warning',
  smart: 'R',
  explanation: () => ({
    finds:
      'An indicator of an Outcome that no Output names under `outcome-targets`, though Outputs that are pursued contribute to the ' +
      'Outcome and all of them have targets; or that none names any more in a year of the newest plan for which the indicator has a ' +
      'target. An Outcome without Outputs and an Output without targets are reported for themselves.',
    matters:
      'The strategic plan promises a value, and nothing in the operational plans works for it. Either an Output is missing, or an Output ' +
      'does not say what it is for, or the indicator measures what the organization does not influence.',
    example: `
# strategic-plan.yaml${strategic}# operational-plans/2028/bur.yaml${exampleOutput()}`,
    better: `
# strategic-plan.yaml${strategic}# operational-plans/2028/bur.yaml${exampleOutput().replace('    costs:', '      - indicator: I-2\n        aims-at: {2028: 92, 2029: 95}\n    costs:')}`,
  }),
  elsewhere: [
    {
      kind: 'operational-plan',
      unread: [
        '/entity',
        '/years',
        '/outputs',
        '/outputs/*',
        '/outputs/*/id',
        '/outputs/*/outcome-targets',
        '/outputs/*/outcome-targets/*',
        '/outputs/*/outcome-targets/*/indicator',
      ],
      unbound: ['/entity', '/years', '/outputs/*', '/outputs/*/outcome-targets/*/indicator'],
    },
  ],
  *check({ plan }) {
    const aimers = outputsByAim(plan.outputs.filter(isPursued))
    const naming = outputsByOutcome(plan)
    for (const outcome of plan.outcomes) {
      const outputs = (naming.get(outcome) ?? []).filter(isPursued)
      const planned = plannedYears(outputs)
      if (planned.length === 0) continue
      for (const indicator of outcome.indicators) {
        const aiming = aimers.get(indicator.id) ?? []
        const unaimed = planned.filter((year) => !aiming.some(({ years }) => years.includes(year)))
        const promised = unaimed.filter((year) => indicator.targets.some((one) => one.year === year))
        if (aiming.length === 0 ? unaimed.length === 0 : promised.length === 0) continue
        const contributing = `Those that contribute to the Outcome: ${namesOf(outputs, unaimed)}.`
        const hint = `Name it under \`outcome-targets\` of an Output that works for it. ${contributing}`
        yield {
          message:
            aiming.length === 0
              ? neverAimedAt(indicator, outcome)
              : aimedAtBefore(indicator, outcome, promised),
          hint:
            aiming.length === 0 ? hint : `${hint} If none is to work for it any more, take its targets back.`,
          at: indicator.origin,
          related: aiming.map((output) => ({
            at: output.outcomeTargets.find((one) => one.indicator.id === indicator.id)!.origin,
            message: `"${output.id}" aims at it in ${showYears(output.years)}`,
          })),
        }
      }
    }
  },
}

function neverAimedAt(indicator: Indicator, { id }: Outcome): string {
  return `No Output aims at the indicator ${idAndTitle(indicator)} of the Outcome "${id}".`
}

function aimedAtBefore(indicator: Indicator, { id }: Outcome, years: readonly Year[]): string {
  const [targets, these] = years.length === 1 ? ['a target', 'that year'] : ['targets', 'these years']
  return (
    `The indicator ${idAndTitle(indicator)} of the Outcome "${id}" has ${targets} for ${showYears(years)}, and no Output aims at it ` +
    `in ${these}.`
  )
}

/** The years of the newest edition in which Outputs contribute to the Outcome, and all of them say at what they aim. */
function plannedYears(outputs: readonly Output[]): Year[] {
  const newest = outputs.reduce((newest, { edition }) => Math.max(newest, edition), 0)
  const years = [...new Set(outputs.flatMap((output) => output.years))].sort((a, b) => a - b)
  return years.filter(
    (year) =>
      year >= newest &&
      outputs.every((output) => !output.years.includes(year) || output.outcomeTargets.length > 0),
  )
}

/** By the id of the indicator: of two with one id, which is an error of its own, only the first is bound. */
function outputsByAim(outputs: readonly Output[]): ReadonlyMap<string, readonly Output[]> {
  const aims = outputs.flatMap((output) => {
    const ids = new Set(output.outcomeTargets.map(({ indicator }) => indicator.id))
    return [...ids].map((id) => ({ id, output }))
  })
  const byId = groupBy(aims, ({ id }) => id)
  return new Map([...byId].map(([id, own]) => [id, own.map(({ output }) => output)]))
}

function namesOf(outputs: readonly Output[], inYears: readonly Year[]): string {
  const own = outputs.filter(({ years }) => inYears.some((year) => years.includes(year)))
  const names = [...new Set(own.map(({ id }) => id))]
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
}
