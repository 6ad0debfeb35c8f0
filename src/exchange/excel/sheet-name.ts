// Names of tabs. Excel refuses `* ? : \ / [ ]`, apostrophes at the ends, the name "History", more than 31 characters and
// two names that differ only in case. The words in them come from the plan, so they may be anything.

import { visible } from '../../source/visible.ts'

const LONGEST = 31

/** A name that Excel accepts and that is not taken; the name is added to the taken ones. */
export function safeSheetName(name: string, taken: Set<string>): string {
  const base = plainName(name)
  let free = base
  for (let n = 2; taken.has(free.toLowerCase()); n++) {
    const suffix = ` ${n}`
    free = cut(base, LONGEST - suffix.length) + suffix
  }
  taken.add(free.toLowerCase())
  return free
}

/** Apostrophes become quotation marks, so that a name stands in formulas as it is. */
function plainName(name: string): string {
  const plain = cut(
    visible(name)
      .replace(/'/g, '’')
      .replace(/[*?:\\/[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST,
  ).trim()
  return plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain
}

/** Behind a whole word where there is one; never through the middle of a character of two code units. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const short = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${short.replace(/(?<=.{12}) [^ ]*$/, '')}…`
}
