// What an Outcome promises, some Output has to bring about ([R6], [R19]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import { outputsByOutcome } from '../model/plan.ts'
import { exampleIndicator } from './example-indicator.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const strategic = exampleIndicator({}, { title: 'Lights repaired within a day after they failed' })

export const outcomeIndicatorWithoutAim: CheckingRule = {
  id: 'outcome-indicator-without-aim',
  summary: 'No Output aims at an indicator of an Outcome',
  severity: 'warning',
  smart: 'R',
  explanation: {
    finds:
      'An indicator of an Outcome that no Output names under `outcome-targets`, though Outputs that are pursued contribute to the ' +
      'Outcome and all of them have targets. An Outcome without Outputs and an Output without targets are reported for themselves.',
    matters:
      'The strategic plan promises a value, and nothing in the operational plans works for it. Either an Output is missing, or an Output ' +
      'does not say what it is for, or the indicator measures what the organization does not influence.',
    example: `
# strategic-plan.yaml${strategic}# operational-plans/2028/bur.yaml${exampleOutput()}`,
    better: `
# strategic-plan.yaml${strategic}# operational-plans/2028/bur.yaml${exampleOutput().replace('    costs:', '      - indicator: I-2\n        aims-at: {2028: 92, 2029: 95}\n    costs:')}`,
  },
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
    // By id: of two indicators with one id, which is an error of its own, only the first is bound.
    const targets = plan.outputs.filter(isPursued).flatMap(({ outcomeTargets }) => outcomeTargets)
    const aimedAt = new Set(targets.map(({ indicator }) => indicator.id))
    const naming = outputsByOutcome(plan)
    for (const outcome of plan.outcomes) {
      const outputs = (naming.get(outcome) ?? []).filter(isPursued)
      if (outputs.length === 0 || outputs.some(({ outcomeTargets }) => outcomeTargets.length === 0)) continue
      const names = [...new Set(outputs.map(({ id }) => id))]
      const shown =
        names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
      for (const indicator of outcome.indicators) {
        if (aimedAt.has(indicator.id)) continue
        yield {
          message: `No Output aims at the indicator ${idAndTitle(indicator)} of the Outcome "${outcome.id}".`,
          hint: `Name it under \`outcome-targets\` of an Output that works for it. Those that contribute to the Outcome: ${shown}.`,
          at: indicator.origin,
        }
      }
    }
  },
}
