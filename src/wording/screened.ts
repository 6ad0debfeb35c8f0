// Patterns that are compared only with texts that can match. A process checks one plan and ends; compiling the three hundred
// patterns of wording took it longer than all the rest, and nearly none of them fits the words of a given title. So each is
// asked first for the letters that whatever it matches must hold: `\b(?:by|before) (?:the )?end of` needs "by" or "before",
// and "end of". That most texts lack them is told by their marks (letter-marks.ts). What passes is compared in the form that the
// pattern has for Latin letters.

import { inTwoForms, readText, type Pattern, type ReadText } from './latin.ts'
import { enter, isAnyMarked, isInWord, isMarked, type Entered, type Where } from './letter-marks.ts'
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
  /** What it finds may be in small letters where the pattern ignores case. */
  exec(text: ReadText): RegExpExecArray | null
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
    for (const one of read()) if (one.exec(given) !== null) return true
    return false
  }
  return {
    test,
    exec: (text) => {
      const given = readText(text)
      let first: Match | null = null
      for (const one of read()) {
        const found = one.exec(given)
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
  const pattern = inTwoForms({ source, flags })
  const words = headOf(source)
  // What is at the edge of a word is another thing beyond Latin letters.
  const head = words && sought(words, source.startsWith('\\b') ? 'atEdge' : 'anywhere')
  let all: readonly Sought[] | undefined
  return {
    exec(text) {
      if (head !== undefined && !mayHold(text, head)) return null
      if (all === undefined) {
        if (head !== undefined && !holds(text, head)) return null
        const rest = needsOf(source).map((need) => sought(need, 'anywhere'))
        all = head === undefined ? rest : [head, ...rest]
      }
      for (const one of all) if (!mayHold(text, one)) return null
      for (const one of all) if (!holds(text, one)) return null
      return pattern.exec(text.text)
    },
  }
}

/** Words of which a text must hold one. */
interface Sought {
  readonly words: readonly string[]
  readonly where: Where
  /** Made for the first text that is marked. */
  entered: Entered | undefined
}

function sought(words: readonly string[], where: Where): Sought {
  return { words, where, entered: undefined }
}

/** What most texts lack is told by their marks. */
function mayHold({ marks }: ReadText, one: Sought): boolean {
  return marks === undefined || isAnyMarked(marks, (one.entered ??= enter(one.words, one.where)))
}

function holds({ small, isLatin, marks }: ReadText, { words, where, entered }: Sought): boolean {
  for (let i = 0; i < words.length; i++) {
    if (marks !== undefined && entered !== undefined && !isMarked(marks, entered.numbers[i]!)) continue
    if (where === 'atEdge' && isLatin ? beginsAWord(small, words[i]!) : small.includes(words[i]!)) return true
  }
  return false
}

/** Whether a word of the text, in small letters, begins with these letters. */
function beginsAWord(small: string, letters: string): boolean {
  for (let at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1))
    if (at === 0 || !isInWord(small.charCodeAt(at - 1))) return true
  return false
}

/**
 * Whether a text holds one of the words: for what nearly all texts lack.
 *
 * @param words in small letters
 */
export function holdingOneOf(words: readonly string[]): (text: string) => boolean {
  const any = sought(words, 'anywhere')
  return (text) => {
    const given = readText(text)
    return mayHold(given, any) && holds(given, any)
  }
}
