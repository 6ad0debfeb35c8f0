// YAML cuts a text at " #". Who writes "Resolution #71" loses the end of the title and is not told; format/README asks
// to flag it.

import type { ReportingRule } from './rule.ts'

export const commentAfterText: ReportingRule = {
  id: 'comment-after-text',
  summary: 'A text is cut off by a comment behind it',
  severity: 'warning',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'A text without quotes with " #" and more behind it on the same line: any text of several words, and even a single word ' +
      'where a free text may stand (titles, names, units, definitions, notes, reasons). Behind an id, a word from a list, ' +
      'a number, a date or a share a comment is ordinary, and behind a text in quotes, too.',
    matters:
      'YAML ends the text before " #". When the # belongs to the text, ' +
      'its end is lost from every table and document.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers, course #2
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
    title: "Training of lighthouse keepers, course #2"
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
