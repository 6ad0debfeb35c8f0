// A ceiling is a decision of the governing body: a plan that passes it cannot be adopted ([R16]).

import { ceilingUses } from '../costing/envelope/ceilings.ts'
import { showAmount } from '../money/amount.ts'
import type { CheckingRule } from './rule.ts'

export const ceilingPassed: CheckingRule = {
  id: 'ceiling-passed',
  summary: 'The cost under a ceiling is more than the ceiling',
  severity: 'error',

  explanation: () => ({
    finds:
      'A ceiling whose elements cost more than its total, over all years of the plan. Outputs, Activities, departments and entities count where their cost arises; Outcomes, thematic priorities and goals with the services that they use.',
    matters: 'The governing body has set the ceiling, so the plan cannot be adopted as it stands.',
    example: `
kind: financial-plan
ceilings:
  - id: CE-1
    title: Training
    applies-to: [BUR-1]
    total: 350000
`,
    better: `
kind: financial-plan
ceilings:
  - id: CE-1
    title: Training
    applies-to: [BUR-1]
    total: 400000
`,
  }),
  *check({ plan, cost }) {
    const { code } = plan.currency
    for (const { ceiling, total, cost: used, left } of ceilingUses(plan, cost)) {
      if (left >= 0n) continue
      const [most, is, over] = [total, used, -left].map(
        (amount) => `${code} ${showAmount(amount, plan.currency)}`,
      )
      yield {
        message: `"${ceiling.appliesTo.join('", "')}" ${ceiling.appliesTo.length === 1 ? 'costs' : 'cost'} ${is}, which is ${over} above the ceiling "${ceiling.id}" of ${most}.`,
        hint: 'Plan less there, or have the ceiling raised by those who set it.',
        at: ceiling.origin,
      }
    }
  },
}
