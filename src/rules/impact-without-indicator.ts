// Impacts are measured by performance indicators in the strategic plan ([R1], [R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const impactWithoutIndicator: CheckingRule = {
  id: 'impact-without-indicator',
  summary: 'An impact has no indicator',
  severity: 'error',
  explanation: () => ({
    finds: 'An impact of the strategic plan without any item under indicators.',
    matters: 'Nobody can tell whether the lives of people change, which is what the whole plan is for.',
    example: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
impacts:
  - id: IM-1
    title: Fewer ships are lost
    goal: G1
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
    better: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
impacts:
  - id: IM-1
    title: Fewer ships are lost
    goal: G1
    indicators:
      - id: T1
        title: Ships lost on rocks
        unit: ships
        direction: decrease
        source: Register of accidents
        baseline: {2027: 40}
        targets: {2029: 30}
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
  }),
  absent: ['indicators'],
  *check({ plan }) {
    for (const impact of plan.impacts) {
      if (impact.indicators.length > 0) continue
      yield {
        message: `The impact ${idAndTitle(impact)} has no indicator, so nobody can tell whether it is reached.`,
        hint: 'Add `indicators:` under it, each with id, title, unit, direction, source, baseline and targets.',
        at: impact.origin,
      }
    }
  },
}
