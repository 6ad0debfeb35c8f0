// One link, one share ([R6]): a second row for the same Outcome would be counted twice or lost.

import type { ReportingRule } from './rule.ts'

export const outcomeNamedTwice: ReportingRule = {
  id: 'outcome-named-twice',
  summary: 'An Output names the same Outcome twice',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'Two rows under contributes-to with the same Outcome.',
    matters: 'The two shares could be meant together or one be a slip. The second is not counted.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 50%}
      - {outcome: OC-1, share: 50%}
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
