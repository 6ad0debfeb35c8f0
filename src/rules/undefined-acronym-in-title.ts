// Specific: two readers from different fields read one title alike ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { Plan } from '../model/plan.ts'
import { undefinedAcronymsIn } from '../wording/acronym.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const undefinedAcronymInTitle: WordingRule = {
  id: 'undefined-acronym-in-title',
  summary: 'The title of an indicator has an acronym that nothing spells out',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'Letters that stand for words (BCP, NTBs, AML/CFT) in the title of an indicator, when neither title nor definition nor unit ' +
      'gives the words. It leaves alone what every reader knows (UN, ICT, GDP), units, formulas, currencies, grades, ' +
      'names of norms, and the entities of the plan. It reads titles in English.',
    matters:
      'The members who decide on the plan come from every field. BCP is a border crossing point to one of them and business ' +
      'continuity planning to another, and both will agree to a target for what they read.',
    example: exampleIndicator({ title: 'Lights that report by AIS' }),
    better: exampleIndicator({ title: 'Lights that report by AIS (automatic identification system)' }),
  }),
  textChecker({ plan }) {
    const explained = explainedIn(plan)
    return (text) => {
      const found = undefinedAcronymsIn(text, explained)
      if (found.length === 0) return undefined
      const named = found.map((acronym) => `"${acronym}"`).join(' and ')
      return {
        message: `The title of the indicator ${idAndTitle(text.indicator)} has ${named}, which neither title nor definition nor unit spells out.`,
        hint: `Write in the definition what the letters stand for, or put the words into the title, with ${found[0]} in brackets behind them.`,
        at: text.indicator.origin,
      }
    }
  },
}

/** Entities are declared with id and name, so their ids are no riddle; nor is the name of the organization. */
function explainedIn({ entities, organization }: Plan): ReadonlySet<string> {
  const initials = organization.text.match(/\b\p{Lu}/gu)?.join('') ?? ''
  return new Set([...entities.map(({ id }) => id.toUpperCase()), initials])
}
