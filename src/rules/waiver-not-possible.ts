// People can accept an opinion of a rule. They cannot accept that a file is unreadable: the plan lacks what stands in it.

import type { ReportingRule } from './rule.ts'

export const waiverNotPossible: ReportingRule = {
  id: 'waiver-not-possible',
  summary: 'A waiver is of a rule whose findings cannot be waived',
  severity: 'error',
  foundBy: 'acceptance',
  explanation: () => ({
    finds:
      'A waiver of a rule that is no check of the plan: of what is found while files are read, names are followed or money is counted.',
    matters:
      'What could not be read or counted is missing from every table, whoever agrees to it. The waiver would promise what it cannot give.',
    example: `
kind: waivers
waivers:
  - rule: unknown-outcome
    about: BUR-1
    reason: The Outcome will be adopted in spring
    approved-by: Chief of Planning
    until: 2028-12-31
`,
    better: `
kind: waivers
waivers: []
`,
  }),
}
