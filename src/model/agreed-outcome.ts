// What an Output agrees to when it contributes to an Outcome, as a fingerprint that it remembers (`agreed-to`). Covered are:
// the id of the Outcome; its title in every language; and of each of its indicators the id, title and definition in every
// language, the unit with the words of its scale, and the targets by year. Not covered is what changes no promise: baselines,
// sources, who measures, links to goals, remarks; and how the file is laid out: order, quotes, folded lines, `95` or `95.0`,
// one text or the same text under its language.

import { sha256 } from '../source/sha256.ts'
import { compareText } from '../source/origin.ts'
import type { Indicator } from './indicator.ts'
import type { LocalText } from './local-text.ts'
import type { Outcome } from './strategic-plan.ts'

/**
 * `f-9c41e07d22b84a10`. Sixteen digits, for the author of a pull request chooses the text, and another one with the same
 * fingerprint would be taken for what was agreed.
 *
 * @param languages of the plan: a text without languages is in the first of them
 */
export function fingerprintOfOutcome(outcome: Outcome, languages: readonly string[]): string {
  const title = (text: LocalText | undefined) => canonical(text, languages[0] ?? 'en')
  const indicators = [...outcome.indicators]
    .sort((a, b) => compareText(a.id, b.id))
    .map((one) => [
      one.id,
      title(one.title),
      title(one.definition),
      one.unit ?? '',
      one.scale,
      targetsOf(one),
    ])
  // As JSON, so that no choice of texts makes two Outcomes one.
  return `f-${sha256(JSON.stringify([outcome.id, title(outcome.title), indicators])).slice(0, 16)}`
}

function targetsOf({ targets, scale }: Indicator): unknown[] {
  return [...targets]
    .sort((a, b) => a.year - b.year)
    .map(({ year, value, shown }) => [
      year,
      // The place of a word in its scale moves when the scale gets another word.
      scale.length > 0 ? shown : `${value.numerator}/${value.denominator}`,
    ])
}

function canonical(text: LocalText | undefined, usual: string): [string, string][] {
  if (text === undefined) return []
  const byLanguage = text.byLanguage.size === 0 ? new Map([[usual, text.text]]) : text.byLanguage
  return [...byLanguage]
    .map(([language, words]): [string, string] => [
      language,
      words.normalize('NFC').replace(/\s+/g, ' ').trim(),
    ])
    .sort(([a], [b]) => compareText(a, b))
}
