// A bound far above any plan, so that a hostile file cannot exhaust the machine that checks it.

import type { ReportingRule } from './rule.ts'

export const fileTooLarge: ReportingRule = {
  id: 'file-too-large',
  summary: 'A file is larger than 10 MB',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'A YAML file of more than 10,000,000 bytes.',
    matters: 'It is not read, and its Outputs and their cost are missing from the plan.',
    example: `
# A file operational-plans/2028/bur.yaml of 12 MB
kind: operational-plan
`,
    better: `
# The same Outputs in many files, such as operational-plans/2028/bur/BUR-1.yaml
kind: operational-plan
`,
  }),
}
