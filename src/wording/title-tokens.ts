// The words of an English title as they are compared with those of another: in lower case, numbers as figures, and one way to write
// what is written in several (compounds, short forms, limits).

import { withFigures } from './english-stem.ts'
import { screened } from './screened.ts'
import { listOf } from './words.ts'

export function tokensOf(title: string): string[] {
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
