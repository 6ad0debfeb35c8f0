// The checks of wording read the beginning of a text. Whoever writes more should know, and a stranger should not be able to
// hide anything behind it.

import { idAndTitle, type LocalText } from '../model/local-text.ts'
import type { Indicator } from '../model/indicator.ts'
import { MOST_READ } from '../wording/words.ts'
import type { CheckingRule } from './rule.ts'

export const textTooLong: CheckingRule = {
  id: 'text-too-long',
  summary: 'A text of an indicator is longer than anybody reads, and than rbm checks',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A title, definition, unit, method, frequency or description of numerator, denominator or target of more than 1,000 characters.',
    matters:
      'It fits into no table. The checks of wording read its first 1,000 characters only, so what stands behind them is ' +
      'checked by nobody.',
    example: `
# An indicator whose title is a whole chapter of a report
kind: strategic-plan
`,
    better: `
# The title says what is counted; the chapter lies beside the plan, and the definition names it
kind: strategic-plan
`,
  }),
  *check({ indicators }) {
    for (const indicator of indicators()) {
      const long = textsOf(indicator).find(([, text]) => text.length > MOST_READ)
      if (long === undefined) continue
      const [name, text] = long
      yield {
        message: `The ${name} of the indicator ${shortened(indicator)} has ${text.length} characters; only the first ${MOST_READ} are checked.`,
        hint: 'Shorten it to what a reader needs, and name the document that says the rest.',
        at: indicator.origin,
      }
    }
  },
}

function textsOf(indicator: Indicator): [name: string, text: string][] {
  const { title, definition, unit = '', method, frequency = '', numerator, denominator, targets } = indicator
  return [
    ...inEachLanguage('title', title),
    ...inEachLanguage('definition', definition),
    ['unit', unit],
    ...inEachLanguage('method', method),
    ['frequency', frequency],
    ...inEachLanguage('numerator', numerator),
    ...inEachLanguage('denominator', denominator),
    ...targets.map(({ shown }): [string, string] => ['target', shown]),
  ]
}

function inEachLanguage(name: string, text: LocalText | undefined): [name: string, text: string][] {
  if (text === undefined) return []
  return [text.text, ...text.byLanguage.values()].map((one) => [name, one])
}

function shortened(indicator: Indicator): string {
  return indicator.title.text.length > MOST_READ ? `"${indicator.id}"` : idAndTitle(indicator)
}
