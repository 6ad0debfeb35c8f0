// Revenue stands in groups, such as the lettered ones of a published financial plan ([R16]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownRevenueGroup: ReportingRule = {
  id: 'unknown-revenue-group',
  summary: 'A revenue group is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('financial-plan', '/revenue-groups'),
  explanation: () => ({
    finds: 'A group of revenue that the financial plan does not declare.',
    matters: 'The row would stand outside of every group of the revenue table.',
    example: `
kind: financial-plan
revenue-groups:
  - id: A
    title: Contributions
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: MS
    title: Member State contributions
    group: AA
    funding: regular
    units: 20
    revenue-unit: CU
`,
    better: `
kind: financial-plan
revenue-groups:
  - id: A
    title: Contributions
revenue-units:
  - id: CU
    title: Contributory unit
    per-year: 10000
revenue:
  - id: MS
    title: Member State contributions
    group: A
    funding: regular
    units: 20
    revenue-unit: CU
`,
  }),
}
