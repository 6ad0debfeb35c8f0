// Personnel is standard cost of a grade times time ([R13]); without grade or post there is no price.

import type { ReportingRule } from './rule.ts'

export const staffWithoutGrade: ReportingRule = {
  id: 'staff-without-grade',
  summary: 'A personnel line names neither a grade nor a post',
  severity: 'error',
  foundBy: 'binding',
  absent: ['grade', 'post'],
  explanation: () => ({
    finds: 'Time of staff without saying of whom.',
    matters: 'The time has no price, so its cost is missing from every total.',
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
      - fte: 1
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
        fte: 1
`,
  }),
}
