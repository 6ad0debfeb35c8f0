// A text that is no YAML says nothing for certain, so nothing of the file can be counted ([R28]).

import type { ReportingRule } from './rule.ts'

export const yamlSyntax: ReportingRule = {
  id: 'yaml-syntax',
  summary: 'A file is not valid YAML',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'A place where the text stops being YAML: a quotation mark or brace that is ' +
      'not closed, a tab as indentation, or a second ": " in a line.',
    matters:
      'Nothing of the file can be read, so all of its Outputs and their cost are missing from the plan.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training: keepers of lighthouses
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
    title: "Training: keepers of lighthouses"
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
