// An agreement is a revenue row that funds; a cost line may name it ([R15], [R17]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownAgreement: ReportingRule = {
  id: 'unknown-agreement',
  summary: 'An agreement is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('financial-plan', '/revenue'),
  explanation: () => ({
    finds: 'An agreement that is not an id of a revenue row in the financial plan.',
    matters: 'Nobody knows who pays, and an earmark cannot be checked.',
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
        agreement: AG-11
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
        agreement: AG-1
`,
  }),
}
