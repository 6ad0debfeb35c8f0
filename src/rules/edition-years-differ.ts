// All files of an entity that begin in the same year are one edition and have the same years ([D1]).

import type { ReportingRule } from './rule.ts'

export const editionYearsDiffer: ReportingRule = {
  id: 'edition-years-differ',
  summary: 'Two files of one edition cover different years',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'Two operational plans of one entity whose years begin alike and end differently.',
    matters:
      'Nobody could say which years the edition plans. The Outputs of the second file are in no total.',
    example: `
# operational-plans/2028/bur.yaml
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
# operational-plans/2028/bur-2.yaml
kind: operational-plan
entity: BUR
years: 2028
outputs:
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
# operational-plans/2028/bur.yaml
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
# operational-plans/2028/bur-2.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
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
