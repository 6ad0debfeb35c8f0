// Patterns that are compared only with texts that can match. A process checks one plan and ends; compiling the three hundred
// patterns of wording took it longer than all the rest, and nearly none of them fits the words of a given title. So each is
// asked first for the letters that whatever it matches must hold: `\b(?:by|before) (?:the )?end of` needs "by" or "before",
// and "end of". Looking for these costs little.

export interface Screened {
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
  replace(text: string, by: string | ((found: string, ...groups: string[]) => string)): string
}

export function screened(pattern: RegExp): Screened {
  let needs: readonly Need[] | undefined
  let simple: RegExp | 'none' | undefined
  const mayMatch = (text: string) => {
    needs ??= needsOf(pattern.source)
    const small = text.toLowerCase()
    if (!needs.every((need) => need.some((letters) => small.includes(letters)))) return false
    if (!pattern.ignoreCase || NOT_SIMPLE.test(text)) return true
    simple ??= inSmallLetters(pattern) ?? 'none'
    return simple === 'none' || simple.test(small)
  }
  return {
    exec: (text) => (mayMatch(text) ? pattern.exec(text) : null),
    test: (text) => mayMatch(text) && pattern.test(text),
    // The two forms of `by` are one to JavaScript, and two to TypeScript.
    replace: (text, by) => (mayMatch(text) ? text.replace(pattern, by as string) : text),
  }
}

/**
 * The pattern for a text in small Latin letters: one that ignores case and knows all of Unicode takes several times as long to
 * compile. Undefined where it could mean something else.
 */
function inSmallLetters({ source }: RegExp): RegExp | undefined {
  const latin = source
    .replace(/\[[^\]]*\]/g, (signs) => signs.replaceAll('\\p{L}', LATIN))
    .replaceAll('\\p{L}', `[${LATIN}]`)
  return /\\[A-Zpk]|\\u\{/.test(latin) ? undefined : new RegExp(latin.toLowerCase())
}

const LATIN = 'a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f'

/** Beyond Latin letters, and two of these that are not alike in large and small: the Turkish I, and the long s. */
const NOT_SIMPLE = /[^\0-\u012f\u0131-\u017e\u0180-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/

/** In small letters; one of them must be there. */
type Need = readonly string[]

/** What must be there, all of it; nothing when that cannot be told. Exported for its tests. */
export function needsOf(source: string): readonly Need[] {
  const reader = { source, at: 0 }
  const branches = readBranches(reader)
  if (branches.length === 1) return branches[0]!
  const either = eitherOf(branches)
  return either === undefined ? [] : [either]
}

interface Reader {
  readonly source: string
  at: number
}

/** Up to the end of the group: what each branch needs. */
function readBranches(reader: Reader): (readonly Need[])[] {
  const branches = [readBranch(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    branches.push(readBranch(reader))
  }
  return branches
}

function readBranch(reader: Reader): readonly Need[] {
  const { source } = reader
  const needs: Need[] = []
  let letters = ''
  const endOfLetters = () => {
    if (letters.trim().length > 1 || isTelling(letters)) needs.push([letters])
    letters = ''
  }
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const plain = readLetters(reader)
    letters += plain
    if (plain !== '' && !isCounted(reader)) continue
    const atom = plain === '' ? readAtom(reader) : undefined
    const count = readCount(reader)
    if (typeof atom === 'string') letters += count === 'none' ? '' : atom
    else if (plain !== '' && count === 'none') letters = letters.slice(0, -1)
    if (typeof atom === 'string' && count === 'once') continue
    endOfLetters()
    if (typeof atom === 'object' && count !== 'none') needs.push(...atom)
  }
  endOfLetters()
  return needs
}

/** Letters that stand for themselves. */
function readLetters(reader: Reader): string {
  LETTERS.lastIndex = reader.at
  const letters = LETTERS.exec(reader.source)?.[0] ?? ''
  reader.at += letters.length
  return letters.toLowerCase()
}

const LETTERS = /[^\\()[\]{}?*+|^$.]*/y

function isCounted({ source, at }: Reader): boolean {
  const sign = source[at]
  return sign === '?' || sign === '*' || sign === '+' || sign === '{'
}

/** A letter; what a group needs; undefined for whatever stands for many letters, or for none. */
function readAtom(reader: Reader): string | readonly Need[] | undefined {
  const { source } = reader
  const sign = source[reader.at]!
  reader.at += 1
  if (sign === '(') return readGroup(reader)
  if (sign === '[') return readClass(reader)
  if (sign === '\\') return readEscape(reader)
  return undefined
}

/** A class of a few signs: [,;:]. */
function readClass(reader: Reader): readonly Need[] | undefined {
  const { source, at } = reader
  while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1
  const signs = source.slice(at, reader.at)
  reader.at += 1
  return /^[,;:()<>≤≥=±~–—%/&÷]+$/.test(signs) ? [[...signs]] : undefined
}

function readEscape(reader: Reader): string | readonly Need[] | undefined {
  const sign = reader.source[reader.at]!
  reader.at += 1
  if (sign === 'd') return [DIGITS]
  if (/[pPxuk]/.test(sign)) {
    // \p{Lu}, \u00df
    const rest = /^(?:\{[^}]*\}|<[^>]*>|[\dA-Fa-f]{2,4})/.exec(reader.source.slice(reader.at, reader.at + 20))
    reader.at += rest?.[0].length ?? 0
    return undefined
  }
  return /\w/.test(sign) ? undefined : sign
}

const DIGITS = [...'0123456789']

function readGroup(reader: Reader): readonly Need[] | undefined {
  const { source } = reader
  const kind = /^\?(?:<[=!]|[:=!]|<[^>]*>)/.exec(source.slice(reader.at, reader.at + 40))?.[0] ?? ''
  reader.at += kind.length
  const branches = readBranches(reader)
  reader.at += 1
  // What stands in front or behind may be the same letters again.
  if (/[=!]$/.test(kind)) return undefined
  if (branches.length === 1) return branches[0]
  const either = eitherOf(branches)
  return either === undefined ? undefined : [either]
}

/** One need that holds for each branch; undefined when a branch needs nothing. */
function eitherOf(branches: readonly (readonly Need[])[]): Need | undefined {
  const either = new Set<string>()
  for (const needs of branches) {
    // Of several the one that the fewest texts fulfil, as far as length tells.
    let best: Need | undefined
    for (const need of needs) if (best === undefined || shortest(need) > shortest(best)) best = need
    if (best === undefined) return undefined
    for (const letters of best) either.add(letters)
  }
  return [...either]
}

function shortest(need: Need): number {
  return Math.min(...need.map((letters) => (isTelling(letters) ? 3 : letters.length)))
}

/** A sign or a figure is as rare as a word; a letter is not. */
function isTelling(letters: string): boolean {
  return /^[^\p{L}\s]$/u.test(letters)
}

/** How often what stands before is there. */
function readCount(reader: Reader): 'once' | 'several' | 'none' {
  if (!isCounted(reader)) return 'once'
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))![0]
  reader.at += found.length
  if (found.startsWith('+')) return 'several'
  return /^\{[1-9]/.test(found) ? 'several' : 'none'
}
