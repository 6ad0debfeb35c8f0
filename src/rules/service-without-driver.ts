// The cost of a service is split over the entities that it serves by a declared driver ([R14]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import type { CheckingRule } from './rule.ts'

export const serviceWithoutDriver: CheckingRule = {
  id: 'service-without-driver',
  summary: 'An enabling Output does not say by what its cost is split',
  severity: 'warning',
  explanation: () => ({
    finds: 'An Output that serves several entities, without driver.',
    matters:
      'Entities that carry the cost of a service will ask why their share is what it is. A driver, such as the number of workplaces, answers them.',
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
  absent: ['driver'],
  *check({ plan }) {
    for (const output of plan.outputs) {
      if (output.services.length < 2 || output.driver !== undefined || !isPursued(output)) continue
      yield {
        message: `The Output ${idAndTitle(output)} serves ${output.services.length} entities, and does not say by what its cost is split.`,
        hint: 'Say what the shares follow, such as: driver: Number of workplaces',
        at: output.origin,
      }
    }
  },
}
