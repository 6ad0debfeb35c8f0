// People, members and places as far as a service reached them: "Teachers trained", "Countries in which workshops were held".

import { listOf, type Word } from '../words.ts'
import type { Found } from './found.ts'
import { isPlural } from './head-noun.ts'
import {
  AUXILIARIES,
  COURSES,
  DELIVERING,
  EVENTS,
  HELP,
  PUPILS,
  REACHING,
  RECEIVING,
  SMALL,
} from './words.ts'

/** People, members and offices that a service reached: trained, assisted, benefiting from. */
export function reachOf(
  words: readonly Word[],
  start: number,
  end: number,
  before: readonly string[],
  later: readonly string[],
): Found | undefined {
  const head = words[end - 1]!.lower
  if (!isPlural(head) && !/^(?:group|population|audience|workforce|team|public)$/.test(head)) return undefined
  if (PUPILS.has(head) && later.some((word) => /^(?:taught|educated|tutored)$/.test(word))) return undefined
  const rest = withoutOf(later.filter((word) => !word.endsWith('ly')))
  const skipped = /^(?:that|who|which)$/.test(rest[0] ?? '') ? rest.slice(1) : rest
  const plain = skipped.filter(
    (word, i) => !(i < 2 && /^(?:are|were|is|was|have|has|been|being|had)$/.test(word)),
  )
  // "Tourists who visited the parks" did so by themselves; "teachers who attended the course" were reached by it.
  const isActive = skipped !== rest && plain[0] === skipped[0]
  const isOfOurs = plain
    .slice(1, 7)
    .some(
      (word) =>
        EVENTS.has(word) ||
        COURSES.has(word) ||
        HELP.has(word) ||
        /^(?:academy|academies|school)$/.test(word),
    )
  const isReached = REACHING.has(plain[0] ?? '') && (!isActive || isOfOurs)
  const isReceiving =
    RECEIVING.has(plain[0] ?? '') &&
    !PUPILS.has(head) &&
    plain
      .slice(1, 7)
      .some((word) => HELP.has(word) || COURSES.has(word) || EVENTS.has(word) || OUR_WORK.has(word))
  const isTrainedBefore = before.length > 0 && REACHING.has(before.at(-1)!)
  if (!isReached && !isReceiving && !isTrainedBefore) return undefined
  const from = isTrainedBefore ? end : end + later.indexOf(plain[0]!) + 1
  if (doesSomething(words, from)) return undefined
  const last = isReached || isReceiving ? end + later.indexOf(plain[0]!) + 1 : end
  return { start, end: last }
}

/** "Ministries of labour that received advice": whose they are does not matter here. */
function withoutOf(words: readonly string[]): readonly string[] {
  if (words[0] !== 'of') return words
  // "Languages taught" are not the speakers: a participle belongs to the plural before it.
  const behind = words.findIndex(
    (word, i) =>
      i > 1 &&
      i < 6 &&
      (RELATIVE.has(word) || RECEIVING.has(word) || (REACHING.has(word) && !isPlural(words[i - 1]!))),
  )
  return behind < 0 ? words : words.slice(behind)
}

const RELATIVE = listOf('that who which')

const OUR_WORK = listOf(
  'project projects programme programmes activities initiative initiatives intervention interventions',
)

/** Whether people or members do something with what they got: "who apply it", "using it", "still in service after a year". */
export function doesSomething(words: readonly Word[], from: number): boolean {
  return words.slice(from).some(({ lower }, k) => {
    const i = from + k
    const before = words[i - 1]?.lower ?? ''
    if (AFTERWARDS.has(lower)) return true
    if (/^(?:that|who|which)$/.test(lower)) {
      const verb = words.slice(i + 1).find((one) => !AUXILIARIES.has(one.lower) && !one.lower.endsWith('ly'))
      return verb !== undefined && !REACHING.has(verb.lower) && !RECEIVING.has(verb.lower)
    }
    return USING.has(lower) && !SMALL.has(before)
  })
}

/** "Countries in which workshops were held", "ministries whose staff were trained". */
export function placesServed(words: readonly Word[]): Found | undefined {
  const at = words.findIndex(({ lower }) => /^(?:which|where|whose|whom)$/.test(lower))
  if (at < 1) return undefined
  // "Ministries whose staff took part in workshops".
  const took = words.findIndex(({ lower }, i) => i > at + 1 && i < at + 5 && TAKING_PART.has(lower))
  if (
    words[at]!.lower === 'whose' &&
    took > 0 &&
    words.slice(took + 1, took + 7).some(({ lower }) => EVENTS.has(lower) || COURSES.has(lower))
  )
    return { start: at + 1, end: took + 1 }
  const be = words.findIndex(({ lower }, i) => i > at && /^(?:was|were|been)$/.test(lower))
  if (be < 0) return undefined
  const done = words.findIndex(
    ({ lower }, i) => i > be && i < be + 3 && (DELIVERING.has(lower) || REACHING.has(lower)),
  )
  if (done < 0) return undefined
  return done < 0 ? undefined : { start: at + 1, end: done + 1 }
}

const TAKING_PART = listOf('participated attended took joined received completed')

const USING = listOf(`
  using applying working running passing adopting employed certified graduated passed adopted applied used still licensed hired
  implementing practising practicing operating teaching training reporting publishing introducing testing introduced
`)

const AFTERWARDS = listOf('after later following since')
