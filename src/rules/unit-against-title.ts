// Measurable: the unit is that of what the title says is measured ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { contradictedBy } from '../wording/unit-kind.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const unitAgainstTitle: WordingRule = {
  id: 'unit-against-title',
  summary: 'The unit of an indicator contradicts what its title says is measured',
  severity: 'warning',
  smart: 'M',
  explanation: () => ({
    finds:
      'A title that announces a percentage, a number, a time, a cost, a score or things of one kind, with a unit of another: ' +
      '"Number of keepers" in percent, "Average time" in persons, "Countries that …" in people. It speaks only where both words ' +
      'are plain, and reads English.',
    matters:
      'Baseline and targets are figures in the unit. If the title says something else, one reader takes 90 for a percentage and ' +
      'another for ninety countries, and the report is wrong for one of them.',
    example: exampleIndicator({
      title: 'Number of lights in service',
      definition: 'Lights that burnt on every night of the year',
    }),
    better: exampleIndicator({
      title: 'Number of lights in service',
      definition: 'Lights that burnt on every night of the year',
      unit: 'lights',
    }),
  }),
  textChecker: () => (text) => {
    const { indicator, unit } = text
    if (indicator.scale.length > 0) return undefined
    const found = contradictedBy(text)
    if (found === undefined) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(indicator)} announces "${found}", but its unit is "${unit}".`,
      hint: 'Write the unit of what is measured, and check that baseline and targets are figures in it. Or reword the title after the figures.',
      at: indicator.origin,
    }
  },
}
