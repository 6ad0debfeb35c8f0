// Relative priorities share out the pool of regular revenue ([R16]); who has none gets nothing.

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const relativePriorityMissing: CheckingRule = {
  id: 'relative-priority-missing',
  summary: 'A thematic priority has no relative priority, though others have',
  severity: 'warning',

  explanation: () => ({
    finds:
      'A thematic priority, or an Outcome beside others of its thematic priority, without relative-priority and without an envelope, though others have one.',
    matters: 'The money is shared out among the others alone, so whatever is planned here has no envelope.',
    example: `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
thematic-priorities:
  - id: TP1
    title: Aids to navigation
    relative-priority: 70%
  - id: TP2
    title: Training
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
thematic-priorities:
  - id: TP1
    title: Aids to navigation
    relative-priority: 70%
  - id: TP2
    title: Training
    relative-priority: 30%
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
  absent: ['relative-priority'],
  *check({ plan }) {
    const stated = new Set<unknown>(plan.financialPlan.envelopes.map(({ element }) => element))
    const siblings = [
      { noun: 'thematic priority', elements: plan.thematicPriorities },
      ...plan.thematicPriorities.map((priority) => ({
        noun: 'Outcome',
        elements: plan.outcomes.filter(({ thematicPriority }) => thematicPriority === priority),
      })),
    ]
    for (const { noun, elements } of siblings) {
      const weighed = elements.filter(({ relativePriority }) => relativePriority !== undefined)
      if (weighed.length === 0) continue
      for (const element of elements) {
        if (element.relativePriority !== undefined || stated.has(element)) continue
        yield {
          message: `The ${noun} ${idAndTitle(element)} has no relative priority, though ${weighed.map(({ id }) => id).join(', ')} ${weighed.length === 1 ? 'has one' : 'have one'}.`,
          hint: 'Add `relative-priority:` with a percentage (0% if it is to get nothing), or state its envelope in the financial plan.',
          at: element.origin,
        }
      }
    }
  },
}
