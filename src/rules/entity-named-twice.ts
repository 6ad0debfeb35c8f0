// One service, one share for each entity ([R14]): a second row for the same entity would be counted twice or lost.

import type { ReportingRule } from './rule.ts'

export const entityNamedTwice: ReportingRule = {
  id: 'entity-named-twice',
  summary: 'An Output serves the same entity twice',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'Two rows under serves with the same entity.',
    matters: 'The two shares could be meant together or one be a slip. The second is not counted.',
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
    driver: Number of workplaces
    serves:
      - {entity: BUR, share: 50%}
      - {entity: BUR, share: 50%}
    costs:
      - category: equipment-it
        per-year: 40000
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
    driver: Number of workplaces
    serves:
      - {entity: BUR, share: 50%}
      - {entity: SEC, share: 50%}
    costs:
      - category: equipment-it
        per-year: 40000
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
