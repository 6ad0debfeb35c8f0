// Each department reviews the Outputs of its own entity ([R11]).

import type { ReportingRule } from './rule.ts'

export const departmentOfOtherEntity: ReportingRule = {
  id: 'department-of-other-entity',
  summary: 'A department belongs to another entity than what it is named for',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'An Output or a post whose department stands under another entity in rbm.yaml. Where all departments of a file do, the entity at its head is reported.',
    matters:
      'Either the department or the entity is wrong. If it is the entity, another one carries the cost.',
    example: `
# rbm.yaml
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
  - id: SEC
    title: Secretariat
    departments:
      - id: SEC-A
        title: Administration
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    department: SEC-A
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
# operational-plans/2028/sec.yaml
kind: operational-plan
entity: SEC
years: 2028-2029
outputs:
  - id: SEC-1
    title: Register of lights
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 5000
`,
    better: `
# rbm.yaml
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
  - id: SEC
    title: Secretariat
    departments:
      - id: SEC-A
        title: Administration
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    department: BUR-T
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
# operational-plans/2028/sec.yaml
kind: operational-plan
entity: SEC
years: 2028-2029
outputs:
  - id: SEC-1
    title: Register of lights
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 5000
`,
  }),
}
