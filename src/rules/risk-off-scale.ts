// Risks are rated on the scale that the organization declares ([R10]).

import { exampleRisk } from './example-risk.ts'
import type { ReportingRule } from './rule.ts'

export const riskOffScale: ReportingRule = {
  id: 'risk-off-scale',
  summary: 'A risk has a level that its scale does not have',
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds: 'A likelihood or impact, before or after the measures, above the highest level of the risk scale.',
    matters:
      'The score of a risk is likelihood times impact; a level outside of the scale puts the risk above every other.',
    example: exampleRisk({}).replace('likelihood: 4', 'likelihood: 6'),
    better: exampleRisk({}),
  }),
}
