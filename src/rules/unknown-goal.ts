// Goals stand in the strategic plan; impacts and Outcomes name them ([R1], [R14]).

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownGoal: ReportingRule = {
  id: 'unknown-goal',
  summary: 'A goal is named that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('strategic-plan', '/goals'),
  explanation: () => ({
    finds: 'A goal that the strategic plan does not have, named by an impact or an Outcome.',
    matters:
      'The cost of the Outcome reaches no goal, so the tables by goal do not show it where it belongs.',
    example: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
impacts:
  - id: IM-1
    title: Fewer ships are lost
    goal: G7
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
}
