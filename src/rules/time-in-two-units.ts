// FTE or work-months, never both ([R13]): two figures for one time drift apart.

import type { ReportingRule } from './rule.ts'

export const timeInTwoUnits: ReportingRule = {
  id: 'time-in-two-units',
  summary: 'A personnel line gives its time in FTE and in work-months',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A personnel line with both fte and work-months.',
    matters:
      'If the two differ, nobody can say which one is budgeted. ' +
      'The line is in no total until one is deleted.',
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
        fte: 0.5
        work-months: 6
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
        fte: 0.5
`,
  }),
}
