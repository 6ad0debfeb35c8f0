// Time-bound: there is an interval or a date where one belongs ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { wordInsteadOfInterval } from '../wording/no-interval.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const ongoingInsteadOfDate: WordingRule = {
  id: 'ongoing-instead-of-date',
  summary: 'An indicator says "ongoing" or "regularly" where an interval or a date belongs',
  severity: 'warning',
  smart: 'T',
  explanation: () => ({
    finds:
      'Words such as ongoing, continuous, regularly, as needed or in due time in the title, definition or frequency of an ' +
      'indicator, where no interval stands beside them; and a last target that is still under way. It leaves alone what only tells ' +
      'which thing is counted (ongoing conflicts, regular budget), and reads English.',
    matters:
      'Without an interval nobody can say that a measurement is late, and without a date nobody can say that a target was missed. ' +
      '"Regularly" is every week for one office and once in four years for another.',
    example: exampleIndicator({ frequency: 'as resources allow, continuous' }),
    better: exampleIndicator({ frequency: 'every three months' }),
  }),
  textChecker: () => (text) => {
    const found = wordInsteadOfInterval(text)
    if (found === undefined) return undefined
    return {
      message: `The ${found.in} of the indicator ${idAndTitle(text.indicator)} says "${found.phrase}", which is no ${found.in === 'last target' ? 'end' : 'interval and no date'}.`,
      hint: HINTS[found.in],
      at: text.indicator.origin,
    }
  },
}

const HINTS = {
  title: 'Write how often or until when, here or in the definition, as in "at least once in each quarter".',
  definition: 'Write how often or until when, as in "at least once in each quarter".',
  frequency: 'Write an interval, such as `yearly` or `every three months`.',
  'last target': 'Write for the last year what will be reached then, such as "in use".',
} as const
