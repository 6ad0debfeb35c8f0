// Personnel is standard cost of a grade times time ([R13]); without time there is nothing to multiply.

import type { ReportingRule } from './rule.ts'

export const staffWithoutTime: ReportingRule = {
  id: 'staff-without-time',
  summary: 'A personnel line says no time',
  severity: 'error',
  foundBy: 'binding',
  absent: ['fte', 'work-months'],
  explanation: () => ({
    finds: 'A grade or a post without fte and without work-months.',
    matters: 'The line costs nothing as it stands, and nobody knows what was meant.',
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
    costs:
      - category: travel-events
        per-year: 110000
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
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
}
