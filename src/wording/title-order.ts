// What the order of words says in a title: from A to B, ratio of A to B, members assessed and members assessing. Two titles with the
// same words may differ in it.

import { listOf } from './words.ts'

/** The words of a title, and of those that say something the stem. */
export interface StemmedWords {
  readonly words: readonly string[]
  /** Word by word; undefined for a small word. */
  readonly stems: readonly (string | undefined)[]
}

interface Order {
  /** By word that gives a direction, and by verb: the stems that stand behind it. */
  readonly directions: ReadonlyMap<string, ReadonlySet<string>>
  /** The same, where a participle before the thing is passed over: "with a tested plan". */
  readonly beyond: ReadonlyMap<string, ReadonlySet<string>>
  /** By place and stem of a verb: whether what stands before it acts or suffers. */
  readonly voices: ReadonlyMap<string, 'active' | 'passive'>
}

/** Whether they say different things, though with the same words. */
export function differInOrder(first: StemmedWords, second: StemmedWords): boolean {
  const [a, b] = [orderOf(first), orderOf(second)]
  return (
    isOpposed(a, b) ||
    isOpposed(b, a) ||
    [...a.directions].some(
      ([word, stems]) =>
        isSwapped(stems, b.directions.get(word)) && isSwapped(a.beyond.get(word), b.beyond.get(word)),
    ) ||
    [...a.voices].some(([verb, voice]) => b.voices.has(verb) && b.voices.get(verb) !== voice)
  )
}

/** What stands behind "by" in one stands behind "to" in the other: loans by banks, loans to banks. */
function isOpposed(a: Order, b: Order): boolean {
  return OPPOSED.some(([one, other]) => {
    const there = b.directions.get(other)
    return (
      there !== undefined &&
      !b.directions.has(one) &&
      [...(a.directions.get(one) ?? [])].some((stem) => there.has(stem))
    )
  })
}

const OPPOSED = [
  ['by', 'to'],
  ['from', 'to'],
  ['by', 'for'],
  ['from', 'for'],
  ['by', 'from'],
  ['with', 'without'],
] as const

/** Each title has something behind the word that the other has elsewhere. */
function isSwapped(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return [...a].some((stem) => !hasStem(b, stem)) && [...b].some((stem) => !hasStem(a, stem))
}

/** The stem, or a part of it where a compound is written in two words. */
function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  return (
    stems.has(stem) ||
    [...stems].some(
      (one) => Math.min(one.length, stem.length) > 3 && (one.startsWith(stem) || stem.startsWith(one)),
    )
  )
}

function orderOf({ words, stems }: StemmedWords): Order {
  const directions = new Map<string, Set<string>>()
  const beyond = new Map<string, Set<string>>()
  const voices = new Map<string, 'active' | 'passive'>()
  let direction: string | undefined
  let passing: string | undefined
  for (const [i, word] of words.entries()) {
    if (DIRECTIONS.has(word)) direction = passing = word
    const stem = stems[i]
    if (stem === undefined || DIRECTIONS.has(word)) continue
    const voice = voiceOf(words, i)
    addTo(directions, direction, stem)
    if (voice !== 'passive' || positionOf(words, i) === 'behind') {
      addTo(beyond, passing, stem)
      passing = voice === 'active' ? stem : undefined
    }
    if (voice !== undefined) voices.set(`${positionOf(words, i)} ${stem}`, voice)
    // What somebody acts on stands behind the verb.
    direction = voice === 'active' ? stem : undefined
  }
  return { directions, beyond, voices }
}

function addTo(map: Map<string, Set<string>>, direction: string | undefined, stem: string): void {
  if (direction !== undefined) map.set(direction, (map.get(direction) ?? new Set()).add(stem))
}

const DIRECTIONS = listOf(`
  in with for of to from by into out among between not without than over per before after against versus but under above below near outside inside behind beyond upstream downstream beside
`)

/** Words that say nothing by themselves. */
export const SMALL = listOf(`
  the a an of in for on at with and that which who whom whose is are was were be been being has have had having its their to from by
  between among into onto through during within via as such aged old olds sized own they them it every
`)

/** Whether what a participle describes does it (reporting, that reported) or suffers it (reported). */
function voiceOf(words: readonly string[], i: number): 'active' | 'passive' | undefined {
  const word = words[i]!
  let before = i - 1
  while (words[before]?.endsWith('ly') === true) before -= 1
  const last = words[before] ?? ''
  if (INTRANSITIVE.has(word)) return undefined
  if (word.length > 5 && word.endsWith('ing')) return OBJECTIVE.has(last) ? undefined : 'active'
  if (ACTING.has(last) && !NOT_VERBS.has(word)) return 'active'
  if (word.length > 4 && word.endsWith('ed') && DETERMINERS.has(words[i + 1] ?? '') && !isAuxiliary(last))
    return 'active'
  if (word.length < 5 || !word.endsWith('ed') || last === 'and' || HAVING.has(last)) return undefined
  return words.includes('by') ? undefined : 'passive'
}

/** Participles are compared where they stand alike: "developing countries" with "developed countries", not with "countries developed". */
function positionOf(words: readonly string[], i: number): 'before' | 'behind' | 'between' {
  const isEnd = (at: number): boolean => words[at] === undefined || SMALL.has(words[at])
  if (isEnd(i + 1)) return 'behind'
  return isEnd(i - 1) ? 'before' : 'between'
}

/** These act on nothing, before the thing or behind it. */
const INTRANSITIVE = listOf(
  'functioning working operating existing living remaining residing staying arriving departing',
)

/** Before an object: "laboratories passed the test" acted. */
const DETERMINERS = listOf('the a an their its all every each')

function isAuxiliary(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(word)
}

const ACTING = listOf('that who which')
const HAVING = listOf('has have had having')
const OBJECTIVE = listOf('for the of in on a by and to with from at after before when while')
const NOT_VERBS = listOf('the a an are is were was be been have has had not no all each every')
