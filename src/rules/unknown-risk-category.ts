// Kinds of risk are a list of the organization, or the usual four ([R10]).

import { exampleRisk } from './example-risk.ts'
import type { ReportingRule } from './rule.ts'

export const unknownRiskCategory: ReportingRule = {
  id: 'unknown-risk-category',
  summary: 'A kind of risk is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: [{ kind: 'rbm', unread: ['/risk-categories'] }],
  explanation: () => ({
    finds:
      'A risk-category that rbm.yaml does not list under risk-categories. Without such a list the kinds are strategic, operational, financial and fiduciary.',
    matters: 'A list of the financial risks would lack this one, and nobody would notice.',
    example: exampleRisk({}).replace('operational', 'operatonal'),
    better: exampleRisk({}),
  }),
}
