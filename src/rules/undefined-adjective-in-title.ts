// Specific: two people read a title alike ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { undefinedAdjectiveIn } from '../wording/undefined-adjective.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const undefinedAdjectiveInTitle: WordingRule = {
  id: 'undefined-adjective-in-title',
  summary: 'A title holds a judgement that nothing defines',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title with a word of judgement (adequate, effective, comprehensive, quality, timely …) where neither the title nor ' +
      'the definition says when it applies. It reads titles in English.',
    matters:
      'What one officer counts as an effective committee, another does not. The value then depends on who reports it, and ' +
      'a change of staff looks like progress.',
    example: exampleIndicator({
      title: 'Keepers with adequate training',
      definition: undefined,
    }),
    better: exampleIndicator({
      title: 'Keepers with adequate training',
      definition: 'Keepers with 40 hours of courses in the year',
    }),
  }),
  textChecker: () => (text) => {
    const found = undefinedAdjectiveIn(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} says "${found}", and nothing says when that applies.`,
      hint: 'Say in the definition, or in brackets in the title, what can be checked: a limit, a list, a test that is passed. Or leave the word out.',
      at: text.indicator.origin,
    }
  },
}
