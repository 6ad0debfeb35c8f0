// Specific: a title says what is counted, and does not repeat the objective ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { vagueVerbIn } from '../wording/vague-verb.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const vagueVerbInTitle: WordingRule = {
  id: 'vague-verb-in-title',
  summary: 'The title of an indicator rests on a verb that nobody can count',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title that says what should happen (strengthened capacity, improved coordination, promotion of …) and not ' +
      'what is counted. It reads titles in English.',
    matters:
      'Two people who report on "improved coordination" will report two things, and nobody can say that either is wrong. ' +
      'What people can see and count (laws adopted, agreements signed, a score) gives one answer.',
    example: exampleIndicator({
      title: 'Strengthened capacity of lighthouse keepers',
      definition: undefined,
    }),
    better: exampleIndicator({
      title: 'Lighthouse keepers who passed the examination of the Union',
      definition: 'Keepers in service on 31 December who passed it, divided by all keepers in service',
    }),
  }),
  textChecker: () => (text) => {
    const found = vagueVerbIn(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} rests on "${found}", which nobody can count.`,
      hint: 'Say what is counted: who does what that others can see, as in "Member States that adopted …". Or let a definition say it.',
      at: text.indicator.origin,
    }
  },
}
