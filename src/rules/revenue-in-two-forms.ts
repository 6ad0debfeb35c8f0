// Revenue is an amount per year, or a number of units ([R16]).

import type { ReportingRule } from './rule.ts'

export const revenueInTwoForms: ReportingRule = {
  id: 'revenue-in-two-forms',
  summary: 'A row of revenue gives an amount and a number of units',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A row of revenue with both per-year and revenue-unit.',
    matters: 'The two can differ, and nobody can know which of them is meant. The units are counted.',
    example: `
kind: financial-plan
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    units: 20
    revenue-unit: CU
    per-year: 180000
`,
    better: `
kind: financial-plan
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    units: 20
    revenue-unit: CU
`,
  }),
}
