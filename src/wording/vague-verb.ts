// Verbs that nobody can count. "Improved coordination among partners" repeats the objective; "partners that signed the protocol"
// says what is counted. A vague verb is at fault where the title rests on it: it begins the title, it is all that the title
// says of its subject, or it describes a notion that has no measure (capacity, resilience). It is none where something else is
// counted (a score, a concrete act), where it stands in a proper name or says what for, or where the definition counts.

import type { IndicatorText } from './indicator-text.ts'
import { countsSomething, namesAMeasure } from './measure.ts'
import { formsOf, hasAny, listOf, wordsOf, type Word } from './words.ts'

const VERBS = formsOf(`
  strengthen enhance improve promote support facilitate foster encourage empower mainstream reinforce deepen nurture harness boost
  bolster leverage advance consolidate enable ensure catalyse catalyze optimise optimize stimulate champion sensitise sensitize
  revitalise revitalize accompany underpin amplify energise energize galvanise galvanize inspire
`)

/** The same as nouns. */
const NOUNS = listOf(`
  strengthening enhancement enhancements improvement improvements promotion facilitation fostering encouragement empowerment
  mainstreaming reinforcement advancement consolidation sensitisation sensitization contribution support assistance stimulation
  optimisation optimization nurturing
`)

/** Notions that have no measure of their own. */
const NOTIONS = listOf(`
  capacity capacities capability capabilities cooperation co-operation collaboration coordination co-ordination resilience governance
  engagement awareness dialogue environment partnership partnerships integration role skills knowledge understanding ownership
  inclusion equality preparedness leadership visibility commitment synergies synergy culture ecosystem ability abilities potential
  effectiveness efficiency quality competence competences competencies conditions livelihoods well-being wellbeing readiness
  participation relationships relations linkages solidarity mechanisms framework frameworks systems policies institutions processes
  innovation digitalization digitalisation sustainability accountability transparency connectivity opportunities
`)

/** Notions that, as the subject of a title, say as little as a verb. */
const BARE_SUBJECTS = listOf(`
  cooperation co-operation collaboration coordination co-ordination resilience engagement dialogue role ownership commitment
  synergies synergy leadership solidarity capacity capacities preparedness
`)

/** What these describe is a class of things in trade or statistics, which is counted like any other. */
const TERMS =
  /\bimproved (?:drinking|water|sanitation|sources?|seeds?|cook-?stoves?|stoves?|varieties|breeds?|latrines?|toilets?)\b/i

const PREPOSITIONS = listOf('of to for in between among with by on at from within through towards and')

/** The words of the title that rest on nothing; undefined when there are none. */
export function vagueVerbIn(text: IndicatorText): string | undefined {
  const { title, definition } = text
  const words = wordsOf(title)
  const found = vagueWordsOf(title, words)
  if (found === undefined) return undefined
  const stem = found.toLowerCase().slice(0, 5)
  if (countsSomething(definition) && !definition.toLowerCase().includes(stem)) return undefined
  return found
}

function vagueWordsOf(title: string, words: readonly Word[]): string | undefined {
  const first = words.findIndex(({ lower }) => !SKIPPED.has(lower))
  for (const [i, word] of words.entries()) {
    if (word.isName && i !== first) continue
    const next = words[i + 1]
    const before = words[i - 1]?.lower
    if (NOUNS.has(word.lower) && i === first && next !== undefined && PREPOSITIONS.has(next.lower)) {
      if (!countsAnything(words.slice(i + 1))) return title.slice(word.start, next.end)
    }
    if (VERBS.has(word.lower)) {
      if (before === 'to' && i - 1 !== first) continue
      if (TERMS.test(title.slice(word.start)) && title.slice(word.start).search(TERMS) === 0) continue
      const described = words.slice(i + 1, i + 4)
      const notion = described.find(({ lower }) => NOTIONS.has(lower))
      const isMeasure = described.some(({ lower }) => namesAMeasure(lower))
      if (notion !== undefined && !isMeasure) return title.slice(word.start, notion.end)
      if (i === first && !countsAnything(words.slice(i + 1)))
        return title.slice(word.start, (next ?? word).end)
      if (isPredicate(words, i) && !countsAnything(words.filter((_, k) => k !== i)))
        return title.slice(words[Math.max(0, i - 1)]!.start, word.end)
    }
    if (isBareSubject(words, i, first)) return title.slice(words[first]!.start, word.end)
  }
  return undefined
}

const SKIPPED = listOf('the a an greater more better extent degree level')

/** What the title says of its subject: behind it, and not a description of what follows. */
function isPredicate(words: readonly Word[], i: number): boolean {
  if (i === 0 || !/(ed|s)$/.test(words[i]!.lower)) return false
  const next = words[i + 1]?.lower
  if (words[i]!.lower === 'supported' || words[i]!.lower === 'supports') return false
  return next === undefined || PREPOSITIONS.has(next)
}

/** "Greater engagement of the private sector", "Catalytic role of the Fund": a notion that stands for itself. */
function isBareSubject(words: readonly Word[], i: number, first: number): boolean {
  if (!BARE_SUBJECTS.has(words[i]!.lower) || i > first + 1) return false
  const next = words[i + 1]?.lower
  return (next === undefined || PREPOSITIONS.has(next)) && !countsAnything(words)
}

function countsAnything(words: readonly Word[]): boolean {
  return (
    words.some(({ lower }) => namesAMeasure(lower)) ||
    hasAny(words, CONCRETE_ACTS) ||
    words.some(({ text }) => /^\d/.test(text))
  )
}

/** What members, people and offices do and others can see. */
const CONCRETE_ACTS = listOf(`
  adopted amended signed ratified published issued registered enrolled sold sown bought used using certified tested answered
  passed completed received paid pledged connected built-up opened closed licensed notified submitted reported installed inspected
  breastfed vaccinated employed hired appointed accredited graduated visited raised repaired replaced planted trained audited approved
  trade
`)
