// Thematic priorities stand in the strategic plan; each Outcome belongs to one ([R1], [R14]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownThematicPriority: ReportingRule = {
  id: 'unknown-thematic-priority',
  summary: 'A thematic priority is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/thematic-priorities'),
  explanation: () => ({
    finds: 'A thematic priority that the strategic plan does not have, named by an Outcome.',
    matters:
      'The cost of the Outcome is missing from its thematic priority, ' +
      'and the envelope there looks larger than it is.',
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
    thematic-priority: TP-1
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
}
