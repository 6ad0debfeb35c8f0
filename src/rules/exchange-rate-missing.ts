// Other currencies are converted at the budget rate that the plan declares, never at one that is guessed ([R15],
// [D2]).

import type { ReportingRule } from './rule.ts'

export const exchangeRateMissing: ReportingRule = {
  id: 'exchange-rate-missing',
  summary: 'A cost is in a currency for which the plan declares no rate',
  severity: 'error',
  foundBy: 'costing',
  elsewhere: [
    {
      kind: 'financial-plan',
      unread: [
        '/exchange-rates',
        '/exchange-rates/*',
        '/exchange-rates/*/currency',
        '/exchange-rates/*/worth',
        '/exchange-rates/*/worth/*',
      ],
      unbound: ['/exchange-rates/*/currency'],
    },
  ],
  explanation: () => ({
    finds:
      'A cost line in another currency than the plan, in a year ' +
      'without an exchange rate in the financial plan.',
    matters:
      'The amount cannot be added to the others, so it is missing from ' +
      'every total, which then says that it is incomplete.',
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
        per-year: {2028: 8000}
        currency: USD
`,
    better: `
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
    costs:
      - category: travel-events
        per-year: 110000
      - category: equipment-it
        per-year: {2028: 8000}
        currency: USD
# financial-plan.yaml
kind: financial-plan
exchange-rates:
  - {currency: USD, worth: 0.9}
`,
  }),
}
