// A misspelt key is a lost value: `cost:` in place of `costs:` would be an Output without money ([R28]).

import type { ReportingRule } from './rule.ts'

export const unknownKey: ReportingRule = {
  id: 'unknown-key',
  summary: 'A key is not one that can stand there',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A key that the format does not have at this place, with the nearest one that it has.',
    matters:
      'What stands under such a key is not read. Money or a target ' +
      'would be missing without anybody noticing.',
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
        fundng: extrabudgetary
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
        funding: extrabudgetary
`,
  }),
}
