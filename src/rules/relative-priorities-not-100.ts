// Relative priorities are parts of one whole ([R1], [R16]). Envelopes stay exact either way: each is divided by their sum.

import { compareRatios, ONE, showPercent, sum } from '../money/ratio.ts'
import type { CheckingRule } from './rule.ts'

export const relativePrioritiesNot100: CheckingRule = {
  id: 'relative-priorities-not-100',
  summary: 'The relative priorities of the thematic priorities do not add up to 100%',
  severity: 'warning',

  explanation: () => ({
    finds:
      'Relative priorities of thematic priorities that add up to more than 100%, or, where every one has some, to less.',
    matters: 'An envelope is then another part of the money than the percentage that people read.',
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
    relative-priority: 40%
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
  *check({ plan }) {
    const weighed = plan.thematicPriorities.filter(({ relativePriority }) => relativePriority !== undefined)
    const [first, ...others] = weighed
    if (first === undefined) return
    const total = sum(weighed.map(({ relativePriority }) => relativePriority!))
    const order = compareRatios(total, ONE)
    // Some may have a stated envelope in place of a weight.
    const isWhole = weighed.length === plan.thematicPriorities.length
    if (order === 0 || (order < 0 && !isWhole)) return
    yield {
      message: `The relative priorities of the thematic priorities add up to ${showPercent(total)}, not to 100%.`,
      hint: `They are ${weighed.map(({ id, relativePriority }) => `${id} ${showPercent(relativePriority!)}`).join(', ')}. Until they are corrected, each is divided by their sum.`,
      at: first.origin,
      related: others.map(({ id, origin }) => ({ at: origin, message: `the thematic priority ${id}` })),
    }
  },
}
