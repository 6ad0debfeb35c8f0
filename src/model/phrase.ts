// What the program itself says in tables and workbooks, in the six languages that it speaks. A sentence is written whole in
// each language, so that no grammar is glued together from parts; what varies stands in braces. Counts stand behind a colon
// ("Outputs not carried: 3"), because languages have two to six forms of plural. The words of the plan (`vocabulary.ts`) are
// handed in as values. Other languages of a plan get its titles, and the program's sentences in English.

export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

export type Phrase = Readonly<Record<Language, string>>

/**
 * The phrase in a language, `{name}` replaced by its value.
 *
 * @param language a code; undefined and languages that the program does not speak mean English
 */
export function say(
  phrase: Phrase,
  language: string | undefined,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return phrase[spoken(language)].replace(/\{([a-z-]+)\}/g, (_, name: string) => String(values[name]))
}

export function spoken(language: string | undefined): Language {
  return LANGUAGES.find((known) => known === language) ?? 'en'
}

/** Languages that are written from right to left, of all that a plan may have. */
export function isRightToLeft(language: string | undefined): boolean {
  return language !== undefined && /^(ar|he|fa|ur|ps|sd|yi|dv|ckb)(-|$)/i.test(language)
}
