// A cost below zero is either a slip of the keyboard or a credit, which its planner declares ([D8] counts credits as
// zero in the base).

import type { ReportingRule } from './rule.ts'

export const creditUndeclared: ReportingRule = {
  id: 'credit-undeclared',
  summary: 'A negative amount is not declared as a credit, or a credit is not negative',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A cost line below zero without `credit`, or one with `credit` that is above zero.',
    matters: 'A minus sign typed by mistake lowers the budget by twice the amount.',
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
      - category: other-support
        per-year: -5000
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
      - category: other-support
        per-year: -5000
        credit: Paid back by the host country
`,
  }),
}
