// Each Output has an estimate over all resources ([R12]). Won't Outputs are exempt ([D11]). A single year without cost
// is for the rule output-without-cost-in-year.

import { idAndTitle } from '../model/local-text.ts'
import { hasUnreadLine, idsWithCost, isPursued } from '../model/output.ts'
import type { CheckingRule } from './rule.ts'

export const outputWithoutCost: CheckingRule = {
  id: 'output-without-cost',
  summary: 'An Output has no cost and no staff time',
  severity: 'error',
  explanation: () => ({
    finds:
      'An Output without any cost line or personnel, on itself and on its Activities, or ' +
      'with nothing but zeros in all its editions. Outputs that are not pursued are exempt.',
    matters:
      'The plan would promise a result that costs nothing, and the budget would lack the money for it.',
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
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
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
  absent: ['costs', 'personnel', 'activities'],
  *check({ plan }) {
    const costed = idsWithCost(plan.outputs)
    for (const output of plan.outputs) {
      if (!isPursued(output)) continue
      if (output.hasCost && (hasUnreadLine(output) || costed.has(output.id))) continue
      const category = plan.categories.find(({ group }) => group !== 'personnel')?.id ?? 'travel-events'
      yield {
        message: output.hasCost
          ? `The costs and the staff time of the Output ${idAndTitle(output)} are zero in every year.`
          : `The Output ${idAndTitle(output)} has no cost and no staff time.`,
        hint:
          `Write what it needs, such as: costs: [{category: ${category}, per-year: 110000}], or ` +
          `personnel: [{grade: ${plan.standardCosts.rows[0]?.grade ?? 'P-4'}, fte: 0.5}]. An Output that is not for this cycle has \`priority: wont\`.`,
        at: output.origin,
      }
    }
  },
}
