// An Output works for Outcomes, or serves entities and reaches Outcomes through reallocation; never both ([R7]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeAndService: CheckingRule = {
  id: 'outcome-and-service',
  summary: 'An Output contributes to Outcomes and serves entities, too',
  severity: 'error',
  explanation: () => ({
    finds: 'An Output with both contributes-to and serves.',
    matters:
      'Its cost would go to Outcomes by its own shares and a ' +
      'second time through the entities that it serves.',
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
    serves:
      - entity: BUR
    outcome-targets:
      - indicator: I-1
        aims-at: 95
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
  - id: BUR-2
    title: Information technology
    priority: must
    serves:
      - entity: BUR
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  *check({ plan }) {
    for (const output of plan.outputs) {
      const contribution = output.contributions[0]
      if (!output.isEnabling || contribution === undefined || !isPursued(output)) continue
      yield {
        message: `The Output ${idAndTitle(output)} contributes to Outcomes and serves entities, too.`,
        hint:
          'Keep `contributes-to` if it works for members, or `serves` if it is a support service. ' +
          'If it does both, make two Outputs of it, each with its own cost.',
        at: output.services[0]?.origin ?? output.origin,
        related: [{ at: contribution.origin, message: 'it contributes to an Outcome here' }],
      }
    }
  },
}
