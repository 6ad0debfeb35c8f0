// Personnel is standard cost times time; a standard cost that is needed and absent is an error, never zero ([R13],
// [D2]).

import type { ReportingRule } from './rule.ts'

export const standardCostMissing: ReportingRule = {
  id: 'standard-cost-missing',
  summary: 'Staff time has no standard cost in a year in which it is planned',
  severity: 'error',
  foundBy: 'costing',
  absent: ['per-year'],
  elsewhere: [
    {
      kind: 'standard-costs',
      unread: [
        '/standard-costs',
        '/standard-costs/*',
        '/standard-costs/*/grade',
        '/standard-costs/*/category',
        '/standard-costs/*/contract',
        '/standard-costs/*/currency',
      ],
      unbound: [
        '/standard-costs/*/grade',
        '/standard-costs/*/category',
        '/standard-costs/*/contract',
        '/standard-costs/*/currency',
      ],
    },
  ],
  explanation: () => ({
    finds: 'Time of a grade in a year for which the standard costs have no amount of that grade.',
    matters:
      'The time has no price, so its cost is missing from every ' +
      'total, which then says that it is incomplete.',
    example: `
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: {2028: 90000}
`,
    better: `
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: {2028: 90000, 2029: 91000}
`,
  }),
}
