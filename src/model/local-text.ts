// Texts that people read: one line, or one line per language ([R5]).

export interface LocalText {
  /** The text in the plan's first language, or the only one there is. */
  readonly text: string
  /** By language code (`en`, `fr`); empty when the text is given once for all languages. */
  readonly byLanguage: ReadonlyMap<string, string>
}

/** The text in a language, or in the plan's first language when it was not translated. */
export function textIn(text: LocalText, language: string | undefined): string {
  return (language !== undefined && text.byLanguage.get(language)) || text.text
}

/**
 * Whether a text is there in the language; without a language asked for, every text is.
 *
 * @param languages of the plan: a text without languages is in the first of them
 */
export function isTranslated(
  { byLanguage }: LocalText,
  language: string | undefined,
  languages: readonly string[],
): boolean {
  if (language === undefined) return true
  return byLanguage.size === 0 ? language === (languages[0] ?? 'en') : byLanguage.has(language)
}

export function plainText(text: string): LocalText {
  return { text, byLanguage: NO_LANGUAGE }
}

const NO_LANGUAGE: LocalText['byLanguage'] = new Map()

/** How messages call an element: `"OC-1" (Lights in service)`. */
export function idAndTitle({ id, title }: { readonly id: string; readonly title: LocalText }): string {
  return title.text === id ? `"${id}"` : `"${id}" (${title.text})`
}
