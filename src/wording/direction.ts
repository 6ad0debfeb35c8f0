// The direction of a change in a title that should be neutral: "Fewer cases of interference" is the indicator "Cases of
// interference" with its direction in front. A comparative or a word of change is at fault where it stands for the whole: at the
// head of the title, or as what the title says of a measure ("unemployment reduced"). Where single units change ("countries that
// reduced a tariff") change is what is counted; before a figure ("more than 10 %") it is a threshold.

import type { IndicatorText } from './indicator-text.ts'
import { namesAMeasure } from './measure.ts'
import { screened } from './screened.ts'
import { listOf, type Word } from './words.ts'

const COMPARATIVES = listOf(`
  better worse lesser wider easier simpler quieter fairer newer older richer poorer younger lighter heavier thinner sooner
  fewer less more smaller larger bigger greater higher lower shorter longer faster slower quicker cheaper earlier later closer wider
  narrower broader deeper stronger weaker cleaner safer healthier additional growing rising increasing decreasing declining falling
  shrinking dwindling widening narrowing soaring expanding accelerating diminishing mounting improving worsening dropping slowing
  milder hotter colder warmer cooler stricter tighter looser steadier smarter greener nearer harder softer calmer smoother fuller
  tougher rarer scarcer denser sparser steeper poorer fresher happier friendlier tidier
`)

const CHANGES = listOf(`
  increase increases decrease decreases reduction reductions decline declines drop drops fall falls rise rises growth expansion
  contraction cut cuts cutback cutbacks plunge slump dip jump climb upswing downswing uplift bettering betterment tapering heightening
  downsizing eliminating eradicating reducing increasing lowering decreasing expanding shrinking slackening dwindling waning swelling
  diminution lowering raising cutting doubling tripling halving quadrupling shortening lengthening widening narrowing lessening
  acceleration deceleration minimisation minimization maximisation maximization escalation upsurge surge downturn slowdown
  slowing shrinking shrinkage upturn easing deceleration lessening curbing scaling-up scale-up upscaling intensification extension enlargement increment boost
  uptick gains gain elimination eradication phase-out phasing-out abatement alleviation restriction limitation limiting mitigation prevention-of upgrading tightening broadening deepening speeding-up multiplication proliferation containment reversal worsening speeding strengthening-of increases minimising minimizing maximising maximizing deterioration recovery-of scaling lengthening shrinkage trimming slashing quickening
`)

const PARTICIPLES = listOf(`
  increased decreased reduced declined lowered raised cut expanded accelerated maximised maximized minimised minimized lessened
  diminished doubled tripled halved shortened lengthened widened narrowed heightened curbed boosted extended enlarged scaled-up
  upscaled intensified eased contained alleviated mitigated grown risen fallen dropped shrunk optimised optimized worsened tightened loosened relaxed raised downsized phased-out eliminated eradicated abated multiplied curtailed trimmed slashed quickened freed stemmed reversed stabilised stabilized restrained capped surpassed broadened deepened strengthened-up speeded sped slowed plummeted surged soared
  dwindled weakened climbed jumped slumped plunged dipped rebounded swelled risen
`)

/** "Increasingly large", "progressively fewer". */
const ADVERBS = listOf('increasingly progressively decreasingly')

/** "Larger vessels (over 500 gross tonnage)": the bracket says which. */
const LIMITED = /\([^()]*\d[^()]*\)/

/** At the end of a title, or behind "is". */
const UNDER_WAY = listOf(
  'rising falling growing declining shrinking increasing decreasing dropping climbing up down improving worsening lower higher',
)

const FINITE = listOf(`
  increases decreases falls rises declines drops grows shrinks doubles halves improves widens narrows fall rise decline drop grow
  increase decrease shrink went goes go comes come
`)

/** What these begin is a class of things, not a comparison. */
const TERMS =
  /^(?:growing (?:rooms?|houses?|trays?|media|medium|conditions|degree|pains|areas?)|lower (?:riparian|decks?|floors?|airspace|limit|levels?|limbs?|legs?|abdominal|respiratory|urinary|courts?|castes?|grades?|classes|mekong|bound|primary|income)|higher (?:vocational|courts?|grades?|technical|diplomas?|national|taxonom)|accelerated (?:depreciation|learning|procedures?|approval|erosion|pathways?)|older (?:persons?|people|women|men|workers|adults|children|patients|drivers)|younger (?:persons?|people|children|siblings|women|men|workers)|larger (?:than|or equal)|growth (?:in|of) (?:real |nominal |total |the )?(?:gdp|gni|gross|productivity|girls|boys|children|infants|trees)|shorter working|lighter aircraft|heavier vehicles|better regulation|more than|wider caribbean|cut-off|higher (?:education|secondary|level|degree|learning|order|courts?|harmonics?)|lower (?:secondary|part|end|middle|house|band|court|limit|tier|basin|edge|chamber|half|reach|quintile)|upper|longer[- ]term|later (?:life|stages)|growth (?:rate|monitoring|promotion|standards?|charts?|factors?|hormones?)|extended (?:producer|family|families|hours|range|programme|delivery)|expanded (?:programme|program|polystyrene)|less than|more than|fewer than|greater than|higher than|lower than|larger than|longer than|shorter than|earlier than|later than|more or|fall (?:armyworm|detection|arrest|prevention|protection)|falls (?:of|from|among|in older)|drop[- ]?(?:out|s)|cut (?:flowers?|vegetables?)|cutting edge|rising (?:main|damp)|growing (?:season|stock|media|area)|additional protocols?|increment of the growing|reduction facility|rise in (?:the )?sea|raised bogs?|extension (?:services?|workers?|officers?|agents?|visits?)|raising (?:of )?(?:livestock|poultry)|gains tax|surge (?:capacity|tanks?)|doubling time|more (?:developed|economically)|least developed|less developed|less[- ]than|greater mekong|reduced (?:working|mobility|fares?|rates?|hours|visibility|gravity)|growing (?:pigs?|cattle|children|infants|up)|(?:shorter|longer|larger|smaller|higher|lower|better|greater|lesser) of the|growing(?= (?:of )?(?:rice|wheat|maize|coffee|cotton)))/i

const TRENDS = listOf('trend trends evolution change changes tendency trajectory')

/** Small words, and by how much: "substantially lower", "a significantly reduced share". */
const SKIPPED = listOf(`
  the a an of any some percentage percent much far even ever still significantly substantially considerably markedly noticeably greatly
  gradually steadily sharply slightly strongly continuously consistently measurably drastically dramatically visibly clearly rapidly
  significant substantial considerable marked noticeable steady sharp overall
`)

/** The word that gives the direction, with what it stands before; undefined when the title is neutral. */
export function directionIn({ title, words, unit }: IndicatorText): string | undefined {
  const first = words.findIndex(({ lower }) => !SKIPPED.has(lower))
  const head = words[first]
  if (head === undefined) return undefined
  const next = words[first + 1]
  if (isFree(title, head, words, first)) {
    const phrase = title.slice(head.start, (next ?? head).end)
    if (COMPARATIVES.has(head.lower) && !isThreshold(next) && !LIMITED.test(title)) return phrase
    if (PARTICIPLES.has(head.lower) && words.slice(first + 1, first + 4).some(isQuantity)) return phrase
    if (/^(?:up|down)ward$/.test(head.lower)) return phrase
    if (ADVERBS.has(head.lower)) return phrase
    const second = words[first + 2]
    if (/^(?:and|or)$/.test(next?.lower ?? '') && head.lower.endsWith('ed') && second !== undefined)
      if (COMPARATIVES.has(second.lower) || PARTICIPLES.has(second.lower))
        return title.slice(head.start, second.end)
    if (/^(?:positive|negative|favourable|favorable)$/.test(head.lower) && TRENDS.has(next?.lower ?? ''))
      return phrase
    const behind = next !== undefined && /^(?:up|down|out)$/.test(next.lower) ? words[first + 2] : next
    if (
      /^(?:closing|bridging|closure)$/.test(head.lower) &&
      words.slice(first + 1, first + 6).some(({ lower }) => /^(?:gaps?|divides?|backlogs?)$/.test(lower))
    )
      return phrase
    if (/^trends?$/.test(head.lower) && /^towards?$/.test(next?.lower ?? '')) return phrase
    if (
      /^(?:reducing|increasing|raising|cutting|lowering|expanding|narrowing|shortening|doubling|halving|minimi[sz]ing|maximi[sz]ing|extending|phasing|curbing)$/.test(
        head.lower,
      ) &&
      /^(?:the|a|an|out|down|their)$/.test(next?.lower ?? '')
    )
      return phrase
    if (
      CHANGES.has(head.lower) &&
      head.lower.endsWith('ing') &&
      words.slice(first + 1, first + 4).some(({ lower }) => MEASURED.has(lower) || namesAMeasure(lower))
    )
      return phrase
    if (CHANGES.has(head.lower) && BETWEEN_TWO.test(title)) return undefined
    if (head.lower === 'growth' && RATE_OF_CHANGE.test(unit)) return undefined
    if (CHANGES.has(head.lower) && behind !== undefined && /^(?:of|in|to|by)$/.test(behind.lower)) {
      const before = words.slice(0, first).some(({ lower }) => lower.startsWith('percent'))
      if (!before) return phrase
    }
  }
  return predicateIn(title, words)
}

function isFree(title: string, word: Word, words: readonly Word[], i: number): boolean {
  const isName = word.isName && !(i === 0 && (words[1]?.isName === false || MEMBERS.has(words[1]!.lower)))
  return !isName && !TERMS.test(title.slice(word.start))
}

/** Between two measurements of each unit, the change is the measure. */
const BETWEEN_TWO = screened(
  /\b(?:between (?:two|successive|consecutive|the (?:first|two|start|beginning|admission))|from one .{1,40} to the next|from (?:admission|entry|enrolment|baseline) to)\b/i,
)

/** Growth in such a unit is a rate, and may be negative. */
const RATE_OF_CHANGE = screened(
  /(?:%|per ?cent|percent(?:age points?)?) (?:per|a|each) (?:year|annum|quarter|month)/i,
)

/** What the United Nations writes with a capital, and is no name: "More Member States". */
const MEMBERS = listOf(
  'member members state states party parties government governments administrations ldcs sids lldcs',
)

/** "More than", "fewer than 10". */
function isThreshold(next: Word | undefined): boolean {
  return next === undefined || /^(?:than|or|\d.*|one|two|three|four|five|six|ten)$/.test(next.lower)
}

/** "Youth unemployment reduced in …", "Stunting … falls": what the title says of its measure, and not of units in a clause. */
function predicateIn(title: string, words: readonly Word[]): string | undefined {
  const clause = words.findIndex(({ lower }) => RELATIVES.has(lower))
  const main = clause < 0 ? words : words.slice(0, clause)
  for (const [i, word] of main.entries()) {
    if (i === 0 || word.isName) continue
    const subject = main.slice(0, i)
    const next = words[i + 1]?.lower
    const isLast = next === undefined || ENDS.has(next)
    const isAuxiliary = AUXILIARIES.has(main[i - 1]!.lower)
    if (UNDER_WAY.has(word.lower) && isAuxiliary) return title.slice(main[i - 1]!.start, word.end)
    if (
      UNDER_WAY.has(word.lower) &&
      next === undefined &&
      (isAboutAMeasure(subject) || /^(?:in|de)creasing|declining$/.test(word.lower))
    )
      return title.slice(main[i - 1]!.start, word.end)
    if (
      COMPARATIVES.has(word.lower) &&
      next === 'than' &&
      isAboutAMeasure(subject) &&
      isPast(words.slice(i + 2))
    )
      return title.slice(word.start, words[i + 2]!.end)
    // "Improved yields and lower losses".
    if (
      COMPARATIVES.has(word.lower) &&
      main[i - 1]!.lower === 'and' &&
      /(?:ed|er|ter)$/.test(subject[0]!.lower) &&
      words.slice(i + 1, i + 4).some(isQuantity) &&
      !isThreshold(words[i + 1])
    )
      return title.slice(word.start, words[i + 1]!.end)
    if (
      /^reductions?$/.test(word.lower) &&
      /^(?:in|of)$/.test(next ?? '') &&
      i <= 3 &&
      !subject[0]!.lower.startsWith('percent') &&
      isReducible(subject)
    )
      return title.slice(main[i - 1]!.start, word.end)
    if (isByActors(words.slice(i + 1))) continue
    if (MOVED.has(word.lower) && /^(?:up|down)$/.test(next ?? '') && isAboutAMeasure(subject))
      return title.slice(word.start, words[i + 1]!.end)
    if (/^(?:up|down)$/.test(word.lower) && SINCE.has(next ?? '') && isAboutAMeasure(subject))
      return title.slice(main[i - 1]!.start, word.end)
    if (word.lower === 'declined' && next === 'by' && !/^\d/.test(words[i + 2]?.lower ?? '')) continue
    if (AMOUNT_CHANGED.test(word.lower) && (isLast || isAuxiliary) && isMass(subject))
      return title.slice(main[i - 1]!.start, word.end)
    if (PARTICIPLES.has(word.lower) && (isLast || isAuxiliary) && isAboutAMeasure(subject))
      return title.slice(main[i - 1]!.start, word.end)
    if (
      FINITE.has(word.lower) &&
      !subject[0]!.lower.startsWith('percent') &&
      isLast &&
      isAboutAMeasure(subject) &&
      !isPlural(main[i - 1]!, word)
    )
      return title.slice(main[i - 1]!.start, word.end)
    if (
      i <= 3 &&
      CHANGES.has(word.lower) &&
      next !== undefined &&
      /^(?:of|in)$/.test(next) &&
      isBareQualifier(subject) &&
      isFree(title, word, words, i)
    )
      return title.slice(subject[0]!.start, word.end)
  }
  return undefined
}

/** "Cost reduction in …"; risk reduction is a field of work, tariff and tax reductions are acts. */
function isReducible(subject: readonly Word[]): boolean {
  const { lower } = subject.at(-1)!
  return (
    (MEASURED.has(lower) || namesAMeasure(lower)) &&
    !/^(?:risk|risks|tariff|tariffs|tax|taxes|debt|fee|fees|emission|emissions|price|prices)$/.test(lower)
  )
}

const MOVED = listOf(
  'gone went goes going go come came comes coming moved moves trending edged edging driven brought',
)
const SINCE = listOf('from by on since against compared')

/** These can befall a mass only as an amount: "deforestation reduced". */
const AMOUNT_CHANGED =
  /^(?:increased|decreased|reduced|diminished|declined|halved|doubled|tripled|minimi[sz]ed|maximi[sz]ed|lessened|slowed|increases|decreases|declines|diminishes|shrinks|grows|slows)$/

/** Whether the title speaks of a mass (pollution, the use of pesticides), and not of units that can be told apart. */
function isMass(subject: readonly Word[]): boolean {
  const behind = subject.findIndex(({ lower }, i) => i > 0 && (ENDS.has(lower) || lower === 'of'))
  const head = subject[behind < 0 ? subject.length - 1 : behind - 1]!
  return (
    !head.isName &&
    !/s$|^(?:staff|people|women|men|children|a|the|and|is|are|was|were|has|have)$/.test(head.lower) &&
    !subject.some(
      ({ lower }) => AUXILIARIES.has(lower) && lower !== 'has' && lower !== 'is' && lower !== 'was',
    )
  )
}

/** "Lower than in 2027", "fewer than before": a comparison with the past. */
function isPast(words: readonly Word[]): boolean {
  return words
    .slice(0, 4)
    .some(({ lower }) => /^(?:20\d\d|before|last|previous|today|now|baseline)$/.test(lower))
}

/** "Limits lowered by municipalities": what they do is counted. */
function isByActors(words: readonly Word[]): boolean {
  return (
    words[0]?.lower === 'by' &&
    words
      .slice(1, 4)
      .some(({ lower }) =>
        /^(?:municipalities|countries|states|members|governments|operators|ministries|parliaments|firms|companies|authorities|cities|regulators)$/.test(
          lower,
        ),
      )
  )
}

/** "Annual", "overall", "relative": the change is still the head. */
function isBareQualifier(words: readonly Word[]): boolean {
  return words.every(({ lower }) => QUALIFIERS.has(lower))
}

const QUALIFIERS = listOf(
  `annual yearly overall net total relative absolute significant substantial marked rapid continued further steady the a an gradual
  progressive measurable real year-on-year continuous constant sharp slight moderate upward downward sustained noticeable major general
  average proportional quantitative verifiable visible tangible considerable strong clear`,
)

/** "Countries increase" is what countries do, "population decline" a noun; "coverage increases" is what becomes of coverage. */
function isPlural(before: Word, verb: Word): boolean {
  if (
    /^(?:fall|rise|decline|drop|grow|increase|decrease|shrink)$/.test(verb.lower) &&
    !before.lower.endsWith('s')
  )
    return true
  return !verb.lower.endsWith('s') && !MEASURED.has(before.lower) && !namesAMeasure(before.lower)
}

function isAboutAMeasure(subject: readonly Word[]): boolean {
  return subject.slice(0, 4).some(({ lower }) => MEASURED.has(lower) || namesAMeasure(lower))
}

function isQuantity({ lower }: Word): boolean {
  return (
    MEASURED.has(lower) ||
    namesAMeasure(lower) ||
    /(?:ance|ence|ancy|ency|tion|ment|ness|ity|age|cy|ship)$/.test(lower)
  )
}

/** Things that are themselves quantities. */
const MEASURED = listOf(`
  lists list clearance exports imports persons labour literacy numeracy fires cases emissions premiums interest fuel
  unemployment employment poverty stunting wasting malnutrition hunger inequality dependence dependency use usage consumption
  access coverage enrolment attendance literacy burden backlog backlogs errors error waste wastage pollution deforestation erosion
  traffic congestion accidents injuries fatalities crime violence corruption debt deficit gap gaps divide risk risks exposure turnover
  absenteeism overcrowding sites network networks workload throughput capacity output productivity efficiency profit profits wages salaries earnings savings fees tariffs
  charges taxes fares stocks catch harvest yields penetration uptake adoption awareness satisfaction trust participation
  representation membership size spending investment investments funding budget trade stunted interference complaints queue queues
  infections infection transmission incidence dropout drop-out repetition deaths morbidity vacancies vacancy staffing intensity
  loss losses damage damages volume volumes emission discharge discharges leakage arrivals departures visitors passengers volumes
  subscriptions enrolments revenues revenue expenditure costs prices shortage shortages scarcity hardship
  footprint overcrowding occupancy paper energy water demand supply flow flows leakage leaks outages outage downtime uptime dependence reliance
`)

const RELATIVES = listOf('that which who whose whom where')
const AUXILIARIES = listOf('is are was were has have been be being')
const ENDS = listOf(
  'up down below above by in to from among at for since during through within between on across over under per and after until',
)
