// Outcomes stand under thematic priorities, to which their cost goes and whose envelopes it is compared with ([R1],
// [R14], [R16]).

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeWithoutThematicPriority: CheckingRule = {
  id: 'outcome-without-thematic-priority',
  summary: 'An Outcome belongs to no thematic priority',
  severity: 'warning',
  explanation: () => ({
    finds: 'An Outcome without thematic-priority.',
    matters: 'Its cost is missing from every thematic priority, so the envelopes look larger than they are.',
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
  absent: ['thematic-priority'],
  *check({ plan }) {
    // The thematic priority that it names may stand in a file that could not be read.
    if (plan.unreadKinds.has('strategic-plan')) return
    for (const outcome of plan.outcomes) {
      if (outcome.thematicPriority !== undefined) continue
      const known = plan.thematicPriorities.map(({ id }) => id)
      yield {
        message: `The Outcome ${idAndTitle(outcome)} belongs to no thematic priority.`,
        hint:
          known.length === 0
            ? 'List `thematic-priorities:` in the strategic plan, then name one here under `thematic-priority:`.'
            : `Write one of those of the plan (${known.join(', ')}), such as: thematic-priority: ${known[0]}`,
        at: outcome.origin,
      }
    }
  },
}
