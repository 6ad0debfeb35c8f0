// Patterns for texts in Latin letters, as nearly all titles are that the lists of English words are for. A pattern that ignores
// case or knows all of Unicode takes the engine several times as long to compile as one for small Latin letters, and a process
// that checks one plan does little else. Both find the same in such a text (test/wording/screened.test.ts).

import { marksOf, type Marks } from './letter-marks.ts'
import { remembering } from './remembering.ts'

export interface ReadText {
  readonly text: string
  /** In small letters; of a text in Latin letters each stands where it stood. */
  readonly small: string
  readonly isLatin: boolean
  /** Which words of patterns it may hold; undefined as long as few texts were read. */
  readonly marks: Marks | undefined
}

/** Beyond Latin letters and the signs of print; and the Turkish I and the long s, which are not alike in large and small. */
const BEYOND_LATIN = /[^\0-\u012f\u0131-\u017e\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/

/** To number the words of patterns pays when many texts follow, and costs a small plan more than all that it saves. */
const FIRST_TEXTS = 300
let textsRead = 0

export const readText = remembering((text: string): ReadText => {
  const small = text.toLowerCase()
  const isLatin = !BEYOND_LATIN.test(text)
  textsRead += 1
  // Beyond Latin letters the engine may see the edge of a word elsewhere.
  return { text, small, isLatin, marks: textsRead > FIRST_TEXTS ? marksOf(small, isLatin) : undefined }
})

const SMALL = 'a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u017e'
const LARGE = 'A-Z\u00c0-\u00d6\u00d8-\u00de'
const NUMBERS = '0-9\u00b2\u00b3\u00b9\u00bc-\u00be'

/** What there is to know of a pattern. As long as it is no more than this, the engine need not read it. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>

/** A pattern without state that takes for each text the form that costs least. */
export interface TwoForms {
  /** What it finds may be in small letters where the pattern ignores case. */
  exec(text: string): RegExpExecArray | null
  replace(text: string, by: string | ((found: string, ...groups: string[]) => string)): string
}

export function inTwoForms({ source, flags }: Pattern): TwoForms {
  let full: RegExp | undefined
  let latin: RegExp | 'none' | undefined
  const ignoresCase = flags.includes('i')
  const fullForm = () => (full ??= new RegExp(source, flags))
  const latinForm = () => (latin ??= formForLatin(source, flags) ?? 'none')
  return {
    exec: (text) => {
      const { isLatin, small } = readText(text)
      const form = isLatin ? latinForm() : 'none'
      if (form === 'none') return fullForm().exec(text)
      return form.exec(ignoresCase ? small : text)
    },
    replace: (text, by) => {
      const { isLatin, small } = readText(text)
      const form = isLatin && (!ignoresCase || small === text) ? latinForm() : 'none'
      // The two forms of `by` are one to JavaScript, and two to TypeScript.
      return text.replace(form === 'none' ? fullForm() : form, by as string)
    },
  }
}

/** The pattern for all the matches in a text, in the form that costs least. For patterns that tell large letters from small. */
export function forText({ source, flags }: Pattern): (text: string) => RegExp {
  let full: RegExp | undefined
  let latin: RegExp | undefined
  const fullForm = () => (full ??= new RegExp(source, flags))
  return (text) =>
    readText(text).isLatin ? (latin ??= formForLatin(source, flags) ?? fullForm()) : fullForm()
}

/**
 * The same pattern for a text in Latin letters: to be compared with the text in small letters where the pattern ignores case,
 * else with the text. Undefined where it could mean something else.
 */
function formForLatin(source: string, flags: string): RegExp | undefined {
  const ignoresCase = flags.includes('i')
  const letters = ignoresCase ? SMALL : SMALL + LARGE
  const plain = source
    .replace(/\[[^\]]*\]/g, (signs) => signs.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', NUMBERS))
    .replaceAll('\\p{L}', `[${letters}]`)
    .replaceAll('\\p{N}', `[${NUMBERS}]`)
  if (/\\[pPk]|\\u\{/.test(plain) || (ignoresCase && /\\[A-Z]/.test(plain))) return undefined
  return new RegExp(ignoresCase ? plain.toLowerCase() : plain, flags.replace(/[iu]/g, ''))
}
