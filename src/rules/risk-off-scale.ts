// Risks are rated on the scale that the organization declares ([R10]).

import type { ReportingRule } from './rule.ts'

export const riskOffScale: ReportingRule = {
  id: 'risk-off-scale',
  summary: 'A risk has a level that its scale does not have',
  severity: 'error',
  foundBy: 'binding',
  explanation: {
    finds: 'A likelihood or impact, before or after the measures, above the highest level of the risk scale.',
    matters:
      'The score of a risk is likelihood times impact; a level outside of the scale puts the risk above every other.',
    example: `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-1]
    risk-category: operational
    likelihood: 6
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
