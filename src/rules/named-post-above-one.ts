// A row of the staffing table that has an id is one post; lines that name it draw on that one ([R13]).

import type { ReportingRule } from './rule.ts'

export const namedPostAboveOne: ReportingRule = {
  id: 'named-post-above-one',
  summary: 'A post that has an id has a count above one',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A row of the staffing table with an id and a count above one. A count of 1 in some years says when the post exists.',
    matters:
      'A line that names the post could then plan it for several people, and nobody could say whose time it is. The row is counted as one post.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
    count: 2
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
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
    count: 2
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
      - grade: officer
        fte: 2
`,
  }),
}
