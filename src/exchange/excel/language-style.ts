// What the language of a workbook changes in its look: the font, the separators of numbers, the side at which lines begin.

import { isRightToLeft, spoken, type Language } from '../../model/phrase.ts'

/** On every machine with an office program, with the letters of the language; LibreOffice has twins of the same widths. */
export function fontFor(language: string | undefined): string {
  return spoken(language) === 'zh' ? 'Microsoft YaHei' : 'Arial'
}

/**
 * Begins a number format. LibreOffice parts digits as the locale does; Excel always parts them as the machine of the reader
 * does, whatever the format says. English has none: the format itself is written in it. Arabic takes the locale of Morocco,
 * whose digits are those of the planning paper; of Chinese, the separators are the English ones.
 */
const LOCALE: Readonly<Record<Language, string>> = {
  en: '',
  fr: '[$-40C]',
  es: '[$-40A]',
  ru: '[$-419]',
  zh: '',
  ar: '[$-1801]',
}

export function localeTag(language: string | undefined): string {
  return LOCALE[spoken(language)]
}

/** The side of the page at which a line of the language begins. */
export function startSide(language: string | undefined): 'left' | 'right' {
  return isRightToLeft(language) ? 'right' : 'left'
}
