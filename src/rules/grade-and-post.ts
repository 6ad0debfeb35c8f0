// A post has a grade of its own ([R13]); a line names one of the two.

import type { ReportingRule } from './rule.ts'

export const gradeAndPost: ReportingRule = {
  id: 'grade-and-post',
  summary: 'A personnel line names both a grade and a post',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A personnel line with `grade` and `post`. A line has one of the two.',
    matters:
      'The price of the time is that of the grade of the post. Where the line says another grade, nobody can know which ' +
      'one is meant.',
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
      - grade: officer
        post: POST-1
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
