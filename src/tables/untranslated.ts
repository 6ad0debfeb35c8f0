// Texts of the plan that nobody has translated into the language asked for: they are shown as they were written, and listed, so
// that a translator knows what is left to do.

import { isTranslated, type LocalText } from '../model/local-text.ts'
import { LANGUAGES, say, spoken } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import type { Term } from '../model/vocabulary.ts'
import { namedList } from './named-list.ts'
import { LANGUAGE_NAMES, NOT_TRANSLATED, PROGRAM_SPEAKS_ENGLISH } from './phrases/languages.ts'

export interface NamedText {
  /** Of the element, or the key of `rbm.yaml` under which the text stands. */
  readonly id: string
  readonly text: LocalText
}

/** Each of the texts once that has no translation, in the order given; a text that only repeats its id needs none. */
export function untranslated(
  { languages }: Plan,
  texts: readonly NamedText[],
  language: string | undefined,
): NamedText[] {
  const missing = new Map<string, NamedText>()
  for (const one of texts) {
    if (one.text.text === one.id || isTranslated(one.text, language, languages)) continue
    missing.set(`${one.id} ${one.text.text}`, one)
  }
  return [...missing.values()]
}

/** Notes below a table; none where everything is in the language asked for. */
export function untranslatedInWords(
  plan: Plan,
  texts: readonly NamedText[],
  language: string | undefined,
): string[] {
  const missing = untranslated(plan, texts, language)
  const names = namedList(
    missing.map(({ id }) => id),
    language,
  )
  return [
    ...programLanguageInWords(language),
    ...(missing.length === 0
      ? []
      : [say(NOT_TRANSLATED, language, { language: languageName(language), count: missing.length, names })]),
  ]
}

/** Said where the plan has a language that the program does not speak. */
export function programLanguageInWords(language: string | undefined): string[] {
  if (language === undefined || LANGUAGES.some((known) => known === language)) return []
  return [say(PROGRAM_SPEAKS_ENGLISH, language, { language })]
}

/** What a language is called in itself; the code of one that the program does not speak. */
export function languageName(language: string | undefined): string {
  const own = spoken(language)
  return language === undefined || own === language ? say(LANGUAGE_NAMES[own], own) : language
}

/** The elements with a title, by id. */
export function titlesOf(
  elements: readonly { readonly id: string; readonly title: LocalText }[],
): NamedText[] {
  return elements.map(({ id, title }) => ({ id, text: title }))
}

/** The plan's own words among the terms. */
export function ownWords({ vocabulary }: Plan, terms: readonly Term[]): NamedText[] {
  return terms.flatMap((term) => {
    const text = vocabulary.get(term)
    return text === undefined ? [] : [{ id: term, text }]
  })
}
