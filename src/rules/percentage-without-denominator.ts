// Measurable: a percentage says of what it is taken ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { shareWithoutWhole } from '../wording/denominator.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const percentageWithoutDenominator: WordingRule = {
  id: 'percentage-without-denominator',
  summary: 'An indicator is a percentage, and nothing says of what',
  severity: 'warning',
  smart: 'M',
  explanation: () => ({
    finds:
      'A percentage, share or rate (of coverage, of women, implementation rate) whose whole is named neither in the title nor in ' +
      'definition, method, unit or `denominator`. "Percentage of members that pay on time" names its whole, the members. It reads ' +
      'texts in English.',
    matters:
      'A percentage is a division, and one half of it is missing: 60 per cent implementation may be of members, of standards or of ' +
      'money. Whoever computes it next year may divide by something else, and the figures cannot be compared.',
    example: exampleIndicator({
      title: 'Implementation rate of the lighthouse standard',
      definition: 'A light that meets the standard counts as implemented',
    }),
    better: exampleIndicator({
      title: 'Implementation rate of the lighthouse standard',
      definition: 'Lights that meet the standard, divided by all lights in the list',
    }),
  }),
  textChecker: () => (text) => {
    const found = shareWithoutWhole(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} has "${found}", and nothing says of what it is a part.`,
      hint: 'Let the definition say what is divided by what, as in "Members that answered, divided by all members". Or fill in `numerator` and `denominator`.',
      at: text.indicator.origin,
    }
  },
}
