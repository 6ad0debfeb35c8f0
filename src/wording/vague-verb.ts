// Verbs that nobody can count. "Improved coordination among partners" repeats the objective; "partners that signed the protocol"
// says what is counted. A vague verb is at fault where the title rests on it: it begins the title, it is all that the title
// says of its subject, or it describes a notion that has no measure (capacity, resilience). It is none where something else is
// counted (a score, a concrete act), where it stands in a proper name or says what for, or where the definition counts.

import type { IndicatorText } from './indicator-text.ts'
import { countsSomething, namesAMeasure } from './measure.ts'
import { remembering } from './remembering.ts'
import { screened } from './screened.ts'
import { formsOf, hasAny, listOf, wordsOf, type Word } from './words.ts'

const VERBS = formsOf(`
  accelerate expedite reignite pioneer steer shape inform influence pursue embrace instil embedded
  exploit propel
  strengthen enhance improve promote support facilitate foster encourage empower mainstream reinforce deepen nurture harness boost
  bolster leverage advance consolidate enable ensure catalyse catalyze optimise optimize stimulate champion sensitise sensitize
  revitalise revitalize accompany underpin amplify energise energize galvanise galvanize inspire assist help aid advocate contribute
  cultivate develop broaden widen intensify streamline modernise modernize upgrade uphold safeguard address tackle engage mobilise
  mobilize incentivise incentivize motivate prioritise prioritize integrate align coordinate harmonise harmonize cooperate collaborate
  scale advise guide enrich elevate spur drive further sustain maintain secure guarantee transform build raise increase expand
  institutionalise institutionalize operationalise operationalize internalise internalize acknowledge recognise recognize involve
  embed built reform professionalise professionalize reinvigorate reinvigorated rebuild rally galvanise create provide commit reorient rethink stabilise stabilize rationalise rationalize democratise democratize popularise popularize sharpen refine bridge unlock
`)

/** Verbs of the list that stand for plain acts as often as for vague ones: at fault only with a notion that has no measure. */
const OFTEN_PLAIN = formsOf(`
  accelerate expedite pioneer steer shape inform influence pursue embrace
  create provide commit reform rebuild reorient built develop maintain secure increase expand raise build scale drive further help aid assist advise guide address align integrate
  coordinate harmonise harmonize upgrade recognise recognize acknowledge involve safeguard cultivate transform
  prioritise prioritize mobilise mobilize engage cooperate collaborate sustain guarantee advance secure bridge refine
  accompany uphold support stabilise stabilize
`)

/** The same as nouns. */
const NOUNS = listOf(`
  strengthening enhancement enhancements improvement improvements promotion facilitation fostering encouragement empowerment
  mainstreaming reinforcement advancement consolidation sensitisation sensitization contribution support assistance
  stimulation optimisation optimization nurturing mobilisation mobilization advocacy modernisation modernization development
  harmonisation harmonization integration intensification revitalisation revitalization rationalisation rationalization
  prioritisation prioritization creation professionalisation professionalization provision institutionalisation institutionalization enrichment progress advances safeguarding
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
  inspection preparedness-level responsiveness reputation image advocacy influence involvement contribution interest
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
  recognition attention interest ability effectiveness alignment coherence vulnerability guidance cohesion inclusiveness
  sustainability responsiveness multilateralism professionalism complementarity adaptability inclusivity
`)

/** What these describe is a class of things in trade or statistics, which is counted like any other. */
const TERMS =
  /\breinforced concrete\b|\bintegrated (?:\p{L}+ )?(?:management|circuits?|care|schools?)\b|\bfoster(?:ed|ing)? (?:child|children|parents?|famil(?:y|ies)|homes?|care)\b|\b(?:improved|enhanced) (?:mobile broadband|(?:surveillance )?radars?)\b|\b(?:improved|enhanced) (?:pit |maize |rice |wheat |coffee |cassava |dairy |household |biomass )?(?:drinking|water|sanitation|sources?|seeds?|cook-?stoves?|stoves?|varieties|breeds?|latrines?|toilets?)\b/iu

const PREPOSITIONS = listOf('of to for in between among with by on at from within through towards and')

/** The words of the title that rest on nothing; undefined when there are none. */
export function vagueVerbIn(text: IndicatorText): string | undefined {
  const { title, definition } = text
  const found = vagueWordsIn(title)
  if (found === undefined) return undefined
  const stem = found.toLowerCase().slice(0, 5)
  if (countsSomething(definition) && !definition.toLowerCase().includes(stem)) return undefined
  return saysWhatIsCounted(text.unit, title) ? undefined : found
}

const vagueWordsIn = remembering((title: string): string | undefined => {
  if (/\bas an? (?:share|percentage|proportion) of\b/i.test(title)) return undefined
  if (/\bin (?:operation|service|force|orbit)\b/i.test(title)) return undefined
  const words = wordsOf(title)
  return raisedNotionIn(title, words) ?? vagueWordsOf(title, words)
})

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

/** "Awareness raised", "trust built": with a notion as its subject a plain verb says nothing, either. */
function raisedNotionIn(title: string, words: readonly Word[]): string | undefined {
  const first = words.findIndex(({ lower }) => !SKIPPED.has(lower))
  for (const at of [first, first + 1]) {
    const notion = words[at]
    const verb = words[at + 1]
    if (notion === undefined || verb === undefined) return undefined
    if (!BARE_SUBJECTS.has(notion.lower) && !NOTIONS.has(notion.lower)) continue
    const verbs = /^(?:is|are|was|were|has|have)$/.test(verb.lower) ? words.slice(at + 2, at + 4) : [verb]
    const done = verbs.find(({ lower }) => RAISED.has(lower))
    const rest = words.filter((_, i) => i < at || i > at + 3)
    if (done !== undefined && !rest.some(({ lower }) => namesAMeasure(lower) && !COUNTING.has(lower)))
      return title.slice(notion.start, done.end)
  }
  return undefined
}

const RAISED = listOf(
  'raised built created developed gained generated forged nurtured acquired expanded deepened restored maintained established achieved attained secured ensured strengthened upheld increased enhanced widened',
)

function vagueWordsOf(title: string, words: readonly Word[]): string | undefined {
  const first = words.findIndex(({ lower }) => !SKIPPED.has(lower))
  const better = BETTER.exec(title)
  if (
    better !== null &&
    !countsAnything(words.filter(({ end }) => end <= better.index || end > better.index + better[0].length))
  )
    return better[0]
  for (const [i, word] of words.entries()) {
    if (word.isName && (i !== first || (words[i + 1]?.isName === true && title !== title.toUpperCase())))
      continue
    const isCounted = () => countsAnything(words.filter((_, k) => k !== i))
    const next = words[i + 1]
    const phrase = title.slice(word.start, (next ?? word).end)
    if (
      NOUNS.has(word.lower) &&
      i === first &&
      next !== undefined &&
      PREPOSITIONS.has(next.lower) &&
      !isCounted()
    )
      return phrase
    if (isBareSubject(words, i, first)) return title.slice(words[first]!.start, word.end)
    if (!VERBS.has(word.lower) || isCounted() || isOtherSense(words, i, first)) continue
    if (title.slice(word.start).search(TERMS) === 0) continue
    if (words[i - 1]?.lower === 'to' && i - 1 !== first) {
      const effort = words.slice(Math.max(0, i - 5), i).find(({ lower }) => EFFORTS.has(lower))
      if (effort !== undefined) return title.slice(effort.start, word.end)
      continue
    }
    const notion = words
      .slice(i + 1, i + 4)
      .find(({ lower }) => NOTIONS.has(lower) || LOOSE_NOTIONS.has(lower))
    if (notion !== undefined) return title.slice(word.start, notion.end)
    const isBase = !/(?:ed|ing|[^s]s|built)$/.test(word.lower)
    const isPlain =
      !EXTENT.test(title) && OFTEN_PLAIN.has(word.lower) && !word.lower.endsWith('ing') && !isBase
    if (i === first && !isPlain) return phrase
    const subject = words.slice(Math.max(0, i - 7), i).find(({ lower }) => NOTIONS.has(lower))
    if (isPredicate(words, i) && (subject !== undefined || !isPlain || ENGAGED.has(word.lower)))
      return title.slice((subject ?? words[i - 1]!).start, word.end)
  }
  return undefined
}

const EXTENT = /^(?:the )?(?:extent|degree) to which\b|^how (?:well|far|much)\b/i

/** Words before the first that says something. */
const SKIPPED = listOf(`
  the a an of and greater more better extent degree level to which how well stronger closer deeper increased growing programme
  governments organizations organisations
`)

/** What is done to people without any trace that could be counted. */
const ENGAGED = formsOf(
  'engage mobilise mobilize involve sensitise sensitize empower motivate commit capacitate prioritise prioritize',
)

/** Developing countries, a mainstreaming policy, somebody who is promoted to a grade. */
function isOtherSense(words: readonly Word[], i: number, first: number): boolean {
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (
    /^support$/.test(lower) &&
    /^(?:staff|workers|personnel|lines?|desk|tickets|calls|vessels?|groups?|prices?|funds?|payments?|services?)$/.test(
      next,
    )
  )
    return true
  if (
    lower === 'engaged' &&
    /^(?:care|school|employment|agriculture|fishing|trade|work|education|treatment|labour)$/.test(
      words[i + 2]?.lower ?? '',
    )
  )
    return true
  if (
    /^(?:increase|raise|expand)$/.test(lower) &&
    words.slice(i + 1, i + 4).some((word) => COUNTING.has(word.lower))
  )
    return true
  // What a device can do is a property of it.
  if (
    lower === 'support' &&
    words.slice(0, i).some((word) => EQUIPMENT.has(word.lower)) &&
    /^(?:that|which)$/.test(words[i - 1]?.lower ?? '')
  )
    return true
  if (/^develop(ing|ed)$/.test(lower) && /^(countr|state|nation|econom|island|region)/.test(next)) return true
  if (lower.endsWith('ing') && i > first && !PREPOSITIONS.has(words[i - 1]!.lower)) return true
  return (
    lower === 'promoted' &&
    (words.slice(i + 1, i + 7).some((word) => RANKS.has(word.lower)) ||
      (next === 'to' && /(?:or|er|ain|ant)$/.test(words[i + 2]?.lower ?? '')))
  )
}

/** Comparisons and services that leave no trace. */
const BETTER = screened(
  /^(?:capacity|skills?|confidence|trust|institution|institutional|peace|consensus|awareness|community|partnership)[ -](?:building|development|strengthening|raising|enhancement|improvement)(?: |$)|^(?:contributions?|support|assistance|efforts?|progress|advances) (?:made|given|provided|achieved|undertaken) (?:to|towards?|in|for)\b|^(?:better|well)[ -](?:equipped|prepared|informed|managed|skilled|coordinated|co-ordinated|aligned|integrated|served|governed|functioning|targeted|designed|organi[sz]ed|connected|resourced|protected) |\bbetter \p{L}+ed (?:with|to|for|into|in|through|from|by|across)\b|\b(?:better|well) (?:equipped|able|prepared|placed|positioned) (?:to|for)\b|^(?:stronger|more (?:effective|efficient|inclusive|resilient|sustainable|coherent|responsive)|effective|better|closer|deeper|accelerated|greater|sound|robust|smarter) (?:\p{L}+ )?(?:use|uptake|management|planning|access|conditions|services|targeting|protection|delivery|regulation|knowledge|communication|information|capabilities|resilience|links|linkages|alignment|visibility|participation|accountability|transparency|polic(?:y|ies)|practices?|outcomes|results|implementation|response|responses|preparedness|inclusion|cohesion|relations|ties|mechanisms?|institutions?|partnerships?|progress|collaboration|coordination|cooperation|dialogue|engagement|support|systems?|governance|integration|involvement|ownership|commitment|understanding|frameworks?|capacit(?:y|ies))\b|\b(?:support|advice|guidance|assistance) (?:provided|given|offered|extended|rendered) (?:to|for|in)\b|\bempowered (?:as|to|through|by|in)\b|\b(?:assisted|supported|helped|encouraged|enabled) (?:to|in) (?:better |further )?(?:improv|strengthen|enhanc|promot|foster|develop|address|advanc|build|moderni[sz]|manag|tackl|reform)(?:e|y|ing|le|ling)?\b/iu,
)

const EFFORTS = listOf(
  'assistance advice projects efforts effort initiatives initiative steps actions activities interventions measures work means support ability',
)

const EQUIPMENT = listOf(
  'stations station devices handsets phones networks terminals browsers servers receivers routers aircraft vehicles transponders computers radios equipment operators',
)

const RANKS = listOf(
  'head chief leader grade grades post posts rank position positions level professor manager director senior',
)

/** What the title says of its subject: behind it, and not a description of what follows. */
function isPredicate(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!
  if (i === 0 || !/(?:ed|s|built)$/.test(lower)) return false
  const next = words[i + 1]?.lower
  // Districts that are supported by a programme are a place, not a result; "supported in creating …" is one.
  if (/^(?:support|assist|help|advis)/.test(lower))
    return next === 'in' && /ing$|^(?:their|its)$/.test(words[i + 2]?.lower ?? '')
  return next === undefined || PREPOSITIONS.has(next) || next === 'up' || next === 'around'
}

/** "Greater engagement of the private sector", "Catalytic role of the Fund": a notion that stands for itself. */
function isBareSubject(words: readonly Word[], i: number, first: number): boolean {
  if (!BARE_SUBJECTS.has(words[i]!.lower) || i > first + 1) return false
  const next = words[i + 1]?.lower
  return (next === undefined || PREPOSITIONS.has(next)) && !countsAnything(words)
}

/** Whether anything is counted besides: a measure, or an act that others can see. */
function countsAnything(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => namesAMeasure(lower) && !COUNTING.has(lower))) return true
  const relative = words.findIndex(({ lower }) => RELATIVES.has(lower))
  return (
    words.some((word, i) => isAct(word) && !isAttribute(words, i)) ||
    (relative >= 0 && hasAny(words.slice(relative), CONCRETE_VERBS))
  )
}

/** "Safeguarding of endangered languages": the participle only says which. */
function isAttribute(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower
  return (
    PREPOSITIONS.has(words[i - 1]?.lower ?? '') &&
    words[i - 1]!.lower !== 'and' &&
    words[i]!.lower.endsWith('ed') &&
    next !== undefined &&
    !PREPOSITIONS.has(next) &&
    !/^(?:the|a|an|that|their|its)$/.test(next)
  )
}

/** These say that something is counted, and not what. */
const COUNTING = listOf('number percentage percent proportion share volume amount times area population')

/** A participle that is no vague verb and no mere adjective. */
function isAct({ lower, isName }: Word): boolean {
  if (isName || VERBS.has(lower) || ADJECTIVAL.has(lower)) return false
  return CONCRETE_ACTS.has(lower) || /[a-z]{3}ed$/.test(lower)
}

const ADJECTIVAL = listOf(`
  informed integrated related based led centred centered displaced landlocked developed targeted affected marginalised marginalized
  increased improved disadvantaged interested concerned affiliated united limited combined associated selected provided offered created
  continued needed expected dedicated coordinated underserved skilled advanced experienced evidence-based gender-based disabled
  ecosystem-based community-based rights-based accelerated shared mixed detailed aged unmet speed need seed feed indeed hundred
  decentralised decentralized digitised digitized specialised specialized renewed protected assigned proposed planned requested
  exploited aimed geared designed intended directed made taken undertaken enabled renowned balanced sustained unified so-called assisted supported advised helped meaningfully
`)

const RELATIVES = listOf('that which who whose where')

/** What members, people and offices do and others can see. */
const CONCRETE_ACTS = listOf(`
  adopted amended signed ratified published issued registered enrolled applying publishing offering reporting holding practising practicing sold sown bought used using certified tested answered
  passed completed received paid pledged connected built-up opened closed licensed notified submitted reported installed inspected
  breastfed vaccinated employed hired appointed accredited graduated visited raised repaired replaced planted trained audited approved
  applied accepted approved awarded born built cast cited cleared collected commissioned complied concluded conducted
  consulted converted counted covered deposited detected diagnosed discharged disbursed eliminated entered equipped established
  examined exported filed filled financed fined followed funded granted harvested held identified imported insured invested investigated
  joined lived lodged logged lost measured met migrated moved named obtained owned own planned prosecuted
 ranked read rebuilt recovered recruited reduced rehabilitated rejected released removed renewed rented replied
  requested resolved responded restored retained returned saved scored screened sentenced served settled shared shipped signing
  smoked spent staffed stored studied surveyed survived taught took traded translated transferred travelled treated uploaded
  voted withdrawn won worked wrote written
`)

const CONCRETE_VERBS = listOf(`
  adopt apply attend buy complete cover file hold issue meet name pass pay publish ratify receive report send sign speak teach
  test use vote work wear grow live score reach visit own know can could export import produce offer store keep share submit consult
  finish graduate start leave stay vaccinate drive drink eat grow earn save borrow invest travel return move
  collect exchange accept answer charge employ hire join operate open run smoke vaccinate translate require comply
`)
