// An envelope is money that may be spent ([R16]); below zero there is none.

import type { ReportingRule } from './rule.ts'

export const negativeEnvelope: ReportingRule = {
  id: 'negative-envelope',
  summary: 'An envelope is below zero',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'An envelope with an amount below zero in a year.',
    matters:
      'It would take money from the other envelopes in silence. What the plans ask for beyond the money shows as a variance.',
    example: `
kind: financial-plan
envelopes:
  - outcome: OC-1
    per-year: {2028: 120000, 2029: -5000}
`,
    better: `
kind: financial-plan
envelopes:
  - outcome: OC-1
    per-year: {2028: 120000, 2029: 0}
`,
  }),
}
