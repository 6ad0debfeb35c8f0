// Percentages of which nobody knows what they are taken of. "Percentage of members that pay on time" names its denominator, the
// members; "percentage of coverage", "implementation rate" and "share of women" do not. What names it elsewhere (a division in
// definition or method, a unit with its base) settles the question, a description of the numerator does not.

import type { IndicatorText } from './indicator-text.ts'
import { screened } from './screened.ts'
import { listOf, type Word } from './words.ts'

/** The words of the title that promise a part of an unnamed whole; undefined when there are none. */
export function shareWithoutWhole(text: IndicatorText): string | undefined {
  const found = unnamedShareIn(text)
  return found === undefined || namesWhole(text) ? undefined : found
}

function unnamedShareIn(text: IndicatorText): string | undefined {
  // Of a budget it is taken by everybody over the approved budget.
  if (
    /\bbudget (?:execution|implementation)\b|\b(?:execution|implementation) (?:rate )?of (?:the )?budget\b/i.test(
      text.title,
    )
  )
    return undefined
  const { words } = text
  const isPercent = PERCENT_UNIT.test(text.unit) || (text.unit === '' && PERCENT_IN_TITLE.test(text.title))
  if (text.unit !== '' && !isPercent && !SHARE_UNIT.test(text.unit)) return undefined
  return (
    shareAtStart(text.title, words) ??
    rateIn(text.title, words) ??
    (isPercent ? qualityIn(text.title, words) : undefined)
  )
}

const PERCENT_UNIT = /^\s*(?:in )?(?:%|per ?cent|percentages?|pct\.?)\s*$/i
const PERCENT_IN_TITLE = /\((?:in )?(?:%|per ?cent|percentage)\)|\bin (?:%|per ?cent)\s*$/i
const SHARE_UNIT = /^\s*(?:rate|share|ratio|proportion|fraction|percentage points?)\s*$/i

/** Whether definition, method, unit or denominator say over what. */
function namesWhole({ definition, method, denominator, unit, title }: IndicatorText): boolean {
  return (
    denominator !== '' ||
    [definition, method].some((one) => DIVISION.test(one)) ||
    BASED.test(unit) ||
    WHOLE.test(title)
  )
}

const DIVISION = screened(
  new RegExp(
    [
      String.raw`\b(?:divided by|out of|denominator|weighted)\b|\bbase:| [/÷] `,
      String.raw`\bover (?:all|the|those|total)\b`,
      String.raw`\bover \p{L}+ (?:that|who|which|due|received|planned|registered|submitted|invited|approved|issued)\b`,
      String.raw`\bof (?:all|those|these|the total|total|the sum)\b`,
      // Behind a figure it is a threshold of what is counted above the line.
      String.raw`(?<!\d ?)(?:%|\bper cent|\bpercent) of\b|\b(?:percentage|share|proportion|fraction|ratio) (?:of|to|in)\b`,
      String.raw`\bas (?:a|the) (?:percentage|share|proportion)\b`,
      String.raw`\b(?:relative|in relation|in proportion|compared) (?:to|with)\b`,
      String.raw`\bamong (?:all|those|the)\b`,
      String.raw`\b(?:per|for each|for every) (?:\d|thousand|hundred|million|capita|head|inhabitant|person|member)`,
    ].join('|'),
    'iu',
  ),
)

const BASED = screened(
  /(?:%|per ?cent|percentages?|share|proportion) (?:of|in|points? of) \p{L}|\bper (?!cent)|\p{L} ?\/ ?\p{L}/iu,
)

const WHOLE = screened(
  /\bout of\b|\bof all\b|\bas (?:a |the )?(?:percentage|percent|per cent|share|proportion|%) of\b|\bin (?:the )?(?:total|overall|all)\b|\b(?:of|in|to) (?:the )?total\b|\bper (?!cent\b|centage)|\b(?:compared|relative|in relation) (?:with|to)\b|\bamong all\b|\bdivided by\b|\bratio\b.*\bto\b/i,
)

/** "Percentage of …", "Share of …". */
function shareAtStart(title: string, words: readonly Word[]): string | undefined {
  let at = 0
  while (LEADING.has(words[at]?.lower ?? '')) at += 1
  const sign = /^\s*%\s*(?:of\b)?/.exec(title)?.[0]
  if (sign === undefined) {
    if (words[at]?.lower === 'per' && words[at + 1]?.lower === 'cent') at += 1
    else if (!SHARES.has(words[at]?.lower ?? '')) return undefined
    at += 1
  }
  if (words[at]?.lower === 'of') at += 1
  const rest = words.slice(at)
  const phrase = phraseOf(rest)
  const head = phrase.at(-1)
  if (head === undefined) return undefined
  const found = title.slice(sign === undefined ? words[0]!.start : 0, head.end)
  if (phrase.some(({ lower }) => CHANGES.has(lower))) return undefined
  if (isQuality(head.lower) || (phrase.length > 1 && isQuality(phrase[0]!.lower))) return found
  const behind = rest.slice(rest.indexOf(head) + 1)
  const isDisabled = behind[0]?.lower === 'with' && (behind[1]?.lower ?? '').startsWith('disabilit')
  if (isDisabled) return saysOfWhichGroup(behind.slice(2)) ? undefined : found
  if (GROUPS.has(head.lower) || PEOPLE_OF_A_GROUP.test(phrase.map(({ lower }) => lower).join(' ')))
    return saysOfWhichGroup(behind) ? undefined : found
  if (says(behind)) return undefined
  return isPlural(head.lower) && phrase.length > 1 ? undefined : found
}

const LEADING = listOf(
  'the a an average mean median overall total annual yearly global regional national estimated combined',
)
const SHARES = listOf('percentage percent percentages share shares proportion proportions fraction')
const CHANGES = listOf(
  'change changes increase decrease reduction growth rise fall decline variation difference deviation points',
)

/** The first noun with what stands before it: up to a small word, a participle behind it, or a sign. */
function phraseOf(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ lower }) => !ARTICLES.has(lower))
  if (start < 0) return []
  let end = start + 1
  while (end < words.length && !isBoundary(words, end)) end += 1
  return words.slice(start, end)
}

const ARTICLES = listOf('the a an all')

const BOUNDARIES = listOf(`
  of in on at by for from to with without within among between across under over above below during through via per towards against
  that who which whose whom where when while whether and or as than not is are was were be been being has have had having the a an
  into about around after before since until despite without held given sold made paid kept sent met grown known led spent lost
  taken born living built bought taught written able aged due free open
`)

function isBoundary(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!
  if (BOUNDARIES.has(lower)) return true
  // A participle behind a noun; before one it belongs to the noun.
  const before = words[i - 1]!.lower
  if (!/(?:ed|ing)$/.test(lower) || QUALITIES.has(lower) || lower.length < 5) return false
  return isPlural(before) || words[i + 1] === undefined || BOUNDARIES.has(words[i + 1]!.lower)
}

function isPlural(word: string): boolean {
  return (/[^su]s$/.test(word) && !/(?:ics|news)$/.test(word)) || IRREGULAR_PLURALS.has(word)
}

const IRREGULAR_PLURALS = listOf(`
  women men children people persons staff personnel youth police cattle livestock fish data media criteria households population
  workforce membership electorate labour-force
`)

/** Whether anything behind a noun says which of them are counted, and not only of what they are. */
function says(behind: readonly Word[]): boolean {
  return (
    behind.some(({ lower }, i) => i === 0 && lower !== 'of' && lower !== 'for') ||
    behind.some(({ lower }) => TELLING.has(lower) || lower.endsWith('ed'))
  )
}

const TELLING = listOf(
  'that who which whose where with without from by held spent paid under above below within covered aged using',
)

/** Parts of mankind: their share is taken of the persons, posts or bodies that the title names, or of nobody knows what. */
const GROUPS = listOf(`
  women men girls boys females males youth youths young minorities nationals foreigners migrants refugees indigenous elderly
`)

const PEOPLE_OF_A_GROUP =
  /^(?:young|older|elderly|indigenous|local|disabled) (?:people|peoples|persons|population|populations)$/

function saysOfWhichGroup(behind: readonly Word[]): boolean {
  const [first, ...rest] = behind
  if (first === undefined) return false
  if (first.lower === 'among' || first.lower === 'amongst') return true
  if (/^(?:in|on|at|within|of)$/.test(first.lower)) {
    const phrase = phraseOf(rest)
    const place = phrase.at(-1)?.lower ?? ''
    return place !== '' && !isQuality(place) && !VAGUE_PLACES.has(place)
  }
  return !TAKING_PART.has(first.lower)
}

const VAGUE_PLACES = listOf(`
  programme programmes program programs project projects process processes decision-making leadership politics management activities
  events sector sectors field training trainings trade peace governance science life society economy work media sport sports
  meetings cooperation delivery initiatives interventions networks scheme schemes business entrepreneurship agriculture fisheries
`)

/** "Percentage of women participating in training": of the women, or of the participants. */
const TAKING_PART = listOf(`
  participating attending trained taking involved represented benefiting benefitting reached engaged supported participated
  participation represented
`)

/** "Implementation rate", "Rate of compliance". */
function rateIn(title: string, words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ lower, isName }) => (lower === 'rate' || lower === 'rates') && !isName)
  if (at < 0 || words.some(({ lower }) => KNOWN_BASES.has(lower))) return undefined
  let start = 0
  while (LEADING.has(words[start]?.lower ?? '')) start += 1
  if (words.slice(at + 1).some(({ lower }) => lower === 'among' || lower === 'amongst')) return undefined
  if (at > start) {
    const before = words.slice(start, at)
    const isHead = before.every(({ lower }) => !BOUNDARIES.has(lower)) && before.length <= 4
    return isHead && isQuality(before.at(-1)!.lower)
      ? title.slice(before[0]!.start, words[at]!.end)
      : undefined
  }
  if (words[at + 1]?.lower !== 'of') return undefined
  const phrase = phraseOf(words.slice(at + 2))
  const quality = phrase.at(-1)
  return quality !== undefined && isQuality(quality.lower)
    ? title.slice(words[at]!.start, quality.end)
    : undefined
}

/** Rates that have one base wherever they are published. */
const KNOWN_BASES = listOf(`
  mortality fatality unemployment employment underemployment literacy illiteracy interest exchange vacancy inflation birth births
  fertility death deaths enrolment enrollment attendance dropout drop-out poverty prevalence incidence infection survival turnover
  crime homicide suicide occupancy discount tax tariff savings dependency disability default divorce marriage repetition transition
  morbidity stunting wasting obesity cesarean caesarean contraceptive graduation labour-force labor-force labour labor primary
  secondary school pupils population flow data heart response load accident injury replacement lending mortgage growth
`)

/** With the unit percent: a title that begins with a quality and counts no members of a group. */
function qualityIn(title: string, words: readonly Word[]): string | undefined {
  let at = 0
  while (
    LEADING.has(words[at]?.lower ?? '') ||
    (MEASURED.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'of')
  ) {
    at += MEASURED.has(words[at]!.lower) ? 2 : 1
  }
  const phrase = phraseOf(words.slice(at))
  const head = phrase.at(-1)
  // "Strengthened capacity" counts nothing at all, as another rule says.
  if (
    head === undefined ||
    phrase.length > 3 ||
    phrase[0]!.lower.endsWith('ed') ||
    phrase.some(({ lower }) => CHANGES.has(lower) || KNOWN_BASES.has(lower))
  )
    return undefined
  return isQuality(head.lower) ? title.slice(phrase[0]!.start, head.end) : undefined
}

const MEASURED = listOf('level levels degree extent rate state status stage')

/** What can be said of persons, of offices and of money alike. */
function isQuality(word: string): boolean {
  return (
    QUALITIES.has(word) ||
    (/(?:ization|isation|ness|ism|ability|ibility|ivity|fulness)$/.test(word) && !QUANTITIES.has(word))
  )
}

const QUANTITIES = listOf(
  'organization organisation electricity activity disability liability tourism mechanism organism business',
)

const QUALITIES = listOf(`
  satisfaction awareness progress coverage compliance implementation participation engagement execution balance quality assurance
  sourcing readiness integration adoption uptake take-up completion delivery attainment achievement effectiveness efficiency access
  inclusion visibility capacity utilization utilisation usage use absorption alignment availability timeliness fulfilment fulfillment
  adherence acceptance cooperation co-operation coordination co-ordination transparency knowledge understanding success performance
  preparedness resilience parity equality diversity representation mainstreaming automation interoperability connectivity
  localization ownership motivation trust confidence wellbeing well-being loyalty recognition support commitment accuracy reliability
  continuity sustainability penetration harmonization integrity conformity consistency completeness comprehensiveness accessibility
  affordability application enforcement observance ratification realization fulfillment responsiveness resolution retention reach
  outreach involvement contribution collaboration development deployment dissemination operation operationalization functionality
  maintenance monitoring reporting treatment recovery recycling reuse reduction protection prevention detection certification
  accreditation registration verification validation conservation restoration management planning budgeting procurement training
  empowerment innovation modernization mobility flexibility disclosure openness equity fairness gender inclusiveness security
  safety cleanliness hygiene nutrition adaptation mitigation transformation transition digitization digitalization disbursement
  commitment mobilization obligation collection approval acceptance matching fit functioning readership viewership audience
  multilingualism bilingualism literacy fluency proficiency competence competency skills
`)
