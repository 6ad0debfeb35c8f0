// Earmarked money pays only for what it is earmarked for ([R17], [D12]).

import { elementsPaid } from '../costing/cut-line/earmarks.ts'
import { endPointsOf } from '../costing/facts/end-points.ts'
import type { Revenue } from '../model/financial-plan.ts'
import { isPursued, type CostLine, type Output, type StaffCost } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (earmark: string) => `
# financial-plan.yaml
kind: financial-plan
revenue:
  - id: A.1
    title: Member State contributions
    funding: regular
    per-year: 200000
  - id: AG-1
    title: Agreement with the Harbour Fund
    funding: extrabudgetary
    per-year: 30000
    earmarked-for: [${earmark}]
# operational-plans/2028/bur.yaml${exampleOutput()}      - category: travel-events
        agreement: AG-1
        per-year: 30000
  - id: BUR-2
    title: Repair of buoys
    priority: should
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: equipment-it
        per-year: 50000
`

export const agreementEarmarkedElsewhere: CheckingRule = {
  id: 'agreement-earmarked-elsewhere',
  summary: 'A line names an agreement that is earmarked for something else',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A cost or personnel line whose `agreement` is a row of revenue with `earmarked-for`, where nothing of the line serves any of it: ' +
      'neither its Output, Activity or entity, nor the Outcomes, Thematic Priorities, Goals, Impacts and indicators that the Output works for.',
    matters:
      'The donor gave the money for something else and will ask for it back. `rbm prioritize` does not pay the line from it.',
    example: example('BUR-2'),
    better: example('OC-1'),
  }),
  elsewhere: [
    {
      kind: 'financial-plan',
      unread: ['/revenue', '/revenue/*', '/revenue/*/earmarked-for'],
      unbound: ['/revenue/*/earmarked-for', '/revenue/*/earmarked-for/*'],
    },
    {
      kind: 'operational-plan',
      unread: ['/outputs/*/contributes-to'],
      unbound: ['/outputs/*/contributes-to/*/outcome'],
    },
    { kind: 'strategic-plan', unread: ['/outcomes', '/outcomes/*', '/impacts', '/goals'] },
  ],
  *check({ plan }) {
    const earmarked = new Map(
      plan.financialPlan.revenue.filter((row) => row.earmarkedFor.length > 0).map((row) => [row.id, row]),
    )
    if (earmarked.size === 0) return
    for (const output of plan.outputs.filter(isPursued)) {
      for (const line of [...output.costs, ...output.staff]) {
        const row = line.agreement === undefined ? undefined : earmarked.get(line.agreement)
        if (row === undefined || serves(plan, output, line, row)) continue
        const meant = row.earmarkedFor.map((id) => `"${id}"`).join(', ')
        yield {
          message: `A line of "${line.activity?.id ?? output.id}" is paid by the agreement "${row.id}", which is earmarked for ${meant}; the line serves none of it.`,
          hint: 'Name another agreement or funding source, or correct `earmarked-for` of the agreement.',
          at: line.origin,
          related: [{ at: row.origin, message: `the agreement "${row.id}"` }],
        }
      }
    }
  },
}

function serves(plan: Plan, output: Output, line: CostLine | StaffCost, row: Revenue): boolean {
  const ends = endPointsOf(output).map(({ outcome, goal }) => ({ outcome, goal }))
  const parts = ends.length > 0 ? ends : [{ outcome: undefined, goal: undefined }]
  return parts.some((end) => {
    const elements = elementsPaid(plan, { output, activity: line.activity, ...end })
    return row.earmarkedFor.some((id) => elements.has(id))
  })
}
