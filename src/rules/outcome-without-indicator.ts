// Outcomes are measured by performance indicators in the strategic plan ([R1], [R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { CheckingRule } from './rule.ts'

export const outcomeWithoutIndicator: CheckingRule = {
  id: 'outcome-without-indicator',
  summary: 'An Outcome has no indicator',
  severity: 'error',
  explanation: () => ({
    finds: 'An Outcome of the strategic plan without any item under indicators.',
    matters:
      'Nobody can tell whether the Outcome is reached, and no Output can say how far it will bring it.',
    example: `
# strategic-plan.yaml
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
  - id: OC-2
    title: Member States mark their wrecks
    thematic-priority: TP1
    contributes-to:
      - goal: G1
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 70%}
      - {outcome: OC-2, share: 30%}
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
    better: `
# strategic-plan.yaml
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
  - id: OC-2
    title: Member States mark their wrecks
    thematic-priority: TP1
    contributes-to:
      - goal: G1
    indicators:
      - id: I-2
        title: Wrecks marked
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 70%}
      - {outcome: OC-2, share: 30%}
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  absent: ['indicators'],
  *check({ plan }) {
    for (const outcome of plan.outcomes) {
      if (outcome.indicators.length > 0) continue
      yield {
        message: `The Outcome ${idAndTitle(outcome)} has no indicator, so nobody can tell whether it is reached.`,
        hint: 'Add `indicators:` under it, each with id, title, unit, direction, source, baseline and targets.',
        at: outcome.origin,
      }
    }
  },
}
