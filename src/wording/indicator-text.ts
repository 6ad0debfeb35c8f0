// What an indicator says in English. Checks of wording rest on lists of words, and the lists are English; a title that is given
// in other languages only is checked for what needs no list.

import type { Indicator } from '../model/indicator.ts'
import { isTranslated, textIn, type LocalText } from '../model/local-text.ts'
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

/** Undefined without a title in English. */
export function textInEnglish(indicator: Indicator, languages: readonly string[]): IndicatorText | undefined {
  const title = englishOf(indicator.title, languages)
  if (title === '') return undefined
  const { definition, method, numerator, denominator, unit } = indicator
  return {
    indicator,
    title,
    words: wordsOf(title),
    definition: englishOf(definition, languages),
    method: englishOf(method, languages),
    numerator: englishOf(numerator, languages),
    denominator: englishOf(denominator, languages),
    unit: beginningOf(unit ?? ''),
  }
}

/** Those of which nobody can check the wording. */
export function notInEnglish(indicators: readonly Indicator[], languages: readonly string[]): Indicator[] {
  return indicators.filter(({ title }) => englishOf(title, languages) === '')
}

function englishOf(text: LocalText | undefined, languages: readonly string[]): string {
  return text !== undefined && isTranslated(text, 'en', languages) ? beginningOf(textIn(text, 'en')) : ''
}
