// A baseline that cannot be measured yet is left out, with baseline-due and baseline-owner: a note, not an error
// ([D4]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const baselineDueLater: CheckingRule = {
  id: 'baseline-due-later',
  summary: 'The baseline of an indicator is still to be measured',
  severity: 'note',
  smart: 'M',
  explanation: () => ({
    finds: 'An indicator without baseline that says until when it is measured, and by whom.',
    matters:
      'Nothing is wrong. It is a reminder: until the value is there, ' +
      'progress on the indicator cannot be computed.',
    example: exampleIndicator({
      baseline: undefined,
      'baseline-due': '2028-03-31',
      'baseline-owner': 'Head of Training',
    }),
    better: exampleIndicator({}),
  }),
  *check({ plan, indicators }) {
    for (const indicator of indicators()) {
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
