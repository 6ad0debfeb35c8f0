// Outputs aim at indicators of Outcomes, which stand in the strategic plan ([R6], [R19]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownIndicator: ReportingRule = {
  id: 'unknown-indicator',
  summary: 'An indicator is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder(
    'strategic-plan',
    '/outcomes',
    '/outcomes/*/indicators',
    '/impacts',
    '/impacts/*/indicators',
  ),
  explanation: () => ({
    finds: 'An indicator that no Outcome and no impact of the strategic plan has.',
    matters: 'The target is left out of what the plan expects to reach.',
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
      - indicator: I-10
        aims-at: 4
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
