// Who acts: the organization itself, or somebody else, whose acts are a change and no activity of ours.

import { formsOf, listOf, wordsOf, type Word } from '../words.ts'
import type { Found } from './found.ts'
import {
  AUXILIARIES,
  COURSES,
  EVENTS,
  MAKING,
  OF_OTHERS,
  OTHERS,
  REACHING,
  RECEIVING,
  isActivityWord,
} from './words.ts'

/** "Samples analysed by the laboratory of the organization": whoever is named is the organization. */
export function doneByUs(words: readonly Word[], own: ReadonlySet<string>): Found | undefined {
  const by = words.findIndex(
    ({ lower }, i) =>
      i > 0 && lower === 'by' && /(?:ed|en|made|held|drawn|run|sent)$/.test(words[i - 1]!.lower),
  )
  if (by < 0 || OF_THEIR_OWN.has(words[by - 1]!.lower)) return undefined
  // "In districts supported by the programme": a place, not what is counted.
  if (REACHING.has(words[by - 1]!.lower) && /^(?:in|of|from|at)$/.test(words[by - 3]?.lower ?? ''))
    return undefined
  const actor = words.slice(by + 1, by + 8)
  if (actor.some(({ lower }) => OF_OTHERS.has(lower) || OTHERS.has(lower))) return undefined
  const isUs = actor.some(
    ({ lower }, i) => own.has(lower) || (US.has(lower) && /^(?:the|our)$/.test(actor[i - 1]?.lower ?? '')),
  )
  return isUs ? { start: 0, end: by } : undefined
}

const US = listOf('project programme secretariat organization organisation bureau headquarters')

/** What others do, though the organization is named: "contributions received by the secretariat". */
const OF_THEIR_OWN = listOf(
  'received published adopted required requested recognized recognised recommended listed paid hosted set owed audited',
)

/** Actors of the organization itself. */
const OURSELVES = listOf(`
  secretariat organization organisation office offices bureau union fund department division unit staff auditor auditors desk helpdesk evaluators evaluator party group force advisers advisors trainers facilitators team teams headquarters
  consultants experts expert consultant us we programme program project academy section hq commission
`)

/** What stands behind "by" without being an actor. */
const NO_ACTORS = listOf(`
  deadline date end january february march april may june july august september october november december region country topic sex
  gender age language type sector theme category year month quarter e-mail email mail post online radio phone means way kind place
  subject area title format
`)

export function someoneElseActs(words: readonly Word[], own: ReadonlySet<string>): boolean {
  return words.some(({ lower }, i) => {
    const before = words[i - 1]?.lower ?? ''
    const rest = words.slice(i + 1)
    if (lower === 'by') {
      const actor = rest.filter((one) => !/^(?:the|its|our|an?|all)$/.test(one.lower)).slice(0, 4)
      if (
        actor.length === 0 ||
        (CONSUMING.has(before) && (!REACHING.has(before) || isActivityWord(words[i - 2]?.lower ?? ''))) ||
        NO_ACTORS.has(actor[0]!.lower) ||
        /^\d/.test(actor[0]!.text)
      )
        return false
      if (actor.some((one) => OF_OTHERS.has(one.lower))) return true
      return !actor.some((one) => OURSELVES.has(one.lower) || own.has(one.lower) || isEventWord(one.lower))
    }
    // What is facilitated between others is still the organization's to facilitate.
    if (lower === 'between' && words.some((one) => HOSTING.has(one.lower))) return false
    if (lower === 'between') return rest.some((one) => OTHERS.has(one.lower))
    if (lower === 'of' && EVENTS.has(before))
      return rest.slice(0, 3).some((one) => OF_OTHERS.has(one.lower) || OTHERS.has(one.lower))
    if (lower === 'that' || lower === 'which' || lower === 'who') {
      if (before === 'in' || before === 'for' || before === 'to') return false
      const verb = rest.find((one) => !AUXILIARIES.has(one.lower) && !one.lower.endsWith('ly'))
      if (verb === undefined || own.has(verb.lower) || OURSELVES.has(verb.lower)) return false
      return !(MAKING.has(verb.lower) || REACHING.has(verb.lower) || RECEIVING.has(verb.lower))
    }
    return lower === 'own' && /^(?:their|its)$/.test(before)
  })
}

const HOSTING = formsOf(
  'facilitate organize organise convene host support broker moderate mediate arrange sponsor',
)

/** What readers and guests do to an activity. */
const CONSUMING = listOf(`
  consideration approval review adoption use comments decision discussion endorsement attended visited requested evaluated counted rated downloaded followed read viewed watched needed consulted disaggregated measured
  grouped broken
`)

function isEventWord(word: string): boolean {
  return (
    EVENTS.has(word) ||
    COURSES.has(word) ||
    /^(?:messages|radio|television|services|projects?|programmes?|activities|interventions?|initiatives?)$/.test(
      word,
    )
  )
}

export function saysOthersAct(definition: string, own: ReadonlySet<string>): boolean {
  if (definition === '') return false
  const words = wordsOf(definition)
  const doers = words
    .slice(0, 4)
    .some(
      ({ lower }, i) =>
        OTHERS.has(lower) &&
        /^(?:that|which|who|whose|where|in)$/.test(words[i + 1]?.lower ?? '') &&
        !RECEIVING.has(words[i + 2]?.lower ?? '') &&
        !REACHING.has(words[i + 2]?.lower ?? ''),
    )
  // "Workshops that postal operators held".
  const others = words.some(
    ({ lower }, i) =>
      /^(?:that|which)$/.test(lower) &&
      !/^(?:in|for|to|by|with|from)$/.test(words[i - 1]?.lower ?? '') &&
      words.slice(i + 1, i + 4).some((one) => OTHERS.has(one.lower)),
  )
  return (
    doers ||
    others ||
    someoneElseActs(
      words.filter(({ lower }) => !/^(?:that|which|who|whose|where|own)$/.test(lower)),
      own,
    )
  )
}
