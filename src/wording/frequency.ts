// How often, in English words: `yearly`, `every two years`, `twice a year`.

import { beginningOf } from './words.ts'

const NAMED: ReadonlyMap<string, number> = new Map([
  ['daily', 0],
  ['weekly', 0],
  ['fortnightly', 0.5],
  ['monthly', 1],
  ['bimonthly', 2],
  ['quarterly', 3],
  ['half-yearly', 6],
  ['semi-annual', 6],
  ['semi-annually', 6],
  ['semiannually', 6],
  ['biannually', 6],
  ['yearly', 12],
  ['annual', 12],
  ['annually', 12],
  ['biennial', 24],
  ['biennially', 24],
  ['triennial', 36],
  ['quadrennial', 48],
])

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, i) => [word, i + 1],
  ),
)
const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
])
const MONTHS: Readonly<Record<string, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }

/** The months from one measurement to the next; undefined when the words do not say. */
export function monthsBetween(frequency: string): number | undefined {
  const text = beginningOf(frequency).toLowerCase().trim()
  const named = NAMED.get(text.split(/[\s,;(]/)[0]!)
  if (named !== undefined) return named
  const every =
    /^(?:every|each)(?: (other|second|third|fourth|\d{1,2}|[a-z]+))? (day|week|month|quarter|year)s?\b/.exec(
      text,
    )
  if (every !== null) {
    const count = every[1] === undefined ? 1 : (ORDINALS.get(every[1]) ?? numberOf(every[1]))
    return count === undefined ? undefined : count * MONTHS[every[2]!]!
  }
  const times =
    /^(once|twice|[a-z]+ times|\d{1,2} times) (?:a|an|per|each|every) (month|quarter|year)\b/.exec(text)
  if (times === null) return undefined
  const count = TIMES.get(times[1]!) ?? numberOf(times[1]!.replace(' times', ''))
  return count === undefined || count === 0 ? undefined : MONTHS[times[2]!]! / count
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

function numberOf(word: string): number | undefined {
  return NUMBERS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined)
}
