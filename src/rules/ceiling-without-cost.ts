// A ceiling on what costs nothing is never passed, and nobody notices that it limits the wrong thing ([R16]).

import { ceilingUses } from '../costing/envelope/ceilings.ts'
import type { CheckingRule } from './rule.ts'

export const ceilingWithoutCost: CheckingRule = {
  id: 'ceiling-without-cost',
  summary: 'A ceiling applies to nothing that has cost',
  severity: 'warning',

  explanation: () => ({
    finds:
      'A ceiling none of whose elements has any cost: an indicator, an impact or a risk, or an Output without cost lines.',
    matters: 'It can never be passed, so the limit that was decided is not checked.',
    example: `
kind: financial-plan
ceilings:
  - id: CE-1
    title: Training
    applies-to: [I-1]
    total: 400000
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
  absent: ['applies-to'],
  elsewhere: [{ kind: 'operational-plan', unread: ['/outputs', '/outputs/*', '/outputs/*/costs'] }],
  *check({ plan, cost }) {
    // What it limits may stand in a file that could not be read.
    if (plan.unreadKinds.has('operational-plan')) return
    for (const { ceiling, hasCost } of ceilingUses(plan, cost)) {
      if (hasCost) continue
      yield {
        message: `Nothing that the ceiling "${ceiling.id}" applies to (${ceiling.appliesTo.join(', ')}) has any cost.`,
        hint: 'Name what costs: Outputs, Activities, departments, entities, categories, funding sources, Outcomes, thematic priorities or goals.',
        at: ceiling.origin,
      }
    }
  },
}
