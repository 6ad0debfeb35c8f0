// With one part the share may be left out; with several every share is written ([R6]).

import type { ReportingRule } from './rule.ts'

export const shareMissing: ReportingRule = {
  id: 'share-missing',
  summary: 'One of several parts has no share',
  severity: 'error',
  foundBy: 'binding',
  absent: ['share'],
  explanation: () => ({
    finds: 'Several Outcomes, goals or entities of which one has no share.',
    matters: 'The program does not guess how a cost is divided: people sign these numbers.',
    example: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
  - id: G2
    title: Clean seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    contributes-to:
      - {goal: G1, share: 60%}
      - goal: G2
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
  - id: G2
    title: Clean seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    contributes-to:
      - {goal: G1, share: 60%}
      - {goal: G2, share: 40%}
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
