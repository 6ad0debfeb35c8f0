// Every Output is linked to an Outcome, or serves entities as an enabling one ([R6], [R7]). Won't Outputs are exempt
// ([D11]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import { amountWithoutOutcome } from '../costing/facts/unplaced-cost.ts'
import type { CheckingRule } from './rule.ts'

export const outputWithoutOutcome: CheckingRule = {
  id: 'output-without-outcome',
  summary: 'An Output contributes to no Outcome and serves no entity',
  severity: 'error',
  hidesMoney: true,
  explanation: () => ({
    finds:
      'An Output with neither contributes-to nor serves. Outputs ' +
      'that are not pursued (priority wont) are exempt.',
    matters:
      'Its cost cannot be shown to work for any result that Members decided ' +
      'on. In the tables it stands in a row without Outcome.',
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
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
  - id: BUR-2
    title: Repair of buoys
    priority: must
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
    title: Repair of buoys
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
  absent: ['contributes-to', 'serves'],
  *check({ plan, cost }) {
    for (const output of plan.outputs) {
      if (output.isLinked || !isPursued(output)) continue
      yield {
        message: `The Output ${idAndTitle(output)} contributes to no Outcome and serves no entity.`,
        hint:
          `Write for which Outcome it works, such as: contributes-to: [{outcome: ${plan.outcomes[0]?.id ?? 'OC-1'}, share: 100%}]. ` +
          `For a support service write whom it serves: serves: [{entity: ${output.entity.id}, share: 100%}].`,
        at: output.origin,
        missingMoney: output.hasCost
          ? { element: output.id, amount: amountWithoutOutcome(plan, cost, output) }
          : undefined,
      }
    }
  },
}
