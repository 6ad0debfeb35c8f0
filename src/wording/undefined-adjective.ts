// Adjectives of judgement. Whether legislation is adequate, a strategy comprehensive or education of quality, each reader decides
// otherwise, unless the title, the definition or the scale says when the word applies. Terms of art that hold such a word (quality
// of service, maximum sustainable yield, key performance indicator) have a published meaning, and proper names judge nothing.

import type { IndicatorText } from './indicator-text.ts'
import { remembering } from './remembering.ts'
import { holdingOneOf, screened } from './screened.ts'
import { listOf, wordsOf, type Word } from './words.ts'

/** Without the endings of adverbs and nouns: `effectively` and `effectiveness` are `effective`. */
const JUDGEMENTS = listOf(`
  acceptable  actionable adequate  agile ambitious appropriate attractive    
  coherent cohesive  competitive comprehensive conducive confident  constructive   credible
  cost-effective culturally-appropriate decent  desirable dynamic  effective efficient enabling  
    excellent exemplary   favourable favorable feasible fit-for-purpose  forward-looking
   fruitful full-fledged  functioning future-proof   gender-transformative 
 harmonious high-impact high-level high-performing high-quality  impactful   inclusive 
  innovative insightful intensive  key     meaningful modern  optimal optimum
   people-centred powerful   proactive productive  proficient  proper
  prominent  quality realistic reasonable relevant reliable   responsive  rigorous robust 
  satisfactory sensible  significant  smooth solid sophisticated sound  state-of-the-art  strong
  substantial substantive successful sufficient suitable supportive sustainable   tailored tangible 
  thorough timely transformative  trustworthy up-to-date  useful user-friendly valuable viable vibrant 
  well-being-oriented well-coordinated well-designed well-equipped well-functioning well-governed well-managed well-maintained
  well-organised well-organized well-prepared well-run well-staffed well-trained well-targeted workable world-class worthwhile
`)

/**
 * These are as often a fact as a judgement, so only in free use before a noun that they judge. Exported for the test that each
 * holds one of `IN_PHRASES`.
 */
export const PHRASES = [
  /\b(?:accessible|credible|useful|practical|transparent|participatory|resilient|equitable), [a-z-]+ and\b/i,
  /\bactive (?:networks?|participation|engagement|involvement|roles?|communit(?:y|ies)|committees?|partnerships?|associations?)\b/i,
  /\bof (?:importance|good quality|sufficient size)\b/i,
  /\bfit for (?:purpose|use|the future)\b/i,
  /\bof (?:good|high|better|sufficient|adequate|acceptable) (?:quality|standard|standards)\b/i,
  /\bin (?:due|good) time\b/i,
  /\bin (?:a )?good (?:conditions?|order|shape|working order)\b/i,
  /\bin an? [a-z-]+(?: and [a-z-]+)? (?:manner|fashion)\b/i,
  /\bbest (?:possible|available)\b/i,
  /\b(?:promptly|fairly)$/i,
  /\bstrategic (?:alliances?|partnerships?|partners|communication)\b/i,
  /\bin a (?:timely|proper|satisfactory|appropriate|effective|efficient|sustainable) (?:manner|way|fashion)\b/i,
  /\bto (?:a|the) (?:satisfactory|acceptable|appropriate) (?:level|standard|degree|extent)\b/i,
  /\bas appropriate\b/i,
  /\bstate of the art\b/i,
  /\bup to date\b/i,
]

/** One of these stands in whatever a phrase matches. */
export const IN_PHRASES = [
  ...listOf(`
    accessible credible useful practical transparent participatory resilient equitable active importance good fit high
    better sufficient adequate acceptable due manner fashion best promptly fairly strategic timely proper satisfactory
    appropriate effective efficient sustainable state date
  `),
]

const mayHoldPhrase = holdingOneOf(IN_PHRASES)

const SCREENED_PHRASES = PHRASES.map(screened)

/** Terms of art, in which the word has a published meaning. */
const TERMS = [
  /\bquality[- ](?:of[- ](?:service|life|care|experience)|adjusted|assurance|assured|management|control|seal|label|mark|infrastructure|guideline|standards?)\b/gi,
  /\b(?:air|water|soil|power|signal|ambient)[- ]quality\b/gi,
  /\bquality of (?:the )?(?:audit|air|water|service)\b/gi,
  /\bkey (?:performance indicators?|populations?|biodiversity areas?|workers?|stages?|informants?|figures|pairs?|management|account|signing|exchange|fobs?)\b/gi,
  /\b(?:public|private|encryption|cryptographic|signing|security) keys?\b/gi,
  /\bsustainable (?:development|yield|forest management certificates?)\b/gi,
  /\bsignificant (?:wave|figures?|digits?)\b/gi,
  /\bstatistically significant\b/gi,
  /\beffective (?:date|reproduction|radiated|tax|exchange|dose|temperature|interest|rate|demand|on|from|antenna|height)\b/gi,
  /\b(?:cost|vaccine)[- ]effectiveness\b/gi,
  /\bactive (?:substances?|ingredients?|pharmaceutical|users?|subscriptions?|subscribers?|accounts?|cases|duty|ageing|aging|tuberculosis|transport|projects?|volcano(?:es)?|cards?|sim|mobile|labour|conflicts?)\b/gi,
  /\bactive [a-z-]* ?(?:users?|subscriptions?|subscribers?|accounts?)\b/gi,
  /\badequate (?:standard of living|intake)\b/gi,
  /\bgood (?:agricultural|manufacturing|laboratory|distribution|clinical|hygiene|offices|practices?|ecological|environmental)\b/gi,
  /\b(?:energy|fuel|thermal|conversion|resource|water)[- ](?:efficient|efficiency)\b/gi,
  /\b(?:safely|skilled)\b/gi,
  /\b(?:broadband|deep|critical) sound\b|\bsound (?:level|pressure|recordings?|broadcasting|archives?|insulation)\b/gi,
  /\bsmart(?:phones?| phones?| meters?| cards?| cities| city| grids?| contracts?)\b/gi,
  /\bstrategic (?:plans?|goals?|objectives?|stocks?|reserves?|environmental assessments?|petroleum)\b/gi,
  /\bright(?:s|-of-way)?\b|\brights? (?:to|of|holders?|bank)\b|\b(?:human|land|water|property|voting|tenure) rights?\b/gi,
  /\bsafe (?:harbours?|drinking|abortion|havens?|custody)\b/gi,
  /\bstable (?:isotopes?|coins?)\b/gi,
  /\bbest (?:available|before|time|track)\b/gi,
  /\bhigh[- ]quality (?:sinter|coal)\b/gi,
  /\b(?:professional|general) (?:posts?|staff|category|grades?|categories|qualifications?|drivers?|licences?|development)\b/gi,
  /\btargeted (?:members?|countries|beneficiaries)\b/gi,
  /\bfunctional (?:literacy|groups?|classification|reviews?)\b/gi,
  /\bhealthy life\b/gi,
  /\bfair (?:trade|value|market)\b/gi,
  /\bdecent work country programmes?\b/gi,
  /\bintegrated (?:circuits?|water resources management|pest management|household|surveys?|food security)\b/gi,
  /\bmajor (?:groups?|versions?|accidents?)\b/gi,
  /\badvanced (?:economies|level|degrees?)\b/gi,
  /\b(?:legally|financially) (?:responsible|competent)\b|\bcompetent (?:authority|authorities|court|bodies|body)\b/gi,
  /\b(?:non|self)-[a-z]+\b/gi,
  /\bsolid (?:\w+ )?(?:wastes?|fuels?|biofuels?|biomass|state|tumou?rs?|cancers?|particles?|ground|oral|manure|minerals?)\b/gi,
  /\bmodern (?:methods?|contracepti\w+|family planning|slavery|languages?|art|history|energy|fuels?|cooking|renewables?|biotechnology|pentathlon|bioenergy|medicine)\b/gi,
  /\bintensive(?:[- ]care|ly farmed| (?:supervision|farming|livestock|grassland|agriculture|aquaculture|therapy|courses?))\b|\b\w+-intensive\b/gi,
  /\bcompetitive (?:examinations?|bidding|bids?|tenders?|tendering|grants?|selections?|recruitment|procurement|procedures?|process|processes|awards?|auctions?|markets?)\b/gi,
  /\b(?:language |\w+ )?proficiency\b/gi,
  /\breasonable (?:accommodation|adjustments?|assurance|grounds|doubt)\b/gi,
  /\bsuccessful(?:ly)? (?:applicants?|candidates?|applications?|bids?|bidders?|tenders?|launch(?:es)?|landings?|attempts?|calls?|deliver(?:y|ies)|connections?|login|logins|transactions?|pregnanc(?:y|ies)|appeals?|prosecutions?|matches|completed?|completion|passed|treated|connected|delivered|launched|landed|appealed|prosecuted|defended|graduated)\b/gi,
  /\b(?:were|was|is|are) successful(?:ly)?\b/gi,
  /\bsustainability (?:reports?|reporting|bonds?|statements?|disclosures?|analys[ei]s|index|linked|officers?|certificates?)\b/gi,
  /\b(?:debt|fiscal) sustainability\b|\bsustainability-linked\b|\bbiologically sustainable\b/gi,
  /\bsustainable (?:aviation|fishing quotas?|fisheries certificates?|procurement|public procurement|urban mobility|mobility plans?|bonds?|finance taxonomy|forest management|catch(?:es)?|harvest|levels?)\b/gi,
  /\beffective (?:population|number|coverage|speed|remed(?:y|ies)|control|isotropic|irradiance|half-life|porosity|rainfall|rate|lanes?|working|hours|voltage|capacity|length|area|vaccine|competition law|membership)\b|\beffective as of\b/gi,
  /\bcomprehensive (?:\w+ )?(?:insurance|schools?|sexuality|income|peace agreements?|economic partnership|examinations?|universit(?:y|ies)|safeguards)\b/gi,
  /\b(?:seeds?|eggs?|embryos?|cells?|spores?|offspring|pollen) viable\b|\bviable (?:seeds?|eggs?|cells?|embryos?|spores?|offspring|population size|counts?|pollen|pregnanc(?:y|ies))\b|\bviability (?:gap|tests?)\b/gi,
  /\buseful (?:life|lives|heat|energy|load|volume)\b/gi,
  /\bhigh-level (?:segments?|meetings?|panels?|officials?|commissions?|committees?|conferences?|forum|forums|events?|visits?|radioactive|(?:nuclear )?waste|weeks?|posts?|dialogues?|wind|wheel|language|clouds?)\b/gi,
  /\bfeasibility (?:stud(?:y|ies)|reports?|assessments?)\b/gi,
  /\brelevant (?:age|ages|period|markets?|year|authority|population|income|law)\b/gi,
  /\bgender-responsive\b|\bresponsive (?:bids?|bidders|tenders?|web)\b|\bclimate-responsive budget\w*\b/gi,
  /\bsubstantive (?:sessions?|posts?|law|equality|agenda|offices?|servicing)\b|\bsubstantial (?:transformation|completion|shareholders?|damage)\b/gi,
  /\bcapital adequacy\b|\badequacy ratios?\b/gi,
  /\bquality (?:inspections?|class|classes|marks?|councils?|scores?|index|indices|checks?|reviews?|certificates?|managers?|officers?|audits?|circles?|ratings?|tests?|awards?|specifications?|requirements?|criteria|parameters?|targets?)\b/gi,
  /\b(?:data|sound|image|picture|voice|fuel|grain|milk|egg|seed|sleep|diet|bathing-water|groundwater|river|sperm|fibre|fiber|video|call|speech|beach|indoor-air|habitat|sediment)[- ]quality\b/gi,
  /\bsignificant (?:incidents?|events?|accidents?|others?|bit|digits?|economic presence|deficienc(?:y|ies)|influence|shareholding|institutions?|banks?|market power|investments?)\b/gi,
  /\b(?:systemically|statistically|clinically) significant\b/gi,
  /\bkey (?:rates?|species|frames?|signatures?|grip|cards?|actors? register|audit matters|audit|facts|documents? (?:in|of) the|words?|note)\b/gi,
  /\bdynamic (?:spectrum|range|pricing|positioning|loads?|host|routing|tests?|frequency|line rating|memory|equilibrium|stability)\b/gi,
  /\b(?:in)?tangible (?:\w+ )?(?:assets?|heritage|goods|property|capital)\b/gi,
  /\b(?:irrigation|collection|spectral|luminous|feed|engine|boiler|combustion|transmission|turbine|conveyance|nitrogen-use|water-use|removal|filtration|cell|light|lamp|fuel-use|material) efficiency\b/gi,
  /\boptimum (?:temperature|moisture|range|dose|stocking)\b|\boptimal (?:temperature|range|dose|moisture|stocking|control|power flow)\b/gi,
  /\bstrong (?:motion|winds?|earthquakes?|passwords?|authentication|customer authentication|encryption|acids?|rooms?|currents?|alcohol|beer|spirits?)\b/gi,
  /\bappropriate (?:technolog(?:y|ies)|authority|adult)\b/gi,
  /\bacceptable (?:daily intake|diet|quality level|use policy|risk level)\b/gi,
  /\bquality-(?:declared|checked|controlled|tested|certified)\b|\b(?:favourable|favorable) (?:conservation status|tax|balance)\b|\bcomprehensive (?:correct )?knowledge\b|\bappropriate-for\b|\bexcellent bathing\b|\b(?:highly )?effective (?:contraceptives?|contraception)\b|\bself-sufficiency\b|\bdecent living standards?\b|\bdecent work deficits?\b/gi,
  /\bcredible interval\b|\bconstructive (?:dismissal|total loss)\b|\bcoherent (?:light|radar|optical|transmission)\b|\bagile (?:teams?|methods?|software|development)\b|\brobust (?:standard|estimat\w+)\b|\bproductive (?:safety net|assets|land|forests?)\b|\bsmooth (?:muscle|surface)\b|\bproper (?:names?|nouns?|motion)\b|\bsupportive (?:supervision|housing|care)\b|\bworld-class (?:manuscripts|cup)\b|\benabling (?:acts?|legislation|laws?|clauses?|technolog(?:y|ies))\b|\binclusive of\b|\ball-inclusive\b|\bsuitable for (?:vegetarians|children|wheelchairs?|recycling)\b|\bsound (?:waves?|signals?|systems?|barriers?|tracks?|effects?|emissions?|exposure|library|reports?|recorders?|programmes?|levels?)\b|\bexcellence (?:awards?|cent(?:re|er)s?|clusters?|grants?)\b|\bcent(?:re|er)s? of excellence\b|\breliability (?:index|coefficient|tests?)\b/gi,
].map(screened)

/** The title itself says when the word applies: a limit that it explains, a class that somebody gives, a norm that it is fixed by. */
const EXPLAINED = screened(
  /\b(?:that is|i\.e\.|meaning|namely|counted as|understood as|rated|ratings?|graded|or (?:better|higher|above)|pursuant to|required by|prescribed|set (?:by|in|out)|laid down|within the (?:\w+ )?(?:limits?|periods?|deadlines?)|for the purposes? of|as (?:set|specified|stated|listed|described|fixed|laid|determined|recorded|required) (?:by|in|out|down)|listed in|on the list of)\b|\b(?:at least|at most|no more than|fewer than|less than|more than|within) \d|[<>≤≥]/i,
)

/** A word of quality that names a quantity is fixed by a unit that measures it. */
const QUANTITIES =
  /^(?:timeliness|reliability|efficiency|effectiveness|quality|suitability|adequacy|productiveness|responsiveness|smoothness|strength|robustness|viability|competitiveness|feasibility|sufficiency)$/i
const OPEN_UNIT = /^(?:per ?cent|%|percentage(?: points)?|numbers?|share|yes\/no)?$|^(?:per ?cent|%) of /i

const BRACKETED_FIGURE = /\([^()]*\d[^()]*\)/

/** What fixes the meaning: a law, a norm, a list, a test. */
const NORM = screened(
  /\b(?:acts?|regulations?|conventions?|iso|standards? (?:of|no|number)|rules of|guideline|threshold|criteria|classification|as defined|defined (?:as|by|in)|measured (?:as|by)|certified|accredited|rated|according to|in line with article|licen[cs]e|scored?|grade|index|category)\b/i,
)

/** A condition that can be checked: figures, limits, a list of cases. */
const CRITERION =
  /\d|\b(?:at least|at most|no more than|fewer than|more than|less than|within|between|before|after the|each of|all of|either|both|passed|answered|divided by|out of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|meets?|index|score|such as|whose|in which|where|when|if)\b|,.*,/i

/** Enough even where the definition says the word again. */
const STRICT =
  /\d|\b(?:at least|at most|no more than|fewer than|less than|all of|each of|passed|divided by|percentage of|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|,.*,/i

const DATES = screened(
  /\b(?:on|at|by|of) (?:the end of )?(?:the )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|year)(?: \d{4})?\b/gi,
)

/** The word of judgement that nothing defines, as written; undefined when there is none. */
export function undefinedAdjectiveIn({
  title,
  words,
  definition,
  numerator,
  method,
  unit,
  indicator,
}: IndicatorText): string | undefined {
  if (indicator.scale.length > 0 || !mayJudge(title)) return undefined
  const free = TERMS.reduce((text, term) => term.replace(text, (found) => ' '.repeat(found.length)), title)
  const found = judgementIn(free, words)
  if (found === undefined) return undefined
  if (BRACKETED_FIGURE.test(title) || NORM.test(free) || EXPLAINED.test(title)) return undefined
  if (QUANTITIES.test(found) && !OPEN_UNIT.test(unit.trim())) return undefined
  const stem = stemOf(found.toLowerCase())
  const rest = DATES.replace(`${definition} ${numerator}`, () => ' ').trim()
  if (CHECKED.test(method)) return undefined
  if (opensWithAQuantity(title) || isSaidWhen(rest, stem)) return undefined
  const isRepeated = wordsOf(rest).some(({ lower }) => stemOf(lower) === stem)
  return STRICT.test(rest) || (CRITERION.test(rest) && !isRepeated) ? undefined : found
}

/** "Days between …", "Mean error of …": what is read off is a quantity, and the word only tells of which kind of thing. */
function opensWithAQuantity(title: string): boolean {
  return /^(?:the )?(?:(?:mean|median|average) (?!quality|level)|(?:days|hours|minutes|months|years|price|yield|concentration|temperature|speed) )/i.test(
    title,
  )
}

/** "A committee is effective when it met twice": the condition is said, and not by the word itself. */
function isSaidWhen(definition: string, stem: string): boolean {
  const words = wordsOf(definition)
  const at = words.findIndex(({ lower }) => CONDITIONS.has(lower))
  if (at < 0) return false
  const condition = words.slice(at + 1)
  return condition.length >= 4 && !condition.some(({ lower }) => stemOf(lower) === stem)
}

const CONDITIONS = listOf('when if where means that which who whose')

/** A method that grades or ticks off says when the word applies. */
const CHECKED = screened(
  /\b(?:checklists?|scor(?:e|es|ed|ing|ecard)|points|rubric|index|thresholds?|graded?|grades|criteria)\b/i,
)

/** Whether there is a judgement if no word of the title is part of a term: in nearly all titles there is none, and no term to look for. */
const mayJudge = remembering((title: string): boolean => {
  const words = wordsOf(title)
  return mayHoldPhrase(title) || words.some((word) => isOpenJudgement(word, words))
})

function judgementIn(free: string, words: readonly Word[]): string | undefined {
  for (const phrase of SCREENED_PHRASES) {
    const match = phrase.exec(free)
    if (match !== null) return match[0]
  }
  const word = words.find((one) => isOpenJudgement(one, words) && free.slice(one.start, one.end) === one.text)
  return word?.text
}

function isOpenJudgement(word: Word, words: readonly Word[]): boolean {
  return isJudgement(word.lower) && !isNamed(word, words)
}

/** The first word of a title has a capital whether or not it is a name. */
function isNamed(word: Word, words: readonly Word[]): boolean {
  return word.isName && !(word === words[0] && words[1]?.isName === false)
}

function isJudgement(word: string): boolean {
  return JUDGEMENTS.has(word) || JUDGEMENTS.has(stemOf(word))
}

function stemOf(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length) + instead
    if (JUDGEMENTS.has(stem)) return stem
  }
  return word
}

const ENDINGS = [
  ['ally', ''],
  ['ably', 'able'],
  ['ibly', 'ible'],
  ['ily', 'y'],
  ['ly', ''],
  ['ly', 'le'],
  ['iness', 'y'],
  ['ness', ''],
  ['ability', 'able'],
  ['ibility', 'ible'],
  ['acy', 'ate'],
  ['cy', 't'],
  ['ency', 'ent'],
  ['ance', 'ant'],
  ['ity', ''],
  ['er', ''],
] as const
