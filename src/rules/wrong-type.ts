// A number where a text belongs, a list where a number belongs. Such a value reads as absent, so it must be reported.

import type { ReportingRule } from './rule.ts'

export const wrongType: ReportingRule = {
  id: 'wrong-type',
  summary: 'A value is of another sort than the key needs',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'A text in place of a number, a number in place of a text, a list in ' +
      'place of keys and values, or nothing behind a key.',
    matters: 'The value cannot be used; an amount written like this would be missing from every total.',
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
    costs:
      - category: travel-events
        per-year: 110'000
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
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
}
