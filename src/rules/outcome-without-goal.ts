// The cost of an Outcome goes to goals by its shares, else to the goals of the impacts that it leads to ([R14];
// format/README, Settled). With neither it reaches none.

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeWithoutGoal: CheckingRule = {
  id: 'outcome-without-goal',
  summary: 'An Outcome leads to no goal',
  severity: 'warning',
  explanation: () => ({
    finds: 'An Outcome that names no goal under contributes-to and leads to no impact that has one.',
    matters: 'Its cost reaches no goal, so the tables by goal show it in a row without one.',
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
  absent: ['contributes-to', 'leads-to'],
  elsewhere: [
    {
      kind: 'strategic-plan',
      unread: [
        '/goals',
        '/goals/*',
        '/goals/*/id',
        '/impacts',
        '/impacts/*',
        '/impacts/*/id',
        '/impacts/*/goal',
      ],
      unbound: ['/impacts/*/goal'],
    },
  ],
  *check({ plan }) {
    for (const outcome of plan.outcomes) {
      if (outcome.goals.length > 0) continue
      const impacts = outcome.leadsTo.map(({ id }) => `"${id}"`).join(', ')
      const goal = plan.goals[0]?.id ?? 'G1'
      const impact = plan.impacts.find((one) => one.goal !== undefined)?.id
      const orImpact = impact === undefined ? '' : `; or the impact that it leads to: leads-to: [${impact}]`
      yield {
        message:
          impacts === ''
            ? `The Outcome ${idAndTitle(outcome)} leads to no goal, so its cost reaches none.`
            : `The Outcome ${idAndTitle(outcome)} leads to no goal: ${impacts}, to which it leads, has none.`,
        hint: `Write the goal that it serves, such as: contributes-to: [{goal: ${goal}, share: 100%}]${orImpact}`,
        at: outcome.origin,
      }
    }
  },
}
