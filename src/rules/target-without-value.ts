// A target is a level (aims-at) or an addition (adds), in figures ([R6], [D3]).

import { isPursued } from '../model/output.ts'
import type { CheckingRule } from './rule.ts'

export const targetWithoutValue: CheckingRule = {
  id: 'target-without-value',
  summary: 'A target of an Output has no value',
  severity: 'error',
  explanation: () => ({
    finds: 'A row of outcome-targets with neither aims-at nor adds.',
    matters:
      'The Output names an indicator, but not how far it will bring it, ' +
      'so the expected value of the Outcome leaves it out.',
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
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  absent: ['aims-at', 'adds'],
  *check({ plan }) {
    for (const output of plan.outputs.filter(isPursued)) {
      for (const { indicator, aimsAt, adds, origin } of output.outcomeTargets) {
        if (aimsAt !== undefined || adds !== undefined) continue
        yield {
          message: `The target of the Output "${output.id}" on the indicator "${indicator.id}" has no value.`,
          hint:
            `Write the level at the end of the year, such as: aims-at: {${output.years[0]}: 58}, or what the Output itself ` +
            `adds: adds: {${output.years[0]}: 4}`,
          at: origin,
          subject: indicator.id,
        }
      }
    }
  },
}
