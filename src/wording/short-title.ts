// Whether a title says enough that a reader knows what is counted: of what, among whom. Words that would fit any indicator (number,
// status, progress, results) say nothing. A definition or a unit may say what the title leaves out, and the measures of the world's
// statistics (rates, ratios, indices) have short names that everybody knows.

import type { IndicatorText } from './indicator-text.ts'
import { vagueVerbIn } from './vague-verb.ts'
import { listOf, wordsOf, type Word } from './words.ts'

const SMALL = listOf('a an and as at by for from in into of on or per the to with within its their our all')

const EMPTY = listOf(`
  number no percentage percent % proportion share rate level levels degree extent amount total overall general progress status state
  achievement achievements achieved result results output outputs outcome outcomes objective objectives target targets goal goals
  activity activities action actions programme programmes program programs project projects plan plans planned planning work works
  implementation implemented performance kpi indicator indicators measure measures item items completed completion delivered delivery
  executed execution organized organised conducted produced production done use usage resource resources beneficiary beneficiaries
  stakeholder stakeholders things thing issues issue various other new key main visibility readiness success successes effectiveness
  efficiency quality impact impacts value document documents report reports product products services support capacity
  milestone milestones deliverable deliverables task tasks update updates improvement development follow-up followup monitoring
  evaluation management coordination cooperation strategy strategic policy policies reached made held expected intended organization
  organisation secretariat office department team unit division bureau sector area areas theme themes topic topics priority
  priorities initiative initiatives process processes initiated started ongoing undertaken activity-level component components
  element elements aspect aspects expectations expected intervention interventions operation operations mandate commitments
  effective successful successfully fully partly annual yearly reporting period biennium carried out met attained attainment fulfilled
  fulfilment realised realized realization concerned relevant respective different several accomplishments accomplished
  accomplishment delivering implementing executing completing been have has had were are is was which that what extent
`)

/** What makes a short name the name of a measure, when one more word says of what. */
const KNOWN_MEASURES = listOf(`
  rate ratio index prevalence incidence mortality fertility coefficient expectancy score density turnover gdp gni gini literacy
  unemployment employment inflation emissions enrolment enrollment temperature rainfall yield yields exports imports debt
  undernourishment poverty stunting wasting anaemia anemia concentration consumption productivity income wage wages price prices
  seroprevalence morbidity headcount births deaths life
  inflation productivity obesity malnutrition
`)

/** Events and people that statistics count, when a word more says which. */
const COUNTED = listOf(`
  cases fatalities injuries accidents casualties victims homicides suicides subscriptions passengers remittances applications arrivals
  departures births deaths
`)

/** A quantity in such a unit is of the thing that the title names. */
const PHYSICAL =
  /^(?:(?:thousand|million|billion) )?(?:hectares?|ha|km2|square (?:kilometres?|metres?)|km|kilometres?|tonnes?|tons?|kg|litres?|cubic metres?|m3|kwh|mwh|gwh|mw|gw|usd|eur|chf|gbp|jpy|cny|us\$|dollars|euros?|francs)\b/i

const OPEN_UNITS = listOf(
  'percent per cent % number numbers count no. scale index points score persons people units unit items rate ratio',
)

/** Whether nobody can tell, and no vague verb says it already, from the title, the definition and the unit what is counted. */
export function saysTooLittle(text: IndicatorText): boolean {
  const { title, definition, unit, indicator } = text
  const words = text.words.filter(({ lower }) => !SMALL.has(lower))
  const telling = words.filter(({ lower }) => !EMPTY.has(lower) && !/^\d+$/.test(lower))
  if (vagueVerbIn(text) !== undefined && telling.length > 1 && words.length > 2) return false
  const isTopic =
    telling.length === 3 &&
    words.length === 3 &&
    !/ per /i.test(title) &&
    !words.some(isCountable) &&
    isOpen(unit)
  if ((telling.length > 2 && !isTopic) || (telling.length === 2 && words.length > 3)) return false
  if (telling.length > 0 && STATE.test(title)) return false
  if (isStatement(telling, words)) return false
  if (telling.length === 2 && RELATED.test(title.slice(telling[0]!.end, telling[1]!.start))) return false
  if (
    addsTo(
      definition,
      words.map(({ lower }) => lower),
    )
  )
    return false
  if (
    unitCompletes(
      unit,
      telling.map(({ lower }) => lower),
    )
  )
    return false
  if (indicator.scale.length > 0 && telling.length > 0) return false
  const isMeasured = words.length > 1 || words.some(({ lower }) => KNOWN_MEASURES.has(lower))
  if (telling.length > 0 && isMeasured && PHYSICAL.test(unit)) return false
  if (telling.length > 1 && COUNTED.has(telling.at(-1)!.lower)) return false
  const measure = telling.find(
    ({ lower }) => KNOWN_MEASURES.has(lower.split('-').at(-1)!) || /^(?:rate|ratio|index)$/.test(lower),
  )
  const endsInShare = telling.length > 1 && /^(?:share|rate|ratio|index)$/.test(words.at(-1)!.lower)
  const isKnown =
    endsInShare ||
    measure !== undefined ||
    words.some(({ lower }) => /^(?:rate|ratio|index|score)$/.test(lower.split('-').at(-1)!))
  return !(isKnown && telling.length >= 1 && words.length >= 2)
}

/** "Refugees resettled", "mines cleared": who or what, and what became of them. */
function isStatement(telling: readonly Word[], words: readonly Word[]): boolean {
  const [subject, deed] = telling
  if (telling.length !== 2 || words.length !== 2 || subject === undefined || deed === undefined) return false
  return (
    /[^su]s$|^(?:children|women|men)$/.test(subject.lower) &&
    /(?:ed|built|sold|born|grown|lost|won)$/.test(deed.lower) &&
    !ANYBODY.has(subject.lower) &&
    !SERVED.has(deed.lower)
  )
}

const ANYBODY = listOf(`
  countries states members persons participants users officials experts institutions entities partners organizations organisations
  recommendations guidelines standards partnerships networks systems tools requests events workshops meetings missions trainings
  courses seminars campaigns publications papers studies assessments surveys needs cases
`)
const SERVED = listOf(`
  assisted supported trained reached helped addressed improved strengthened consulted engaged involved benefited covered served
  developed enhanced promoted informed targeted facilitated mobilized mobilised visited created established provided
`)

/** Two things, and how they belong together: "women in parliament". */
const RELATED = / (?:in|with|who|that|per|under|by|from|at|without|on) /i

/** Plurals that open no more than a topic: held, attended or paid for? */
const ACTIVITIES = listOf(`
  missions workshops meetings events seminars webinars courses trainings conferences campaigns visits networks partnerships tools systems
  services projects programmes initiatives activities affairs studies statistics relations issues operations arrangements mechanisms
  standards rights skills matters frameworks strategies policies
`)

/** A plural, a participle, a figure, a name or a measure: more than the bare topic "disaster risk reduction". */
function isCountable({ lower, isName }: Word): boolean {
  if (ACTIVITIES.has(lower)) return false
  return (
    isName ||
    /[^su]s$|(?:ed|en)$|\d/.test(lower) ||
    /^(?:people|women|men|children|staff|area|income|time|cost|price|share|value|use|population|expenditure|revenue|debt|gap)$/.test(
      lower,
    ) ||
    KNOWN_MEASURES.has(lower.split('-').at(-1)!)
  )
}

/** What counts is in this state: "Laws in force", "Lights in service". */
const STATE = /\bin (?:service|force|operation|orbit|school|employment|work|prison|detention|transit)\b/i

/** A definition tells something when it holds three words and more that the title has not. */
function addsTo(definition: string, title: readonly string[]): boolean {
  const known = new Set(title.map(stem))
  const more = wordsOf(definition).filter(
    ({ lower }) => !SMALL.has(lower) && !EMPTY.has(lower) && !known.has(stem(lower)),
  )
  return more.length >= 3
}

/** "per 1 000 inhabitants", "percent of land area", "pupils per teacher", or the thing itself that is counted. */
function unitCompletes(unit: string, telling: readonly string[]): boolean {
  if (telling.length === 0) return false
  const words = wordsOf(unit).map(({ lower }) => lower)
  const open = words.filter((word) => !OPEN_UNITS.has(word) && !SMALL.has(word))
  if (/\b(?:per|of)\b/.test(unit) && open.length > 0) return true
  return (
    telling.length >= 2 &&
    (open.some((word) => telling.some((one) => stem(one) === stem(word))) ||
      words.some((word) => telling.includes(word)))
  )
}

/** "percent" and "number" say nothing about the thing; "million USD" does. */
function isOpen(unit: string): boolean {
  return wordsOf(unit).every(({ lower }) => OPEN_UNITS.has(lower))
}

function stem(word: string): string {
  return word.replace(/(?:ies|y)$/, '').replace(/e?s$/, '')
}
