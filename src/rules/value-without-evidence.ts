// A value that nobody can check is an opinion ([R20]).

import { exampleReport, exampleValue } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const valueWithoutEvidence: CheckingRule = {
  id: 'value-without-evidence',
  summary: 'A reported value names no evidence',
  severity: 'warning',
  explanation: () => ({
    finds: 'A row of values in a progress report without `evidence`.',
    matters:
      'Management decides on Outputs by these values. Whoever doubts one must be able to look it up: in a survey, a register, a count.',
    example: exampleReport(exampleValue('')),
    better: exampleReport(exampleValue()),
  }),
  absent: ['evidence'],
  *check({ plan }) {
    for (const { period, values } of plan.progressReports) {
      for (const { indicator, evidence, shown, origin } of values) {
        if (evidence !== undefined) continue
        yield {
          message: `The value of "${indicator.id}" for ${period.written} (${shown}) names no evidence.`,
          hint: 'Say where it can be checked, such as: evidence: Survey of members 2028, 141 answers',
          at: origin,
          subject: indicator.id,
        }
      }
    }
  },
}
