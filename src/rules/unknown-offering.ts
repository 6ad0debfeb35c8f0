// Offerings are labels in the strategic plan; Outputs may name theirs (format/README, Settled).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownOffering: ReportingRule = {
  id: 'unknown-offering',
  summary: 'An offering is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/offerings'),
  explanation: () => ({
    finds: 'An offering that the strategic plan does not list.',
    matters: 'The Output is missing from the list of what the organization offers to its members.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    offering: PS11
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
    offering: PS1
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
