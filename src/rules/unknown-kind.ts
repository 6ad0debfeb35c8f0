// A YAML file that says no known kind may be a plan that is silently left out, with its money ([R28]; "The
// documents").

import type { ReportingRule } from './rule.ts'

export const unknownKind: ReportingRule = {
  id: 'unknown-kind',
  summary: 'A YAML file does not say what it is',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A file without kind, with a kind that rbm does not know, or without any keys at all.',
    matters: 'Nothing of it is read. If it is a plan, all its Outputs and their cost are missing.',
    example: `
kind: operation-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-2
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
    better: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-2
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
