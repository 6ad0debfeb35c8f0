// Dates, years, shares and ids have one spelling each, so that nobody has to guess.

import type { ReportingRule } from './rule.ts'

export const wrongForm: ReportingRule = {
  id: 'wrong-form',
  summary: 'A value is not spelt as its key needs it',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A date that is not like 2027-11-18, a share without its sign, an id with spaces, an empty text.',
    matters: 'What can be read in two ways will be: 11.12.2027 is a day in November or in December.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
priority-decision:
  reason: Few spare keepers are left
  date: 11.12.2027
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
    better: `
kind: operational-plan
entity: BUR
years: 2028-2029
priority-decision:
  reason: Few spare keepers are left
  date: 2027-12-11
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
}
