// What a text must hold that a pattern matches, read from the pattern. Of `\b(?:by|before) (?:the )?end of` these are "by" or
// "before", and "end of". What cannot be told is left away: a need too few costs time, one too many would lose a match.

/** In small letters; one of them must be there. */
export type Need = readonly string[]

/** The pattern at the signs | that stand in no bracket. */
export function alternativesOf(source: string): string[] {
  if (!source.includes('|')) return [source]
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (sign === '\\') at += 1
    else if (sign === '[') at = endOfClass(source, at)
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}

function endOfClass(source: string, start: number): number {
  let at = start + 1
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at
}

/** What a pattern needs that begins with a word, or with one of several: `\b(?:by|before) …`, `end of …`. */
export function headOf(source: string): Need | undefined {
  const [, oneOf, words] = HEAD.exec(source) ?? []
  if (oneOf !== undefined) return oneOf.toLowerCase().split('|')
  return words === undefined ? undefined : [words.toLowerCase()]
}

const HEAD = /^\^?(?:\\b)?(?:\(\?:([a-z][a-z -]*(?:\|[a-z][a-z -]*)*)\)(?![?*{])|([a-z][a-z -]+)(?![?*+{]))/i

/** What must be there, all of it; nothing when that cannot be told. */
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
  reader.at = endOfClass(source, at - 1)
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
    const rarest = rarestOf(needs)
    if (rarest === undefined) return undefined
    for (const letters of rarest) either.add(letters)
  }
  return [...either]
}

/** Of several the one that the fewest texts fulfil, as far as length tells. */
function rarestOf(needs: readonly Need[]): Need | undefined {
  let rarest: Need | undefined
  for (const need of needs) if (rarest === undefined || shortest(need) > shortest(rarest)) rarest = need
  return rarest
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
