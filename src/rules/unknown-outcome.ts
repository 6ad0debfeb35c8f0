// Each Output names the Outcomes to which it contributes ([R6]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownOutcome: ReportingRule = {
  id: 'unknown-outcome',
  summary: 'An Outcome is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/outcomes'),
  explanation: () => ({
    finds: 'An Outcome that the strategic plan does not have, with the nearest one that it has.',
    matters:
      'That share of the cost reaches no Outcome; it stands in a ' +
      'row of its own until the name is mended.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-11
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
