// A row of `values` in a progress report says that something was measured, so it gives a value, or what was counted ([R20]).

import type { ReportingRule } from './rule.ts'

export const reportedValueMissing: ReportingRule = {
  id: 'reported-value-missing',
  summary: 'A row of a progress report gives no value',
  severity: 'error',
  foundBy: 'binding',
  absent: ['value', 'numerator', 'denominator'],
  explanation: () => ({
    finds:
      'A row of values that has neither a value nor both of numerator and denominator, or whose denominator is 0 or below.',
    matters:
      'A row without a value looks like a report, but there is nothing in it to compare with a target.',
    example: `
kind: progress-report
entity: BUR
period: 2028
date: 2029-01-31
values:
  - indicator: I-1
    numerator: 81
    evidence: Survey of lights 2028
`,
    better: `
kind: progress-report
entity: BUR
period: 2028
date: 2029-01-31
values:
  - indicator: I-1
    numerator: 81
    denominator: 90
    evidence: Survey of lights 2028
`,
  }),
}
