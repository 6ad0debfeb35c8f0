// A year that no operational plan covers is "not planned", never zero ([D2]). One note for each entity, so that a
// table that looks low is understood.

import { idAndTitle } from '../model/local-text.ts'
import { showYears } from '../model/period.ts'
import type { CheckingRule } from './rule.ts'

export const entityWithoutPlan: CheckingRule = {
  id: 'entity-without-plan',
  summary: 'An entity has no operational plan for a year of the plan',
  severity: 'note',
  explanation: () => ({
    finds: 'An entity of rbm.yaml for which no operational plan covers some year.',
    matters:
      'Its cost in that year is not zero but not yet planned. ' +
      'Totals of the year are lower than they will be.',
    example: `
kind: operational-plan
entity: BUR
years: 2028
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 92
    costs:
      - category: travel-events
        per-year: 110000
`,
    better: `
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
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  elsewhere: [{ kind: 'operational-plan', unread: ['/entity', '/years'], unbound: ['/entity', '/years'] }],
  *check({ plan }) {
    for (const entity of plan.entities) {
      const own = plan.operationalPlans.filter((one) => one.entity === entity)
      const covered = new Set(own.flatMap(({ yearsInForce }) => yearsInForce))
      const open = plan.period.years.filter((year) => !covered.has(year))
      if (open.length === 0) continue
      yield {
        message: `The entity ${idAndTitle(entity)} has no operational plan for ${showYears(open)}: not planned yet, which is not zero.`,
        hint: `Add a file that begins with three lines: \`kind: operational-plan\`, \`entity: ${entity.id}\`, \`years: ${open[0]}\`.`,
        at: entity.origin,
      }
    }
  },
}
