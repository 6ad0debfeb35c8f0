// Currencies are those of ISO 4217, which says how many decimals each has ([R24]).

import type { ReportingRule } from './rule.ts'

export const unknownCurrency: ReportingRule = {
  id: 'unknown-currency',
  summary: 'A currency code does not exist',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A code that is not in ISO 4217.',
    matters: 'The amounts of the line cannot be compared with any other, so they are in no total.',
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
        per-year: 110000
      - category: equipment-it
        per-year: 8000
        currency: UER
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
      - category: equipment-it
        per-year: 8000
        currency: EUR
`,
  }),
}
