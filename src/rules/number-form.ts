// Amounts are plain digits with a point for decimals ([R24]). A second spelling is the classic mistake by a factor of
// a thousand.

import type { ReportingRule } from './rule.ts'

export const numberForm: ReportingRule = {
  id: 'number-form',
  summary: 'A number is not written in plain digits',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'Numbers with an exponent, with a zero in front, in another ' +
      'notation such as 0x1F, or with more than 15 digits.',
    matters:
      'Programs read such numbers in different ways, and people misread ' +
      'them. A budget has one spelling for each amount.',
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
        per-year: 1.1e5
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
