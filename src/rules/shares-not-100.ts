// Shares of a whole are one together, exactly, never 0.9999 ([R6], [R14]).

import type { ReportingRule } from './rule.ts'

export const sharesNot100: ReportingRule = {
  id: 'shares-not-100',
  summary: 'Shares do not add up to 100%',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'Shares over Outcomes, goals, entities or funding sources that do not add up to exactly 100%.',
    matters:
      'A part of the cost would belong to nothing, or be counted twice. Until ' +
      'it is mended the cost stands in a row without Outcome.',
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
        funding: {regular: 60%, extrabudgetary: 30%}
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
        funding: {regular: 60%, extrabudgetary: 40%}
`,
  }),
}
