// A baseline that cannot be measured yet is left out, with baseline-due and baseline-owner: a note, not an error
// ([D4]).

import { idAndTitle } from '../model/local-text.ts'
import { pursuedIndicatorsOf } from '../model/plan.ts'
import type { CheckingRule } from './rule.ts'

export const baselineDueLater: CheckingRule = {
  id: 'baseline-due-later',
  summary: 'The baseline of an indicator is still to be measured',
  severity: 'note',
  smart: 'M',
  explanation: {
    finds: 'An indicator without baseline that says until when it is measured, and by whom.',
    matters:
      'Nothing is wrong. It is a reminder: until the value is there, ' +
      'progress on the indicator cannot be computed.',
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
    contributes-to:
      - goal: G1
    indicators:
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        targets: {2028: 92, 2029: 95}
        baseline-due: 2028-03-31
        baseline-owner: Head of Training
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
  },
  *check({ plan }) {
    for (const indicator of pursuedIndicatorsOf(plan)) {
      if (
        indicator.baseline !== undefined ||
        indicator.baselineDue === undefined ||
        indicator.baselineOwner === undefined
      )
        continue
      yield {
        message: `The baseline of the indicator ${idAndTitle(indicator)} is to be measured by ${indicator.baselineOwner} until ${indicator.baselineDue}.`,
        hint: `Once it is measured, write: baseline: {${plan.period.first - 1}: …}, and delete \`baseline-due\` and \`baseline-owner\`.`,
        at: indicator.origin,
      }
    }
  },
}
