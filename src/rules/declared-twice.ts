// What is declared once must stand once: of two rates, nobody can know which one is meant ([R15]).

import type { ReportingRule } from './rule.ts'

export const declaredTwice: ReportingRule = {
  id: 'declared-twice',
  summary: 'A rate, a standard cost or an envelope is declared a second time',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A second standard cost of a grade in a category for the same year; a second exchange rate, support cost, price ' +
      'increase or vacancy rate for the same thing; a second envelope of the same element, or a second approved figure.',
    matters:
      'The second row would be added to the first, or ignored: either way the totals would be wrong in silence.',
    example: `
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: 90000
  - grade: officer
    category: personnel
    per-year: 92000
`,
    better: `
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: {2028: 90000, 2029: 92000}
`,
  }),
}
