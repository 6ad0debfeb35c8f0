// Impacts relate to the Sustainable Development Goals or to goals that were agreed elsewhere ([R1]).

import { idAndTitle } from '../model/local-text.ts'
import { declaredUnder, type CheckingRule } from './rule.ts'

const example = (sdg: string) => `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
impacts:
  - id: IM-1
    title: Fewer ships are lost
    goal: G1
${sdg}    indicators:
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
    leads-to: [IM-1]
    indicators:
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
`

export const impactWithoutSdg: CheckingRule = {
  id: 'impact-without-sdg',
  summary: 'An impact names no SDG and no development goal',
  severity: 'warning',
  explanation: () => ({
    finds: 'An impact without `sdg` and `development-goals`, whose goal has neither.',
    matters:
      'Member States ask of every plan how it serves the Sustainable Development Goals, and the report to the United Nations is made ' +
      'from these links. An impact without one is missing there.',
    example: example(''),
    better: example('    sdg: [SDG-14.a]\n'),
  }),
  absent: ['sdg', 'development-goals', 'goal'],
  elsewhere: [
    ...declaredUnder('strategic-plan', '/goals'),
    {
      kind: 'strategic-plan',
      unread: ['/goals/*/sdg', '/goals/*/development-goals'],
      unbound: ['/impacts/*/goal'],
    },
  ],
  *check({ plan }) {
    for (const impact of plan.impacts) {
      const { goal } = impact
      const named = [impact, ...(goal === undefined ? [] : [goal])]
      if (named.some(({ sdg, developmentGoals }) => sdg.length > 0 || developmentGoals.length > 0)) continue
      const also = goal === undefined ? '' : `, and neither does its goal "${goal.id}"`
      yield {
        message: `The impact ${idAndTitle(impact)} names no SDG and no development goal${also}.`,
        hint: 'Write the targets that it serves, such as: sdg: [SDG-9.c]. Goals that were agreed elsewhere go under `development-goals:`.',
        at: impact.origin,
      }
    }
  },
}
