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
  revitalise revitalize accompany underpin amplify energise energize galvanise galvanize inspire assist help aid advocate contribute
  cultivate develop broaden widen intensify streamline modernise modernize upgrade uphold safeguard address tackle engage mobilise
  mobilize incentivise incentivize motivate prioritise prioritize integrate align coordinate harmonise harmonize cooperate collaborate
  scale advise guide enrich elevate spur drive further sustain maintain secure guarantee transform build raise increase expand
  institutionalise institutionalize operationalise operationalize internalise internalize acknowledge recognise recognize involve
  embed built stabilise stabilize rationalise rationalize democratise democratize popularise popularize sharpen refine bridge unlock
`)

/** Verbs of the list that stand for plain acts as often as for vague ones: at fault only with a notion that has no measure. */
const OFTEN_PLAIN = formsOf(`
  built develop maintain secure increase expand raise build scale drive further help aid assist advise guide address align integrate
  coordinate harmonise harmonize upgrade modernise modernize recognise recognize acknowledge involve safeguard cultivate transform
  prioritise prioritize mobilise mobilize engage cooperate collaborate sustain guarantee advance secure bridge refine contribute
  accompany uphold support stabilise stabilize streamline
`)

/** The same as nouns. */
const NOUNS = listOf(`
  strengthening enhancement enhancements improvement improvements promotion facilitation fostering encouragement empowerment
  mainstreaming reinforcement advancement consolidation sensitisation sensitization contribution support assistance
  stimulation optimisation optimization nurturing mobilisation mobilization advocacy modernisation modernization development
  harmonisation harmonization integration intensification revitalisation revitalization rationalisation rationalization
  prioritisation prioritization institutionalisation institutionalization enrichment progress advances safeguarding
  coordination co-ordination cooperation collaboration engagement involvement commitment transformation
`)

/** Notions that have no measure of their own, whatever stands around them. */
const NOTIONS = listOf(`
  capacity capacities capability capabilities cooperation co-operation collaboration coordination co-ordination resilience governance
  engagement awareness dialogue partnership partnerships integration role roles skills knowledge understanding ownership inclusion
  equality preparedness leadership visibility commitment commitments synergies synergy culture ability abilities potential
  effectiveness efficiency quality competence competences competencies livelihoods well-being wellbeing readiness participation
  relationships relations linkages solidarity sustainability accountability transparency consensus trust confidence expertise
  empowerment equity diversity agency voice motivation mindset mindsets attitudes momentum cohesion stability peace coherence
  responsiveness reputation image advocacy influence involvement contribution interest
`)

/** Notions that are as often counted as not. */
const LOOSE_NOTIONS = listOf(`
  environment environments ecosystem ecosystems conditions links mechanisms framework frameworks systems system policies policy
  institutions processes process practices practice innovation digitalization digitalisation connectivity opportunities opportunity
  behaviour behaviours behavior values norms attention support performance management planning services service delivery access
  protection security safety compliance adaptation mitigation development growth rights outcomes results impact effects exchange
  networks networking communication communications outreach uptake use infrastructure infrastructures response responses approach
  approaches strategies strategy tools solutions transition transformation
`)

/** Notions that, as the subject of a title, say as little as a verb. */
const BARE_SUBJECTS = listOf(`
  cooperation co-operation collaboration coordination co-ordination resilience engagement dialogue role ownership commitment
  synergies synergy leadership solidarity capacity capacities preparedness awareness understanding involvement contribution support
  momentum consensus empowerment mainstreaming integration readiness influence impact relevance visibility promotion knowledge
  recognition attention interest ability effectiveness
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
  return saysWhatIsCounted(text.unit, title) ? undefined : found
}

/** Megawatts or agreements are counted, whatever the title says; per cent, countries or points may be of anything. */
function saysWhatIsCounted(unit: string, title: string): boolean {
  const words = wordsOf(unit)
  return words.some(
    ({ lower }) => !OPEN_UNITS.has(lower) && !title.toLowerCase().includes(lower.replace(/s$/, '')),
  )
}

const OPEN_UNITS = listOf(`
  percent per cent % number numbers count scale index points point score scores ratio rate level countries country states state
  member members persons people per of the a
`)

function vagueWordsOf(title: string, words: readonly Word[]): string | undefined {
  const first = words.findIndex(({ lower }) => !SKIPPED.has(lower))
  for (const [i, word] of words.entries()) {
    if (word.isName && i !== first) continue
    const next = words[i + 1]
    const before = words[i - 1]?.lower
    if (NOUNS.has(word.lower) && i === first && next !== undefined && PREPOSITIONS.has(next.lower)) {
      if (!countsAnything(words.slice(i + 1))) return title.slice(word.start, next.end)
    }
    if (VERBS.has(word.lower) && !isOtherSense(words, i, first)) {
      const ofEffort = before === 'to' && EFFORTS.has(words[i - 2]?.lower ?? '')
      if (before === 'to' && i - 1 !== first && !ofEffort) continue
      if (title.slice(word.start).search(TERMS) === 0) continue
      const others = words.filter((_, k) => k !== i)
      const described = words.slice(i + 1, i + 4)
      const isMeasure = described.some(({ lower }) => namesAMeasure(lower))
      const isPlain = OFTEN_PLAIN.has(word.lower)
      const notion = described.find(
        ({ lower }) => NOTIONS.has(lower) || (LOOSE_NOTIONS.has(lower) && !countsAnything(others)),
      )
      if (
        notion !== undefined &&
        !isMeasure &&
        (!isPlain || !countsAnything(others) || NOTIONS.has(notion.lower))
      )
        return title.slice(word.start, notion.end)
      if (ofEffort) return title.slice(words[i - 2]!.start, word.end)
      const subject = words.slice(Math.max(0, i - 4), i).find(({ lower }) => NOTIONS.has(lower))
      if (
        isPredicate(words, i) &&
        subject !== undefined &&
        !hasAny(others, CONCRETE_ACTS) &&
        !words.slice(0, i).some(({ lower }) => namesAMeasure(lower))
      )
        return title.slice(subject.start, word.end)
      if (isPlain && !word.lower.endsWith('ing')) continue
      if (i === first && !countsAnything(words.slice(i + 1)))
        return title.slice(word.start, (next ?? word).end)
      if (isPredicate(words, i) && !countsAnything(others))
        return title.slice(words[Math.max(0, i - 1)]!.start, word.end)
    }
    if (isBareSubject(words, i, first)) return title.slice(words[first]!.start, word.end)
  }
  return undefined
}

const SKIPPED = listOf(
  'the a an of and greater more better extent degree level to which how well stronger closer deeper increased growing',
)

/** Developing countries, a mainstreaming policy, somebody who is promoted to a grade. */
function isOtherSense(words: readonly Word[], i: number, first: number): boolean {
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (/^develop(ing|ed)$/.test(lower) && /^(countr|state|nation|econom|island|region)/.test(next)) return true
  if (lower.endsWith('ing') && i > first && !PREPOSITIONS.has(words[i - 1]!.lower)) return true
  return lower === 'promoted' && words.slice(i + 1, i + 4).some((word) => RANKS.has(word.lower))
}

const EFFORTS = listOf(
  'efforts effort initiatives initiative steps actions activities interventions measures work means support ability',
)

const RANKS = listOf(
  'grade grades post posts rank position positions level professor manager director senior',
)

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
  if (words.some(({ lower, text }) => namesAMeasure(lower) || /^\d/.test(text))) return true
  const relative = words.findIndex(({ lower }) => RELATIVES.has(lower))
  return hasAny(words, CONCRETE_ACTS) || (relative >= 0 && hasAny(words.slice(relative), CONCRETE_VERBS))
}

const RELATIVES = listOf('that which who whose where')

/** What members, people and offices do and others can see. */
const CONCRETE_ACTS = listOf(`
  adopted amended signed ratified published issued registered enrolled sold sown bought used using certified tested answered
  passed completed received paid pledged connected built-up opened closed licensed notified submitted reported installed inspected
  breastfed vaccinated employed hired appointed accredited graduated visited raised repaired replaced planted trained audited approved
  applied accepted approved awarded born built cast cited cleared collected commissioned complied concluded conducted
  consulted converted counted covered deposited detected diagnosed discharged disbursed eliminated entered equipped established
  examined exported filed filled financed fined followed funded granted harvested held identified imported insured invested investigated
  joined lived lodged logged lost made measured met migrated moved named obtained offered owned own planned prosecuted
  protected provided ranked read rebuilt recovered recruited reduced rehabilitated rejected released removed renewed rented replied
  requested resolved responded restored retained returned saved scored screened sentenced served settled shared shipped signing
  smoked spent staffed stored studied surveyed survived taught took traded translated transferred travelled treated uploaded
  voted withdrawn won worked wrote written
`)

const CONCRETE_VERBS = listOf(`
  adopt apply attend buy complete cover file have hold issue meet name pass pay publish ratify receive report send sign speak teach
  test use vote work wear grow live score reach visit own know can could export import produce offer store keep share submit consult
  collect exchange accept answer charge employ hire join operate open run smoke vaccinate translate require comply
`)
