// A service is carried by the delivering Outputs of those whom it serves, with money of the same class, year by year
// ([R14], [D8]). Where there are none, its cost reaches no Outcome.

import type { ReportingRule } from './rule.ts'

export const serviceWithoutRecipient: ReportingRule = {
  id: 'service-without-recipient',
  summary: 'An enabling Output serves an entity that has no cost to carry it',
  severity: 'error',
  foundBy: 'costing',
  elsewhere: [
    {
      kind: 'operational-plan',
      unread: [
        '/entity',
        '/years',
        '/outputs',
        '/outputs/*',
        '/outputs/*/id',
        '/outputs/*/costs',
        '/outputs/*/personnel',
        '/outputs/*/activities',
      ],
      unbound: ['/entity', '/years', '/outputs/*', '/outputs/*/years'],
    },
  ],
  explanation: () => ({
    finds:
      'An enabling Output with cost in a year and funding class in which an entity that it serves has no delivering Output ' +
      'with direct cost. Regular and extrabudgetary money never mix.',
    matters:
      'In the full view the cost of a service is carried by the Outputs that use it, in proportion to their direct cost. ' +
      'Without such an Output the cost reaches no Outcome, and stays in a row of its own.',
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
      - entity: BUR
    costs:
      - category: equipment-it
        per-year: 40000
        funding: extrabudgetary
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
      - category: equipment-it
        per-year: 40000
`,
  }),
}
