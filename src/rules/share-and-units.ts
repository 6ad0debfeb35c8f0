// A service is split by shares or by units of its driver, never both ([R14]): two figures for one part drift apart.

import type { ReportingRule } from './rule.ts'

export const shareAndUnits: ReportingRule = {
  id: 'share-and-units',
  summary: 'A served entity has a share and units of the driver',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'An entity under `serves` with both share and units.',
    matters:
      'If the two differ, nobody can say by which one the cost is split. ' +
      'In full cost the service is carried by nobody until one is deleted.',
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
    driver: workplaces
    serves:
      - {entity: BUR, units: 30, share: 90%}
    costs:
      - category: equipment-it
        per-year: 40000
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
    driver: workplaces
    serves:
      - {entity: BUR, units: 30}
    costs:
      - category: equipment-it
        per-year: 40000
`,
  }),
}
