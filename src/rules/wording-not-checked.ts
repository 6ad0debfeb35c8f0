// Says when the checks of wording had nothing to read: their lists of words are English ([R5]).

import { notInEnglish } from '../wording/indicator-text.ts'
import type { CheckingRule } from './rule.ts'

export const wordingNotChecked: CheckingRule = {
  id: 'wording-not-checked',
  summary: 'Titles of indicators are not in English, and their wording was not checked',
  severity: 'note',
  explanation: () => ({
    finds:
      'A plan with indicators that have no title in English. Checks of wording rest on lists of English words; of other languages ' +
      'they see only what needs none, such as two titles that are the same. It is said once, at the first of them.',
    matters: 'Silence of a check should mean that nothing was found, and not that nothing was read.',
    example: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
languages: [fr]
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
`,
    better: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
languages: [en, fr]
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
`,
  }),
  *check({ plan, indicators }) {
    const unread = notInEnglish(indicators(), plan.languages)
    const first = unread[0]
    if (first === undefined) return
    const titles =
      unread.length === 1 ? 'The title of 1 indicator is' : `The titles of ${unread.length} indicators are`
    yield {
      message: `${titles} not in English, so nobody checked the wording.`,
      hint: 'Write the title in English beside the others (`en:`), or let a colleague who knows the language read it.',
      at: first.origin,
    }
  },
}
