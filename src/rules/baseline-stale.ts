// A baseline only shrinks: what is mended leaves it, so that it cannot come back unseen.

import type { ReportingRule } from './rule.ts'

export const baselineStale: ReportingRule = {
  id: 'baseline-stale',
  summary: 'The baseline accepts findings that are gone',
  severity: 'error',
  foundBy: 'acceptance',
  explanation: () => ({
    finds:
      'Rows of the baseline whose findings are not there any more, or that stand twice. While files of the plan cannot be read, nothing is said: the findings may be hidden.',
    matters:
      'A row that stays would accept the same mistake when somebody makes it again. And the number of rows is what tells how far the work has come.',
    example: `
kind: baseline
accepted:
  - {fingerprint: f-1e44a90c7d02, rule: indicator-without-source, about: I-1}
`,
    better: `
kind: baseline
accepted: []
`,
  }),
}
