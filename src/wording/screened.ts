// Patterns that are compared only with texts that can match. A process checks one plan and ends; compiling the three hundred
// patterns of wording took it longer than all the rest, and nearly none of them fits the words of a given title. So each is
// asked first for the letters that whatever it matches must hold: `\b(?:by|before) (?:the )?end of` needs "by" or "before",
// and "end of". Looking for these costs little. What passes is compared in the form that the pattern has for Latin letters.

import { inTwoForms, readText, type Pattern, type ReadText, type TwoForms } from './latin.ts'
import { enter, isMarked, type Where } from './letter-marks.ts'
import { alternativesOf, headOf, needsOf } from './pattern-needs.ts'

export interface Screened {
  exec(text: string): Match | null
  test(text: string): boolean
  replace(text: string, by: string | ((found: string, ...groups: string[]) => string)): string
}

/** Where the pattern matches, and the words as written. */
export type Match = Pick<RegExpExecArray, 0 | 'index'>

/** Of `one thing|another`, one alternative. Each is screened by itself, so that no more is compiled than what may match. */
interface Alternative {
  readonly pattern: TwoForms
  /** Whether it may match a text. */
  mayMatch(text: ReadText): boolean
}

/** @param pattern in the program its text alone: bin/patterns-as-text.mjs */
export function screened(pattern: Pattern): Screened {
  const flags = pattern.flags.replace('g', '')
  const whole = inTwoForms(pattern)
  let alternatives: readonly Alternative[] | undefined
  const read = () =>
    (alternatives ??= alternativesOf(pattern.source).map((source) => alternative(source, flags)))
  const test = (text: string): boolean => {
    const given = readText(text)
    for (const { mayMatch, pattern } of read())
      if (mayMatch(given) && pattern.exec(text) !== null) return true
    return false
  }
  return {
    test,
    exec: (text) => {
      const given = readText(text)
      let first: Match | null = null
      for (const { mayMatch, pattern } of read()) {
        const found = mayMatch(given) ? pattern.exec(text) : null
        // Of two that begin at one place, the engine takes the one that is written first.
        if (found !== null && (first === null || found.index < first.index)) first = found
      }
      return first && { 0: text.slice(first.index, first.index + first[0].length), index: first.index }
    },
    replace: (text, by) => (test(text) ? whole.replace(text, by) : text),
  }
}

/** Most texts lack already the words at its head, and the rest of it need not be read. */
function alternative(source: string, flags: string): Alternative {
  const head = headOf(source)
  // What is at the edge of a word is another thing beyond Latin letters.
  const hasHead = head && holdingOneOf(head, source.startsWith('\\b') ? 'atEdge' : 'anywhere')
  let hasRest: readonly ((text: ReadText) => boolean)[] | undefined
  return {
    pattern: inTwoForms({ source, flags }),
    mayMatch(text) {
      if (hasHead !== undefined && !hasHead(text)) return false
      hasRest ??= needsOf(source).map((need) => holdingOneOf(need))
      for (const has of hasRest) if (!has(text)) return false
      return true
    },
  }
}

/**
 * Whether a text holds one of the words: for what nearly all texts lack.
 *
 * @param words in small letters
 */
export function holdingOneOf(
  words: readonly string[],
  where: Where = 'anywhere',
): (text: ReadText) => boolean {
  const numbers = words.map((word) => enter(word, where))
  return ({ small, isLatin, marks }) => {
    for (let i = 0; i < numbers.length; i++)
      if (
        isMarked(marks, numbers[i]!) &&
        (where === 'atEdge' && isLatin ? beginsAWord(small, words[i]!) : small.includes(words[i]!))
      )
        return true
    return false
  }
}

/** Whether a word of the text, in small letters, begins with these letters. */
function beginsAWord(small: string, letters: string): boolean {
  for (let at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1))
    if (at === 0 || !/\w/.test(small[at - 1]!)) return true
  return false
}
