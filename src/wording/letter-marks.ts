// Which of a thousand words a text may hold, told from one reading of it. Each word is entered under its first letters, three at
// most. A text is read letter by letter and marked with the words that begin like this. What is not marked is not there; for what
// is marked one has to look.

/** The words that begin with some letters, by number. */
interface Beginning {
  readonly anywhere: number[]
  /** Those that are looked for at the beginning of a word only. */
  readonly atEdge: number[]
}

const SIZE = 1 << 12
const places = new Uint16Array(SIZE)
const beginnings: Beginning[] = [{ anywhere: [], atEdge: [] }]

/** Where a word is looked for. */
export type Where = keyof Beginning

const numbers: Record<Where, Map<string, number>> = { anywhere: new Map(), atEdge: new Map() }
let entered = 0

/**
 * @param word in small letters
 * @returns the number under which texts are marked that may hold it
 */
export function enter(word: string, where: Where): number {
  const known = numbers[where].get(word)
  if (known !== undefined) return known
  const number = entered
  entered += 1
  numbers[where].set(word, number)
  const place = placeOf(word.charCodeAt(0), lettersAt(word, 1), lettersAt(word, 2))
  if (places[place] === 0) places[place] = beginnings.push({ anywhere: [], atEdge: [] }) - 1
  beginnings[places[place]!]![where].push(number)
  return number
}

/** Several beginnings may share a place: then a text is marked once too often. */
function placeOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (SIZE - 1)
}

function lettersAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}

export interface Marks {
  /** How many numbers there were when the text was read; of later ones it says nothing. */
  readonly known: number
  /** A bit for each number. */
  readonly bits: readonly number[]
}

/**
 * @param small in small letters
 * @param hasEdges whether words begin behind what is no letter, figure or _; else any place counts as the beginning of a word
 */
export function marksOf(small: string, hasEdges: boolean): Marks {
  const bits: number[] = []
  for (let from = 0; from < entered; from += 32) bits.push(0)
  let isEdge = true
  let second = lettersAt(small, 0)
  let third = lettersAt(small, 1)
  for (let at = 0; at < small.length; at++) {
    const first = second
    second = third
    third = lettersAt(small, at + 2)
    mark(bits, placeOf(first, 0, 0), isEdge)
    if (second !== 0) mark(bits, placeOf(first, second, 0), isEdge)
    if (third !== 0) mark(bits, placeOf(first, second, third), isEdge)
    isEdge = !hasEdges || !isInWord(first)
  }
  return { known: entered, bits }
}

function mark(bits: number[], place: number, isEdge: boolean): void {
  const index = places[place]!
  if (index === 0) return
  const { anywhere, atEdge } = beginnings[index]!
  for (const number of anywhere) bits[number >> 5]! |= 1 << (number & 31)
  if (isEdge) for (const number of atEdge) bits[number >> 5]! |= 1 << (number & 31)
}

/** As `\w` has it. */
function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
  )
}

/** Whether the text may hold the word of this number. */
export function isMarked({ known, bits }: Marks, number: number): boolean {
  return number >= known || (bits[number >> 5]! & (1 << (number & 31))) !== 0
}
