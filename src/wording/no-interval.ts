// Words that stand where an interval or a date belongs. The word is not at fault, the missing interval is: "regularly" is answered
// by "every three months" in the title or the definition, and "ongoing conflicts" are things that are counted.

import type { IndicatorText } from './indicator-text.ts'
import { remembering } from './remembering.ts'
import { screened } from './screened.ts'
import { beginningOf } from './words.ts'
import { listOf, wordsOf } from './words.ts'

export interface WithoutInterval {
  readonly phrase: string
  readonly in: 'title' | 'definition' | 'frequency' | 'last target'
}

export function wordInsteadOfInterval(text: IndicatorText): WithoutInterval | undefined {
  const { indicator, title, definition } = text
  const frequency = beginningOf(indicator.frequency ?? '')
  if (!USUAL.has(frequency) && VAGUE_FREQUENCY.test(frequency) && !INTERVAL.test(frequency))
    return { phrase: frequency.trim(), in: 'frequency' }
  const last = indicator.targets.at(-1)
  if (indicator.scale.length > 0 && last !== undefined && UNDER_WAY.test(beginningOf(last.shown)))
    return { phrase: last.shown, in: 'last target' }
  const found = vagueTimeInEither(title, definition)
  return found === undefined || [title, definition].some(saysWhen) ? undefined : found
}

function vagueTimeInEither(title: string, definition: string): WithoutInterval | undefined {
  const inTitle = vagueTimeIn(title)
  if (inTitle !== undefined) return { phrase: inTitle, in: 'title' }
  const inDefinition = vagueTimeIn(definition)
  return inDefinition === undefined ? undefined : { phrase: inDefinition, in: 'definition' }
}

function saysWhen(text: string): boolean {
  return INTERVAL.test(text) || PERIOD.test(text) || SHARE_OF_TIME.test(text)
}

const UNDER_WAY = screened(
  /^\s*(?:works? |process |activities )?(?:still )?(?:on-?going|in progress|under ?way|continu(?:ous|ing|ed|es)|in process|on track|proceeding|advancing|in hand|to be continued|tb[acd]|in (?:preparation|development|the works)|under (?:development|preparation|review|construction|discussion|negotiation|consideration)|being \p{L}+|in course|in the course of (?:\p{L}+ )?\p{L}+|open-ended|no end|as appropriate|regular(?:ly)?|continued|in the pipeline|pending|permanent|rolling|as needed|as required)\s*$/iu,
)

/** Nearly all frequencies are one of these, and nothing is vague about them. */
const USUAL = listOf('daily weekly monthly quarterly yearly annually')

/** Says how often, or until when. */
const INTERVAL = screened(
  /\b(?:hourly|daily|weekly|fortnightly|monthly|bimonthly|quarterly|half-yearly|semi-?annual(?:ly)?|biannual(?:ly)?|yearly|annual(?:ly)?|biennial(?:ly)?|triennial(?:ly)?|quadrennial(?:ly)?|twice|thrice)\b|\b(?:every|each) (?!(?:time|now|so|once|few|several|couple|opportunity|occasion)\b)[\p{L}\d]|\bonce (?:a|an|per|every|each|in(?! a while))\b|\b(?:a|per) (?:day|week|month|quarter|term|semester|season|session|year|cycle|biennium)\b|\b(?:19|20)\d\d\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b\d+ ?(?:hours?|days?|weeks?|months?|years?|minutes?)\b|\b(?:at|by|after) the (?:end|beginning|start|close) of\b/iu,
)

/** "In the last four quarters", "within two years". */
const PERIOD = screened(
  /\b(?:last|past|previous|first|next(?! few| several| couple)|within(?! the (?:coming|next) (?:few |several )?years)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\p{L}+ |\d+ ){0,2}(?:hours?|days?|weeks?|months?|quarters?|terms|semesters?|seasons?|years?|bienni(?:um|a))\b|\b(?:due date|deadline)\b|\b(?:a|the) (?:whole|full|entire|same|given|calendar|fiscal|financial|school|reporting) (?:day|week|month|quarter|season|year)\b/iu,
)

/** "At least 98 per cent of the minutes" says what continuously is. */
const SHARE_OF_TIME = screened(
  /\d ?(?:%|per ?cent) of (?:the |all )?(?:\p{L}+ )?(?:minutes|hours|days|weeks|months|quarters|years|time|sessions|reports|readings|messages)\b/iu,
)

/** In a frequency, a word alone is at fault. */
const VAGUE_FREQUENCY = screened(
  /\b(?:on-?going|continu(?:ous|ously|al|ally|ing|ed)|constant(?:ly)?|permanent(?:ly)?|regular(?:ly)?|irregular(?:ly)?|periodic(?:al|ally)?|occasional(?:ly)?|sporadic(?:ally)?|intermittent(?:ly)?|frequent(?:ly)?|often|sometimes|rarely|seldom|always|repeatedly|rolling|ad[- ]hoc|recurr(?:ing|ent|ently)|variable|varies|varying|various|flexible|open-ended|perpetual(?:ly)?|routine(?:ly)?|from time to time|now and then|at (?:\p{L}+ )?intervals|as (?:and when|needed|required|necessary|appropriate|available|applicable|soon|often|possible|feasible|and if|far as)|when(?:ever)?\b|if\b|where (?:possible|appropriate|needed|necessary|available)|once|upon|on (?:request|demand|an? \p{L}+ basis|occasion)|subject to|depend(?:s|ing|ent) on|according to|in line with|in accordance with|as agreed|as decided|as \p{L}+ (?:permits?|allows?|becomes?|requires?|arises?|demands?|emerges?)|as the|as funds?|case[- ]by[- ]case|by (?:arrangement|agreement)|opportunistic|pending|every (?:now|so|once|few)|in due (?:time|course)|in the (?:long|medium|short|near|foreseeable|coming)|soon|shortly|later|eventually|until further|throughout|not (?:fixed|defined|specified)|any time|at any time|at all times|every time|each time|through the year|multiple times|several times|many times|to be (?:agreed|decided|determined|defined|confirmed|fixed)|systematic(?:ally)?|sustained|consistently|at short notice|at need|day[- ]to[- ]day|standing|indefinite(?:ly)?|unspecified|unlimited|per need|by need|on need|opportunit(?:y|ies)|permitting|availability|as per|as data|perennial(?:ly)?|non-?stop|tb[acd]|n\/a|in real[- ]time|real[- ]time|near[- ]real[- ]time|live\b|during|(?:over|for|across|in|along) the (?:life|lifetime|duration|course|whole|(?:\p{L}+ )?(?:cycle|period|project|plan|programme))|multiple|now and again|with (?:some |a certain )?regularity|in (?:the )?light of|as part of|life of|duration of|asap|unscheduled|unplanned|spontaneous(?:ly)?|progressive(?:ly)?|gradual(?:ly)?|immediate(?:ly)?|prompt(?:ly)?|timely|24\/7|round the clock|around the clock|non-periodic|at will|anytime|in (?:stages|phases)|phased|step by step|not yet|undefined|unknown|undetermined|open\b|flexibly|incremental(?:ly)?|successive(?:ly)?|at (?:some|a) (?:later|future)|upcoming|year[- ]round|all year|at some point|some ?time|some ?day|tentative(?:ly)?|event-(?:based|driven)|needs?-based|demand-(?:driven|based)|at the (?:discretion|convenience|request))/iu,
)

/** In titles and definitions: what says when, and not which. */
const VAGUE_PHRASES = [
  /\b(?:on|in|with|at) an? (?:on-?going|irregular|infrequent|sporadic|intermittent|case[- ]by[- ]case|need|needs|as-and-when|demand[- ]driven|needs?[- ]based|sustained|steady|continued|standing|perpetual|periodical|continuous|continual|continuing|regular|permanent|periodic|rolling|constant|routine|ad[- ]hoc|occasional|as[- ]needed|recurring|recurrent|frequent) (?:basis|manner|way|fashion|rhythm)\b/i,
  /\b(?:from time to time|now and then|now and again|every (?:so often|now and then|once in a while)|once in a while|all the time|(?:up)?on request|as requested|as (?:they|it|cases|needs|problems) arises?|on occasion|before long|step by step|sooner or later|at all times)\b/i,
  /\bat (?:regular|appropriate|suitable|irregular|convenient|frequent|adequate|reasonable|certain|proper|periodic) (?:intervals|times)\b|\bat intervals\b/i,
  /\bas (?:and when(?: \p{L}+)?|soon as (?:possible|practicable|feasible|they can|it can|available)|often as (?:possible|needed|necessary|required)|quickly as possible|early as possible|needed|necessary|required(?! by)|appropriate|far as possible)\b/iu,
  /\b(?:when(?:ever)?|where(?:ver)?|if(?: and when)?|once) (?:(?:it is |they are |it becomes )?(?:deemed |considered |judged |thought |found |felt )?(?:to be )?)(?:needed|desirable|relevant|useful|opportune|practicable|warranted|called for|affordable|appropriate|necessary|required|possible|appropriate|available|feasible|convenient|(?:the )?(?:resources|funds|funding|budget|data|conditions|capacity|staff|time) (?:\p{L}+ ){0,2}(?:allows?|permits?|available|become|suffices?|secured|received|obtained|approved|mobili[sz]ed|granted|released|confirmed|found|sufficient))/iu,
  /\bif (?:resources|funds|funding|time|conditions|budget) (?:allow|permit|are|is)\b/i,
  /\bsubject to (?:the )?(?:availability|available|funding|funds|resources)\b/i,
  /\bin due (?:time|course)\b/i,
  /\bas (?:rapidly|fast|quickly|soon|early|promptly|often|frequently|speedily|swiftly|far) as (?:possible|practicable|feasible|needed|necessary)\b/i,
  /\b(?:without|with no) (?:undue |further |unnecessary )?delays?$/i,
  /\bwithout (?:undue|further|unnecessary|unreasonable) delay\b/i,
  /\bunder (?:constant |permanent |continuous |continual |regular )?review$/i,
  /\b(?:as|when|where|if) (?:circumstances?|resources|conditions|time|funds|funding|budgets?|capacity|opportunit(?:y|ies)|the (?:need|situation|occasion|budget|workload)|needs?|security|weather|staffing) (?:permits?|permitting|allows?|arises?|requires?|demands?|(?:becomes?|is|are|get|come) (?:available|in))\b|\b(?:continues|goes on|is continuing|is continued)$/i,
  /\b(?:resources|funds|funding|budget|time|conditions|weather|security|staff|capacity) permitting\b/i,
  /\bas (?:the )?(?:need|needs|situation|occasion) (?:arises?|requires?|demands?)\b/i,
  /\b(?:depending|dependent|contingent) on (?:the )?(?:availability|funds|funding|resources|workload|demand|needs?|capacity|budget)\b/i,
  /\bin an? (?:\p{L}+ and )?(?:on-?going|continuous|continual|regular|permanent|periodic|constant|sustained) (?:manner|way|fashion)\b/iu,
  /\b(?:to follow|to be completed|completed|adopted|published|updated|revised|done|issued|expected|launched) (?:shortly|soon|later|in time|eventually|swiftly)\b/i,
  /\b(?:in|over) the (?:longer|long|medium|short|near|middle)(?:er)? (?:run|term|future)$/i,
  /\b(?:in|over) the (?:years|months|time) to come\b|\bin (?:the course of|course of|the fullness of) time\b|\bat (?:the|an?) (?:right|proper|appropriate|opportune|suitable|convenient|later|given) (?:time|moment|point|stage|date|occasion)\b/i,
  /^(?:(?!\b(?:that|which|who|whose)\b).)*\b(?:on-?going|under ?way|in progress|in the pipeline)$/i,
  /\b(?:given|provided|delivered|offered|available|updated|conducted|carried out|organi[sz]ed|held|made|repaired|reviewed|revised) (?:up)?on demand\b|\bin (?:the )?light of (?:the )?(?:needs?|demand|circumstances|resources)\b/i,
  /\b(?:year after year|as a matter of urgency|without interruption|perennially|recurrently|uninterruptedly|incessantly|non-stop|at length|once ready|when ready|whenever ready|in (?:several |successive |various )?(?:phases|stages)$|as (?:the )?work (?:progresses|advances|proceeds)|as (?:they|it|data|results|figures) (?:becomes?|are|is) available|(?:up)?on availability|whenever \p{L}+|any time)\b/iu,
  /\b(?:shortly|soon|presently|momentarily)$/i,
  /\((?:on-?going|continuous|permanent|regular|rolling|recurrent|as needed|ad hoc)\)/i,
  /(?:^|[:,;–—-] )(?:on-?going|continuous|continuing|rolling)$/i,
  /(?<!\b(?:that|which|who) )\b(?:is|are|remains?|kept|being) (?:on-?going|under ?way|continuous|permanent|in progress|in the pipeline|in preparation|still open|pending)$/i,
  /\bin the (?:long|longer|medium|short|near) (?:run|term|future)\b/i,
  /\b(?:in|over|during|for|within) (?:the )?(?:coming|next few|following|ensuing|next several|coming few) (?:weeks|months|years|decades|period|time)\b|\bfor (?:years|months) to come\b/i,
  /\b(?:at the (?:first|next) (?:opportunity|occasion)|one day|day by day|again and again|time and again|little by little|bit by bit|case by case|as (?:we|they|it) goe?s?|in real time as needed|round the clock|all (?:the )?year round as needed|until completed|until (?:completion|resolved|solved|done))\b/i,
  /\bin the (?:foreseeable future|coming (?:time|period)|future)\b/i,
  /\b(?:until further notice|for the time being|at (?:a|some) later (?:stage|date|time|point)|at the earliest (?:opportunity|convenience|possible)|in good time|at an early date|when the time comes|over time|with time|sometime|some day)\b/i,
  /\b(?:regularly|periodically|occasionally|continuously|continually|constantly|sporadically|intermittently|repeatedly|perpetually|indefinitely|eventually|ultimately|routinely|steadily|progressively|gradually)\b/i,
  /\b(?:permanently|always)(?! (?:resident|closed|disabled|employed|displaced|settled|inhabited|residing|living))\b/i,
  /(?<!\b(?:how|as|more|less|most) )\boften\b/i,
  /\bfrequently(?! (?:asked|used|traded))\b/i,
].map(screened)

/** What is done: an adjective of time before it stands in place of an interval, before a thing it tells which. */
const DOINGS = listOf(`
  support follow-up monitoring assistance dialogue engagement training cooperation co-operation maintenance update updates updating
  review reporting consultation consultations exchange exchanges improvement improvements capacity-building implementation
  coordination co-ordination participation supervision evaluation evaluations provision advice guidance communication contact
  contacts collaboration work efforts effort process attention surveillance assessment assessments inspections inspection visits
  meetings briefings testing development delivery oversight promotion advocacy outreach mentoring coaching feedback presence
  observation measurement measurements services-review strengthening enhancement control controls checks checking publication
  audits drills exercises patrols surveys education campaigns discussions talks negotiations repairs cleanings
  liaison partnership relations backstopping upkeep commitment
  availability alignment compliance inclusion harmonization harmonisation tracking servicing interaction
  elimination reduction recruitment procurement replacement translation harmonisation accession introduction roll-out rollout expansion conduct holding screening sampling patrols patrolling auditing recording replenishment registration
  collection analysis renewal modernization digitization supply cleaning dissemination mainstreaming
`)

const ABSTRACT = /(?:tion|sion|ment|ance|ence|ship|ility|sal|ness)$/

const ADJECTIVES = listOf(
  'ongoing on-going continuous continual continued continuing regular permanent periodic periodical constant sustained recurrent rolling occasional frequent sporadic routine perpetual standing uninterrupted steady lasting intermittent repeated progressive gradual eventual phased stepwise irregular long-term longer-term permanent unceasing endless incremental successive sporadic unending open-ended',
)

/** Kinds of things that have the word in their name. */
const KINDS = screened(
  /\b(?:continuous professional|continuing (?:professional|medical|education)|universal periodic|regularly scheduled|continuously operating|periodic (?:reviews?|reports?|tables?)|regular (?:budget|sessions?|flights?|lines?|army|migrants?|migration)|routine (?:childhood |infant |child )?(?:immuni[sz]ations?|vaccinations?|vaccines?|offences|use)|rolling (?:stock|average|plans?)|periodic (?:technical |safety )?inspections?|continuous (?:assessment|emissions? monitoring|service|employment|residence|flow|variables?)|permanent (?:representations?|delegations?|crops?|teeth|disability|establishments?|contracts?|magnets?|grassland)|continuing (?:care|appointments?)|ongoing (?:treatment|therapy|pregnanc\w+|litigation)|routine (?:data|health information)|regular (?:schools?|education|classes)|standing (?:committees?|orders?|loan|bod(?:y|ies)|stock|army|forum|police|capacity|invitations?)|steady state|progressive tax\w*|regularly employed|repeated (?:grade|year|offences?)|permanent (?:posts?|missions?|staff|residents?|committee))\b/gi,
)

const vagueTimeIn = remembering((text: string): string | undefined => {
  if (text === '') return undefined
  const rest = KINDS.replace(text, (kind) => '·'.repeat(kind.length))
  const words = wordsOf(rest)
  for (const pattern of VAGUE_PHRASES) {
    const found = pattern.exec(rest)
    if (found === null) continue
    const isName = words.some(
      ({ start, end, isName }) => isName && start <= found.index && end > found.index && found.index > 0,
    )
    if (!isName) return found[0]
  }
  for (const [i, word] of words.entries()) {
    if (!ADJECTIVES.has(word.lower) || (word.isName && i > 0)) continue
    // "Ongoing technical support": one word may stand between.
    const doing = words
      .slice(i + 1, i + 3)
      .find(({ lower }) => DOINGS.has(lower) || (i === 0 && ABSTRACT.test(lower)))
    if (doing === undefined) continue
    const behind = words[words.indexOf(doing) + 1]
    const isCompound = behind !== undefined && behind.start - doing.end === 1 && /[^su]s$/.test(behind.lower)
    if (!isCompound) return text.slice(word.start, doing.end)
  }
  return undefined
})
