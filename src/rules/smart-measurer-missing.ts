// Measurable: somebody measures ([R2]).

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartMeasurerMissing = incompleteIndicator({
  id: 'smart-measurer-missing',
  smart: 'M',
  severity: 'warning',
  key: 'measured-by',
  lacks: 'does not say who measures it',
  matters:
    'What everybody could measure, nobody does. A manager who is asked for the value has to know that it is theirs.',
  hint: 'Write the entity, department or partner that measures, such as: measured-by: Statistics Division',
  isMissing: ({ measuredBy }) => measuredBy === undefined,
})
