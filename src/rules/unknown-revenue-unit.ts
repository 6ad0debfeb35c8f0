// Revenue by drivers is units times the amount of one unit ([R16]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownRevenueUnit: ReportingRule = {
  id: 'unknown-revenue-unit',
  summary: 'A revenue unit is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('financial-plan', '/revenue-units'),
  explanation: () => ({
    finds: 'A unit that the financial plan does not declare under revenue-units.',
    matters: 'The amount of the row cannot be computed, so the expected revenue is too low.',
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
    group: A
    funding: regular
    units: 20
    revenue-unit: CV
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
