// Enablers are labels in the strategic plan; enabling Outputs may name theirs (format/README, Settled).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownEnabler: ReportingRule = {
  id: 'unknown-enabler',
  summary: 'An enabler is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/enablers'),
  explanation: () => ({
    finds: 'An enabler that the strategic plan does not list.',
    matters: 'The Output is missing from the list of what enables the organization.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    enabler: E11
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
    enabler: E1
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
