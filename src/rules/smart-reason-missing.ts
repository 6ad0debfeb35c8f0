// Achievable: why the step from the baseline to the targets is realistic ([R2]).

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartReasonMissing = incompleteIndicator({
  id: 'smart-reason-missing',
  smart: 'A',
  severity: 'note',
  key: 'achievable-because',
  lacks: 'gives no reason why its targets can be reached',
  matters:
    'No program can judge whether a target is realistic. The reason (what was reached before, which resources and which mandate ' +
    'there are) lets a reader judge.',
  hint: 'Write the reason, such as: achievable-because: Four points a year were reached before with the same staff',
  isMissing: ({ achievableBecause, targets }) => targets.length > 0 && achievableBecause === undefined,
})
