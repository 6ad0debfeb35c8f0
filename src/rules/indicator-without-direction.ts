// Direction is declared, never guessed ([R2]): a price should fall and coverage rise.

import { idAndTitle } from '../model/local-text.ts'
import { pursuedIndicatorsOf } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutDirection: CheckingRule = {
  id: 'indicator-without-direction',
  summary: 'An indicator does not say in which direction it should move',
  severity: 'warning',
  smart: 'M',
  explanation: {
    finds: 'An indicator without direction.',
    matters:
      'Whether a higher value is good news is different for prices and for coverage. ' +
      'Without it a target cannot be compared with the actual value.',
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
        source: Yearly survey
        baseline: {2027: 90}
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
  absent: ['direction'],
  *check({ plan }) {
    for (const indicator of pursuedIndicatorsOf(plan)) {
      if (indicator.direction !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} does not say in which direction it should move.`,
        hint: 'Write one of: direction: increase, direction: decrease, direction: maintain',
        at: indicator.origin,
      }
    }
  },
}
