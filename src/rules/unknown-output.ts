// Outputs are merged into Outputs, and money is moved between them ([R8], [R20]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownOutput: ReportingRule = {
  id: 'unknown-output',
  summary: 'An Output is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('operational-plan', '/outputs'),
  explanation: () => ({
    finds:
      'An id under merge-into of a review or decision, in a transfer or in a progress report that no Output has.',
    matters: 'The decision cannot be carried out, or the expenditure is compared with the budget of nothing.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    reviews:
      - year: 2029
        decision: merge
        merge-into: BUR-22
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
    better: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    reviews:
      - year: 2029
        decision: merge
        merge-into: BUR-2
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
