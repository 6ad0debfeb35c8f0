// A title as words. Proper names are found first, because what a programme, a law or an index is called says nothing about how an
// indicator is worded: "Households enrolled in the scheme 'Strengthening Rural Families'" strengthens nothing.

import { forText, readText } from './latin.ts'
import { remembering } from './remembering.ts'

/**
 * How many characters of a text are read for its wording. Some patterns take the square of the length; and what stands behind a
 * thousand characters no reader of a table will see. A text that is longer is a finding of its own.
 */
export const MOST_READ = 1_000

/** The part of a text that is read for its wording. */
export function beginningOf(text: string): string {
  return text.length > MOST_READ ? text.slice(0, MOST_READ) : text
}

export interface Word {
  /** As written. */
  readonly text: string
  readonly lower: string
  /** Offsets in the title. */
  readonly start: number
  readonly end: number
  /** Part of a proper name, or between quotation marks. */
  readonly isName: boolean
}

const WORD = forText(/[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*\+?%?/gu)
const QUOTED = forText(/"[^"]*"|“[^”]*”|«[^»]*»|(?<![\p{L}\p{N}])['‘][^'’]+['’](?![\p{L}\p{N}])/gu)
const QUOTATION_MARK = /["“«'‘]/

/** Words that may stand inside a name between two words with a capital. */
const INSIDE_NAMES = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'to', 'a', 'de', 'against', 'with'])

export const wordsOf = remembering((title: string): readonly Word[] => {
  const found = plainWordsOf(title)
  const quoted = QUOTATION_MARK.test(title)
    ? [...title.matchAll(QUOTED(title))].map((match) => [match.index, match.index + match[0].length] as const)
    : []
  const named = namesAmong(found)
  if (named === undefined && quoted.length === 0) return found
  return found.map((word, i) => {
    const isQuoted = quoted.some(([from, to]) => word.start >= from && word.end <= to)
    return named?.[i] === true || isQuoted ? { ...word, isName: true } : word
  })
})

/** In a title in Latin letters, small letters stand where the words stand. */
function plainWordsOf(title: string): PlainWord[] {
  const { small, isLatin } = readText(title)
  const pattern = WORD(title)
  const words: PlainWord[] = []
  for (let found = pattern.exec(title); found !== null; found = pattern.exec(title)) {
    const [text] = found
    const start = found.index
    const end = start + text.length
    const lower = isLatin ? small.slice(start, end) : text.toLowerCase()
    const isCapital = isLatin ? text[0] !== lower[0] : /^\p{Lu}/u.test(text)
    words.push({ text, lower, start, end, isName: false, isCapital })
  }
  return words
}

interface PlainWord extends Word {
  readonly isCapital: boolean
}

/**
 * A run of words with a capital, joined by small words, is a name; one such word is, where it does not begin the title. The
 * first word has its capital anyway, and belongs to a name only when another capital follows it directly. Undefined where nothing
 * is a name.
 */
function namesAmong(words: readonly PlainWord[]): boolean[] | undefined {
  const isNamed = ({ isCapital }: PlainWord, i: number) =>
    isCapital && (i > 0 || words[1]?.isCapital === true)
  if (!words.some(isNamed)) return undefined
  const inName = words.map(isNamed)
  for (let i = 0; i < words.length; i++) {
    if (!inName[i]) continue
    let next = i + 1
    while (next < words.length && INSIDE_NAMES.has(words[next]!.text)) next += 1
    if (next > i + 1 && inName[next]) for (let k = i + 1; k < next; k++) inName[k] = true
  }
  return inName
}

/** Whether any of the words, as a whole word, is in the set. */
export function hasAny(words: readonly Word[], set: ReadonlySet<string>): boolean {
  return words.some(({ lower, isName }) => !isName && set.has(lower))
}

/** A set of words from a text, for lists that are long. */
export function listOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Verbs that double their last letter: spurred, propelling. */
const DOUBLED = listOf(
  'spur propel compel submit commit ship equip plan map refer transfer control admit permit stop cap scrap',
)

/** The forms of regular English verbs: `improve` gives improve, improves, improved, improving. */
export function formsOf(verbs: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const verb of listOf(verbs)) {
    const stem = DOUBLED.has(verb) ? verb + verb.at(-1)! : verb.endsWith('e') ? verb.slice(0, -1) : verb
    const y = /[^aeiou]y$/.test(verb)
    for (const form of [
      verb,
      y ? `${verb.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`,
      y ? `${verb.slice(0, -1)}ied` : `${stem}ed`,
      `${stem}ing`,
    ])
      forms.add(form)
  }
  return forms
}
