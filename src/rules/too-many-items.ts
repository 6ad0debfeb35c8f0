// A bound far above any plan, so that a hostile file cannot exhaust the machine that checks it.

import type { ReportingRule } from './rule.ts'

export const tooManyItems: ReportingRule = {
  id: 'too-many-items',
  summary: 'A list or map holds more than 50,000 items',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds:
      'A list of more than 50,000 items, or a map of more than 50,000 keys; `items` under `limits:` in rbm.yaml moves the bound.',
    matters:
      'No planner writes such a list; a program that went wrong may. What stands behind the bound is not read, and its cost is ' +
      'missing from the plan.',
    example: `
# A file operational-plans/2028/bur.yaml with 60,000 Outputs
kind: operational-plan
`,
    better: `
# The same Outputs in many files, such as operational-plans/2028/bur/BUR-1.yaml
kind: operational-plan
`,
  }),
}
