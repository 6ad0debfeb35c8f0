// An Output without any line in a year that it covers is a finding: the year may have been forgotten ([D2]). An Output
// that ends earlier says so in its own years ([D1]).

import { idAndTitle } from '../model/local-text.ts'
import { hasUnreadLine, idsWithCost, isPursued, yearsWithCost } from '../model/output.ts'
import { showSpan, showYears } from '../model/period.ts'
import type { CheckingRule } from './rule.ts'

export const outputWithoutCostInYear: CheckingRule = {
  id: 'output-without-cost-in-year',
  summary: 'An Output has no cost in a year that it covers',
  severity: 'warning',
  explanation: () => ({
    finds: 'An Output with cost in some of its years, and neither cost nor staff time in another.',
    matters:
      'A year left out of the map of a cost is zero. If it was ' +
      'forgotten, the budget of that year is too low.',
    example: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: {2028: 110000}
`,
    better: `
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    years: 2028
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: {2028: 110000}
`,
  }),
  absent: ['costs', 'personnel', 'activities'],
  *check({ plan }) {
    if (plan.unreadKinds.has('standard-costs') || plan.unreadKinds.has('staffing-table')) return
    const withCost = idsWithCost(plan.outputs)
    for (const output of plan.outputs) {
      const costed = yearsWithCost(output)
      if (!isPursued(output) || hasUnreadLine(output) || !output.hasCost || !withCost.has(output.id)) continue
      const bare = output.years.filter((year) => !costed.includes(year))
      if (bare.length === 0) continue
      yield {
        message: `The Output ${idAndTitle(output)} has no cost and no staff time in ${showYears(bare)}.`,
        hint:
          `Add the cost of ${bare.length === 1 ? 'that year' : 'those years'}. If the Output begins later or ends earlier ` +
          `than its file, write its own years${costed.length === 0 ? '' : `, such as: years: ${showSpan({ first: Math.min(...costed), last: Math.max(...costed) })}`}`,
        at: output.origin,
      }
    }
  },
}
