// Entities are a list of the organization ([R4]); a plan without a known entity belongs to nobody.

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownEntity: ReportingRule = {
  id: 'unknown-entity',
  summary: 'An entity is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/entities'),
  explanation: () => ({
    finds:
      'An entity that rbm.yaml does not list, in the head of an ' +
      'operational plan, under serves or in the staffing table.',
    matters:
      'Nobody answers for the plan, and its cost is in no total; ' +
      'time of an enabling Output would reach nobody.',
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
  - id: BUR-2
    title: Information technology
    priority: must
    serves:
      - entity: BUX
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
  - id: BUR-2
    title: Information technology
    priority: must
    serves:
      - entity: BUR
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
}
