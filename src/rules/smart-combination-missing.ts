// Measurable: how the values of years make the value of the plan ([R2]); declared, never guessed.

import { incompleteIndicator } from './incomplete-indicator.ts'

export const smartCombinationMissing = incompleteIndicator({
  id: 'smart-combination-missing',
  smart: 'M',
  severity: 'warning',
  key: 'combine',
  lacks: 'does not say how the values of its years combine',
  matters:
    'Forty people trained in each of four years are 160 people; 40 countries with a law in each of four years are 40 countries. ' +
    'Only the plan can say which it is.',
  hint: 'Write `combine: sum` for what is new each year, `combine: latest` for a state at the end of a year; or mean, ratio, none.',
  isMissing: ({ combine }) => combine === undefined,
})
