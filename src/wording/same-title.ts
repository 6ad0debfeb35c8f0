// When two titles are the same to a reader. Each title gets a key in time linear in its length: titles with different keys differ.
// In any language the key leaves away case, punctuation and brackets. In English it also leaves away what says nothing about the
// thing (articles, counting phrases, plural, spelling, tense, order); of titles with one key, those differ in which the order
// or the voice carries meaning: from A to B, ratio of A to B, members assessed and members assessing.

import { stemOf } from './english-stem.ts'
import { differInOrder, SMALL, type StemmedWords } from './title-order.ts'
import { tokensOf } from './title-tokens.ts'
import { beginningOf, listOf } from './words.ts'

type Counting = 'number' | 'share' | 'other'

export interface TitleForm extends StemmedWords {
  readonly key: string
  /** The same in its order and without spaces, for compounds: sea birds are seabirds. */
  readonly joined: string
  /** Whether the title says that it is a number or a part of a whole. */
  readonly counts: Counting | undefined
}

/** Two titles with one key that nevertheless say different things. */
export function differ(a: TitleForm, b: TitleForm): boolean {
  return (isNumberOrShare(a) && isNumberOrShare(b) && a.counts !== b.counts) || differInOrder(a, b)
}

function isNumberOrShare({ counts }: TitleForm): boolean {
  return counts === 'number' || counts === 'share'
}

/** For titles in any language. */
export function plainFormOf(title: string): TitleForm {
  const words =
    beginningOf(title)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? []
  return { key: words.join(' '), joined: '', counts: undefined, words: [], stems: [] }
}

/** @param known stems of words in other titles, to which these are added */
export function englishFormOf(title: string, known: Map<string, string>): TitleForm {
  const { words, counts } = withoutCounting(tokensOf(beginningOf(title)))
  const stems = words.map((word, i) => {
    if (isSmall(words, i)) return undefined
    const stem = known.get(word) ?? stemOf(word)
    known.set(word, stem)
    return stem
  })
  const kept = stems.filter((stem) => stem !== undefined)
  return { key: [...new Set(kept)].sort().join(' '), joined: kept.join(''), counts, words, stems }
}

/** Left away: "total number of", "percentage of", "(%)" and the like, which do not say what is counted. */
function withoutCounting(
  tokens: readonly string[],
): Pick<TitleForm, 'counts'> & { readonly words: string[] } {
  let start = 0
  let counts: TitleForm['counts']
  while (start < tokens.length && BEFORE_COUNTING.has(tokens[start]!)) start += 1
  const first = COUNTING.get(tokens[start] ?? '')
  let behind = start + 1
  while (AGAIN.has(tokens[behind] ?? '')) behind += 1
  if (first !== undefined && (tokens[behind] === 'of' || tokens[start] === 'percent')) {
    counts = first
    start = tokens[behind] === 'of' ? behind + 1 : behind
  } else if (tokens[start] === 'how' && tokens[start + 1] === 'many') {
    counts = 'number'
    start += 2
  } else {
    while (start > 0 && tokens[start - 1] !== 'total') start -= 1
  }
  const words = tokens.slice(start).filter((word, i, all) => !(word === 'number' && all[i + 1] === 'of'))
  if (words.at(-1) === 'of') words.pop()
  const last = COUNTING.get(words.at(-1) ?? '')
  if (last !== undefined && words.length > 2 && !/^\d/.test(words.at(-2)!)) {
    counts ??= last
    words.pop()
    if (words.at(-1) === 'total') words.pop()
  }
  return { words, counts }
}

/** Behind the counting word: "percentage (%) of", "proportion, in per cent, of". */
const AGAIN = listOf('in percent number as')

const BEFORE_COUNTING = listOf('the a an total overall aggregate absolute cumulative')

const COUNTING: ReadonlyMap<string, Counting> = new Map([
  ['number', 'number'],
  ['numbers', 'number'],
  ['count', 'number'],
  ['total', 'number'],
  ['quantity', 'number'],
  ['percentage', 'share'],
  ['percent', 'share'],
  ['share', 'share'],
  ['proportion', 'share'],
  ['fraction', 'share'],
  ['amount', 'other'],
  ['level', 'other'],
  ['degree', 'other'],
  ['extent', 'other'],
])

const AREA_KINDS = listOf('rural urban coastal remote mountain mountainous border arid suburban')

function isSmall(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (SMALL.has(word)) return true
  if (!SOMETIMES_SMALL.has(word)) return false
  if (/^(?:per|each)$/.test(word)) return /^(?:year|month|week|day|quarter|annum)$/.test(words[i + 1] ?? '')
  if (/^(?:area|areas)$/.test(word)) return AREA_KINDS.has(words[i - 1] ?? '')
  const next = words[i + 1] ?? ''
  if (/^ages?$/.test(word)) return /^(?:\d|group$)/.test(next) || words[i - 1] === 'of'
  if (word === 'all') return words[i - 1] === 'of' || /^\d/.test(next)
  if (word === 'group') return /^ages?$/.test(words[i - 1] ?? '')
  if (/^years?$/.test(word) && /^\d/.test(words[i - 1] ?? ''))
    return words.some((one) => /^(?:aged?|ages|old|olds|below|above|least|most)$/.test(one))
  return false
}

const SOMETIMES_SMALL = listOf('per each area areas age ages all group year years')
