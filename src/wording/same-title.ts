// When two titles are the same to a reader. Each title gets a key in time linear in its length: titles with different keys differ.
// In any language the key leaves away case, punctuation and brackets. In English it also leaves away what says nothing about the
// thing (articles, counting phrases, plural, spelling, tense, order); of titles with one key, those differ in which the order
// or the voice carries meaning: from A to B, ratio of A to B, members assessed and members assessing.

import { stemOf, withFigures } from './english-stem.ts'
import { screened } from './screened.ts'
import { beginningOf, listOf } from './words.ts'

type Counting = 'number' | 'share' | 'other'

export interface TitleForm {
  readonly key: string
  /** The same in its order and without spaces, for compounds: sea birds are seabirds. */
  readonly joined: string
  /** Whether the title says that it is a number or a part of a whole. */
  readonly counts: Counting | undefined
  /** By word that gives a direction, and by verb: the stems that stand behind it. */
  readonly directions: ReadonlyMap<string, ReadonlySet<string>>
  /** The same, where a participle before the thing is passed over: "with a tested plan". */
  readonly beyond: ReadonlyMap<string, ReadonlySet<string>>
  /** By place and stem of a verb: whether what stands before it acts or suffers. */
  readonly voices: ReadonlyMap<string, 'active' | 'passive'>
}

/** Two titles with one key that nevertheless say different things. */
export function differInOrder(a: TitleForm, b: TitleForm): boolean {
  if (isNumberOrShare(a) && isNumberOrShare(b) && a.counts !== b.counts) return true
  return (
    isOpposed(a, b) ||
    isOpposed(b, a) ||
    [...a.directions].some(
      ([word, stems]) =>
        isSwapped(stems, b.directions.get(word)) && isSwapped(a.beyond.get(word), b.beyond.get(word)),
    ) ||
    [...a.voices].some(([verb, voice]) => b.voices.has(verb) && b.voices.get(verb) !== voice)
  )
}

function isNumberOrShare({ counts }: TitleForm): boolean {
  return counts === 'number' || counts === 'share'
}

/** What stands behind "by" in one stands behind "to" in the other: loans by banks, loans to banks. */
function isOpposed(a: TitleForm, b: TitleForm): boolean {
  return OPPOSED.some(([one, other]) => {
    const there = b.directions.get(other)
    return (
      there !== undefined &&
      !b.directions.has(one) &&
      [...(a.directions.get(one) ?? [])].some((stem) => there.has(stem))
    )
  })
}

const OPPOSED = [
  ['by', 'to'],
  ['from', 'to'],
  ['by', 'for'],
  ['from', 'for'],
  ['by', 'from'],
  ['with', 'without'],
] as const

/** Each title has something behind the word that the other has elsewhere. */
function isSwapped(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return [...a].some((stem) => !hasStem(b, stem)) && [...b].some((stem) => !hasStem(a, stem))
}

/** The stem, or a part of it where a compound is written in two words. */
function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  return (
    stems.has(stem) ||
    [...stems].some(
      (one) => Math.min(one.length, stem.length) > 3 && (one.startsWith(stem) || stem.startsWith(one)),
    )
  )
}

/** For titles in any language. */
export function plainFormOf(title: string): TitleForm {
  const words =
    beginningOf(title)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? []
  return {
    key: words.join(' '),
    joined: '',
    counts: undefined,
    directions: new Map(),
    beyond: new Map(),
    voices: new Map(),
  }
}

/** @param stems those of words in other titles, to which these are added */
export function englishFormOf(title: string, stems: Map<string, string>): TitleForm {
  const { words, counts } = withoutCounting(tokensOf(beginningOf(title)))
  const kept: string[] = []
  const directions = new Map<string, Set<string>>()
  const beyond = new Map<string, Set<string>>()
  const voices = new Map<string, 'active' | 'passive'>()
  let direction: string | undefined
  let passing: string | undefined
  for (const [i, word] of words.entries()) {
    if (DIRECTIONS.has(word)) direction = passing = word
    if (isSmall(words, i)) continue
    const stem = stems.get(word) ?? stemOf(word)
    stems.set(word, stem)
    kept.push(stem)
    if (DIRECTIONS.has(word)) continue
    const voice = voiceOf(words, i)
    addTo(directions, direction, stem)
    if (voice !== 'passive' || positionOf(words, i) === 'behind') {
      addTo(beyond, passing, stem)
      passing = voice === 'active' ? stem : undefined
    }
    if (voice !== undefined) voices.set(`${positionOf(words, i)} ${stem}`, voice)
    // What somebody acts on stands behind the verb.
    direction = voice === 'active' ? stem : undefined
  }
  const joined = kept.join('')
  return { key: [...new Set(kept)].sort().join(' '), joined, counts, directions, beyond, voices }
}

function addTo(map: Map<string, Set<string>>, direction: string | undefined, stem: string): void {
  if (direction !== undefined) map.set(direction, (map.get(direction) ?? new Set()).add(stem))
}

/** Words in lower case, with figures for numbers and one way to write compounds. */
function tokensOf(title: string): string[] {
  const whole = title.replace(/\(([A-Z]{2,7})s?\)/g, (whole, letters: string, at: number) =>
    initialsBefore(title, at, letters.length) === letters.toLowerCase() ? ' ' : whole,
  )
  const once = whole.endsWith(')')
    ? SHARE_OF_THE_SAME.replace(whole, (whole, before, noun) =>
        before!.toLowerCase().includes(noun!.toLowerCase()) ? before! : whole,
      )
    : whole
  const small = withoutMarks(once.replace(/№|\bn[°º]/gi, 'number'))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?<=[a-z])'s?(?![a-z])/g, '')
    .replace(/(?<=\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
  const alike = ONE_WORDING.reduce((text, [pattern, by]) => pattern.replace(text, by), small)
  const text = PREFIX.replace(
    alike
      .replace(/\bno\.(?= |$)|^no(?= of )|\b(?:nr|nb|nbr|num)\b\.?(?= )|^#|#(?= ?of\b)/g, 'number')
      .replace(/%/g, ' percent ')
      .replace(/(?<=\d)\+/g, ' or more'),
    (prefix) => prefix.slice(0, -1),
  )
  const words = withOneLimit(withFigures(text.match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? []))
  return words.flatMap((word, i) => {
    if (COMPOUNDS.has(`${words[i - 1]}${word}`)) return []
    const joined = `${word}${words[i + 1]}`
    return COMPOUNDS.has(joined) ? [joined] : (ABBREVIATED.get(word) ?? [word])
  })
}

/** Letters as they are without accents; in ASCII there are none. */
function withoutMarks(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** "Flights departing on time (% of flights)". */
const SHARE_OF_THE_SAME = screened(
  /^([^()]*)\((?:in )?(?:%|percent|per cent|percentage|share|proportion|number) of (?:the |all )?([\p{L}]+)\)$/iu,
)

/** A bracket that only gives the short form of the words before it says nothing more. */
function initialsBefore(title: string, at: number, count: number): string {
  const words =
    title
      .slice(Math.max(0, at - 120), at)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return words
    .filter((word) => !/^(?:of|the|and|for|in|on|to)$/.test(word))
    .slice(-count)
    .map((word) => word[0])
    .join('')
}

/** "65 and over", "65 or more" and "at least 65" are one; so are their opposites. */
function withOneLimit(words: string[]): string[] {
  const text = words.join(' ')
  if (!IN_LIMITS.test(text)) return words
  return ONE_LIMIT.reduce((text, [pattern, by]) => pattern.replace(text, by), text).split(' ')
}

/** One of these stands in whatever says a limit. */
const IN_LIMITS = /over|old|above|more|up|under|young|below|less|few|minimum|maximum|high|great|low|exceed/

const ONE_LIMIT = [
  [screened(/\b(\d+(?: \p{L}+)?) (?:and|or) (?:over|older|above|more|upwards?)\b/gu), 'least $1'],
  [screened(/\b(\d+(?: \p{L}+)?) (?:and|or) (?:under|younger|below|less|fewer)\b/gu), 'most $1'],
  [screened(/\b(?:not?|no) (?:less|fewer) than\b|\ba minimum of\b/g), 'least'],
  [screened(/\bnot? more than\b|\bup to\b|\ba maximum of\b/g), 'most'],
  [screened(/\b(?:more|older|higher|greater) than (?=\d)|\b(?:over|exceeding) (?=\d)/g), 'above '],
  [screened(/\b(?:less|fewer|younger|lower) than (?=\d)|\bunder (?=\d)/g), 'below '],
] as const

/** "Migrants who hold a permit", "in possession of a permit" and "with a permit" are the same migrants. */
const HAVING_SOMETHING = screened(
  /\b(?:(?:that|which|who) )?(?:(?:are |is |were |was )?(?:equipped|provided|furnished|fitted|supplied) with|(?:are |is )?in possession of|holds?|owns?|possess|possesses|have|has|having)(?= (?:an?|the|at least|valid|their|its) )|\b(?:(?:equipped|provided|furnished|fitted|supplied) with|holding|owning|possessing|in possession of)\b/g,
)

/** What is written in several ways, in small letters. */
const ONE_WORDING = [
  [screened(/\bper cent\b/g), 'percent'],
  [screened(/\b(?:due to|caused by|because of)\b/g), 'of'],
  [screened(/\bper (?:capita|head|inhabitant|person)\b/g), 'per person'],
  [HAVING_SOMETHING, 'with'],
  [screened(/\b(?:by means of|with the help of|by way of|by use of|through the use of)\b/g), 'through'],
  [screened(/\bfemales?\b/g), 'women'],
  [screened(/\bmales?\b/g), 'men'],
] as const

const PREFIX = screened(
  /\b(?:co|re|pre|non|multi|sub|inter|micro|e|tele|bio|geo|cyber|anti|semi|mid|macro|hydro|agro|electro)-(?=[a-z])/g,
)

/** Short forms that everybody reads as the long one. */
const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map(
  `
  ict information communication technology
  icts information communication technology
  gdp gross domestic product
  gni gross national income
  sme small medium enterprise
  smes small medium enterprise
  msme micro small medium enterprise
  msmes micro small medium enterprise
  sids small island developing state
  lldc landlocked developing country
  lldcs landlocked developing country
  cso civil society organization
  csos civil society organization
  idp internally displaced person
  idps internally displaced person
  tb tuberculosis
  ncd noncommunicable disease
  ncds noncommunicable disease
  ip intellectual property
  amr antimicrobial resistance
  drr disaster risk reduction
  fdi foreign direct investment
  oda official development assistance
  ghg greenhouse gas
  ghgs greenhouse gas
  mou memorandum understanding
  mous memorandum understanding
  nap national adaptation plan
  naps national adaptation plan
  ndc nationally determined contribution
  ndcs nationally determined contribution
  tvet technical vocational education training
  ai artificial intelligence
  iot internet things
  hq headquarters
  ngo nongovernmental organization
  ngos nongovernmental organization
  sdg sustainable development goal
  sdgs sustainable development goal
  ldc least developed country
  ldcs least developed country
  un united nations
  eu european union
  co2 carbon dioxide
  ch4 methane
  usd us dollar
  eur euro
  chf swiss franc
  km kilometer
  km2 square kilometer
  kg kilogram
  ha hectare
  hr hour
  hrs hour
  min minute
  mins minute
  m meter
  m2 square meter
  t ton
  tonne ton
  tonnes ton
  l liter
  h hour
  mw megawatt
  gw gigawatt
  kwh kilowatthour
  yrs year
  sq square
  uk united kingdom
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([short, ...long]) => [short!, long] as const),
)

/** Left away: "total number of", "percentage of", "(%)" and the like, which do not say what is counted. */
function withoutCounting(
  tokens: readonly string[],
): Pick<TitleForm, 'counts'> & { readonly words: string[] } {
  let start = 0
  let counts: TitleForm['counts']
  while (start < tokens.length && BEFORE_COUNTING.has(tokens[start]!)) start += 1
  const first = COUNTING.get(tokens[start] ?? '')
  let behind = start + 1
  while (AGAIN.has(tokens[behind] ?? '')) behind += 1
  if (first !== undefined && (tokens[behind] === 'of' || tokens[start] === 'percent')) {
    counts = first
    start = tokens[behind] === 'of' ? behind + 1 : behind
  } else if (tokens[start] === 'how' && tokens[start + 1] === 'many') {
    counts = 'number'
    start += 2
  } else {
    while (start > 0 && tokens[start - 1] !== 'total') start -= 1
  }
  const words = tokens.slice(start).filter((word, i, all) => !(word === 'number' && all[i + 1] === 'of'))
  if (words.at(-1) === 'of') words.pop()
  const last = COUNTING.get(words.at(-1) ?? '')
  if (last !== undefined && words.length > 2 && !/^\d/.test(words.at(-2)!)) {
    counts ??= last
    words.pop()
    if (words.at(-1) === 'total') words.pop()
  }
  return { words, counts }
}

/** Behind the counting word: "percentage (%) of", "proportion, in per cent, of". */
const AGAIN = listOf('in percent number as')

const BEFORE_COUNTING = listOf('the a an total overall aggregate absolute cumulative')

const COUNTING: ReadonlyMap<string, Counting> = new Map([
  ['number', 'number'],
  ['numbers', 'number'],
  ['count', 'number'],
  ['total', 'number'],
  ['quantity', 'number'],
  ['percentage', 'share'],
  ['percent', 'share'],
  ['share', 'share'],
  ['proportion', 'share'],
  ['fraction', 'share'],
  ['amount', 'other'],
  ['level', 'other'],
  ['degree', 'other'],
  ['extent', 'other'],
])

const SMALL = listOf(`
  the a an of in for on at with and that which who whom whose is are was were be been being has have had having its their to from by
  between among into onto through during within via as such aged old olds sized own they them it every
`)

const DIRECTIONS = listOf(`
  in with for of to from by into out among between not without than over per before after against versus but under above below near outside inside behind beyond upstream downstream beside
`)

const AREA_KINDS = listOf('rural urban coastal remote mountain mountainous border arid suburban')

function isSmall(words: readonly string[], i: number): boolean {
  const word = words[i]!
  if (SMALL.has(word)) return true
  if (/^(?:per|each)$/.test(word)) return /^(?:year|month|week|day|quarter|annum)$/.test(words[i + 1] ?? '')
  if (/^(?:area|areas)$/.test(word)) return AREA_KINDS.has(words[i - 1] ?? '')
  const next = words[i + 1] ?? ''
  if (/^ages?$/.test(word)) return /^(?:\d|group$)/.test(next) || words[i - 1] === 'of'
  if (word === 'all') return words[i - 1] === 'of' || /^\d/.test(next)
  if (word === 'group') return /^ages?$/.test(words[i - 1] ?? '')
  if (/^years?$/.test(word) && /^\d/.test(words[i - 1] ?? ''))
    return words.some((one) => /^(?:aged?|ages|old|olds|below|above|least|most)$/.test(one))
  return false
}

/** Whether what a participle describes does it (reporting, that reported) or suffers it (reported). */
function voiceOf(words: readonly string[], i: number): 'active' | 'passive' | undefined {
  const word = words[i]!
  let before = i - 1
  while (words[before]?.endsWith('ly') === true) before -= 1
  const last = words[before] ?? ''
  if (INTRANSITIVE.has(word)) return undefined
  if (word.length > 5 && word.endsWith('ing')) return OBJECTIVE.has(last) ? undefined : 'active'
  if (ACTING.has(last) && !NOT_VERBS.has(word)) return 'active'
  if (word.length > 4 && word.endsWith('ed') && DETERMINERS.has(words[i + 1] ?? '') && !isAuxiliary(last))
    return 'active'
  if (word.length < 5 || !word.endsWith('ed') || last === 'and' || HAVING.has(last)) return undefined
  return words.includes('by') ? undefined : 'passive'
}

/** Participles are compared where they stand alike: "developing countries" with "developed countries", not with "countries developed". */
function positionOf(words: readonly string[], i: number): 'before' | 'behind' | 'between' {
  const isEnd = (at: number): boolean => words[at] === undefined || SMALL.has(words[at])
  if (isEnd(i + 1)) return 'behind'
  return isEnd(i - 1) ? 'before' : 'between'
}

/** These act on nothing, before the thing or behind it. */
const INTRANSITIVE = listOf(
  'functioning working operating existing living remaining residing staying arriving departing',
)

/** Before an object: "laboratories passed the test" acted. */
const DETERMINERS = listOf('the a an their its all every each')

function isAuxiliary(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(word)
}

const ACTING = listOf('that who which')
const HAVING = listOf('has have had having')
const OBJECTIVE = listOf('for the of in on a by and to with from at after before when while')
const NOT_VERBS = listOf('the a an are is were was be been have has had not no all each every')

/** Written in one word, with a hyphen or in two. */
const COMPOUNDS = listOf(`
  website database healthcare wastewater online offline wellbeing lifetime workplace groundwater landmine landmines broadband
  freshwater rainwater underground taxpayer taxpayers policymaker policymakers policymaking decisionmaker decisionmakers
  decisionmaking workshop childcare livestock farmland coastline shoreline timeline guideline guidelines deadline helpdesk helpline
  smartphone smartphones startup startups stakeholder stakeholders shareholder shareholders smallholder smallholders lowland highland
  wetland wetlands woodland rangeland seafood shellfish lifespan birthrate breastfeeding breastfed bushmeat payroll paperwork
  fieldwork framework network roadmap software hardware cybersecurity cyberattack cyberattacks cybercrime teleworking telework
  email elearning ecommerce egovernment ewaste cookstove cookstoves runway aircraft airport seaport drinkingwater roadside
  whistleblower whistleblowers logbook logbooks passbook rainfall hailstorm thunderstorm landslide landslides lifeboat lifeboats airspace
  airline airlines greenhouse warehouse warehouses motorcycle motorcycles cropland grassland grasslands
  household households waterborne foodborne airborne multiyear midterm longterm shortterm parttime fulltime followup backup
`)
