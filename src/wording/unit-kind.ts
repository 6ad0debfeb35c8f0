// What a unit measures and what a title says is measured, each as a kind; and which kinds cannot be one. Where a title does not
// say what it is (a count or a share, "Schools with electricity"), or a word is in no list, nothing is said.

import type { IndicatorText } from './indicator-text.ts'
import { remembering } from './remembering.ts'
import { listOf, wordsOf, type Word } from './words.ts'

/** The words of the title that the unit contradicts; undefined when it does not, or when nobody can tell. */
export function contradictedBy({ title, unit }: IndicatorText): string | undefined {
  const measured = kindOfTitle(title)
  const given = kindOfUnit(unit)
  if (measured === undefined || given === undefined) return undefined
  const { kind, words, phrase } = measured
  const last = words.at(-1)!
  const said = title.slice(words[0]!.start, last.end)
  // Passenger-kilometres of passengers, working days of work.
  if (/\p{L}-\p{L}/u.test(unit)) return undefined
  // The noun of the unit stands in the title as what is counted.
  if (given.noun !== undefined && phrase.some(({ lower }) => singular(lower) === singular(given.noun!))) {
    return kind === 'share' || kind === 'rate' ? said : undefined
  }
  return agree(kind, given, last.lower) ? undefined : said
}

type Kind =
  | 'share'
  | 'rate'
  | 'ratio'
  | 'number'
  | 'time'
  | 'money'
  | 'score'
  | 'area'
  | 'physical'
  | 'quantity'
  | 'thing'

interface Measured {
  readonly kind: Kind
  /** What the message names. */
  readonly words: readonly Word[]
  /** The noun that is counted or measured, with what stands before it. */
  readonly phrase: readonly Word[]
}

const kindOfTitle = remembering((title: string): Measured | undefined => {
  const all = wordsOf(title)
  let at = 0
  while (LEADING.has(all[at]?.lower ?? '')) at += 1
  const words = all.slice(at)
  const [first, second] = words
  if (first === undefined) return undefined
  if (/^\s*%/.test(title)) return { kind: 'share', words: [first], phrase: [] }
  if (first.lower === 'per' && second?.lower === 'cent')
    return { kind: 'share', words: [first, second], phrase: [] }
  if (SHARES.has(first.lower) && (second?.lower === 'of' || first.lower.startsWith('percent')))
    return { kind: 'share', words: [first], phrase: [] }
  const isCount =
    (/^(?:number|numbers|count|no|nr)$/.test(first.lower) && second?.lower === 'of') ||
    (first.lower === 'how' && second?.lower === 'many')
  if (isCount) {
    const phrase = phraseOf(words.slice(2))
    return { kind: 'number', words: [first, second!, ...phrase], phrase }
  }
  const phrase = phraseOf(words)
  const head = phrase.at(-1)
  if (head === undefined) return undefined
  if (first.lower === 'rate' && second?.lower === 'of') return { kind: 'rate', words: [first], phrase: [] }
  if (head.lower === 'ratio')
    return { kind: 'ratio', words: phrase, phrase: phraseOf(words.slice(phrase.length + 1)) }
  const kind =
    HEADS.get(head.lower) ?? (head.isName && !NAMED.has(head.lower) ? undefined : kindOfNoun(head.lower))
  if (first.lower === 'value' && phrase.length === 1) return { kind: 'money', words: phrase, phrase }
  return kind === undefined ? undefined : { kind, words: phrase, phrase }
})

function kindOfNoun(noun: string): Kind | undefined {
  return UNIT_NOUNS.has(noun) ? 'quantity' : CLASSES.has(singular(noun)) ? 'thing' : undefined
}

const LEADING = listOf(
  'the a an average mean median typical total overall annual yearly monthly maximum minimum weighted estimated cumulative combined actual',
)
const SHARES = listOf('percentage percent percentages share proportion proportions fraction')
/** Words with a capital inside a name that are still what is measured: the Cybersecurity Index. */
const NAMED = listOf('index states parties')

const BOUNDARIES = listOf(`
  of in on at by for from to with without within among between across under over above below during through via per towards against
  that who which whose whom where when while whether and or as than not is are was were be been being has have had having the a an
  into about around after before since until despite held given sold made paid kept sent met spent lost taken born living built
`)

function phraseOf(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ lower }) => !/^(?:the|a|an|all)$/.test(lower))
  if (start < 0) return []
  let end = start + 1
  while (end < words.length && end < start + 6 && !isBoundary(words, end)) end += 1
  return words.slice(start, end)
}

function isBoundary(words: readonly Word[], i: number): boolean {
  const { lower, start } = words[i]!
  const before = words[i - 1]!
  if (BOUNDARIES.has(lower) || start - before.end > 1) return true
  if (!/(?:ed|ing)$/.test(lower)) return false
  if (lower.endsWith('ed') && BOUNDARIES.has(words[i + 1]?.lower ?? 'of')) return true
  return /[^s]s$|^(?:people|children|women|men|staff)$/.test(before.lower)
}

/** Heads of titles that say what is measured. */
const HEADS: ReadonlyMap<string, Kind> = kinds<Kind>({
  rate: 'rate prevalence mortality incidence morbidity density coverage',
  time: 'time times duration durations delay delays waiting-time age lifetime lifespan expectancy lead-time downtime uptime',
  money: `cost costs price prices expenditure expenditures spending revenue revenues income incomes earnings salary salaries wage
    wages funding investment investments savings debt fee fees turnover budget profit profits sales`,
  score: 'score scores index indices rating ratings grade grades rank ranking satisfaction',
  area: 'area areas surface acreage',
  physical: `volume volumes capacity weight mass temperature speed distance length depth height width altitude emissions
    tonnage precipitation rainfall bandwidth throughput concentration yield yields consumption energy electricity`,
})

interface Unit {
  readonly kind: 'percent' | 'time' | 'money' | 'score' | 'area' | 'physical' | 'number' | 'ratio' | 'thing'
  /** For things: the noun in lower case. */
  readonly noun?: string
}

const kindOfUnit = remembering((unit: string): Unit | undefined => {
  const text = unit.toLowerCase().trim()
  if (/^(?:in )?(?:%|per ?cent|percentages?|pct)/.test(text) || /^percentage points?/.test(text))
    return { kind: 'percent' }
  // A derived unit fits too many titles: births per 1 000 women, kWh/m².
  if (/\bper\b|\/|\bfor (?:each|every)\b|‰|\bbasis points?\b|\bequivalents?\b/.test(text)) return undefined
  const main = text.replace(/\(.*$/, '').replace(/,.*$/, '')
  const words =
    main.match(/[\p{L}²³$€£¥°%#]+[\d²³]*(?:-\p{L}+)*/gu)?.filter((word) => !SCALES.has(word)) ?? []
  if (words.length === 0) return undefined
  if (words.some((word) => SCORES.has(word))) return { kind: 'score' }
  if (words.some((word) => RATIOS.has(word))) return { kind: 'ratio' }
  const before = words.findIndex((word) => BOUNDARIES.has(word))
  const noun = words[before > 0 ? before - 1 : words.length - 1]!
  if (/^(?:square|sq)$/.test(words[0]!)) return { kind: 'area' }
  if (/^(?:cubic|nautical)$/.test(words[0]!)) return { kind: 'physical' }
  if (words.some((word) => MONEY.has(word))) return { kind: 'money' }
  const kind = UNIT_NOUNS.get(noun) ?? UNIT_NOUNS.get(noun.split('-').at(-1)!)
  if (kind !== undefined) return { kind }
  if (CLASSES.has(singular(noun))) return { kind: 'thing', noun }
  return /[^su]s$/.test(noun) && !noun.endsWith('ics') ? { kind: 'thing', noun } : undefined
})

const SCALES = listOf(
  'thousand thousands million millions billion billions hundred hundreds trillion in of m bn k mn mio number-of',
)
const SCORES = listOf('point points score scores index scale rank grade stars rating level')
const RATIOS = listOf('ratio fraction proportion share rate coefficient quotient')
const MONEY = listOf(`
  usd eur chf gbp jpy cny inr cad aud nzd sek nok dkk pln zar kes brl mxn xof xaf sdr sdrs xdr aed sar kwd rub try krw sgd thb idr
  dollar dollars euro euros franc francs yen yuan rupee rupees rand peso pesos real reais shilling shillings krona kroner pounds-sterling
  dinar dinars riyal riyals dirham dirhams rouble roubles ruble rubles cents $ us$ € £ ¥ currency
`)

const UNIT_NOUNS: ReadonlyMap<string, Unit['kind']> = kinds<Unit['kind']>({
  time: 'second seconds minute minutes hour hours hrs h day days week weeks month months year years milliseconds ms min quarters',
  area: 'ha hectare hectares acre acres km2 km² m2 m² sqm sqkm',
  physical: `tonne tonnes ton tons kg kilogram kilograms kilogrammes g gram grams mg t kt mt litre litres liter liters l m3 m³
    barrel barrels bushels km kilometre kilometres kilometer kilometers metre metres meter meters m mm cm mile miles kwh mwh gwh twh
    kw mw gw w watt watts kilowatts megawatts gigawatts joules gj tj pj ej degrees °c hz khz mhz ghz bits mbit gbit kbit bytes
    gigabytes terabytes db ppm dobson knots`,
  number:
    'number numbers count counts unit units item items piece pieces no nr each times figure integer # total cases-number',
})

/**
 * Things that are counted, in classes; the first line of a class has its general words, each further line words for one kind of
 * it. Titles and units may differ in general and special, not in kind: museums may be institutions, and may not be visitors.
 */
const CLASSES: ReadonlyMap<string, readonly { readonly group: string; readonly kind: string }[]> = classes({
  person: [
    `person people individual beneficiary participant member adult man woman child boy girl youth employee staff worker candidate
     expert official human inhabitant resident citizen population user migrant national victim head full-timer speaker respondent
     professional holder`,
    'pupil student learner graduate trainee apprentice schoolchild fellow intern girl boy child youth',
    'teacher trainer instructor lecturer tutor educator',
    'patient',
    'nurse doctor physician midwife surgeon',
    'visitor tourist guest',
    'passenger traveller traveler',
    'customer consumer client subscriber',
    'farmer fisher fisherman herder producer smallholder',
    'refugee asylum-seeker returnee',
    'inspector auditor officer judge prosecutor',
    'delegate',
    'prisoner detainee',
    'seafarer driver pilot',
    'journalist author researcher scientist engineer',
  ],
  household: ['household family home dwelling beneficiary recipient'],
  state: [
    'country state party government economy territory administration member nation signatory ministry authority regulator agency',
  ],
  body: [
    `institution organization organisation body entity facility office authority agency operator ministry regulator centre center
     service member administration provider department association partner establishment network`,
    'school kindergarten classroom college',
    'university college',
    'hospital clinic',
    'museum library archive theatre theater',
    'laboratory lab',
    'company enterprise firm business employer exporter importer startup supplier manufacturer cooperative shop trader',
    'bank',
    'airline carrier',
    'newspaper broadcaster publisher',
    'factory mill',
    'court tribunal',
    'ngo',
  ],
  place: [
    'site place location area facility zone station',
    'city town municipality community village district commune',
    'port harbour harbor airport aerodrome',
    'beach bay coast',
    'park reserve',
    'camp settlement shelter',
    'mine quarry',
    'forest',
    'lake river basin catchment',
    'region province county',
    'farm field plot',
    'bridge road',
    'landfill dump',
    'building house',
  ],
  document: [
    `document text publication instrument product deliverable record output`,
    'law act bill statute regulation decree policy',
    'plan strategy roadmap programme program',
    'report article paper study brief book page',
    'agreement treaty contract memorandum convention',
    'standard norm recommendation guideline',
    'certificate licence license permit passport visa',
    'patent trademark design',
    'complaint request application claim petition notification filing',
    'leaflet brochure',
  ],
  event: [
    'event activity session',
    'meeting conference forum',
    'workshop seminar training course',
    'mission visit inspection audit',
    'exercise drill',
  ],
  case: [
    'case incident occurrence',
    'accident collision injury',
    'death fatality',
    'birth',
    'outbreak epidemic infection',
    'attack crime offence offense',
    'outage interruption',
  ],
  thing: [
    'object device',
    'vehicle car bus truck lorry',
    'ship vessel boat trawler',
    'aircraft aeroplane airplane',
    'tree seedling',
    'well borehole pump',
    'animal cow cattle goat sheep',
    'dose vaccine',
    'parcel letter package postcard',
    'connection subscription line',
    'panel turbine',
    'job post position',
  ],
})

function agree(kind: Kind, given: Unit, head: string): boolean {
  switch (kind) {
    case 'share':
      return given.kind === 'percent' || given.kind === 'ratio' || given.kind === 'score'
    case 'rate':
      return given.kind !== 'thing' && given.kind !== 'area'
    case 'ratio':
      return given.kind !== 'thing' && given.kind !== 'money' && given.kind !== 'time'
    case 'number':
      if (given.kind === 'thing')
        return UNIT_NOUNS.has(head) ? !CLASSES.has(singular(given.noun!)) : areOne(head, given.noun!)
      return (
        given.kind === 'number' ||
        given.kind === UNIT_NOUNS.get(head) ||
        (MONEY.has(head) && given.kind === 'money') ||
        (given.kind === 'score' && /points?$/.test(head))
      )
    case 'time':
      return given.kind === 'time' || given.kind === 'ratio' || given.kind === 'score'
    case 'money':
      return (
        ['money', 'percent', 'ratio', 'score', 'number'].includes(given.kind) ||
        (given.kind === 'thing' && !CLASSES.has(singular(given.noun!)))
      )
    case 'score':
      return !['money', 'time', 'area', 'thing', 'physical'].includes(given.kind)
    case 'area':
      return given.kind !== 'thing' && given.kind !== 'money' && given.kind !== 'time'
    case 'physical':
      if (given.kind === 'thing' && STRICT.has(head)) return false
      return given.kind !== 'thing' || !CLASSES.has(singular(given.noun!)) || isHeld(head, given.noun!)
    case 'quantity':
      return (
        given.kind !== 'thing' &&
        (given.kind === UNIT_NOUNS.get(head) || !['time', 'money', 'area', 'physical'].includes(given.kind))
      )
    case 'thing':
      if (given.kind === 'thing') return areOne(head, given.noun!)
      return !(NEVER.get(classOf(head)) ?? []).includes(given.kind)
  }
}

const STRICT = listOf(
  'weight mass temperature speed distance length depth height width altitude emissions energy electricity',
)

/** Capacity is also of persons and vehicles, volume also of letters and pages. */
function isHeld(head: string, noun: string): boolean {
  const group = classOf(noun)
  return (
    (head === 'capacity' && (group === 'person' || group === 'thing')) ||
    (/^(?:volumes?|consumption|throughput)$/.test(head) &&
      (group === 'document' || group === 'thing' || group === 'case'))
  )
}

/** By class of things: what their number is never given in. */
const NEVER: ReadonlyMap<string, readonly Unit['kind'][]> = new Map([
  ['state', ['time', 'area', 'physical', 'score', 'money']],
  ['body', ['time', 'area', 'physical', 'score', 'money']],
  ['person', ['area', 'physical', 'score', 'money']],
  ['household', ['time', 'area', 'physical', 'score', 'money']],
  ['place', ['time', 'score', 'money']],
  ['case', ['area', 'physical', 'score']],
])

function classOf(noun: string): string {
  return CLASSES.get(singular(noun))?.[0]?.group ?? ''
}

/** Whether two nouns may name what is counted: in one class, and not two kinds of it. */
function areOne(first: string, second: string): boolean {
  const [a, b] = [singular(first), singular(second)]
  const [inA, inB] = [CLASSES.get(a), CLASSES.get(b)]
  if (a === b || inA === undefined || inB === undefined) return true
  return inA.some((one) =>
    inB.some((other) =>
      one.group === other.group
        ? one.kind === GENERAL || other.kind === GENERAL || one.kind === other.kind
        : ALLIED.has(`${one.group} ${other.group}`) || ALLIED.has(`${other.group} ${one.group}`),
    ),
  )
}

const GENERAL = '0'
/** Bodies stand at places; the injured and the born are persons; events and cases are documented. */
const ALLIED = new Set([
  'body place',
  'case person',
  'document event',
  'case document',
  'case event',
  'place state',
  'thing person',
])

function singular(word: string): string {
  const known = SINGULARS.get(word)
  if (known !== undefined) return known
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['schoolchildren', 'schoolchild'],
  ['fishermen', 'fisherman'],
  ['persons', 'person'],
  ['buses', 'bus'],
  ['memoranda', 'memorandum'],
])

function kinds<K extends string>(lists: Partial<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(
    Object.entries(lists as Record<string, string>).flatMap(([kind, list]) =>
      [...listOf(list)].map((word) => [word, kind as K] as const),
    ),
  )
}

function classes(
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly { readonly group: string; readonly kind: string }[]> {
  const found = new Map<string, { readonly group: string; readonly kind: string }[]>()
  for (const [group, lines] of Object.entries(lists)) {
    for (const [i, line] of lines.entries()) {
      for (const word of listOf(line))
        found.set(word, [...(found.get(word) ?? []), { group, kind: String(i) }])
    }
  }
  return found
}
