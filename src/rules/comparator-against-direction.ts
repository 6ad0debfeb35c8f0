// What should rise is bounded from below, what should fall from above ([R6]).

import { isAgainst } from '../model/comparator.ts'
import { directionOf } from '../model/planned-value.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (comparator: string) =>
  exampleOutput().replace('    costs:', `        comparator: ${comparator}\n    costs:`)

export const comparatorAgainstDirection: CheckingRule = {
  id: 'comparator-against-direction',
  summary: 'An aim is bounded on the side where no harm is',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output that aims at most at, or below, a value that should rise; at least at, or above, one that should fall.',
    matters:
      'Such an aim is met by doing nothing, so it promises nothing, and rbm targets cannot say what is to be expected.',
    example: example('at-most'),
    better: example('at-least'),
  }),
  *check({ plan }) {
    for (const { id, outcomeTargets } of plan.outputs) {
      for (const { indicator, comparator, origin } of outcomeTargets) {
        const direction = directionOf(indicator)
        if (!isAgainst(comparator, direction)) continue
        yield {
          message: `"${id}" aims at "${indicator.id}" with \`comparator: ${comparator}\`, but the indicator should ${direction === 'increase' ? 'rise' : 'fall'}.`,
          hint: `Write ${direction === 'increase' ? 'at-least or above' : 'at-most or below'}, or leave it out: that is what it means then.`,
          at: origin,
          subject: indicator.id,
        }
      }
    }
  },
}
