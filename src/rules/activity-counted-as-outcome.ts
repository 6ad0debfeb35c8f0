// Relevant: an indicator of an Outcome or Impact measures what changes, not what the organization does ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { ownActivityIn } from '../wording/own-activity/own-activity.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const activityCountedAsOutcome: WordingRule = {
  id: 'activity-counted-as-outcome',
  summary: 'An indicator of an Outcome or Impact counts what the organization itself does',
  severity: 'warning',
  smart: 'R',
  explanation: () => ({
    finds:
      'At an Outcome or Impact, a title that counts workshops, missions, publications, people trained or countries assisted, ' +
      'without anybody else who acts. The same title is right at an Output. It reads texts in English.',
    matters:
      'The organization can hold every workshop and nothing changes. An Outcome belongs to the members: what they adopt, apply ' +
      'or no longer suffer. An indicator that counts our own work reports success in any case.',
    example: exampleIndicator({
      title: 'Keepers trained in the care of lenses',
      definition: 'Keepers who attended the course to its end',
    }),
    better: exampleIndicator({
      title: 'Trained keepers who clean the lens by the new method',
      definition: 'Keepers trained in the last two years whose lens passed the yearly inspection',
    }),
  }),
  textChecker({ plan }) {
    const own = ownNamesIn(plan)
    return (text) => {
      const { indicator } = text
      if (indicator.level === 'output') return undefined
      const found = ownActivityIn(text, own)
      if (found === undefined) return undefined
      const level = word(plan.vocabulary, indicator.level, 'en')
      return {
        message: `The indicator ${idAndTitle(indicator)} counts "${found}", which is work of the organization, but it measures the ${level} "${indicator.measures}".`,
        hint: `Measure what others do after it (who adopts, applies, passes, still uses), or move the indicator to the ${word(plan.vocabulary, 'output', 'en')} that does the work.`,
        at: indicator.origin,
      }
    }
  },
}

function ownNamesIn({ entities, organization }: Plan): ReadonlySet<string> {
  const initials = organization.text.match(/\b\p{Lu}/gu)?.join('') ?? ''
  return new Set(
    [...entities.map(({ id }) => id), organization.text, initials].map((name) => name.toLowerCase()),
  )
}
