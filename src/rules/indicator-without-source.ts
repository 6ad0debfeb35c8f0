// Measurable: an indicator has a data source ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedIndicatorsOf } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutSource: CheckingRule = {
  id: 'indicator-without-source',
  summary: 'An indicator has no data source',
  severity: 'error',
  smart: 'M',
  explanation: {
    finds: 'An indicator that does not say where its values come from.',
    matters:
      'A value that nobody can look up can be neither checked nor ' +
      'measured again next year in the same way.',
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
  absent: ['source'],
  *check({ plan }) {
    for (const indicator of pursuedIndicatorsOf(plan)) {
      if (indicator.source !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no data source.`,
        hint: 'Write where its values are found, such as: source: Yearly survey of administrations',
        at: indicator.origin,
      }
    }
  },
}
