// A qualitative indicator has a scale of words, lowest first, and its values are words of it (format/README, Settled).

import type { ReportingRule } from './rule.ts'

export const valueOffScale: ReportingRule = {
  id: 'value-off-scale',
  summary: "A value is not a word of the indicator's scale",
  severity: 'error',
  foundBy: 'binding',
  explanation: () => ({
    finds:
      'A baseline or target in words that the scale of the indicator does ' +
      'not have, or a word where the indicator has no scale.',
    matters:
      'Progress is the way from one word of the scale to ' +
      'another; a word outside of it cannot be compared.',
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
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
      - id: I-2
        title: State of the lights law
        unit: scale
        direction: increase
        source: Yearly survey
        baseline: {2027: none}
        targets: {2028: drafted, 2029: adopted}
        scale: [none, draft, adopted]
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
      - id: I-2
        title: State of the lights law
        unit: scale
        direction: increase
        source: Yearly survey
        baseline: {2027: none}
        targets: {2028: draft, 2029: adopted}
        scale: [none, draft, adopted]
`,
  }),
}
