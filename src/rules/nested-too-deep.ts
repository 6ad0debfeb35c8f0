// A bound far above any plan, so that a hostile file cannot exhaust the machine that checks it.

import type { ReportingRule } from './rule.ts'

export const nestedTooDeep: ReportingRule = {
  id: 'nested-too-deep',
  summary: 'A file is nested deeper than 64 levels',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'Lists and keys inside one another, more than 64 deep. A plan needs about eight.',
    matters:
      'It is nearly always a bracket or a dash that was typed too often. The file is ' +
      'not read, and its Outputs and their cost are missing from the plan.',
    example: `
# Part of a file, with many more dashes:
note: [[[[[[[[[[[[[[[[[[[[ ... ]]]]]]]]]]]]]]]]]]]]
`,
    better: `
note: The lists of one item stand side by side, not inside one another
`,
  }),
}
