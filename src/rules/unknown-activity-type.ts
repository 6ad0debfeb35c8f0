// Types of Activities are a list of the organization, or the usual ones ([R4], [R11]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownActivityType: ReportingRule = {
  id: 'unknown-activity-type',
  summary: 'A type of Activity is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('rbm', '/activity-types'),
  explanation: () => ({
    finds:
      'A type of an Activity that activity-types in rbm.yaml does not list. Without such a list the types are event, meeting, conference, study-group, workshop, technical-assistance, working-group, advisory-group and other.',
    matters: 'A list of workshops would lack the one that is called a seminar, and nobody would notice.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    activities:
      - id: BUR-1.1
        title: Course at the school of Northport
        type: workshp
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
    activities:
      - id: BUR-1.1
        title: Course at the school of Northport
        type: workshop
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
