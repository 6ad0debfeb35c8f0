// A post has a contract of its own ([R13]); a line that names the post takes it from there.

import type { ReportingRule } from './rule.ts'

export const contractAgainstPost: ReportingRule = {
  id: 'contract-against-post',
  summary: 'A personnel line names a contract that its post does not have',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A personnel line with `post` and a `contract` other than that of the post.',
    matters:
      'Standard costs may differ by contract. The line is priced by the contract of the post; where it says another, nobody can know which one is meant.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
    contract: permanent
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
    personnel:
      - post: POST-1
        contract: temporary
        fte: 1
`,
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
    contract: permanent
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
    personnel:
      - post: POST-1
        fte: 1
`,
  }),
}
