// A bound far above any plan, so that a hostile file cannot exhaust the machine that checks it.

import type { ReportingRule } from './rule.ts'

export const tooManyValues: ReportingRule = {
  id: 'too-many-values',
  summary: 'A file holds more than a million values',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A file with more than 1,000,000 texts and numbers.',
    matters:
      'No planner writes such a file; a program that went wrong may. It is not ' +
      'read, and its Outputs and their cost are missing from the plan.',
    example: `
# A file operational-plans/2028/bur.yaml with 100,000 Outputs
kind: operational-plan
`,
    better: `
# The same Outputs in many files, such as operational-plans/2028/bur/BUR-1.yaml
kind: operational-plan
`,
  }),
}
