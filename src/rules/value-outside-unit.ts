// Measurable: values are possible in their unit ([R2]).

import type { Indicator, MeasuredValue } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { compareRatios, ratio, ZERO } from '../money/ratio.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const valueOutsideUnit: CheckingRule = {
  id: 'value-outside-unit',
  summary: 'A value cannot be in the unit of its indicator',
  severity: 'error',
  smart: 'M',
  explanation: () => ({
    finds:
      'A baseline or target below 0 or above 100 where the unit is per cent (but for growth, change and what is compared with a ' +
      'base year), and half a country where countries, Member States or persons are counted.',
    matters:
      'One of the two is a slip: the value, or the unit. Every sum and every comparison made with it would be wrong.',
    example: exampleIndicator({ targets: '{2028: 92, 2029: 950}' }),
    better: exampleIndicator({ targets: '{2028: 92, 2029: 95}' }),
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const { baseline, targets, unit } = indicator
      const values = baseline === undefined ? targets : [baseline, ...targets]
      const odd = values.find((one) => !isPossible(indicator, one))
      if (odd === undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} is counted in ${unit}, but its value for ${odd.year} is ${odd.shown}.`,
        hint: 'Correct the value, or write under `unit:` in what it is counted.',
        at: odd.at,
        subject: String(odd.year),
      }
    }
  },
}

const HUNDRED = ratio(100)

/** What can pass a hundred: growth, and shares of something that is not the whole. */
const CAN_PASS =
  /\b(?:growth|change|increase|decrease|compared|relative|against|over (?:that|(?:the )?(?:last|past|prior|previous|preceding|same|base|baseline|average|level|value|year|20\d\d))|ratio|inflation|capacity|subscriptions?|penetration|coverage ratio|gross|index|return|utili[sz]ation|above|of the (?:baseline|target|plan)|deviation|variance)\b/i

const WHOLE_THINGS =
  /^(?:countries|member states|states|members|persons|people|women|men|children|participants|students|schools|laws|agreements|publications|meetings|workshops|events|reports|documents|institutions|ministries|operators|regulators)$/i

function isPossible({ unit, title, definition, combine }: Indicator, { value }: MeasuredValue): boolean {
  if (unit === undefined) return true
  if (/^(?:%|per ?cent|percentage)\b/i.test(unit)) {
    if (CAN_PASS.test(`${title.text} ${definition?.text ?? ''} ${unit}`)) return true
    return compareRatios(value, ZERO) >= 0 && compareRatios(value, HUNDRED) <= 0
  }
  return !WHOLE_THINGS.test(unit) || combine === 'mean' || value.denominator === 1n
}
