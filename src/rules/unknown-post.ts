// A personnel line may name a post of the staffing table instead of a grade ([R13]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownPost: ReportingRule = {
  id: 'unknown-post',
  summary: 'A post is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('staffing-table', '/posts'),
  explanation: () => ({
    finds: 'A post that the staffing table does not have.',
    matters: 'The time has no grade and therefore no price; its cost is in no total.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
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
      - post: POST-11
        fte: 1
`,
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
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
