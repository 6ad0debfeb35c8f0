// Contract types are a list of the organization, with the four of the paper by default ([R13], [R4]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownContractType: ReportingRule = {
  id: 'unknown-contract-type',
  summary: 'A personnel line names a contract type that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/contract-types'),
  explanation: () => ({
    finds: 'A contract that rbm.yaml does not list under contract-types.',
    matters: 'Standard costs can differ by contract type, so the wrong one would be used.',
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
    personnel:
      - grade: officer
        contract: fixed-time
        fte: 1
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
    personnel:
      - grade: officer
        contract: fixed-term
        fte: 1
`,
  }),
}
