// Choices are few and fixed words (must, should, could, wont; increase, decrease, maintain).

import type { ReportingRule } from './rule.ts'

export const unknownWord: ReportingRule = {
  id: 'unknown-word',
  summary: 'A choice is not one of the words that it allows',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A word that the format does not know where it offers a choice, with the words that it knows.',
    matters:
      'The choice cannot be followed: an Output with a priority that ' +
      'nobody knows has no place above or below the cut line.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: most
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
