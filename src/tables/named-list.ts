// The first names of a long list, and how many more there are.

import { say } from '../model/phrase.ts'
import { AND_MORE } from './phrases/figures.ts'

const NAMED = 12

/** `GS-01, GS-02 and 7 more`. */
export function namedList(names: readonly string[], language: string | undefined): string {
  const first = names.slice(0, NAMED).join(', ')
  if (names.length <= NAMED) return first
  return say(AND_MORE, language, { names: first, count: names.length - NAMED })
}
