// The funding source of an agreement holds for the lines that it pays ([R15]).

import type { ReportingRule } from './rule.ts'

export const fundingAgainstAgreement: ReportingRule = {
  id: 'funding-against-agreement',
  summary: 'A line names an agreement and a funding source that is not its own',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A cost or personnel line whose agreement has one funding source, while the `funding` of the line names only others.',
    matters:
      'One of the two is wrong. The support cost that was agreed is charged only on money of the agreement, so it would be ' +
      'in no total.',
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
        agreement: AG-1
        funding: regular
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
        agreement: AG-1
        per-year: 110000
`,
  }),
}
