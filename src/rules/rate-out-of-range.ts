// Rates that turn an amount round: with a vacancy rate of 105% staff would be paid by their absence ([R13], [R16]).

import type { ReportingRule } from './rule.ts'

export const rateOutOfRange: ReportingRule = {
  id: 'rate-out-of-range',
  summary: 'A rate is so high or so low that it can only be a slip',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A vacancy rate of 100% or more, a support cost rate above 100%, ' +
      'a price increase above 100% or of -100% and less, an exchange rate of zero or below.',
    matters:
      'One figure too many (700% for 7%) would multiply the cost or turn it negative in every line ' +
      'that the rate acts on. Until it is mended the rate counts as none.',
    example: `
kind: standard-costs
vacancy-rate: 105%
standard-costs:
  - grade: officer
    category: personnel
    per-year: 90000
`,
    better: `
kind: standard-costs
vacancy-rate: 5%
standard-costs:
  - grade: officer
    category: personnel
    per-year: 90000
`,
  }),
}
