// Funding sources are a list of the organization; each belongs to the regular budget or is extrabudgetary ([R12]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownFundingSource: ReportingRule = {
  id: 'unknown-funding-source',
  summary: 'A funding source is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/funding-sources'),
  explanation: () => ({
    finds: 'A funding source that rbm.yaml does not list; without a list there: regular, extrabudgetary.',
    matters: 'Nobody knows who pays. The cost is in no total.',
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
        funding: extra-budgetary
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
        funding: extrabudgetary
`,
  }),
}
