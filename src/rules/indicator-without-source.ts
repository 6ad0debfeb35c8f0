// Measurable: an indicator has a data source ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

export const indicatorWithoutSource: CheckingRule = {
  id: 'indicator-without-source',
  summary: 'An indicator has no data source',
  severity: 'error',
  smart: 'M',
  explanation: () => ({
    finds: 'An indicator that does not say where its values come from.',
    matters:
      'A value that nobody can look up can be neither checked nor ' +
      'measured again next year in the same way.',
    example: exampleIndicator({ source: undefined }),
    better: exampleIndicator({}),
  }),
  absent: ['source'],
  *check({ indicators }) {
    for (const indicator of indicators()) {
      if (indicator.source !== undefined) continue
      yield {
        message: `The indicator ${idAndTitle(indicator)} has no data source.`,
        hint: 'Write where its values are found, such as: source: Yearly survey of administrations',
        at: indicator.origin,
      }
    }
  },
}
