// English words reduced to what British and American spelling, number, tense and participle leave alone. It need not give words
// that exist: two words that mean the same must become one, and two that differ must not.

import { listOf } from './words.ts'

/** @param word in lower case, without apostrophes */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const spelt = oneSpelling(word)
  return withoutEnding(IRREGULAR.get(spelt) ?? spelt)
}

/** As British and American spelling agree. */
function oneSpelling(word: string): string {
  if (word.length < 4) return word
  return withoutBritishBeginning(
    word
      .replace(OUR, '$1or')
      .replace(/^(kilo|milli|centi|hecto)?(met|lit|cent|theat|fib|calib|spect)re/, '$1$2er')
      .replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1')
      .replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1')
      .replace(/^(licen|defen|offen|preten)c/, '$1s')
      .replace(/(catal|dial|anal|mon|pro|epil)ogu(?=ed?$|es$|ing$)e?/, '$1og')
      .replace(/^(program|kilogram|gram)mes?$/, '$1'),
  )
    .replace('dgement', 'dgment')
    .replace(/^ageing$/, 'aging')
    .replace(/(among|whil|amid)st$/, '$1')
    .replace(/wards$/, 'ward')
    .replace(/ae|oe/g, 'e')
    .replace(/ll/g, 'l')
}

function withoutBritishBeginning(word: string): string {
  for (const [british, american] of BEGINNINGS)
    if (word.startsWith(british)) return american + word.slice(british.length)
  return word
}

const BEGINNINGS = [
  ['practis', 'practic'],
  ['manoeuvr', 'maneuvr'],
  ['jewellery', 'jewelry'],
  ['cheque', 'check'],
  ['grey', 'gray'],
  ['sulph', 'sulf'],
  ['aluminium', 'aluminum'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['tyre', 'tire'],
  ['kerb', 'curb'],
  ['enquir', 'inquir'],
  ['artefact', 'artifact'],
  ['aeroplane', 'airplane'],
  ['sceptic', 'skeptic'],
] as const

const OUR =
  /^((?:un|dis|mis)?(?:lab|col|neighb|harb|fav|behavi|hon|vap|tum|endeav|rum|sav|hum|od|arm|rig|vig|val|ferv|parl|glam|clam|ard|cand|dem|ranc|splend|succ))our/

function withoutEnding(word: string): string {
  const singular = withoutPlural(word)
  const bare = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(singular)?.[1]
  const stem = bare !== undefined && bare.length >= 3 ? bare : singular
  const even = stem.replace(/([bdfgklmnprstz])\1$/, '$1').replace(/y$/, 'i')
  return even.length > 3 ? even.replace(/e$/, '') : even
}

function withoutPlural(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** One line for each word: its stem, then the forms that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  woman women
  man men
  child children
  person people persons peoples
  foot feet
  tooth teeth
  mouse mice
  life lives
  leaf leaves
  half halves
  knife knives
  wife wives
  shelf shelves
  loaf loaves
  thief thieves
  wolf wolves
  criterion criteria
  phenomenon phenomena
  medium media
  datum data
  index indices indexes
  matrix matrices
  analysis analyses analyse analyze analysed analyzed analysing analyzing
  basis bases
  crisis crises
  thesis theses
  diagnosis diagnoses
  curriculum curricula
  memorandum memoranda
  referendum referenda
  forum fora forums
  bacterium bacteria
  stratum strata
  hold held holds holding
  use used uses using
  die died dies dying death deaths
  sell sold sells selling
  buy bought buys buying
  build built builds building buildings
  give gave given gives giving
  write wrote written writes writing
  make made makes making
  take took taken takes taking
  teach taught teaches teaching
  pay paid pays paying
  keep kept keeps keeping
  leave left leaves leaving
  send sent sends sending
  meet met meets
  grow grew grown grows growing
  know knew known knows knowing
  drive drove driven drives driving
  choose chose chosen chooses choosing
  draw drew drawn draws drawing
  lead led leads leading
  lend lent lends lending
  win won wins winning
  spend spent spends spending
  bear bore borne born bears bearing
  find found finds finding
  bring brought brings bringing
  think thought thinks thinking
  catch caught catches catching
  see saw seen sees seeing
  go went gone goes going
  do did done does doing
  begin began begun begins beginning
  drink drank drunk drinks
  eat ate eaten eats eating
  fall fell fallen falls falling
  feed fed feeds feeding
  get got gotten gets getting
  hear heard hears hearing
  learn learnt learned learns learning
  burn burnt burned burns burning
  spell spelt spelled spells spelling
  mean meant means
  run ran runs running
  say said says saying
  show showed shown shows showing
  sow sowed sown sows sowing
  speak spoke spoken speaks speaking
  stand stood stands standing
  steal stole stolen steals stealing
  tell told tells telling
  understand understood understands
  undergo underwent undergone undergoes undergoing
  undertake undertook undertaken undertakes undertaking
  withdraw withdrew withdrawn withdraws withdrawing
  breed bred breeds breeding
  deal dealt deals dealing
  dig dug digs digging
  fly flew flown flies flying
  freeze froze frozen freezes freezing
  hide hid hidden hides hiding
  ride rode ridden rides riding
  rise rose risen rises rising
  seek sought seeks seeking
  shoot shot shoots shooting
  sleep slept sleeps sleeping
  swim swam swum swims swimming
  throw threw thrown throws throwing
  wear wore worn wears wearing
  protect protected protects protecting protection
  clear cleared clears clearing clearance
  inspect inspected inspects inspecting inspection inspections
  vaccinate vaccinated vaccinates vaccinating vaccination vaccinations
  register registered registers registering registration registrations
  ratify ratified ratifies ratifying ratification ratifications
  adopt adopted adopts adopting adoption
  certify certified certifies certifying certification certifications
  detect detected detects detecting detection
  prevent prevented prevents preventing prevention
  restore restored restores restoring restoration
  connect connected connects connecting connection connections
  evacuate evacuated evacuates evacuating evacuation evacuations
  arrive arrived arrives arriving arrival arrivals
  depart departed departs departing departure departures
  deliver delivered delivers delivering delivery deliveries
  enrol enroll enrolled enrols enrolling enrolment enrollment enrolments enrollments
  survive survived survives surviving survival
  treat treated treats treating treatment treatments
  settle settled settles settling settlement settlements
  approve approved approves approving approval approvals
  implement implemented implements implementing implementation
  publish published publishes publishing publication
  consume consumed consumes consuming consumption
  emit emitted emits emitting emission emissions
  lose lost loses losing loss losses
  mediate mediated mediates mediating mediation
  operate operated operates operating operation operations operational
  mean average
  year yearly annual annually annum
  month monthly
  week weekly
  day daily
  quarter quarterly
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem, ...forms] = line.trim().split(' ')
      return [stem!, ...forms].map((form) => [form, stem!] as const)
    }),
)

const UNITS = [
  ...listOf(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`),
]
const TENS = [...listOf('twenty thirty forty fifty sixty seventy eighty ninety')]
const ORDINALS = [...listOf('first second third fourth fifth sixth seventh eighth ninth tenth')]
const LARGE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Numbers in words as figures: "twenty-five" and "25" are one. */
export function withFigures(words: readonly string[]): string[] {
  const figures: string[] = []
  let isOpen: 'tens' | 'units' | undefined
  for (const word of words) {
    const unit = UNITS.indexOf(word)
    const ten = TENS.indexOf(word)
    const large = LARGE.get(word)
    const last = figures.length - 1
    if (unit > 0 && unit < 10 && isOpen === 'tens') {
      figures[last] = String(Number(figures[last]) + unit)
      isOpen = 'units'
    } else if (large !== undefined) {
      if (isOpen === undefined) figures.push(String(large))
      else figures[last] = String(Number(figures[last]) * large)
      isOpen = 'units'
    } else if (unit >= 0 || ten >= 0) {
      figures.push(String(unit >= 0 ? unit : (ten + 2) * 10))
      isOpen = unit >= 0 ? 'units' : 'tens'
    } else {
      const ordinal = ORDINALS.indexOf(word) + 1
      figures.push(ordinal > 0 ? `${ordinal}${['st', 'nd', 'rd'][ordinal - 1] ?? 'th'}` : word)
      // "1 million" is a million.
      isOpen = /^\d+$/.test(word) ? 'units' : undefined
    }
  }
  return figures
}
