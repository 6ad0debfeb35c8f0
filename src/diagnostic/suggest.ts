// "Did you mean": the nearest known name for a misspelt one.

import { distance } from 'fastest-levenshtein'
import { compareText } from '../source/origin.ts'

/** An id has up to 64 characters. The comparison takes the product of two lengths, so nobody else's hundred thousand. */
const LONGEST_NAME = 200

/**
 * The known name nearest to `word`, when near enough to be a slip of the keyboard: at most a third of the letters
 * differ (at least one may). Ties go to the first in the alphabet, so that the answer never depends on file order.
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_NAME) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const name of known) {
    if (Math.abs(name.length - word.length) > limit) continue
    const steps = stepsBetween(word, name)
    if (
      steps < bestDistance ||
      (steps === bestDistance && best !== undefined && compareText(name, best) < 0)
    ) {
      best = name
      bestDistance = steps
    }
  }
  return best
}

/** Another case is no slip at all, and two letters in the wrong order are one. */
function stepsBetween(word: string, name: string): number {
  if (name.toLowerCase() === word.toLowerCase()) return 0
  const at = [...word].findIndex((letter, i) => letter !== name[i])
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  return at >= 0 && swapped === name ? 1 : distance(word, name)
}

/** ` Did you mean "OC-3.1"?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  return inWords(suggest(word, known))
}

/** Names among which many words are searched. */
export interface KnownNames {
  readonly size: number
  readonly keys: () => Iterable<string>
}

/** How many names are looked at, all in all, before suggestions end: enough for a thousand slips among a thousand names. */
const MOST_LOOKS = 1_000_000

/**
 * ` Did you mean` for many words among the same names. A stranger may write fifty thousand names that do not exist beside
 * fifty thousand that do; each is reported, but only the first of them are compared with all that exist.
 */
export function suggestAmong(known: KnownNames): SuggestName {
  const answers = new Map<string, string>()
  let looks = 0
  return (word, taken) => {
    const before = taken === undefined ? answers.get(word) : undefined
    if (before !== undefined || looks >= MOST_LOOKS) return before ?? ''
    looks += known.size
    const names = [...known.keys()].filter((name) => !taken?.has(name))
    const answer = inWords(suggest(word, names))
    if (taken === undefined) answers.set(word, answer)
    return answer
  }
}

/** @param taken names that stand beside the word already, and cannot be meant once more */
export type SuggestName = (word: string, taken?: ReadonlySet<string>) => string

function inWords(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean "${name}"?`
}
