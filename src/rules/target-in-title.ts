// Specific: a title says what is measured; how much is wanted, and when, stands in the targets ([R2], [R3]).

import { idAndTitle } from '../model/local-text.ts'
import { targetIn } from '../wording/target-value.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const targetInTitle: WordingRule = {
  id: 'target-in-title',
  summary: 'The title of an indicator holds its target',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title with a figure, a share or a date that should be reached. Figures that say which things count (an age, a speed, a ' +
      'legal limit) are none. It reads titles in English.',
    matters:
      'A target in the title has to be changed in two places, and the two will differ one day. Some organizations write it there ' +
      'on purpose; they switch the rule off.',
    example: exampleIndicator({ title: 'At least 95% of lights in service by 2029' }),
    better: exampleIndicator({ title: 'Lights in service' }),
  }),
  textChecker:
    ({ plan }) =>
    (text) => {
      const found = targetIn(text, plan.period.first)
      if (found === undefined) return undefined
      return {
        message: `The title of the indicator ${idAndTitle(text.indicator)} holds a target: "${found}".`,
        hint: 'Say only what is measured, and write the value under `targets:`. Where titles hold targets on purpose, write in rbm.yaml: rules: {target-in-title: ignored}',
        at: text.indicator.origin,
      }
    },
}
