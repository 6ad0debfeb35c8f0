// Specific: a title is neutral; `direction` says where the value should go ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { directionIn } from '../wording/direction.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const directionInTitle: WordingRule = {
  id: 'direction-in-title',
  summary: 'The title of an indicator says in which direction the value should go',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title with the direction of the change in it (fewer, increase in, reduction of, shorter …). It reads titles in English.',
    matters:
      'The title says what is measured, and stays the same when the value goes the other way. "Fewer outages: 12" says neither ' +
      'whether 12 is the number of outages nor whether that is good.',
    example: exampleIndicator({
      title: 'Fewer lights out of service',
      direction: 'decrease',
      targets: '{2028: 88, 2029: 85}',
    }),
    better: exampleIndicator({
      title: 'Lights out of service',
      direction: 'decrease',
      targets: '{2028: 88, 2029: 85}',
    }),
  }),
  textChecker: () => (text) => {
    const found = directionIn(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} gives a direction: "${found}".`,
      hint: 'Say only what is measured, and leave the rest to `direction:` and `targets:`.',
      at: text.indicator.origin,
    }
  },
}
