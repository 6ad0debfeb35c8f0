// The baseline is measured before the plan begins ([R3]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedIndicatorsOf } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const baselineInsidePlan: CheckingRule = {
  id: 'baseline-inside-plan',
  summary: 'A baseline is of a year of the plan',
  severity: 'warning',
  smart: 'T',
  explanation: {
    finds: 'An indicator whose baseline is not of a year before the first year of the plan.',
    matters:
      'A baseline says where the plan starts. One that is measured during the plan hides what the plan has already done, or stands beside a target of the same year.',
    example: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2028: 90}
        targets: {2028: 92, 2029: 95}
`,
    better: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
`,
  },
  *check({ plan }) {
    for (const indicator of pursuedIndicatorsOf(plan)) {
      const { baseline } = indicator
      if (baseline === undefined || baseline.year < plan.period.first) continue
      yield {
        message: `The baseline of the indicator ${idAndTitle(indicator)} is of ${baseline.year}, a year of the plan.`,
        hint: `Write the value of ${plan.period.first - 1} or earlier; a value that the plan is to reach stands under \`targets\`. While it cannot be measured, write \`baseline-due\` and \`baseline-owner\` instead.`,
        at: baseline.at,
        subject: String(baseline.year),
      }
    }
  },
}
