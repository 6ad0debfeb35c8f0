// How tables speak of a plan: its own words and titles, and the program's sentences, in one language.

import { textIn, type LocalText } from '../model/local-text.ts'
import { say, type Phrase } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word, words, type Term } from '../model/vocabulary.ts'

export interface Speech {
  /** A sentence or label of the program's own. */
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string
  /** The plan's word for one of them. */
  word(term: Term): string
  /** The word for several of them, where English says how. */
  words(term: Term): string
  title(text: LocalText): string
}

export function speechOf({ vocabulary }: Pick<Plan, 'vocabulary'>, language: string | undefined): Speech {
  return {
    say: (phrase, values) => say(phrase, language, values),
    word: (term) => word(vocabulary, term, language),
    words: (term) => words(vocabulary, term, language),
    title: (text) => textIn(text, language),
  }
}
