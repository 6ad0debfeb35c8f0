// Which of a thousand words a text may hold, told from one reading of it. Each word has a number and is entered under four letters
// of it that seldom stand in a row. A text is read letter by letter and marked with the numbers of all words whose letters it
// comes by. What is not marked is not there; what is marked most likely is.

/** A bit for each number, 32 in an item. */
export type Marks = readonly number[]

/** Where a word is looked for. */
export type Where = 'anywhere' | 'atEdge'

/** The numbers of words under the same letters. */
interface Row {
  readonly anywhere: number[]
  /** Those that are looked for only where a word of the text begins. */
  readonly atEdge: number[]
}

const SIZE = 1 << 12
const places = new Uint16Array(SIZE)
/** By first letter: whether a word of fewer than four letters is looked for anywhere. */
const beginsShort = new Uint8Array(128)
const rows: Row[] = [{ anywhere: [], atEdge: [] }]
const numbers: Record<Where, Map<string, number>> = { anywhere: new Map(), atEdge: new Map() }
let entered = 0

/** Words that are looked for together. */
export interface Entered {
  /** Word by word. */
  readonly numbers: readonly number[]
  /** All their bits, and in which items of marks these stand. */
  readonly bits: readonly number[]
  readonly items: readonly number[]
}

/** @param words in small letters */
export function enter(words: readonly string[], where: Where): Entered {
  const ofWords = words.map((word) => enterOne(word, where))
  const bits = new Map<number, number>()
  for (const number of ofWords) bits.set(number >> 5, (bits.get(number >> 5) ?? 0) | (1 << (number & 31)))
  return { numbers: ofWords, bits: [...bits.values()], items: [...bits.keys()] }
}

function enterOne(word: string, where: Where): number {
  const known = numbers[where].get(word)
  if (known !== undefined) return known
  const number = entered
  entered += 1
  numbers[where].set(word, number)
  // Of a longer word, letters in its middle may be rarer than those at its edge.
  const isShort = word.length <= IN_A_ROW
  if (word.length < IN_A_ROW && where === 'anywhere') beginsShort[word.charCodeAt(0) & 127] = 1
  const at = isShort ? 0 : rarestIn(word)
  const place = placeOf(
    letterAt(word, at),
    letterAt(word, at + 1),
    letterAt(word, at + 2),
    letterAt(word, at + 3),
  )
  if (places[place] === 0) places[place] = rows.push({ anywhere: [], atEdge: [] }) - 1
  rows[places[place]!]![isShort ? where : 'anywhere'].push(number)
  return number
}

const IN_A_ROW = 4

/** Where the letters begin of which English texts have the fewest. */
function rarestIn(word: string): number {
  let rarest = 0
  let most = -1
  for (let at = 0; at + IN_A_ROW <= word.length; at++) {
    let rarity = 0
    for (const letter of word.slice(at, at + IN_A_ROW)) rarity += FROM_THE_COMMONEST.indexOf(letter)
    if (rarity <= most) continue
    most = rarity
    rarest = at
  }
  return rarest
}

const FROM_THE_COMMONEST = ' etaoinshrdlucmfwygpbvkxqjz'

/** Several rows may share a place: then a text is marked once too often. */
function placeOf(first: number, second: number, third: number, fourth: number): number {
  return (first * 29791 + second * 961 + third * 31 + fourth) & (SIZE - 1)
}

/** Zero behind the end. */
function letterAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}

/**
 * @param small in small letters
 * @param hasEdges whether words begin behind what is no letter, figure or _; else any place counts as the beginning of a word
 */
export function marksOf(small: string, hasEdges: boolean): Marks {
  const marks = withLaterWords()
  let isEdge = true
  let second = letterAt(small, 0)
  let third = letterAt(small, 1)
  let fourth = letterAt(small, 2)
  for (let at = 0; at < small.length; at++) {
    const first = second
    second = third
    third = fourth
    fourth = letterAt(small, at + 3)
    mark(marks, placeOf(first, second, third, fourth), isEdge)
    if (isEdge || beginsShort[first & 127] === 1) {
      mark(marks, placeOf(first, 0, 0, 0), isEdge)
      mark(marks, placeOf(first, second, 0, 0), isEdge)
      mark(marks, placeOf(first, second, third, 0), isEdge)
    }
    isEdge = !hasEdges || !isInWord(first)
  }
  return marks
}

/** Of words that are entered later nobody knows, so they are marked, too. */
function withLaterWords(): number[] {
  const marks: number[] = []
  for (let from = 0; from + 32 <= entered; from += 32) marks.push(0)
  marks.push(-1 << (entered & 31))
  return marks
}

function mark(marks: number[], place: number, isEdge: boolean): void {
  const index = places[place]!
  if (index === 0) return
  const { anywhere, atEdge } = rows[index]!
  for (const number of anywhere) marks[number >> 5]! |= 1 << (number & 31)
  if (isEdge) for (const number of atEdge) marks[number >> 5]! |= 1 << (number & 31)
}

/** As `\w` has it. */
export function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
  )
}

/** Whether the text may hold the word of this number. */
export function isMarked(marks: Marks, number: number): boolean {
  return ((marks[number >> 5] ?? -1) & (1 << (number & 31))) !== 0
}

/** Whether the text may hold any of the words. */
export function isAnyMarked(marks: Marks, { items, bits }: Entered): boolean {
  for (let i = 0; i < items.length; i++) if (((marks[items[i]!] ?? -1) & bits[i]!) !== 0) return true
  return false
}
