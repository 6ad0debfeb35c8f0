// Text of a plan on its way into a cell. In .xlsx a text that begins with `=` stays a text; what needs care are characters
// that XML cannot hold, the escape `_x0041_` that Excel reads as a letter, and cells that are too long.

import { visible } from '../../source/visible.ts'

/** The most that Excel keeps in one cell. */
const LONGEST = 32_767
const CUT = '… (cut)'

export function cellText(text: string): string {
  const whole = visible(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  if (whole.length <= LONGEST) return whole
  return whole.slice(0, LONGEST - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT
}

/** One part of a page header or footer: `&` begins a code there, and all parts together may have 255 characters. */
export function headerText(text: string): string {
  const plain = cellText(text)
  const short = plain.length <= 70 ? plain : `${plain.slice(0, 69).replace(/[\uD800-\uDBFF]$/, '')}…`
  return short.replace(/&/g, '&&')
}

/** How many columns of a fixed-width font a text is wide: characters of East Asia take two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/.test(
      character,
    )
      ? 2
      : 1
  return width
}
