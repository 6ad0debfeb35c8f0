// Ids are unique within an edition, and one id names one element ([D1]).

import type { ReportingRule } from './rule.ts'

export const duplicateId: ReportingRule = {
  id: 'duplicate-id',
  summary: 'An id is given to two elements',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'Two elements with the same id: two Outputs of one edition, two indicators, an ' +
      'Outcome and a risk. The second place is reported, with the first.',
    matters: 'Whoever names the id could mean either, and the cost of the second element is in no total.',
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
  - id: BUR-1
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
}
