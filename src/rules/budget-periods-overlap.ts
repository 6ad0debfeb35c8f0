// Sums of budget periods stand beside the plan total ([R18]), so no year may be in two of them.

import type { ReportingRule } from './rule.ts'

export const budgetPeriodsOverlap: ReportingRule = {
  id: 'budget-periods-overlap',
  summary: 'Two budget periods share a year',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'Two of the budget-periods in rbm.yaml that have a year in common.',
    matters:
      'The cost of that year would be in two sums, and the sums would be more than the total of the plan.',
    example: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
budget-periods: [2028, 2028-2029]
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
`,
    better: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
budget-periods: [2028, 2029]
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
`,
  }),
}
