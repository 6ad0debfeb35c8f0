// Characters that nobody sees can hide or reverse what a reader believes to approve; the author of a text may be
// hostile.

import type { ReportingRule } from './rule.ts'

export const hiddenCharacter: ReportingRule = {
  id: 'hidden-character',
  summary: 'A text holds a character that readers cannot see',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'Control characters, zero-width characters and marks that turn ' +
      'the reading direction, typed or written as a code, in a file or in its name.',
    matters:
      'Two ids or texts that look alike would be different, and ' +
      'what a reader sees would not be what is planned.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: "Training of light\\u200Bhouse keepers"
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
