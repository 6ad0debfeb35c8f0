// Kinds of risk are a list of the organization, or the usual four ([R10]).

import type { ReportingRule } from './rule.ts'

export const unknownRiskCategory: ReportingRule = {
  id: 'unknown-risk-category',
  summary: 'A kind of risk is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: [{ kind: 'rbm', unread: ['/risk-categories'] }],
  explanation: {
    finds:
      'A risk-category that rbm.yaml does not list under risk-categories. Without such a list the kinds are strategic, operational, financial and fiduciary.',
    matters: 'A list of the financial risks would lack this one, and nobody would notice.',
    example: `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-1]
    risk-category: operatonal
    likelihood: 4
    impact: 3
    appetite: low
`,
    better: `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-1]
    risk-category: operational
    likelihood: 4
    impact: 3
    appetite: low
`,
  },
}
