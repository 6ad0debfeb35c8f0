// The few keys without which an item cannot be used; everything else that is missing is for the rules on the plan to
// say.

import type { ReportingRule } from './rule.ts'

export const missingKey: ReportingRule = {
  id: 'missing-key',
  summary: 'An item lacks a key that it must have',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'An item without a key that every such item has: an Output ' +
      'without priority, a cost line without category.',
    matters: 'Without it the item cannot be counted, named or put in order.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
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
