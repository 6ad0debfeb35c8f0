// A bound far above any plan, so that a hostile repository cannot exhaust the machine that checks it.

import type { ReportingRule } from './rule.ts'

export const tooManyFiles: ReportingRule = {
  id: 'too-many-files',
  summary: 'The repository holds more than 50,000 YAML files',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'More YAML files below rbm.yaml than rbm reads.',
    matters:
      'The files beyond the first 50,000 are not read, so Outputs ' +
      'and their cost may be missing from the plan.',
    example: `
# rbm.yaml lies at the top of a folder that holds 60,000 other YAML files
format: 1
`,
    better: `
# Folders that are no part of the plan are named
ignore: [archive/]
`,
  }),
}
