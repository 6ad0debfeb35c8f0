// Impacts stand in the strategic plan; Outcomes lead to them ([R1]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownImpact: ReportingRule = {
  id: 'unknown-impact',
  summary: 'An impact is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/impacts'),
  explanation: () => ({
    finds: 'An impact that the strategic plan does not have, named by an Outcome under leads-to.',
    matters: 'The results chain ends there: nobody can see what the Outcome changes in the lives of people.',
    example: `
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
    leads-to: [IM-9]
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
    leads-to: [IM-1]
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
