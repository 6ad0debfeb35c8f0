// Specific: a title says what is counted, of what and among whom ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import { saysTooLittle } from '../wording/short-title.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { WordingRule } from './rule.ts'

export const titleTooShort: WordingRule = {
  id: 'title-too-short',
  summary: 'The title of an indicator says too little to know what is counted',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'A title of a word or two, or one of words that would fit any indicator (status, progress, results), where neither the ' +
      'definition nor the unit says the rest. It reads titles in English.',
    matters:
      'In a table of five hundred indicators the title is all that a reader sees. "Outreach: 40" tells nobody anything.',
    example: exampleIndicator({
      title: 'Maintenance',
      definition: 'The maintenance of lights',
      unit: 'number',
    }),
    better: exampleIndicator({
      title: 'Lights repaired within a day after they failed',
      definition: 'The repair of lights',
      unit: 'lights',
    }),
  }),
  textChecker: () => (text) => {
    if (!saysTooLittle(text)) return undefined
    return {
      message: `The title of the indicator ${idAndTitle(text.indicator)} says too little: nobody can tell what is counted.`,
      hint: 'Say what is counted and among whom, as in "Lights repaired within a day", or write it under `definition:`.',
      at: text.indicator.origin,
    }
  },
}
