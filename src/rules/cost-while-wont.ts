// Won't Outputs stay on the list and cost nothing; cost or time written for one is an error, and excluded from totals
// ([R9], [D11]).

import type { ReportingRule } from './rule.ts'

export const costWhileWont: ReportingRule = {
  id: 'cost-while-wont',
  summary: 'An Output that is not pursued has cost or time',
  severity: 'error',
  foundBy: 'costing',
  explanation: () => ({
    finds: 'An Output with priority wont under which costs or personnel are written.',
    matters:
      'Either the Output is pursued and the budget lacks its money, or it ' +
      'is not and somebody counts on money that is not there.',
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
    title: Museum of lighthouses
    priority: wont
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
    title: Museum of lighthouses
    priority: wont
`,
  }),
}
