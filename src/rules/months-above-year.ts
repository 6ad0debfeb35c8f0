// A post exists for a year, or a part of it ([R13]).

import type { ReportingRule } from './rule.ts'

export const monthsAboveYear: ReportingRule = {
  id: 'months-above-year',
  summary: 'A post exists for more months than a year has',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A row of the staffing table whose work-months are more than one full-time equivalent has: 12, or work-months-per-fte of rbm.yaml.',
    matters:
      'Work-months say for which part of the year each post of the row exists. More than a year cannot be planned; the row counts as full years.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
    count: 2
    work-months: 24
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
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
    count: 2
    work-months: 6
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
        fte: 1
`,
  }),
}
