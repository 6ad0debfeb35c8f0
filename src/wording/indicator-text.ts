// What an indicator says in English. Checks of wording rest on lists of words, and the lists are English; a title that is given
// in other languages only is checked for what needs no list.

import type { Indicator } from '../model/indicator.ts'
import { isTranslated, textIn, type LocalText } from '../model/local-text.ts'
import { pursuedIndicatorsOf, type Plan } from '../model/plan.ts'
import { beginningOf, wordsOf, type Word } from './words.ts'

export interface IndicatorText {
  readonly indicator: Indicator
  readonly title: string
  /** Of the title. */
  readonly words: readonly Word[]
  /** Empty where nothing is written. */
  readonly definition: string
  readonly method: string
  /** Of a division that names both. */
  readonly numerator: string
  readonly denominator: string
  /** As written; empty where nothing is written. */
  readonly unit: string
}

/** Of every indicator of the plan with a title in English; those of Outputs that are not pursued are nobody's concern. */
export function textsInEnglish(
  plan: Plan,
  indicators: readonly Indicator[] = pursuedIndicatorsOf(plan),
): IndicatorText[] {
  const english = (text: LocalText | undefined): string =>
    text !== undefined && isTranslated(text, 'en', plan.languages) ? beginningOf(textIn(text, 'en')) : ''
  return indicators.flatMap((indicator) => {
    const title = english(indicator.title)
    if (title === '') return []
    const { definition, method, numerator, denominator, unit } = indicator
    return [
      {
        indicator,
        title,
        get words() {
          return wordsOf(title)
        },
        definition: english(definition),
        method: english(method),
        numerator: english(numerator),
        denominator: english(denominator),
        unit: beginningOf(unit ?? ''),
      },
    ]
  })
}
