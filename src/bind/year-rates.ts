// Rates per year: `7%`, or a map of years to rates, within what such a rate can be.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Fields } from '../document/fields.ts'
import type { Year, YearValues } from '../model/period.ts'
import { showPercent, ZERO, type Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { report, type Context } from './context.ts'
import { shareFrom, writtenValues } from './values.ts'

/** What a rate can be; outside of it the amounts that it acts on would turn round or run away. */
export interface RateBounds {
  readonly isPossible: (rate: Ratio) => boolean
  /** `must be below 100%` */
  readonly must: string
  /** `The vacancy rate` */
  readonly called: string
}

export function reportImpossibleRate(
  context: Context,
  rate: Ratio,
  { called, must }: RateBounds,
  place: { readonly at: Origin; readonly year?: Year | undefined },
  missingMoney: Finding['missingMoney'],
): void {
  const year = place.year === undefined ? '' : ` in ${place.year}`
  report(context, 'rate-out-of-range', {
    message: `${called} is ${showPercent(rate)}${year}; it ${must}.`,
    hint: 'Correct the rate. A part of a hundred is written with the sign of per cent: five in a hundred is 5%.',
    at: place.at,
    subject: showPercent(rate),
    missingMoney,
  })
}

/**
 * The rates of the years; those of other years are left out in silence. An impossible rate is reported and counts as none,
 * so that no amount turns negative.
 */
export function yearRates<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  years: readonly Year[],
  bounds: RateBounds,
): YearValues {
  const values = new Map<Year, Ratio>()
  for (const { node, at, year } of writtenValues(fields, key)) {
    const rate = shareFrom(node)
    if (rate === undefined) continue
    const isPossible = bounds.isPossible(rate)
    if (!isPossible) reportImpossibleRate(context, rate, bounds, { at, year }, {})
    for (const one of year === undefined ? years : [year])
      if (years.includes(one)) values.set(one, isPossible ? rate : ZERO)
  }
  return values
}
