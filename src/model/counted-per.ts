// How a unit counts a division: 81 of 141 is 57.4… in per cent, and 0.574… where the unit says no such thing. Only units that are
// plain about it are known; the quotient itself is the answer to all others.

import { multiply, ratio, type Ratio } from '../money/ratio.ts'

/** In the languages of tables, for a unit may be written in any of them. */
const PER_CENT =
  /^(?:in )?(?:%|per ?cent|percentages?|pct|(?:pour|por)[ -](?:cent|ciento)|процент|百分|بالم|في الم|٪)/
const PER_MANY = /(?:^|\s)per (1|10|100)[ ,\u00a0\u202f]?000\b|^(?:‰|per (?:mille|thousand))/

/** What a quotient is multiplied with to be in the unit. */
export function inUnit(quotient: Ratio, unit: string | undefined): Ratio {
  const text = (unit ?? '').trim().toLowerCase()
  if (PER_CENT.test(text)) return multiply(quotient, ratio(100))
  const many = PER_MANY.exec(text)
  return many === null ? quotient : multiply(quotient, ratio(Number(many[1] ?? 1) * 1000))
}
