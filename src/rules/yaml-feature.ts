// Plans use the plain part of YAML. Anchors, aliases, tags, merge keys and second documents have surprised people and
// have been used to attack tools, so they are refused on sight.

import type { ReportingRule } from './rule.ts'

export const yamlFeature: ReportingRule = {
  id: 'yaml-feature',
  summary: 'A file uses a part of YAML that plans do without',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'Anchors (&), aliases (*), tags (!), merge keys (<<), ' +
      'directives (%) and a second document in one file.',
    matters:
      'A reader cannot see what such a place stands for, and programs disagree ' +
      'about it. Every value of a plan stands where it counts.',
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
        per-year: &travel 110000
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
