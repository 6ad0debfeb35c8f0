// Cost categories are a list of the organization, each in one of the five groups of the paper ([R12]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownCategory: ReportingRule = {
  id: 'unknown-category',
  summary: 'A cost category is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/categories'),
  explanation: () => ({
    finds:
      'A category that rbm.yaml does not list; without a list ' +
      'there, the five groups of the planning paper.',
    matters: 'The cost cannot be booked, so it is in no total.',
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
      - category: travel-event
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
