// Grades are those that rbm.yaml lists, else those of the standard costs ([R13]).

import type { ReportingRule } from './rule.ts'

export const unknownGrade: ReportingRule = {
  id: 'unknown-grade',
  summary: 'A grade is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: [
    { kind: 'rbm', unread: ['/grades'] },
    { kind: 'standard-costs', unread: ['/standard-costs', '/standard-costs/*', '/standard-costs/*/grade'] },
  ],
  explanation: () => ({
    finds: 'A grade that is not in the list of grades; without a list, one that has no standard cost.',
    matters: 'The time has no price, so its cost is in no total.',
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
      - grade: oficer
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
        fte: 1
`,
  }),
}
