// Events, services and products as the head of a title: "Number of workshops held", "Guidelines published".

import { screened } from '../screened.ts'
import { formsOf, listOf, type Word } from '../words.ts'
import type { Found } from './found.ts'
import { headOf, isGenitive, isPlural } from './head-noun.ts'
import { doesSomething, reachOf } from './people-reached.ts'
import {
  COURSES,
  DELIVERING,
  EVENTS,
  HELP,
  MAKING,
  MAKING_OR_DELIVERING,
  OF_OTHERS,
  OTHERS,
  PRODUCTS,
  PUPILS,
  SMALL,
  SURE_PRODUCTS,
  isActivityWord,
} from './words.ts'

export function activityIn(words: readonly Word[], start: number): Found | undefined {
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

const UNDERTAKINGS = listOf(
  'projects programmes activities initiatives interventions studies guidelines missions reports publications',
)

const UNDER_WAY =
  /^(?:under (?:implementation|preparation|development|way|review)|in (?:progress|preparation|implementation))\b/

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

const SERVICE_PHRASE = screened(
  /\b(?:technical (?:assistance|cooperation|co-operation|support|advice)|advisory (?:services?|support|missions?)|policy advice|legal advice|expert advice|round tables?|advocacy|capacity[- ](?:building|development) (?:activities|projects|programmes|measures|interventions|initiatives)|consultancy services?|secretariat services?|support services?|(?:support|assistance|training|awareness|advocacy|outreach|promotion|promotional|communication|information|pilot) (?:activities|measures|projects|interventions|initiatives|actions|programmes)|projects implemented|(?:country|field|site|monitoring|follow-up|study|exchange|supervision|advisory|technical|assessment|outreach|liaison|expert|high-level|mentoring|backstopping) visits|study tours|page views|consultancies|person-days|working days of (?:advice|experts))$/,
)

const SURE_PHRASE = screened(
  /\b(?:press releases?|policy briefs?|fact sheets?|social media (?:posts?|messages)|blog posts?|media posts|information (?:material|materials|products)|training (?:materials?|modules?|manuals?|packages?|tools?)|guidance (?:notes?|documents?|materials?)|technical (?:papers?|reports?|notes?|guides?)|working papers?|(?:press|newspaper|media) (?:articles?|mentions|reports|coverage)|(?:web|website|site|online|page) (?:traffic|visits|views|hits)|web pages?|news items?|web stories|video clips)$/,
)

/** Names of acts, as heads: "Provision of technical assistance". */
const ACTS = listOf(`
  organization organisation provision delivery dissemination development publication preparation translation distribution production
  conduct holding hosting drafting issuance issue launch elaboration implementation execution realization facilitation support assistance participation promotion
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
