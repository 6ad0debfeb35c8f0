// Relevant: an indicator of an Outcome or Impact measures what changes, not what the organization does ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { ownActivityIn } from '../wording/own-activity/own-activity.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const activityCountedAsOutcome: CheckingRule = {
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
  *check({ plan, texts }) {
    const own = ownNamesIn(plan)
    for (const text of texts()) {
      const { indicator } = text
      if (indicator.level === 'output') continue
      const found = ownActivityIn(text, own)
      if (found === undefined) continue
      const level = word(plan.vocabulary, indicator.level, 'en')
      yield {
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
