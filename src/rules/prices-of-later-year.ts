// Price increases compound from the year of the prices to later years ([R15], [D6]).

import type { ReportingRule } from './rule.ts'

export const pricesOfLaterYear: ReportingRule = {
  id: 'prices-of-later-year',
  summary: 'An amount is given in the prices of a later year',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A cost line whose `prices-of` is later than a year for which it has an amount.',
    matters:
      'Prices are raised from their year onwards; for an earlier year the amount would stand unchanged, and wrong.',
    example: `
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
        prices-of: 2029
# financial-plan.yaml
kind: financial-plan
price-increases:
  - {group: travel-events, rate: 1%}
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
        prices-of: 2028
# financial-plan.yaml
kind: financial-plan
price-increases:
  - {group: travel-events, rate: 1%}
`,
  }),
}
