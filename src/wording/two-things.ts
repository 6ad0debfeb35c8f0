// Two measures in one title. A conjunction alone is no fault: "terms and conditions" is one document, "killed or injured" one set,
// "between women and men" one difference. It is one where both sides name a measure ("timeliness and accuracy"), where a second
// count begins behind it ("…, number of inspections"), or a second statement ("and accidents there are recorded").

import type { IndicatorText } from './indicator-text.ts'
import { namesAMeasure } from './measure.ts'
import { remembering } from './remembering.ts'
import { screened } from './screened.ts'
import { listOf, wordsOf, type Word } from './words.ts'

const COUNT =
  '(?:the |an? |their |its |of )?(?:total |average |mean |median |overall |annual |associated |resulting |corresponding )?(?:number|sum|existence|tonnes|hectares|litres|kilometres|hours|share|percentage|per ?cent|proportion|level|rate|ratio|amount|volume|value|cost|price|average|mean|median|time|length|duration|frequency|degree|extent|quality|incidence|prevalence|mortality|expenditure|income|index|score|count|size|quantity|satisfaction)s?\\b'

/** Joiners behind which a second measure stands, whatever it is. */
const JOINED = [
  /\b(?:as well as|along with|together with|in addition to|coupled with|combined with|accompanied by|not to mention|plus|besides|alongside|and also|but also|while|whilst|whereas|thereby|that also|which also|so that)\b(?! each)/i,
  new RegExp(
    `[,;:]? \\b(?:and|or|including|with|plus|&|per) ${COUNT}(?: \\p{L}+)? (?:of|that|which|who|to|from|in|on|for|by)\\b`,
    'iu',
  ),
  new RegExp(`[,;] ${COUNT} (?:\\p{L}+ )?(?:of|that|to|for|in|on)\\b`, 'iu'),
  /\b(?:of|to|in|for|on|with|from),? and (?!(?:from|to|of|in|on|for|with|within|outside|across|through|the)\b)(?:\p{L}+ ){1,2}(?:of|on|in|for|to|with|by|from)\b/iu,
  /\b(?:prevalence|incidence|rate|share|number|percentage|proportion|cost|price|level|value|volume|awareness|coverage|use) of [^,;]* and of\b/i,
  /, (?:and )?also\b/i,
  /\b(?:and|or) (?:the )?(?:average|mean|median|total) \p{L}+/iu,
  /; (?=\p{L})|\p{L} \/ \p{L}/u,
  /\b(?:leading to|resulting in|that leads? to|which leads? to) (?:a )?(?:lower|higher|better|more|fewer|less|improved|increased|reduced|decreased|shorter|faster|greater)\b/i,
  /, and (?:of|in|by|for|to|from) \p{L}+/iu,
  new RegExp(`\\b(?:and|or) (?:their|its|the|an?) (?:\\p{L}+ )?${COUNT}`, 'iu'),
  /\b(?:and|or) (?:\p{L}+ )?(?:rate|ratio|score)s?\b/iu,
  /\p{L}+ and \p{L}+ (?:mortality|scores?|rates?|prevalence|incidence|unemployment|turnover)\b/iu,
  /^[^,]+ (?:of|in|with|for|on) [^,]+(?<! (?:and|or)[^,]*), \p{L}+s (?:in|of|at|for|on) (?![^,]* (?:and|or) )[^,]+$/iu,
  /\b(?:and|&) (?:that|how|whether|if) (?:they|it|these|those|the)\b/i,
].map(screened)

/** What is measured of a thing; two of them joined are two indicators. */
const ATTRIBUTES = listOf(`
  timeliness accuracy range age coverage quality duration satisfaction completeness speed scope relevance usefulness efficiency effectiveness
  reach size uptake adoption availability affordability accessibility access awareness knowledge attitudes skills visits visitors
  downloads views enrolment enrollment completion retention attendance participation punctuality reliability safety security
  performance capacity productivity profitability revenue revenues costs cost price prices income incomes expenditure employment
  turnover growth frequency intensity severity incidence prevalence mortality morbidity survival transmission detection treatment
  testing demand supply number share rate level volume value amount quantity length depth width weight height diversity abundance
  wages hours earnings literacy numeracy spending enforcement delays debt debts deaths injuries attendances sales profits exports imports users stocks waste noise
  extent membership representation visibility impact sustainability relevance responsiveness credibility transparency comprehension
  citations numbers existence emissions readership circulation audience registration licensing compliance enforcement monitoring maintenance use usage usability
  consumption yield yields output outputs outcomes profit savings investment investments durability resilience nutrition
  implementation approval delivery design preparation planning collection dissemination publication translation interpretation
`)

/** One field, one office, one text, though two words. */
const PAIRS = screened(
  /\b(?:terms and conditions|research and development|monitoring and evaluation|information and communications?|water and sanitation|water, sanitation and hygiene|science and technology|science and engineering|supply and (?:use|demand)|small and medium(?:-sized)?|micro, small and medium|health and safety|safety and health|food and agriculture|trade and development|law and order|import and export|demand and supply|arts and crafts|rules and regulations|policies and procedures|men and women|women and men|girls and boys|boys and girls|birth and death|sexual and reproductive|mother and child|maternal and child|search and rescue|oil and gas|peace and security|culture and education|education and training|profit and loss|income and expenditure accounts?|nature and landscape|technical and vocational|vocational and technical|age and sex|sex and age|land and sea|access and benefit[- ]sharing|foot[- ]and[- ]mouth|hide[- ]and|command and control|command[- ]and[- ]control|trial and error|hit and run|loss and damage|wear and tear|goods and services|loading and unloading|design and construct|cause and effect|rural and remote|nurses and midwives|countries and territories)\b/gi,
)

const RELATIVES = listOf('that which who whose where when')

/** The words that join the two; undefined when one thing is measured. */
export function secondThingIn(text: IndicatorText): string | undefined {
  const found = joinedIn(text.title)
  return found === undefined || COUNTED_AS_ONE.test(text.definition) ? undefined : found
}

const COUNTED_AS_ONE =
  /\b(?:index|composite|counts? (?:as )?one|taken together|together|combined|either|one count|each counted once|whatever)\b/i

const joinedIn = remembering((title: string): string | undefined => {
  const asWritten = wordsOf(title)
  const free = PAIRS.replace(title.replace(/ & /g, ' and '), (found) =>
    found.replace(/\band\b|\b&\b/gi, 'xxx'),
  )
  for (const joined of JOINED) {
    const match = joined.exec(free)
    if (
      match !== null &&
      !isInsideAName(asWritten, match.index) &&
      !isOfEachOther(free, match.index) &&
      !isMeasureOf(free, match.index)
    )
      return match[0].trim().replace(/^[,;] (?=\p{L})/u, '')
  }
  const words = free === title ? asWritten : wordsOf(free)
  return joinedMeasures(free, words) ?? joinedOwn(free, words) ?? secondStatement(free, words)
})

/** "Global Cybersecurity Index, mean score of …": behind the comma it is said how the measure is taken. */
function isMeasureOf(title: string, at: number): boolean {
  return /(?:index|ratio|rate|score|coefficient|gap)\b$/i.test(title.slice(0, at)) && title[at] === ','
}

function isInsideAName(words: readonly Word[], at: number): boolean {
  const word = words.find(({ end }) => end > at + 1)
  return word?.isName === true && words[0] !== word
}

/** "Gap between the cost of A and the cost of B", "ratio of … to …": both terms make one value. */
function isOfEachOther(title: string, at: number): boolean {
  return (
    /\b(?:between|ratio of|gap in|difference in|difference of|balance of|both|from)\b/i.test(
      title.slice(0, at),
    ) && !/^both the\b/i.test(title)
  )
}

function joinedMeasures(title: string, words: readonly Word[]): string | undefined {
  if (/^both\b/i.test(title) && / and /.test(title)) return 'Both … and'
  const joined = words.find(
    ({ lower, isName }) =>
      !isName && lower.includes('/') && lower.split('/').every((part) => ATTRIBUTES.has(part)),
  )
  if (joined !== undefined) return joined.text
  const clause = words.findIndex(({ lower }) => RELATIVES.has(lower))
  for (const [i, word] of words.entries()) {
    if (!/^(?:and|or)$/.test(word.lower) || word.isName || (clause >= 0 && i > clause)) continue
    if (/\b(?:between|ratio of|gap|difference|both|balance)\b/i.test(title.slice(0, word.start))) continue
    const left = headBefore(words, i)
    const right = headAfter(words, i)
    if (left === undefined || right === undefined) continue
    const isFirst =
      words.slice(0, i).every(({ lower }) => !/^(?:on|for|in|to|by|about|from|with)$/.test(lower)) ||
      /[,]$/.test(title.slice(0, word.start).trimEnd())
    if (isMeasure(left) && isMeasure(right) && isFirst) return title.slice(left.start, right.end)
  }
  return undefined
}

/** "Number of laws and their enforcement", "museums and their visitors". */
function joinedOwn(title: string, words: readonly Word[]): string | undefined {
  for (const [i, word] of words.entries()) {
    if (!/^(?:their|its)$/.test(word.lower) || !/^(?:and|or|with)$/.test(words[i - 1]?.lower ?? '')) continue
    const own = words
      .slice(i + 1, i + 3)
      .find((one) => isMeasure(one) || /(?:ment|ance|ence|ity|ness|tion)$/.test(one.lower))
    if (own !== undefined) return title.slice(words[i - 1]!.start, own.end)
  }
  return undefined
}

function isMeasure({ lower }: Word): boolean {
  return ATTRIBUTES.has(lower) || namesAMeasure(lower)
}

/** The noun before the conjunction, past a preposition that is left hanging: "Enrolment in, and completion of". */
function headBefore(words: readonly Word[], i: number): Word | undefined {
  const before = words[i - 1]
  return before !== undefined && /^(?:in|to|of|with|for|on)$/.test(before.lower) ? words[i - 2] : before
}

/** The last word of the noun that follows: "customer satisfaction of". */
function headAfter(words: readonly Word[], i: number): Word | undefined {
  let head: Word | undefined
  for (const word of words.slice(i + 1, i + 5)) {
    if (/^(?:of|in|to|for|on|by|among|at|with|from|per|that|who)$/.test(word.lower)) break
    head = word
  }
  return head
}

/** "… projects completed or proposals submitted", "Inspectors visit … and accidents are recorded". */
function secondStatement(title: string, words: readonly Word[]): string | undefined {
  for (const [i, word] of words.entries()) {
    if (!/^(?:and|or)$/.test(word.lower) || word.isName || i < 2) continue
    const rest = words.slice(i + 1)
    const verb = rest.findIndex(({ lower }) => /^(?:is|are|was|were|has|have)$/.test(lower))
    const clause = rest.findIndex(({ lower }) => RELATIVES.has(lower))
    const isInClause = words.slice(0, i).some(({ lower }) => RELATIVES.has(lower))
    if (verb > 0 && verb <= 4 && clause < 0 && !isInClause) return title.slice(word.start, rest[verb]!.end)
    const participle = rest.findIndex((one, k) => k > 0 && k <= 3 && isParticiple(one))
    const isPlain = rest
      .slice(0, Math.max(0, participle))
      .every(({ lower }) => !/^(?:of|in|to|for|by|on|at|with)$/.test(lower))
    if (!isInClause && participle > 0 && isPlain && words.slice(1, i).some(isParticiple))
      return title.slice(word.start, rest[participle]!.end)
    const subject = words[0]!.lower
    if (rest[0]?.lower === subject && !isInClause) return title.slice(word.start, rest[0]!.end)
    if (/,\s*$/.test(title.slice(0, word.start)) && rest[0]?.lower === subject)
      return title.slice(word.start, rest[0]!.end)
  }
  const comma = title.match(/, (\p{L}+s (?:\p{L}+(?:ed|given|paid|sold|held|built)))\b(?! (?:or|and)\b)/u)
  if (comma !== null && !/ (?:and|or) /.test(title)) return comma[1]
  return undefined
}

function isParticiple({ lower, isName }: Word): boolean {
  return (
    !isName &&
    /(?:ed|en|wn|ought|aught|held|built|sold|paid|made|met|kept|lost|won)$/.test(lower) &&
    !NO_PARTICIPLES.has(lower)
  )
}

const NO_PARTICIPLES = listOf(
  'women men children medium-sized small-sized based-on seven ten eleven between often even garden open need speed seed feed talent student patient agent parent event client content percent government',
)
