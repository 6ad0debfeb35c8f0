// Delivering Outputs target indicators of their Outcomes ([R6]). Enabling and won't Outputs are exempt ([D11]).

import { idAndTitle } from '../model/local-text.ts'
import { indicatorsAtHand, isPursued } from '../model/output.ts'
import { declaredUnder, type CheckingRule } from './rule.ts'

export const outputWithoutTarget: CheckingRule = {
  id: 'output-without-target',
  summary: 'An Output names no target on an indicator of its Outcomes',
  severity: 'error',
  explanation: () => ({
    finds:
      'An Output that contributes to Outcomes and has no outcome-targets. ' +
      'Enabling Outputs and those that are not pursued are exempt.',
    matters:
      'The plan says for which Outcome the Output works, but not how far it will ' +
      'bring it; next year nobody can tell whether it was worth its money.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    costs:
      - category: travel-events
        per-year: 110000
`,
    better: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  absent: ['outcome-targets'],
  // Targets on indicators that could not be read are not bound.
  elsewhere: declaredUnder('strategic-plan', '/outcomes', '/outcomes/*/indicators'),
  *check({ plan }) {
    for (const output of plan.outputs) {
      if (!output.isLinked || output.isEnabling || !isPursued(output) || output.outcomeTargets.length > 0)
        continue
      const indicators = indicatorsAtHand(output).map(({ id }) => id)
      const known = indicators.length === 0 ? '' : ` Its Outcomes have: ${indicators.join(', ')}.`
      yield {
        message: `The Output ${idAndTitle(output)} names no target on an indicator of its Outcomes.`,
        hint:
          `Write the level that it helps to reach, such as: outcome-targets: [{indicator: ${indicators[0] ?? 'I-1'}, ` +
          `aims-at: {${output.years[0]}: 58}}].${known}`,
        at: output.origin,
      }
    }
  },
}
