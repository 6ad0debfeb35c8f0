// The words that users see. Organizations rename the elements of their plans each cycle, so these are data of the plan
// (`words:` in rbm.yaml); code always says Outcome, Output, Entity.

import { DEFAULT_WORDS } from './default-words.ts'
import { textIn, type LocalText } from './local-text.ts'
import { say, type Phrase } from './phrase.ts'

export type Term = keyof typeof DEFAULT_WORDS

export type Vocabulary = ReadonlyMap<string, LocalText>

export const TERMS = Object.keys(DEFAULT_WORDS) as readonly Term[]

/** The organization's word for a term. */
export function word(vocabulary: Vocabulary, term: Term, language?: string): string {
  const own = vocabulary.get(term)
  return own === undefined ? say(DEFAULT_WORDS[term].one, language) : textIn(own, language)
}

/** The word for several of them. A plan gives only the word for one: its plural follows the rule of English, or is the same. */
export function words(vocabulary: Vocabulary, term: Term, language?: string): string {
  const { one, many = one }: { readonly one: Phrase; readonly many?: Phrase } = DEFAULT_WORDS[term]
  const own = word(vocabulary, term, language)
  if (own.toLowerCase() === say(one, language).toLowerCase()) return say(many, language)
  return language === undefined || language === 'en' ? englishPlural(own) : own
}

function englishPlural(singular: string): string {
  if (!/[a-z]$/i.test(singular)) return singular
  if (/[^aeiou]y$/i.test(singular)) return `${singular.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/i.test(singular) ? singular : `${singular}s`
}
