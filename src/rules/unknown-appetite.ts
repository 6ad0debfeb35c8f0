// How much risk is borne is said in the words of the risk scale ([R10]).

import { exampleRisk } from './example-risk.ts'
import type { ReportingRule } from './rule.ts'

export const unknownAppetite: ReportingRule = {
  id: 'unknown-appetite',
  summary: 'An appetite for risk is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: [{ kind: 'rbm', unread: ['/risk-scale', '/risk-scale/*'] }],
  explanation: () => ({
    finds:
      'An appetite of a risk that the risk scale in rbm.yaml does not have. Without such a scale the appetites are none, low, medium and high.',
    matters: 'What remains of the risk is then compared with nothing.',
    example: exampleRisk({}).replace('appetite: low', 'appetite: lowest'),
    better: exampleRisk({}),
  }),
}
