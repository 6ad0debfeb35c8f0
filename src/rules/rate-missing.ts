// A rate that is absent from a year in which it acts is an error, never zero ([D2], [R15]).

import type { ReportingRule } from './rule.ts'

export const rateMissing: ReportingRule = {
  id: 'rate-missing',
  summary: 'A rate has no value in a year in which it is needed',
  severity: 'error',
  foundBy: 'costing',
  absent: ['.', 'rate', 'per-year'],
  elsewhere: [
    {
      kind: 'financial-plan',
      unread: [
        '/price-increases',
        '/price-increases/*',
        '/price-increases/*/category',
        '/price-increases/*/group',
        '/price-increases/*/rate',
      ],
      unbound: ['/price-increases/*/category'],
    },
  ],
  explanation: () => ({
    finds:
      'A vacancy rate, a support cost or a price increase without a value for a year in which it acts; a revenue unit ' +
      'without an amount for a year in which units are counted.',
    matters: 'Taken as zero, the rate would change every total in silence. No rate at all is written as 0%.',
    example: `
kind: standard-costs
vacancy-rate: {2028: 5%}
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
