// What numbers mean that are not written in plain digits: `12'000'000`, `CHF 1.5 Mio`, `1.234,56`. A hint shows the reading
// when there is one only. A comma or a point before three digits may separate thousands or mark decimals: then both are
// readings, because a wrong guess would be a factor of a thousand.

import { currencyCodes } from '../money/currency.ts'
import { multiply, parseDecimal, ratio, showRatio } from '../money/ratio.ts'
import { isPlainNumber } from './plain-number.ts'

export interface NumberReading {
  /** In plain digits, each way in which the number can be read; none when it cannot. */
  readonly digits: readonly string[]
  /** The sign that can be read in two ways, when there are two. */
  readonly doubtful?: 'comma' | 'point' | undefined
  /** The currency that stands beside the number, as written. */
  readonly currency?: string | undefined
}

export function readNumber(written: string): NumberReading {
  const { rest, currency } = withoutCurrency(
    written
      .replace(/\s+/g, ' ')
      .replace(/\u2212/g, '-')
      .trim(),
  )
  const { number, factors } = withoutUnit(rest.replace(/[.,] ?[-–—]{1,2}$/, ''))
  const { digits, doubtful } = readDigits(number)
  const read = factors.flatMap((factor) => digits.map((one) => scaled(one, factor)))
  return { digits: [...new Set(read)].filter(isPlainNumber), doubtful, currency }
}

const CURRENCY_SIGNS = ['€', '$', '£', '¥', 'Fr.', 'SFr.', 'Fr']

function withoutCurrency(written: string): { readonly rest: string; readonly currency?: string } {
  const beside =
    /^([^\d\s+.,-]{1,4}\.?) ?(?=[-\d])/.exec(written) ?? / ?((?<=[\d ])[^\d\s.,]{1,4}\.?)$/.exec(written)
  const found = beside?.[1]
  if (found === undefined) return { rest: written }
  const isKnown = CURRENCY_SIGNS.includes(found) || [...currencyCodes()].includes(found.toUpperCase())
  return isKnown ? { rest: written.replace(beside![0], '').trim(), currency: found } : { rest: written }
}

/** A billion has nine noughts in some languages and twelve in others. */
const UNITS: readonly (readonly [RegExp, readonly bigint[]])[] = [
  [/^(k|thousand|thousands|tausend|tsd\.?|mille|mil)$/i, [1_000n]],
  [/^(m|mn|mm|mln|mio\.?|mill\.?|million|millions|millionen|millones)$/i, [1_000_000n]],
  [/^(bn|mrd\.?|md|milliard|milliards|milliarde|milliarden)$/i, [1_000_000_000n]],
  [/^(billion|billions|b)$/i, [1_000_000_000n, 1_000_000_000_000n]],
]

function withoutUnit(written: string): { readonly number: string; readonly factors: readonly bigint[] } {
  const [, number = '', unit = ''] = /^(.*\d) ?([A-Za-z]+\.?)$/.exec(written) ?? []
  const known = UNITS.find(([pattern]) => pattern.test(unit))
  return known === undefined ? { number: written, factors: [1n] } : { number, factors: known[1] }
}

function readDigits(written: string): Pick<NumberReading, 'digits' | 'doubtful'> {
  const [, sign = '', unsigned = ''] = /^([-+]?) ?(.*)$/.exec(written) ?? []
  const minus = sign === '-' ? '-' : ''
  const one = (digits: string) => ({ digits: [minus + trimZeros(digits)] })
  // Blanks, apostrophes and low lines only ever separate thousands; what stands behind them is a decimal sign.
  if (/^\d{1,3}([ '’_]\d{3})+([.,]\d+)?$/.test(unsigned)) {
    return one(unsigned.replace(/[ '’_]/g, '').replace(',', '.'))
  }
  const doubtful = /^[1-9]\d{0,2}([.,])(\d{3})$/.exec(unsigned)
  if (doubtful !== null) {
    const thousands = minus + unsigned.replace(/[.,]/, '')
    const decimals = minus + unsigned.replace(',', '.').replace(/\.?0+$/, '')
    return { digits: [thousands, decimals], doubtful: doubtful[1] === ',' ? 'comma' : 'point' }
  }
  // `1,60000` may be a slip in thousands or in decimals.
  if (/^[1-9]\d*,\d{4,}$/.test(unsigned)) {
    const readings = [
      minus + unsigned.replace(',', ''),
      minus + unsigned.replace(',', '.').replace(/\.?0+$/, ''),
    ]
    return { digits: readings, doubtful: 'comma' }
  }
  if (/^\d*[.,]?\d+[.,]?$/.test(unsigned)) return one(unsigned.replace(',', '.'))
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d{1,2}(,\d\d)+,\d{3}(\.\d+)?$/.test(unsigned))
    return one(unsigned.replaceAll(',', ''))
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(unsigned)) return one(unsigned.replaceAll('.', '').replace(',', '.'))
  return { digits: [] }
}

/** `.5`, `7.`, `007` as `0.5`, `7`, `7`. */
function trimZeros(digits: string): string {
  return digits
    .replace(/\.$/, '')
    .replace(/^\./, '0.')
    .replace(/^0+(?=\d)/, '')
}

function scaled(digits: string, factor: bigint): string {
  if (factor === 1n) return digits
  const value = parseDecimal(digits)
  return value === undefined ? '' : showRatio(multiply(value, ratio(factor)))
}
