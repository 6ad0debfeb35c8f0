// Specific: an indicator measures one thing ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { secondThingIn } from '../wording/two-things.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const twoThingsInTitle: WordingRule = {
  id: 'two-things-in-title',
  summary: 'The title of an indicator names two things that can move apart',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title that joins two measures or two statements (and, as well as, a comma, including the number of …). Pairs that are ' +
      'one thing (terms and conditions, women and men in a ratio) are none. It reads titles in English.',
    matters: 'When one rises and the other falls, the indicator has no value that anybody could report.',
    example: exampleIndicator({ title: 'Range and reliability of lights' }),
    better: exampleIndicator({ title: 'Lights that burnt on every night of the year' }),
  }),
  textChecker: () => (text) => {
    const found = secondThingIn(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} names two things: "${found}".`,
      hint: 'Make two indicators of it. If the two are counted as one, say in the definition how, for example that each counts as one.',
      at: text.indicator.origin,
    }
  },
}
