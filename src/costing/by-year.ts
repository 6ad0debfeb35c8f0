// Amounts of money by year, in the smallest unit, and sums of them.

import type { YearValues, Year } from '../model/period.ts'
import { inSmallestUnits } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import { roundHalfAway } from '../money/rounding.ts'
import type { CostFact } from './facts/cost-fact.ts'

/** A year that is absent is zero. */
export type ByYear = ReadonlyMap<Year, bigint>

export function sumFacts(facts: Iterable<CostFact>): ByYear {
  const sums = new Map<Year, bigint>()
  for (const { year, amount } of facts) sums.set(year, (sums.get(year) ?? 0n) + amount)
  return sums
}

export function addAll(all: Iterable<ByYear>): ByYear {
  const sums = new Map<Year, bigint>()
  for (const one of all) for (const [year, amount] of one) sums.set(year, (sums.get(year) ?? 0n) + amount)
  return sums
}

export function subtract(of: ByYear, less: ByYear): ByYear {
  return addAll([of, new Map([...less].map(([year, amount]) => [year, -amount]))])
}

export function totalIn(amounts: ByYear, years: readonly Year[]): bigint {
  return years.reduce((sum, year) => sum + (amounts.get(year) ?? 0n), 0n)
}

/** What a plan states in whole units of its currency, in the smallest ones. */
export function statedAmounts(values: YearValues, currency: Currency): ByYear {
  return new Map([...values].map(([year, value]) => [year, roundHalfAway(inSmallestUnits(value, currency))]))
}
