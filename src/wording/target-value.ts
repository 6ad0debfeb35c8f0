// A target in a title: a figure, a share or a date that should be reached. The targets say that, for each year, and the title
// would have to change with them. A figure that decides which unit counts (an age, a speed, a legal limit, the number of a norm) is no
// target, and stands behind the thing it describes.

import type { IndicatorText } from './indicator-text.ts'
import type { Indicator } from '../model/indicator.ts'
import { showRatio } from '../money/ratio.ts'
import { remembering } from './remembering.ts'
import { screened, type Screened } from './screened.ts'

const CARDINAL =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundreds?|thousands?|millions?|billions?|dozens?|zero|nil)'
const FRACTION = '(?:half|halves|thirds?|quarters?|fifths?|tenths?)'
const NUMBER_WORDS = `(?:${CARDINAL}|${FRACTION})`
const FIGURE = `(?:\\d[\\d., ]*\\d|\\d)`
const QUANTITY = `(?:${FIGURE}|${NUMBER_WORDS})`
const MEASURE =
  'average|mean|median|time|times|score|scores|rate|rates|ratio|incidence|prevalence|mortality|expectancy|coverage|penetration|uptime|share|income|duration|availability|literacy|enrolment|index|occupancy|delay|delays|yield|satisfaction|losses|loss|deaths|cost|costs|emissions|accuracy|attendance|compliance|participation|reliability|turnaround|wait|errors|representation|consumption|speed|price|prices|backlog|vacancy|turnover|poverty|unemployment|inflation'
const DAY = `(?:(?:the )?(?:end|close|middle|beginning|start) of (?:the )?|mid-?|early |late |end-|(?:Q[1-4]|[1-4]Q) ?|(?:the )?(?:first|second|third|fourth) (?:quarter|half|semester|trimester) of |(?:the )?year |(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) )?`

/** Before a clause or a preposition that picks out units, a figure tells which of them count. */
const NOT_OF_UNITS =
  '(?:(?!\\b(?:that|which|who|whose|where|with|when|days|months|hours|years|nights|weeks|countries|districts|schools|hospitals|villages|municipalities|cities|states|households|persons|people|adults|children)\\b).)*'

/** The same without the words that are units as often as not. */
const NOT_OF_A_CLAUSE = '(?:(?!\\b(?:that|which|who|whose|where)\\b).)*'
const NOT_CLAUSE = '(?:(?!\\b(?:that|which|who|whose|where|by)\\b)[^,:;()])*'
const LIMIT =
  'below|under|above|over|exceeding|not exceeding|(?:(?:no|not) )?(?:higher|more|greater|lower|less|longer|later|fewer|shorter) than|at least|at most|of at least|of at most|of (?:less|more|fewer) than|of up to|up to|not to exceed|kept (?:at|below|under)'
const HEDGE =
  'at least |at most |minimum(?: of)? |maximum(?: of)? |min\\.? |max\\.? |about |around |approximately |up to |some |over |more than |less than |fewer than |target |goal |aim |no more than |not more than |no fewer than |no less than '

/**
 * A pattern for a title in small letters. The engine takes several times longer over patterns that ignore case or know all of
 * Unicode, and these are long: they cost more than reading a plan.
 */
function pattern(source: string): Screened {
  return screened(new RegExp(source.toLowerCase().replaceAll('\\p{l}', '[a-z\u00df-\u024f]')))
}

/** A figure at the head is what should be reached: "1 200 officers trained", "Two thirds of districts". */
const AT_THE_HEAD = [
  pattern(
    `^(?:(?:an? )?(?:at least|minimum(?: of)?|maximum(?: of)?|no more than|no fewer than|not more than|not fewer than|not less than|no less than|at most|up to|fewer than|less than|more than|over|under|above|below|around|about|approximately|nearly|almost|roughly|close to|as many as|a total of|max\\.|min\\.|the first|further|new|all|some|another|additional)(?: an?)? )${QUANTITY}\\b(?![-/])`,
  ),
  pattern(
    `^${FIGURE} ?(?:\\+|%|per ?cent\\b|percent\\b)?(?: or more| and more)? (?!(?:G\\b|GHz|MHz|kHz|bit|km|kg|mm|cm|m\\b))(?=\\p{L})(?!-)`,
  ),
  pattern(`^\\d+\\+ `),
  pattern(`^between ${QUANTITY} and ${QUANTITY} ?%? \\p{L}`),
  pattern(
    `^\\d+ ?(?:-|–|to) ?\\d+ ?(?:%|per ?cent)? (?!(?:years?|year-olds?|hours?|days?|months?|MHz|GHz|km|m)\\b)\\p{L}`,
  ),
  pattern(`^[<>≤≥=~±+]=? ?${FIGURE}`),
  pattern(`^(?:USD|EUR|CHF|GBP|JPY|US\\$|\\$|€|£) ?${FIGURE}`),
  // Not "two-way", "third-party" or "One Health".
  pattern(
    `^(?:an? )?${CARDINAL}(?:[ -](?:and )?${CARDINAL})*\\b(?!-)(?! (?:marathon|of birth|tone|note|moon|health|planet|world|stop)\\b)(?: or more| out of \\w+| of| more| new| percent| per cent| \\p{L})`,
  ),
  pattern(`^(?:(?:an?|the|${CARDINAL})[ -])?${FRACTION} (?:of|the|all)\\b`),
  pattern(`^(?:${CARDINAL}|${FIGURE})[- ]?fold\\b`),
  pattern(
    `^\\p{L}+(?:tion|sion|ment|ing|ance|al|ery|ture|yment|age) of (?:at least |up to |some |about |a minimum of |another |all )?${QUANTITY} (?!(?:year|month|day|hour|week|km|kg|mm|MHz|GHz|per ?cent of)s?\\b)(?=\\p{L})`,
  ),
]

/** Words that announce a figure as a target. */
const WITH_A_QUANTITY = [
  pattern(
    `\\b(?:target|goal|objective|aim|planned|expected)s? ?(?::|=|of|is|being) ?(?:at least )?${QUANTITY}`,
  ),
  pattern(
    `\\b(?:raised|increased|reduced|lowered|brought|cut|expanded|doubled|extended|limited|kept|grows?|rises?|falls?|increases?|reduces?|raise|drops?|climbs?|declines?|lifted|up|down)(?: up| down)? (?:to|by|below|above|under|from ${FIGURE} ?%? to) (?:at least |at most |below |above |less than |more than |an average of |an? |one )?${QUANTITY}`,
  ),
  pattern(
    `\\b(?:reach|reaches|reaching|attain|attains|attaining|achieve|achieves|achieving|exceed|exceeds|total|totals|totalling) (?:at least |a level of |an average of )?${QUANTITY} ?(?:%|per ?cent|percent)?(?: ?\\p{L}+)?$`,
  ),
  pattern(`\\btarget(?:s| of)? ${QUANTITY}`),
  pattern(
    `^(?:increase|raise|cut|reduce|lower|bring|keep|limit|expand|grow|double|decrease|hold|maintain)s? .*\\b(?:to|at|below|above|under) (?:at least |at most |less than |more than )?${QUANTITY}`,
  ),
  pattern(
    `\\b(?:to|for|reaching|benefiting|covering) (?:at least |some |about )?(?:\\d{1,3}(?:[ ,.]\\d{3})+|\\d{3,}|${NUMBER_WORDS} (?:thousand|million|hundred)) (?:\\p{L}+ )?(?:people|persons|children|women|men|\\p{L}+s)\\b`,
  ),
  pattern(
    `^(?:(?!\\b(?:that|which|who|whose|where|with|aged|within|of at least)\\b).)*\\b(?:${MEASURE}) (?:[^,]* )?(?:of|below|above|under|at) (?:at least |at most |less than |more than )?${QUANTITY}(?: (?!or (?:more|less))\\p{L}+)?(?: (?:per|a|in|by|among) .*)?$`,
  ),
  pattern(`[:–—] ?(?:${HEDGE})?${FIGURE} ?(?:%|per ?cent\\b|percent\\b)(?! (?:confidence|threshold|level))`),
  pattern(
    `^${NOT_OF_A_CLAUSE}\\b(?:reach|cover|serve|connect|include|benefit)(?:s|es|ing|ed)? (?:at least |over |more than )?${FIGURE} ?(?:%|per ?cent|percent) of\\b`,
  ),
  // Behind a sign stands the value: ", 500 a year", "(from 20 to 35)", ", minimum 300", ", 9 out of 10 households".
  pattern(
    `[,:;(–—] ?(?:${HEDGE})?${QUANTITY} ?(?:%|per ?cent\\b)?(?: (?!years?|months?|weeks?|days?|nights?|hours?|minutes?)\\p{L}+)? ?(?:a|per|each|every|in each|in the (?:first|second|third|fourth|last|final)|by) (?:year|month|quarter|biennium|region|country|semester|entity|the|end|mid)\\b`,
  ),
  pattern(`[,:;(–—] ?(?:${HEDGE})${QUANTITY} ?(?:%|per ?cent\\b)?\\)?$`),
  pattern(`[,:;(–—] ?(?:${HEDGE})?${QUANTITY} (?:out of|in|in every|of every) ${QUANTITY}\\b`),
  pattern(`[(,:;–—] ?from ${FIGURE} ?(?:%|per ?cent)? (?:\\p{L}+ )?to ${FIGURE}`),
  // "Reduction of child labour by 25 per cent".
  pattern(
    `^(?:\\p{L}+ )?(?:reduction|increase|decrease|decline|rise|growth|cut|drop|fall|expansion|improvement|saving|doubling|tripling|halving|reducing|increasing|raising|cutting|lowering)s? (?:of|in|to)? ?${NOT_CLAUSE} (?:by|to) (?:${HEDGE})?${QUANTITY}\\b`,
  ),
  // "Unemployment below 8 per cent": the limit of a measure; "Vessels under 12 m" are units.
  pattern(
    `^(?:(?!\\b(?:of|in|with|for|among|that|which|who|whose|where)\\b)\\p{L}+ ){0,2}(?!(?:people|staff|women|men|children)\\b)\\p{L}+(?<!s)(?: (?:of|in|among|for) ${NOT_CLAUSE})? (?:${LIMIT}|at) ${QUANTITY} ?(?:%|per ?cent|percent|per [\\d ]+ ?\\p{L}+)$`,
  ),
  // "Wheat losses no higher than 4 per cent", "Time of clearance not exceeding 6 hours".
  pattern(
    `^(?!(?:share|percentage|proportion|number) )(?:(?!\\b(?:of|in|with|for|among|that|which|who|whose|where)\\b)\\p{L}+ ){0,3}(?:${MEASURE})(?: (?:of|in|among|for|to|by) (?!(?:more|less|fewer|at least)\\b)${NOT_CLAUSE})? (?<!\\b(?:\\p{L}+ing|\\p{L}+ed|children|people|persons|women|men|girls|boys|adults|pupils|infants|youth) )(?:${LIMIT}) ${QUANTITY} ?(?:%|per ?cent|percent|\\p{L}+)?(?: (?:per|a|in|for) .*)?$`,
  ),
  // "Passports issued within ten days for 90 % of applicants".
  pattern(
    `^(?:(?!\\b(?:that|which|who|whose|where|with|when)\\b).)*\\b(?:for|in) (?:at least )?${FIGURE} ?(?:%|per ?cent|percent) of (?:\\p{L}+ )?\\p{L}+$`,
  ),
  // "Achieved within three years of the start of the plan", "over the next five years".
  pattern(
    `\\b(?:within|in|during|over) (?:the )?(?:first |next |coming )?${QUANTITY} (?:years|months|quarters) (?:of|after|from) (?:the )?(?:(?:start|beginning|launch|adoption|approval) of )?(?:the |this )?(?:plan|strategy|strategic plan|programme|project|biennium|period)\\b`,
  ),
  // "Ensure that 95 % …", "Achieve 20 …": what is wanted.
  pattern(
    `^(?:ensuring|achieving|reaching|attaining|securing|achievement of|attainment of|ensure|achieve|reach|attain|secure|guarantee|provide|train|build|connect|deliver|establish|create|adopt|publish|plant|install|equip|open|hold|obtain|complete|halve|double|triple)(?: that)?(?: at least| some| about| all| the)? ${QUANTITY}\\b(?! or )`,
  ),
  // A limit of the measure itself, in signs or in words at its end.
  pattern(`^${NOT_OF_UNITS} ?(?:[<>≤≥=]=?) ?${FIGURE} ?(?:%|per ?cent|\\p{L}+)?$`),
  pattern(
    `^${NOT_OF_UNITS}\\b(?:${MEASURE}) (?:is |are |not |no )?(?:less than|more than|over|under|below|above|at least|at most|up to) ${QUANTITY}(?: ?(?:%|per ?cent|\\p{L}+))?(?: (?:per|a|in|by|among) .*)?$`,
  ),
  // "Road deaths below 500 per year": of a plain count.
  pattern(
    `^(?:\\p{L}+ ){1,3}(?:below|under) ${QUANTITY}(?: (?:per|a|in) (?:year|month|quarter|day|week|biennium))?$`,
  ),
  // "Number of teachers trained: 1,500", "(1,500)"; a year, a time and the edition of a norm are none.
  pattern(
    `(?<!\\d)(?:[:(–—=]| -) ?(?:at least |about |approximately |min\\. ?|max\\. ?)?(?!(?:19|20|21)\\d\\d\\)?$)${FIGURE}(?:\\+| ?%)?\\)?$`,
  ),
  pattern(`(?<!\\d)[:–—] ?(?:at least |about )?${FIGURE} (?!(?:GHz|MHz|kHz|km|kg|m|mm)\\b)\\p{L}+$`),
  // "In 12 additional countries", "laws amended in 15 countries".
  pattern(
    `\\b(?:in|for|to|by|of|with) ${QUANTITY} (?:additional|new|more|further|extra|pilot|selected|target|priority) \\p{L}+`,
  ),
  pattern(
    `^${NOT_OF_UNITS}(?<!ing )\\b(?:in|across|for|from|to|at|by) (?:at least |about |some |up to |over |more than )?${QUANTITY} (?:(?:national|local|rural|urban|public|member|developing|primary|secondary|coastal|partner|small) )?(?:countries|states|schools|ministries|cities|provinces|districts|villages|regions|hospitals|ports|municipalities|institutions|sites|communities|universities|households|farmers|agencies|clinics|laboratories|parliaments|administrations|companies|firms|islands|airports|museums|teachers|women|people|persons|families|children|officials|members|regulators|operators|offices)$`,
  ),
  pattern(
    `^(?:support|assistance|advice|grants|training|loans|aid|services|courses|coverage|access|connection|connectivity|help|scholarships|missions|equipment|tools|expansion|extension|introduction|rollout|roll-out) (?:\\p{L}+ ){0,3}(?:to|for|in|of|at) (?:at least |about |some |up to )?${QUANTITY} (?!(?:year|month|day|hour|week|km|MHz|GHz|kV)s?\\b)\\p{L}`,
  ),
  pattern(`^(?:every|each|all) [^,]* with (?:at least )?${QUANTITY}\\b`),
  pattern(`^${NOT_OF_UNITS}, (?:at least|of which|including|with at least) ${QUANTITY}\\b`),
  pattern(`^from ${FIGURE}(?: ?%)? to ${FIGURE}\\b`),
  pattern(`^an? ${FIGURE}[- ]?(?:%|per ?cent|percent|-?fold) `),
  pattern(
    `^${NOT_OF_UNITS}\\b(?:reductions?|increases?|decreases?|declines?|rises?|growth|cuts?|drops?|savings?|improvements?|expansion|gains?) (?:of|by) (?:at least |about |up to )?${QUANTITY} ?(?:%|per ?cent|percent|points?|percentage points?)?(?: (?:in|of|per|over|by|within|against|compared|relative|from|on)\\b|$)`,
  ),
  pattern(
    `^${NOT_OF_UNITS}\\b(?:in|of|for) (?:at least )?${FIGURE} ?(?:%|per ?cent|percent) of (?:\\p{L}+ )?\\p{L}+$`,
  ),
]

/** Targets that need no figure: "(target …)", "within the first year of the plan". */
const IN_WORDS = [
  pattern(
    `^${NOT_OF_A_CLAUSE}\\b(?:within|in|over|during) the (?:next|coming|following) (?:${QUANTITY} )?(?:years?|months|biennium|quadrennium|cycle)$`,
  ),
  pattern(String.raw`\(\s*(?:target|goal|aim)\b`),
  pattern(
    String.raw`\bwithin the first (?:\p{L}+ )?(?:years?|months?) of the (?:plan|strategy|biennium|period|cycle)\b`,
  ),
  pattern(
    String.raw`\b(?:by|before|until) (?:the )?(?:end|close|middle) of (?:the |this )?(?:\p{L}+ )?(?:biennium|plan|strategy|period|cycle|decade|quadrennium|mandate|term)\b`,
  ),
  pattern(String.raw`→|->|=>`),
  pattern(
    String.raw`\b(?:by|before|at|until) (?:the )?(?:mid-?term (?:review|of the (?:plan|strategy))|year-end 20\d\d)\b`,
  ),
  pattern(
    String.raw`\b(?:within|in|during|over|by the end of) (?:the )?(?:first|second|third|fourth|last|final|next|coming) (?:\p{L}+ )?(?:years?|months?|bienni(?:um|a)|quadrennium|cycle|phase) of (?:the )?(?:plan|strategy|biennium|period|cycle|programme|project|implementation)\b`,
  ),
  pattern(
    String.raw`\b(?:by|before|until|no later than|not later than|prior to|ahead of) (?:the )?(?:end|close|completion|expiry) of (?:the |this |each |its )?(?:\p{L}+ )?(?:period|plan|strategy|phase|project|programme|cycle)\b`,
  ),
]

/** In a share, a limit that is no share belongs to the units: "Share of contracts of more than one year", "living below 50 %". */
const LIMIT_OF_UNITS = screened(
  /^(?:share|percentage|proportion|number) of (?:.* )?(?:(?:of|for) (?:at least|at most|more|less|fewer|up to)(?: than)? |\p{L}+ing (?:below|under|above|over|at|within|on|more|less|at least|at most)(?: than)? )(?!\d+(?:\.\d+)? ?(?:%|per ?cent)$)/iu,
)

const DEADLINE_WORD = screened(
  new RegExp(
    `\\b(?:by|before|until|till|no later than|not later than|prior to|up to|through)(?: the)? (?:next |coming |following |(?:20|21)\\d\\d )(?:\\p{Lu}\\p{L}+ )*(?:Conference|Assembly|Congress|Summit|Games)\\b`,
    'u',
  ),
)

/** "Children under 5" are a group, whatever is said of them. */
const AGE = screened(
  new RegExp(
    `\\b(children|people|persons|women|men|girls|boys|adults|pupils|infants|youth|adolescents|employees|workers|staff|drivers|patients|students|teachers|migrants|farmers|mothers|pensioners|residents|persons) (?:under|over|below|above|aged) ${QUANTITY}(?: years)?(?= (?!%|per ?cent|percent)|$)`,
    'gi',
  ),
)

/** A lead time, a height or an age at which something is measured. */
const AT_A_POINT = screened(
  new RegExp(
    `\\bat (?:age )?${QUANTITY} (?:hours?|days?|weeks?|months?|years?|metres?|km|hpa|degrees?|nm)\\b`,
    'gi',
  ),
)

/** A price is one of something. */
const OF_ONE = screened(/\b(costs?|prices?) of (?:one|1|100|a hundred)\b/gi)

/** The words that are a target; undefined when there are none. */
export function targetIn({ title: full, indicator }: IndicatorText, firstYear: number): string | undefined {
  const { title, target } = targetInWords(full)
  if (target !== undefined) return target
  const deadline = deadlineIn(title, firstYear) ?? DEADLINE_WORD.exec(title)?.[0]
  if (deadline !== undefined) return deadline
  return targetAsShare(title, indicator)
}

/** What the words say by themselves; and the title without figures that tell which units count. */
const targetInWords = remembering(
  (full: string): { readonly title: string; readonly target: string | undefined } => {
    const title = AT_A_POINT.replace(OF_ONE.replace(AGE.replace(full, '$1'), '$1 of a'), '')
    // Nearly no title holds a number; the others need not be compared with some sixty long patterns.
    const patterns = hasNumber(title) ? [...AT_THE_HEAD, ...WITH_A_QUANTITY, ...IN_WORDS] : IN_WORDS
    const small = title.toLowerCase()
    for (const pattern of patterns) {
      const match = pattern.exec(small)
      if (match !== null && !LIMIT_OF_UNITS.test(title)) {
        return { title, target: title.slice(match.index, match.index + match[0].length).trim() }
      }
    }
    return { title, target: undefined }
  },
)

const NUMBER_WORD = new RegExp(`\\b${NUMBER_WORDS}(?:\\b|fold)`, 'i')

function hasNumber(title: string): boolean {
  return /\d/.test(title) || NUMBER_WORD.test(title)
}

/** A year of the plan or later, with a word that makes it a date to be done by. */
function deadlineIn(title: string, firstYear: number): string | undefined {
  if (!/(?:20|21)\d\d/.test(title)) return undefined
  const pattern = new RegExp(
    `(?:\\b(?:by|before|until|till|in|for|no later than|not later than|to|through|as of|as from)(?: the)? ${DAY}|\\b${DAY}|\\(\\s*|[,–—:;] )((?:20|21)\\d\\d)\\b(?![-/–]\\d|\\p{L})`,
    'giu',
  )
  for (const match of title.matchAll(pattern)) {
    const isDated =
      /\b(?:by|before|until|till|than|mid|end|close|Q[1-4]|quarter|half|semester|trimester|as of|as from)\b|^\(/i.test(
        match[0],
      ) || /\bin (?:20|21)\d\d$/i.test(match[0])
    if (
      isDated &&
      Number(match[1]) >= firstYear &&
      !AIM_OF_UNITS.test(title.slice(0, match.index)) &&
      !/\b(?:since|from|prices|base|against|compared)\b/i.test(match[0])
    )
      return match[0].replace(/^[(,–—:;]\s*/, '')
  }
  return undefined
}

/** "Companies with a plan to reach net zero by 2050": the date is that of the units which are counted. */
const AIM_OF_UNITS = screened(
  /\b(?:plans?|targets?|pledges?|commitments?|strateg(?:y|ies)|roadmaps?|laws?|polic(?:y|ies)|goals?|pledged|committed|planning|intend|intending|decided|promised) (?:to|for|of|on|under which|that)\b|\b(?:due|valid|expiring|expires?|ending|ends?|maturing|born) $/iu,
)

/** "Wealth of the top 1 %": a part of a ranking is a group. */
const OF_A_RANKING = /\b(?:top|bottom|poorest|richest|lowest|highest|upper|lower|first|last|level|levels)$/i

/** "Internet penetration of 75%": a share in the measure of a share that is one of its targets, or stands for its value. */
function targetAsShare(title: string, indicator: Indicator): string | undefined {
  if (!/\d/.test(title)) return undefined
  const unit = indicator.unit ?? ''
  const targets = indicator.targets.map(({ value }) => showRatio(value))
  const shares = [
    ...title.matchAll(/(?:\bof |\bat |\(|: |^|\s)(\d+(?:\.\d+)?) ?(?:%|per ?cent\b|percent\b)/gi),
  ]
  for (const match of shares) {
    const before = title.slice(0, match.index + match[0].search(/\d/)).trimEnd()
    const after = title.slice(match.index + match[0].length)
    if (
      /\b(?:at least|at most|than|over|above|below|under|up to|exceeding|exceeds?|within|least|most)$/i.test(
        before,
      )
    ) {
      if (!/%|percent|per cent/i.test(unit) || !targets.includes(match[1]!)) continue
      if (/\b(?:that|which|who|whose|where|with)\b/i.test(before)) continue
      return `${match[1]}%`
    }
    if (/\b(?:that|which|who|whose|where)\b/i.test(before) || OF_A_RANKING.test(before)) continue
    if (targets.includes(match[1]!) && /%|percent|per cent/i.test(unit)) return match[0].trim()
    if (/(?:\bof|\bat|\()$/i.test(before) && /^\s*(?:$|by\b|in\b|per\b|among\b|\))/i.test(after))
      return match[0].trim()
    if (/^\s*(?:$|by\b|in (?:20|21)\d\d)/i.test(after)) return match[0].trim()
  }
  return undefined
}
