// How wide a text is in the font of the workbook. Rows must be made as high as their wrapped text before Excel opens the
// file, and letters are far from equal: an `i` is a quarter of a `W`.

/** Widths of Arial in thousandths of the font size. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl'|"],
  [278, ' !,./:;I[]\\ft'],
  [333, 'r()-`'],
  [389, '*"'],
  [500, 'ckvxyzsJ'],
  [556, '0123456789abdeghnopquL?#$_'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
]

const BY_CHARACTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
)

/**
 * Other alphabets are a little wider than Latin, Arabic is narrower, the characters of East Asia are square. Accents stand above
 * their letter and need no room.
 */
const EAST_ASIAN = /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/
const ARABIC = /[\u0600-\u06FF]/
const NARROW = 480
const OTHER = 650
const SQUARE = 1000

const BOLD = 1.08

/** In thousandths of the font size. */
function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += BY_CHARACTER.get(character) ?? widthOfParts(character)
  return width
}

/**
 * One character at a time: in a whole text, normal form puts marks that stand behind one another in order, and of thousands of them
 * that takes the square.
 */
function widthOfParts(character: string): number {
  let width = 0
  for (const part of character.normalize('NFD')) width += BY_CHARACTER.get(part) ?? otherWidth(part)
  return width
}

function otherWidth(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0
  if (EAST_ASIAN.test(character)) return SQUARE
  return ARABIC.test(character) ? NARROW : OTHER
}

/**
 * On how many lines a text stands. Words go to the next line whole; one that is wider than the line is broken.
 *
 * @param room in points
 * @param size of the font, in points
 */
export function countLines(text: string, room: number, size: number, isBold: boolean): number {
  const scale = (size / 1000) * (isBold ? BOLD : 1)
  const blank = textWidth(' ') * scale
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = textWidth(word) * scale
    if (used > 0 && used + blank + width > room) {
      lines++
      used = 0
    }
    lines += Math.floor(width / room)
    used += (used > 0 ? blank : 0) + (width % room)
  }
  return lines
}
