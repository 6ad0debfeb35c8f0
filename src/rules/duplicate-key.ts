// YAML readers keep the first or the last of two equal keys, each in silence. A plan must not mean two things.

import type { ReportingRule } from './rule.ts'

export const duplicateKey: ReportingRule = {
  id: 'duplicate-key',
  summary: 'A key stands twice in one item',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'The same key twice in one item, also when an accented letter is typed in two ways.',
    matters: 'One of the two values would be lost without a word, and nobody can know which one was meant.',
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
        per-year: 120000
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
