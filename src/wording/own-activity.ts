// What the organization itself does, at a level where what changes among others belongs. A title counts an own activity when its
// head is one (events, services, products that are made), or people as far as a service reached them. Where somebody else acts
// (members hold, by ministries, between administrations) or something is made of it (adopted, in use), it does not.

import type { IndicatorText } from './indicator-text.ts'
import { screened } from './screened.ts'
import { formsOf, listOf, wordsOf, type Word } from './words.ts'

/**
 * The words of the title that count what the organization does; undefined when there are none.
 *
 * @param own names of the organization and its entities, in lower case
 */
export function ownActivityIn(
  { title, words, definition }: IndicatorText,
  own: ReadonlySet<string>,
): string | undefined {
  const measured = MEASURED_BY.exec(title)
  const from =
    measured === null ? 0 : words.findIndex(({ start }) => start >= measured.index + measured[0].length)
  const found =
    activityIn(words, afterCounting(words, Math.max(from, 0))) ?? placesServed(words) ?? doneByUs(words, own)
  if (found === undefined || OTHER_SENSE.test(title) || PUNCTUAL.test(title)) return undefined
  const behind = words.slice(found.start)
  if (someoneElseActs(behind, own) || IS_USED.test(title) || saysOthersAct(definition, own)) return undefined
  return title.slice(words[found.start]!.start, words[found.end - 1]!.end)
}

/** What stands behind is counted: "Capacity of the offices, measured by the number of webinars". */
const MEASURED_BY = screened(
  /\b(?:measured|expressed|shown|gauged|assessed|counted|indicated|demonstrated|evidenced) (?:by|in|as|through) |\bin terms of |\bas (?:per|evidenced by) /i,
)

interface Found {
  readonly start: number
  readonly end: number
}

const COUNTING = listOf(`
  number numbers total count volume amount share percentage percent proportion of the a an no nr annual average mean cumulative
  how many thousand thousands million hours days frequency
`)

function afterCounting(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && COUNTING.has(words[at]!.lower)) at += 1
  return at
}

function activityIn(words: readonly Word[], start: number): Found | undefined {
  const { end, head } = headOf(words, start)
  if (head === undefined) return undefined
  const before = words.slice(start, end - 1).map(({ lower }) => lower)
  const next = words[end]?.lower ?? ''
  const later = words.slice(end).map(({ lower }) => lower)
  const isPlainActor = before.some((word) => isGenitive(word))
  if (isPlainActor) return undefined
  const phrase = [...before, head].join(' ')
  if (EVENTS.has(head) || SERVICE_PHRASE.test(phrase)) return { start, end }
  if (SURE_PRODUCTS.has(head) || SURE_PHRASE.test(phrase)) return { start, end }
  if (HELP.has(head) && /^(?:to|for|given|provided|in|on)$/.test(next)) return { start, end }
  const isAmongOthers = later.includes('among') && later.some((word) => OTHERS.has(word))
  if (ACTS.has(head) && /^(?:of|to|for)$/.test(next) && later.some(isActivityWord) && !isAmongOthers)
    return { start, end }
  if (/^(?:partnerships|mous|interpretation)$/.test(head)) return { start, end }
  if (/^(?:training|coaching|mentoring)$/.test(head)) return { start, end }
  const made = participleIn(words, end, PRODUCTS.has(head) ? MAKING_OR_DELIVERING : DELIVERING)
  if (made !== undefined && (PRODUCTS.has(head) || !before.some((word) => OF_OTHERS.has(word))))
    return { start, end: made + 1 }
  if (PRODUCTS.has(head) && before.some((word) => MAKING.has(word) && word.endsWith('ed')))
    return { start, end }
  if (REQUESTS.has(head) && later.some((word) => HANDLING.has(word))) {
    const about = [...before, ...later].some((word) => HELP.has(word) || /^help-?desks?$/.test(word))
    return about ? { start, end } : undefined
  }
  if (AGREEMENTS.has(head)) {
    const isSigned = later.some((word) => SIGNING.has(word)) || before.some((word) => SIGNING.has(word))
    const isPartner =
      [...before, ...later].some((word) =>
        /^(?:partners?|partnerships?|cooperation|co-operation|collaboration|framework)$/.test(word),
      ) ||
      head.startsWith('partner') ||
      head.startsWith('memorand') ||
      head === 'mous'
    return isSigned && isPartner && !later.includes('between') && !later.includes('that')
      ? { start, end }
      : undefined
  }
  if (BODIES.test(phrase) && participleIn(words, end, SETTING_UP) !== undefined) return { start, end }
  if (PRODUCTS.has(head) && next === 'available' && !before.some((word) => OF_OTHERS.has(word)))
    return { start, end: end + 1 }
  if (UNDERTAKINGS.has(head) && UNDER_WAY.test(later.slice(0, 2).join(' '))) return { start, end }
  if (head === 'visits' && participleIn(words, end, PAID) !== undefined) return { start, end }
  if (head === 'times' || TIMES_READ.test(words.map(({ lower }) => lower).join(' ')))
    return TIMES_READ.test(words.map(({ lower }) => lower).join(' '))
      ? { start, end: words.length }
      : undefined
  if (SURE_VISITS.has(head)) return { start, end }
  if (
    PRODUCTS.has(head) &&
    later
      .slice(0, 3)
      .some((word) =>
        /^(?:viewed|downloaded|visited|read|opened|clicked|listened|watched|purchased)$/.test(word),
      )
  )
    return { start, end }
  if (VISITS.has(head))
    return VISITED.test(words.map(({ lower }) => lower).join(' ')) ? { start, end } : undefined
  if (TRAINEES.has(head)) return doesSomething(words, end) ? undefined : { start, end }
  if (ATTENDANCE.has(head) && !PUPILS.has(head) && (next === '' || PLACES.has(next) || SIGNED_UP.has(next))) {
    const isOfEvent = [...before, ...later].some(
      (word, i, all) =>
        EVENTS.has(word) ||
        COURSES.has(word) ||
        EVENTS.has(`${word}s`) ||
        /^(?:mentorship|traineeship|internship|fellowship|assembly|congress|session|summit|fair)$/.test(
          word,
        ) ||
        (/^schools?$/.test(word) && /^(?:summer|winter|spring|autumn)$/.test(all[i - 1] ?? '')),
    )
    if (isOfEvent && (head.startsWith('partici') || head.startsWith('atten') || SIGNED_UP.has(next)))
      return doesSomething(words, end) ? undefined : { start, end }
  }
  return reachOf(words, start, end, before, later)
}

/** People, members and offices that a service reached: trained, assisted, benefiting from. */
function reachOf(
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

/** They attend what their country teaches. */
const PUPILS = listOf('pupils students children learners schoolchildren')

/** Whether people or members do something with what they got: "who apply it", "using it", "still in service after a year". */
function doesSomething(words: readonly Word[], from: number): boolean {
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

/** "Samples analysed by the laboratory of the organization": whoever is named is the organization. */
function doneByUs(words: readonly Word[], own: ReadonlySet<string>): Found | undefined {
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

const UNDERTAKINGS = listOf(
  'projects programmes activities initiatives interventions studies guidelines missions reports publications',
)
const UNDER_WAY =
  /^(?:under (?:implementation|preparation|development|way|review)|in (?:progress|preparation|implementation))\b/

const US = listOf('project programme secretariat organization organisation bureau headquarters')
/** What others do, though the organization is named: "contributions received by the secretariat". */
const OF_THEIR_OWN = listOf(
  'received published adopted required requested recognized recognised recommended listed paid hosted set owed audited',
)

const SETTING_UP = new Set([
  ...formsOf(
    'establish create launch form convene constitute support facilitate coordinate maintain service organize organise initiate',
  ),
  'set',
  'run',
])
const BODIES = screened(
  /\b(?:(?:working|expert|task|focus|advisory|study|reference|technical|steering|contact|user|thematic) (?:groups?|forces?|committees?|boards?|panels?|teams?)|communit(?:y|ies) of practice|(?:knowledge|expert|practitioner|alumni|professional) (?:networks?|hubs?|platforms?)|rosters?(?: of experts)?|help ?desks?|focal points?)$/,
)
const PAID = listOf('paid made conducted undertaken carried organized organised')

const AUXILIARIES = listOf('are were is was have has had been being the')

/** "Countries in which workshops were held", "ministries whose staff were trained". */
function placesServed(words: readonly Word[]): Found | undefined {
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

/** The place of a participle behind the noun, before anybody else comes in; not one that describes another noun. */
function participleIn(words: readonly Word[], from: number, making: ReadonlySet<string>): number | undefined {
  for (let i = from; i < words.length && i < from + 12; i++) {
    const { lower } = words[i]!
    if (/^(?:that|which|who|whose|where|by|per)$/.test(lower)) return undefined
    const isAttribute =
      i > from && SMALL.has(words[i - 1]!.lower) && !/^(?:and|or)$/.test(words[i - 1]!.lower)
    const isParticiple = lower.endsWith('ed') || IRREGULAR.has(lower)
    // "Least developed countries", and what markets and posts do every day.
    if (isPlural(words[i + 1]?.lower ?? '')) continue
    const head = words[from - 1]?.lower ?? ''
    const isDaily = (DAILY.has(head) && MOVING.has(lower)) || (head === 'letters' && lower === 'delivered')
    if (isParticiple && making.has(lower) && !isAttribute && !isDaily) return i
  }
  return undefined
}

/** What others carry, sell and hold anyway. */
const DAILY = listOf(`
  parcels mail items babies goods containers cargo freight remittances payments losses water electricity energy power gas
  newspapers orders consignments shipments money passengers baggage luggage prescriptions loans credits shares cattle
`)
const MOVING = listOf('delivered sent shipped dispatched supplied held handed given procured deployed')

const IRREGULAR = listOf(
  'set paid led broadcast sold held given written made sent run put drawn undertaken built',
)

function isActivityWord(word: string): boolean {
  return (
    EVENTS.has(word) || COURSES.has(word) || HELP.has(word) || SURE_PRODUCTS.has(word) || PRODUCTS.has(word)
  )
}

/** The first noun: up to a small word, a participle behind it, or a sign. */
function headOf(
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

function isPlural(word: string): boolean {
  return (
    /[^su]s$/.test(word) ||
    /^(?:people|staff|women|men|children|youth|personnel|mous|memoranda|curricula)$/.test(word)
  )
}

function isGenitive(word: string): boolean {
  return /['’]s?$/.test(word) || /s['’]$/.test(word)
}

const SMALL = listOf(`
  of in on at by for from to with without within among between across under over above below during through via per towards against
  that who which whose whom where when while whether and or as than not is are was were be been being has have had having the a an
  into about around after before since until despite
`)

const EVENTS = listOf(`
  workshops workshop seminars seminar webinars webinar conferences conference symposia symposiums meetings meeting briefings
  briefing consultations roundtables round-tables trainings hackathons bootcamps masterclasses exhibitions expos forums fora
  dialogues campaigns missions lectures talks panels events event side-events retreats summits congresses colloquia colloquiums
  round-table roundtable spots assemblies plenaries inductions orientations study-tours webcasts meetups
  courses excursions tours fellowships internships secondments study-visits teleconferences videoconferences hearings launches
  ceremonies scholarships stipends grants competitions contests demonstrations roadshows clinics-of-advice expert-groups sessions outreach
`)

const COURSES = listOf(
  'training trainings course courses curriculum e-learning coaching mentoring workshop workshops seminar seminars lessons',
)

const SERVICE_PHRASE = screened(
  /\b(?:technical (?:assistance|cooperation|co-operation|support|advice)|advisory (?:services?|support|missions?)|policy advice|legal advice|expert advice|round tables?|advocacy|capacity[- ](?:building|development) (?:activities|projects|programmes|measures|interventions|initiatives)|consultancy services?|secretariat services?|support services?|(?:support|assistance|training|awareness|advocacy|outreach|promotion|promotional|communication|information|pilot) (?:activities|measures|projects|interventions|initiatives|actions|programmes)|projects implemented|(?:country|field|site|monitoring|follow-up|study|exchange|supervision|advisory|technical|assessment|outreach|liaison|expert|high-level|mentoring|backstopping) visits|study tours|page views|consultancies|person-days|working days of (?:advice|experts))$/,
)

const SURE_PRODUCTS = listOf(`
  brochures leaflets flyers newsletters newsletter posters infographics podcasts pamphlets factsheets fact-sheets tweets
  press-releases toolkits handbooks publications mentions booklets webcasts tutorials yearbooks e-newsletters banners
`)

const SURE_PHRASE = screened(
  /\b(?:press releases?|policy briefs?|fact sheets?|social media (?:posts?|messages)|blog posts?|media posts|information (?:material|materials|products)|training (?:materials?|modules?|manuals?|packages?|tools?)|guidance (?:notes?|documents?|materials?)|technical (?:papers?|reports?|notes?|guides?)|working papers?|(?:press|newspaper|media) (?:articles?|mentions|reports|coverage)|(?:web|website|site|online|page) (?:traffic|visits|views|hits)|web pages?|news items?|web stories|video clips)$/,
)

/** What an organization makes; others make some of it, too, so a word of making must stand beside. */
const PRODUCTS = listOf(`
  reports report papers guidelines guideline manuals guides documents pages texts standards studies study assessments surveys
  tools methodologies methodology models databases database platforms platform portals portal websites curricula modules
  materials material spots clips jingles adverts practices lessons videos films articles maps datasets data-sets indicators profiles strategies roadmaps analyses
  evaluations reviews recommendations drafts templates glossaries translations briefs notes resources products deliverables
  inspections audits tests exercises letters circulars certificates diplomas episodes interviews speeches presentations statements
  law programme yearbooks tutorials questions
  bulletins articles mentions messages stories posts kits packages equipment copies applications apps software content frameworks protocols proposals
  projects activities initiatives programmes pilots interventions services systems funds grants missions words information
`)

const MAKING = new Set([
  ...formsOf(`
    develop produce publish prepare draft issue launch disseminate distribute deliver print translate edit update revise elaborate
    finalize finalise compile release upload broadcast circulate organize organise conduct implement design create provide render
    convene host facilitate execute support finance fund  interpret  proofread format digitize digitise share
    present submit supply ship donate establish maintain compose design author co-author record film stream air document formulate devise propose articulate assemble construct curate catalogue post compose launch sponsor fund
    commission grant award print address review analyse analyze        initiate
    undertake coordinate co-organize co-organise perform field deploy negotiate pilot install
  `),
  'held',
  'given',
  'written',
  'made',
  'sent',
  'run',
  'carried',
  'put',
  'rolled',
  'drawn',
  'posted',
  'broadcast',
  'screened',
])

/** What the organization does with things of any name. */
const DELIVERING = new Set([
  ...formsOf(`
    organize organise convene host conduct deliver disseminate distribute develop prepare draft produce launch translate print
    render provide facilitate elaborate compile broadcast circulate edit proofread upload post disburse allocate award deploy arrange
    dispatch ship supply preposition stockpile airlift procure  service donate award grant field stage sponsor co-organize co-organise co-host cohost
    moderate mail hand stage roll televise  showcase subsidize subsidise hire recruit second
  `),
  'held',
  'undertaken',
  'broadcast',
  'handed',
  'drawn',
  'sent',
  'given',
  'carried',
])

const MAKING_OR_DELIVERING = new Set([
  ...MAKING,
  ...DELIVERING,
  'maintained',
  'sold',
  'performed',
  'done',
  'updated',
  'finished',
])

/** Names of acts, as heads: "Provision of technical assistance". */
const ACTS = listOf(`
  organization organisation provision delivery dissemination development publication preparation translation distribution production
  conduct holding hosting drafting issuance issue launch elaboration implementation execution realization facilitation support assistance participation promotion
`)

/** Plans, laws and statistics with these are others' work. */
const OF_OTHERS = listOf(`
  national municipal local provincial district village community school domestic parliamentary ministerial government governmental
  household private commercial
`)

const REQUESTS = listOf(
  'tickets calls questions requests request queries inquiries enquiries applications demands',
)
const HANDLING = new Set([
  ...formsOf(
    'close handle answer process treat address serve satisfy fulfil fulfill resolve register reply receive',
  ),
  'met',
  'dealt',
  'responded',
  'fulfilled',
])
const HELP = listOf(`
  assistance support advice advisory aid help guidance information cooperation co-operation equipment grants services service training
  fellowships mentoring coaching trainings capacity-building kits
`)

const AGREEMENTS = listOf(
  'memoranda memorandum mous mou agreements partnerships partners arrangements letters',
)
const SIGNING = listOf(
  'signed concluded established formed negotiated entered agreed renewed initiated created',
)

const SURE_VISITS = listOf('downloads followers likes impressions pageviews page-views clicks hits retweets')
const VISITS = listOf(
  'visits visitors views subscribers users copies sessions enrolments enrollments registrations',
)
const TRAINEES = listOf('trainees attendees beneficiaries fellows interns')
const VISITED = screened(
  /\b(?:websites?|web|sites?|portals?|pages?|platforms?|social media|newsletters?|channels?|publications?|reports?|guidelines?|handbooks?|exhibitions?|stands?|booths?|expo|online|e-library|repository|downloaded|downloads|toolkits?|manuals?|app|brochures?|help ?desks?|help-desks?|dashboards?|databases?|library|libraries|e-learning|academy|mobile app|tool)\b/,
)

const ATTENDANCE = listOf(
  'participants participant attendees attendance participation delegates trainees audience people persons officials experts students',
)
/** "Number of times the handbook was downloaded". */
const TIMES_READ = screened(
  /^(?:the )?number of times .* (?:is|was|were|are|been) (?:downloaded|viewed|accessed|visited|opened|shared|consulted|read|mentioned)\b/,
)

const SIGNED_UP = listOf('attending registered enrolled signed subscribed')
const PLACES = listOf('per in of at to from attending')

const REACHING = listOf(`
  trained assisted supported reached sensitized sensitised briefed advised coached mentored served invited consulted benefited
  benefitted instructed taught educated informed visited tutored upskilled capacitated targeted attended participated aided
  counselled counseled helped mobilized mobilised inducted
`)
const RECEIVING = listOf(
  'completing completed finishing finished receiving received receive attending attend benefiting benefitting participating provided given offered granted taking took',
)

const USING = listOf(`
  using applying working running passing adopting employed certified graduated passed adopted applied used still licensed hired
  implementing practising practicing operating teaching training reporting publishing introducing testing introduced
`)
const AFTERWARDS = listOf('after later following since')

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

function someoneElseActs(words: readonly Word[], own: ReadonlySet<string>): boolean {
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

const OTHERS = listOf(`
  councils boards associations enterprises companies firms chambers cooperatives municipalities cities
  administrations members countries states parties governments operators ministries parliaments authorities regulators neighbours
  neighbors employers unions communities parliament cabinet government court
`)

/** Others did something with it. */
const IS_USED = screened(
  /(?<!\b(?:of|for|to|the|on) )\b(?:used|applied|adopted|cited|incorporated|ratified|enacted|endorsed|reused|referenced|transposed|approved|replicated|quoted|accepted)\b|\bin (?:use|force|operation|service)\b|\bled to\b|\bresult(?:ed|ing) in\b/i,
)

function saysOthersAct(definition: string, own: ReadonlySet<string>): boolean {
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

/** The same words for something else. */
const OTHER_SENSE = screened(
  /\b(?:birth|death|marriage|school|medical) certificates?\b|\b(?:medical|dental|outpatient|doctor|prenatal) consultations?\b|\b(?:identity|travel|birth|shipping|customs|land|property|legal|civil status) documents?\b|\b(?:craft|repair|bicycle|carpentry|sheltered|protected|pottery|weaving|tailoring|car) workshops?\b|\b(?:permanent|diplomatic|space|satellite|lunar|peacekeeping|rescue|fire-fighting) missions?\b|\b(?:water|race|golf|river) courses?\b|\b(?:hospital|health|home|antenatal|labour|clinic|doctor|patient|tourist|museum|prenatal|postnatal|school) visits?\b|\b(?:court|public|parliamentary|trial) (?:hearings?|sessions?)\b|\b(?:solar|wind|voting|control) panels?\b|\bpeace (?:talks|dialogues)\b|\bdegree courses?\b|\bguided tours?\b|\bbirths attended\b|\bsocial dialogues?\b/i,
)

/** A matter of punctuality or satisfaction is about quality, and left alone. */
const PUNCTUAL = screened(
  /\b(?:on time(?! use)|in time|by (?:the|their|its) (?:deadline|due date)|before the (?:deadline|due date)|within (?:\d|the (?:time|period|deadline)|one|two|three|four|five|six|ten|twelve)|satisf\w+|punctual\w*)\b/i,
)
