// What a Map of years does, in less than half of its memory: a plan has some twenty of them for each Output, and most speak of the
// same years.

import type { Ratio } from '../money/ratio.ts'
import type { Year, YearValues } from './period.ts'

export class ValuesByYear implements YearValues {
  readonly #years: readonly Year[]
  readonly #values: readonly Ratio[]

  /** @param values of these years, in their order */
  constructor(years: readonly Year[], values: readonly Ratio[]) {
    this.#years = years
    this.#values = values
  }

  get size(): number {
    return this.#years.length
  }

  get(year: Year): Ratio | undefined {
    return this.#values[this.#years.indexOf(year)]
  }

  has(year: Year): boolean {
    return this.#years.includes(year)
  }

  keys(): MapIterator<Year> {
    return this.#years.values()
  }

  values(): MapIterator<Ratio> {
    return this.#values.values()
  }

  *entries(): MapIterator<[Year, Ratio]> {
    for (const [i, year] of this.#years.entries()) yield [year, this.#values[i]!]
  }

  [Symbol.iterator](): MapIterator<[Year, Ratio]> {
    return this.entries()
  }

  forEach(call: (value: Ratio, year: Year, map: YearValues) => void): void {
    for (const [year, value] of this) call(value, year, this)
  }
}
