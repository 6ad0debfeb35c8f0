// The years of a file lie inside the plan, and its values inside the years of the file ([R3], [D1], [D2]).

import type { ReportingRule } from './rule.ts'

export const yearOutsidePlan: ReportingRule = {
  id: 'year-outside-plan',
  summary: 'A year is outside the years that are planned',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A cost, time, target or span of years for a year that the plan or its file does not cover.',
    matters:
      'The value belongs to no year that is planned, so it is in no ' +
      'total and no table. Often one digit is wrong.',
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
        per-year: {2028: 110000, 2029: 111000, 2039: 112000}
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
        per-year: {2028: 110000, 2029: 111000}
`,
  }),
}
