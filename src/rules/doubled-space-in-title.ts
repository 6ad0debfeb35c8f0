// Titles are searched for, compared and sorted.

import type { LocalText } from '../model/local-text.ts'
import type { Origin } from '../source/origin.ts'
import { idAndTitle } from '../model/local-text.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const doubledSpaceInTitle: CheckingRule = {
  id: 'doubled-space-in-title',
  summary: 'A title holds two blanks in a row',
  severity: 'note',
  explanation: () => ({
    finds:
      'Two blanks in a row or a tab in the title of an element of the results chain or of a risk, in any of ' +
      'its languages. Blanks around a title are dropped when it is read.',
    matters:
      'Nobody sees it, and a search for the title in another document, or a comparison with last year, does not find it.',
    example: exampleOutput().replace('Training of lighthouse', 'Training of  lighthouse'),
    better: exampleOutput(),
  }),
  *check({ plan }) {
    const { outputs } = plan
    const titled: readonly { readonly id: string; readonly title: LocalText; readonly origin: Origin }[] = [
      ...plan.goals,
      ...plan.impacts,
      ...plan.thematicPriorities,
      ...plan.outcomes,
      ...outputs,
      ...outputs.flatMap(({ activities }) => activities),
      ...[...plan.impacts, ...plan.outcomes, ...outputs].flatMap(({ indicators }) => indicators),
      ...plan.risks,
      ...outputs.flatMap(({ risks }) => risks),
    ]
    for (const element of titled) {
      const { text, byLanguage } = element.title
      const found = [text, ...byLanguage.values()].find((one) => ODD_SPACE.test(one))
      if (found === undefined) continue
      const before = found.slice(0, ODD_SPACE.exec(found)?.index).split(' ').at(-1) ?? ''
      yield {
        message: `The title of ${idAndTitle(element)} has more than one blank behind "${before}".`,
        hint: 'Keep one blank between words.',
        at: element.origin,
      }
    }
  },
}

const ODD_SPACE = / {2,}|\t/
