// Measurable: how the figures are collected and computed ([R2]). What an Output delivers is counted in the organization's own records.

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartMethodMissing = incompleteIndicator({
  id: 'smart-method-missing',
  smart: 'M',
  severity: 'note',
  key: 'method',
  lacks: 'does not say how its values are collected',
  exempt: 'Indicators of Outputs are exempt: what is delivered is counted in the organization’s own records.',
  matters:
    'A survey, a register and an estimate give three values of one thing. Who knows the method can repeat the measurement, and ' +
    'knows how far to trust it.',
  hint: 'Write how the values are collected and computed, such as: method: Online survey of members, every autumn',
  isMissing: ({ level, method }) => level !== 'output' && method === undefined,
})
