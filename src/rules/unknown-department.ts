// Entities have departments, so that each department can review its Outputs ([R11]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownDepartment: ReportingRule = {
  id: 'unknown-department',
  summary: 'A department is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/entities', '/entities/*/departments'),
  explanation: () => ({
    finds: 'A department that rbm.yaml does not list under any entity.',
    matters: 'The Output is missing from the review and the tables of its department.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    department: BUR-TT
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
    department: BUR-T
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
