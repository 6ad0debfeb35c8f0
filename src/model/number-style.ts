// How people write numbers in a language. Groups are parted by a no-break space, never a plain one: it keeps a number on one
// line, and in a text from right to left it keeps the groups in their order.

import { groupDigits } from '../money/amount.ts'
import { spoken, type Language } from './phrase.ts'

interface NumberStyle {
  readonly group: string
  readonly decimal: string
  /** Behind the digits of a per cent. */
  readonly percent: string
}

const SPACE = '\u00a0'

const STYLES: Readonly<Record<Language, NumberStyle>> = {
  en: { group: ',', decimal: '.', percent: '%' },
  fr: { group: SPACE, decimal: ',', percent: `${SPACE}%` },
  es: { group: SPACE, decimal: ',', percent: '%' },
  ru: { group: SPACE, decimal: ',', percent: '%' },
  zh: { group: SPACE, decimal: '.', percent: '%' },
  ar: { group: SPACE, decimal: ',', percent: '%' },
}

/** Plain digits (`-1234567.5`, `33.5%`) as people write them in a language (`-1 234 567,5`). */
export function localDigits(digits: string, language: string | undefined): string {
  const { group, decimal, percent } = STYLES[spoken(language)]
  const [whole = '', fraction] = digits.replace(/%$/, percent).split('.')
  return [groupDigits(whole, group), ...(fraction === undefined ? [] : [fraction])].join(decimal)
}
