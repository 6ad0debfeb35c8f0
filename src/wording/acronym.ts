// Acronyms that a reader from another field cannot resolve. Whether letters are an acronym is told by their form: two capitals or
// more that are no number, unit, formula, name of a norm or word in capitals. Whether one is spelt out is told by initials, in
// title, definition and unit: the letters of CRVS are those of "civil registration and vital statistics".

import type { IndicatorText } from './indicator-text.ts'
import { readText } from './latin.ts'
import { remembering } from './remembering.ts'
import { listOf } from './words.ts'

/**
 * The acronyms of the title that nothing spells out, as written.
 *
 * @param explained what the plan itself defines, in upper case: ids of its entities and other elements
 */
export function undefinedAcronymsIn(text: IndicatorText, explained: ReadonlySet<string>): string[] {
  const { title, definition, unit, numerator, denominator } = text
  const acronyms = acronymsIn(title)
  if (acronyms.length === 0) return []
  const spelling = [title, definition, unit, numerator, denominator].join(' . ')
  const found = acronyms.filter((acronym) => {
    const letters = acronym.replace(/(?<=[A-Z])s$/, '').replace(/[^A-Za-z]/g, '')
    const isExplained = explained.has(letters.toUpperCase()) || KNOWN.has(letters.toUpperCase())
    return !isExplained && !isSpeltOut(letters, spelling)
  })
  return [...new Set(found)]
}

const acronymsIn = remembering((title: string): readonly string[] => {
  if (!mayHoldAcronym(title) || isInCapitals(title)) return []
  return [...title.matchAll(TOKEN)].flatMap((match) =>
    acronymsOf(match[0], title.slice(match.index + match[0].length)),
  )
})

/** An acronym has two capitals, or points. */
function mayHoldAcronym(title: string): boolean {
  const { small, isLatin } = readText(title)
  if (!isLatin || title.includes('.')) return true
  let capitals = 0
  for (let at = 0; at < title.length; at++) if (title[at] !== small[at]) capitals += 1
  return capitals > 1
}

/** Letters and figures, with the points of "U.N." and the plus of "ANC4+". */
const TOKEN = /[\p{L}\p{N}]+(?:[.'’&-][\p{L}\p{N}]+)*\+?/gu

function acronymsOf(token: string, behind: string): string[] {
  if (UNITS.test(token) || isNumbered(token) || isFormula(token)) return []
  // A figure behind makes the letters the name of a norm, a resolution or a version.
  if (/^[ /]\d[\d.:/-]{2,}(?!\p{L})/u.test(behind) && !/^ (?:19|20)\d\d\b/.test(behind)) return []
  if (/^(?:[A-Za-z]\.)+[A-Za-z]?$/.test(token)) return [token]
  return token.split(/[-'’.]/).filter(isAcronym)
}

function isAcronym(part: string): boolean {
  const letters = part.replace(/\d*\+?$/, '').replace('&', '')
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0
  if (capitals < 2 || capitals + small !== [...letters].length) return false
  if (/^[IVX]+$/.test(letters) || WORDS.has(letters)) return false
  if (/\d/.test(part) && capitals < 3) return false
  const isPlural = /^\p{Lu}+s$/u.test(letters)
  return small === 0 || isPlural || (letters.length <= 5 && capitals >= small)
}

/** Grades, posts, ids and types: P-3, BR-04, H5N1, G20, 5G, K.21, WRC-27. */
function isNumbered(token: string): boolean {
  return /^(?:\p{Lu}{1,5}[-.]\p{N}|\p{Lu}{1,2}\p{N}|\p{N}+\p{Lu}|\p{Lu}+\p{N}+\p{Lu})/u.test(token)
}

const ELEMENTS = `H|He|Li|Be|B|C|N|O|F|Na|Mg|Al|Si|P|S|Cl|K|Ca|Cr|Mn|Fe|Ni|Cu|Zn|As|Se|Br|Sr|Cd|Sn|I|Ba|Hg|Pb|U`
const FORMULA = new RegExp(`^(?:(?:${ELEMENTS})\\d*)+(?:e|eq|x)?$`)

function isFormula(token: string): boolean {
  return (/\d|x$/.test(token) && FORMULA.test(token)) || /^[kMGt]*CO2(?:e|eq)?$/.test(token)
}

/** Measures, with their prefixes. */
const UNITS =
  /^(?:[kMGTPE]?(?:Hz|W|Wh|V|VA|J|Pa|B|Bq|t|bps|bit|toe|g|m)|[mµn]?(?:Sv|Gy|V|A|W)|d[BG](?:[mWiu]|uV)?|[mkMG]?L|pH|TEUs?|DWT|GT|GRT|kWp|MWp|[kMG]?[tg]?CO2(?:e|eq)?|[kMGT]iB|[KMGT]B|MWe|ppm|ppb|psi|PM|UTC|GMT|BTU|MMBtu)$/

/** Whole titles in capitals say nothing by a capital. */
function isInCapitals(title: string): boolean {
  const words = title.match(/\p{L}{3,}/gu) ?? []
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length
}

/** Whether words that follow each other begin with the letters: "turtle excluder devices", "notices to airmen". */
function isSpeltOut(letters: string, text: string): boolean {
  const wanted = letters.toLowerCase()
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z]+|[.;]/g) ?? []
  return words.some(
    (word, i) => word[0] === wanted[0] && word !== wanted && !SMALL.has(word) && matches(wanted, words, i),
  )
}

function matches(wanted: string, words: readonly string[], from: number): boolean {
  // How many letters can be covered by the words so far; a word gives its first letters, a small one may give none.
  const most = wanted.length < 5 ? 1 : 3
  let covered = new Set([0])
  for (let i = from; i < Math.min(words.length, from + wanted.length * 2 + 2) && covered.size > 0; i++) {
    const word = words[i]!
    const next = new Set<number>()
    for (const count of covered) {
      if (SMALL.has(word) && count > 0) next.add(count)
      for (let given = 1; given <= most && given <= word.length; given++) {
        if (wanted.slice(count, count + given) !== word.slice(0, given)) break
        next.add(count + given)
      }
    }
    if (next.has(wanted.length) && i > from) return true
    next.delete(wanted.length)
    covered = next
  }
  return false
}

const SMALL = listOf('of the and for in on to a an at by with de la des et or from against per')

/** Words of the language that are written in capitals to stress them. */
const WORDS = listOf(`
  NO NOT ALL AND OR ONLY BOTH ANY NONE EACH EVERY MUST NEW OLD IN ON OF TO BY AT AS OK YES WITH PER NON WITHOUT WITHIN AFTER BEFORE
  FIRST LAST LEAST MOST MORE LESS FULL FULLY NEVER ALWAYS OWN SAME ONE TWO THREE SINGLE OTHER FREE LIVE OPEN TOTAL THE FOR FROM
  WHEN IF
`)

/** What readers of any field know; the rule is about the rest. */
const KNOWN = listOf(`
  UN ITU WHO UNICEF UNESCO FAO ILO IMF WTO WIPO WMO IMO ICAO UPU IAEA UNDP UNEP UNHCR UNFPA UNIDO UNCTAD UNODC UNAIDS UNWTO WFP
  IFAD UNECE UNESCAP ESCAP ECLAC ESCWA OCHA OHCHR UNRWA UNOPS UNITAR IOM ITC UNV UNDRR UNFCCC IPCC UNSDG UNGA ECOSOC JIU CEB
  IBRD IDA IFC OECD OSCE NATO EU AU ASEAN CARICOM ECOWAS OAS OPEC BRICS ICRC IFRC ISO IEC IEEE INTERPOL EBRD ADB AFDB GEF
  HABITAT WOMEN IATA WCO IPU BIS APEC SADC IGAD EAC COMESA MERCOSUR SAARC CIS GCC OIC AIIB PAHO CERN ESA NASA IUCN WWF
  GAVI OPCW CTBTO UNIDIR UNSC UNOOSA UNCITRAL UNICRI UNSD UNSCEAR DPRK PNG
  UK USA US UAE DRC USSR
  ICT IT SDG MDG GDP GNI GNP PPP HIV AIDS TB STI NGO CSO INGO DNA RNA PCR SIM PDF SMS MMS GPS GIS FM AM TV PC CD DVD USB WIFI
  VAT HR PR CEO FAQ ID AI VR IP IPV URL HTML XML CSV API LED LCD CCTV SOS UFO CV FY QA ME STEM HPV BCG DTP MMR RNA MRNA ESIM EID VOIP POS PIN ATM QR VIP WWW WEB WIKI RBM KPI MOU MOUS TOR
  LDC LLDC SIDS SME MSME WASH IDP RD CPD LTE GSM COVID SARS MERS EBOLA CFC DDT LGBT LGBTI LGBTQ ADHD BMI ICU MRI PHD MBA BSC MSC
  AC DC UV HIVAIDS COP PVC LPG LNG CNG UHT SPF RADAR LASER SONAR RSS IOT ASCII PO BBC CNN FIFA IOC
  USD EUR CHF GBP JPY CNY INR AUD NZD SEK NOK DKK PLN CZK HUF RUB BRL MXN ZAR KES NGN GHS EGP TND XOF XAF ETB UGX TZS
  RWF SAR AED KWD QAR BHD OMR JOD ILS PKR BDT LKR NPR THB IDR MYR SGD PHP VND KRW HKD TWD CLP COP PEN ARS UYU SDR XDR RON BGN
`)
