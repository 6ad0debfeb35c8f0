// Measurable: an indicator has a unit ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedIndicatorsOf } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutUnit: CheckingRule = {
  id: 'indicator-without-unit',
  summary: 'An indicator has no unit',
  severity: 'error',
  smart: 'M',
  explanation: {
    finds: 'An indicator that does not say in what it is counted.',
    matters:
      '58 may be per cent, countries or months. Values of different ' +
      'Outputs and years cannot be compared until it is said.',
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
  absent: ['unit'],
  *check({ plan }) {
    for (const indicator of pursuedIndicatorsOf(plan)) {
      if (indicator.unit !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no unit.`,
        hint: 'Write in what it is counted, such as: unit: percent, or unit: countries. For words use `unit: scale` with `scale:`.',
        at: indicator.origin,
      }
    }
  },
}
