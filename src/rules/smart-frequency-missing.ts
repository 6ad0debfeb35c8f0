// Measurable: how often the value is taken ([R2]).

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartFrequencyMissing = incompleteIndicator({
  id: 'smart-frequency-missing',
  smart: 'M',
  severity: 'warning',
  key: 'frequency',
  lacks: 'does not say how often it is measured',
  matters:
    'A target for the end of a year means little when nobody knows whether there will be a value by then. The interval tells when ' +
    'a value is late.',
  hint: 'Write the interval, such as: frequency: yearly, or: every three months',
  isMissing: ({ frequency }) => frequency === undefined,
})
