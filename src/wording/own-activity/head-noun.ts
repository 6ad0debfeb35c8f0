// The noun that a title is about: up to a small word, a participle behind it, or a sign.

import { listOf, type Word } from '../words.ts'
import { COURSES, EVENTS, MAKING_OR_DELIVERING, PRODUCTS, SMALL } from './words.ts'

/** The first noun: up to a small word, a participle behind it, or a sign. */
export function headOf(
  words: readonly Word[],
  start: number,
): { readonly end: number; readonly head: string | undefined } {
  let end = start
  while (end < words.length && end < start + 7) {
    const { lower } = words[end]!
    if (end > start && (SMALL.has(lower) || words[end]!.start - words[end - 1]!.end > 1)) break
    if (
      end > start &&
      /(?:ed|ing)$/.test(lower) &&
      !COURSES.has(lower) &&
      lower.length > 4 &&
      isNoun(words[end - 1]!.lower)
    )
      break
    if (end > start && PARTICIPLES.has(lower)) break
    const isDone = MAKING_OR_DELIVERING.has(lower) && lower.endsWith('ed')
    if (end > start && isDone && !words[end - 1]!.lower.endsWith('ly') && isEndOrSmall(words, end + 1)) break
    end += 1
  }
  return { end, head: words[end - 1]?.lower }
}

function isEndOrSmall(words: readonly Word[], i: number): boolean {
  return words[i] === undefined || SMALL.has(words[i].lower)
}

const PARTICIPLES = listOf(
  'available broadcast set put lent led shown begun bought brought held given run made sent built written taught paid put met taken undertaken drawn sold',
)

function isNoun(word: string): boolean {
  return (
    isPlural(word) ||
    EVENTS.has(word) ||
    PRODUCTS.has(word) ||
    /^(?:assistance|advice|material|content|training|support|guidance|software)$/.test(word)
  )
}

export function isPlural(word: string): boolean {
  return (
    /[^su]s$/.test(word) ||
    /^(?:people|staff|women|men|children|youth|personnel|mous|memoranda|curricula)$/.test(word)
  )
}

export function isGenitive(word: string): boolean {
  return /['’]s?$/.test(word) || /s['’]$/.test(word)
}
