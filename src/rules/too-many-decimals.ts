// Amounts are whole numbers of the smallest unit of their currency ([R24]); the decimals come from ISO 4217.

import type { ReportingRule } from './rule.ts'

export const tooManyDecimals: ReportingRule = {
  id: 'too-many-decimals',
  summary: 'An amount has more decimals than its currency',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'An amount with more digits behind the point than the currency has: ' +
      'two for euros, none for yen, three for dinars of Kuwait.',
    matters: 'Such an amount cannot be paid, and rounding it in silence would change what was written.',
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
        per-year: 110000.125
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
        per-year: 110000.13
`,
  }),
}
