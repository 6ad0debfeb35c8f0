// Text of a plan on its way into a cell. In .xlsx a text that begins with `=` stays a text; what needs care are characters
// that XML cannot hold, the escape `_x0041_` that Excel reads as a letter, and cells that are too long.

import { visible } from '../../source/visible.ts'

/** The most that Excel keeps in one cell. */
const LONGEST = 32_767
const CUT = '… (cut)'

export function cellText(text: string): string {
  const whole = plainText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  if (whole.length <= LONGEST) return whole
  return whole.slice(0, LONGEST - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT
}

/** Text that XML can hold: what cannot be seen is spelt out, half a character replaced. */
export function plainText(text: string): string {
  return visible(text.replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD'))
}

/** One part of a page header or footer: `&` begins a code there, and all parts together may have 255 characters. */
export function headerText(text: string): string {
  const plain = plainText(text)
  const short = plain.length <= 70 ? plain : `${plain.slice(0, 69).replace(/[\uD800-\uDBFF]$/, '')}…`
  return short.replace(/&/g, '&&')
}
