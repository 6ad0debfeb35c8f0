// Currencies and their smallest units (ISO 4217, list of 2025). The number of decimals is a fact of the currency, not a
// setting of the plan: yen have none, Swiss francs two, dinars of Kuwait three.

export interface Currency {
  /** Three letters of ISO 4217. */
  readonly code: string
  /** Decimals of the smallest unit. */
  readonly decimals: number
}

const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR = 'CLF UYW'
const TWO =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP ' +
  'COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR ' +
  'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN ' +
  'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL ' +
  'THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG'

const DECIMALS: ReadonlyMap<string, number> = new Map(
  (
    [
      [NONE, 0],
      [TWO, 2],
      [THREE, 3],
      [FOUR, 4],
    ] as const
  ).flatMap(([codes, decimals]) => codes.split(' ').map((code) => [code, decimals] as const)),
)

/** The currency with this code; undefined when ISO 4217 has none. */
export function findCurrency(code: string): Currency | undefined {
  const decimals = DECIMALS.get(code)
  return decimals === undefined ? undefined : { code, decimals }
}

export function currencyCodes(): Iterable<string> {
  return DECIMALS.keys()
}
