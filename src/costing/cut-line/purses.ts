// The money that may be spent, by what it may be spent on ([R17], [D12]). An agreement is a revenue row: cost that names it
// is paid by it and by nothing else, and what it is earmarked for limits where its money may go. All rows without earmark
// that no cost names are one purse: in the regular class together, because the sources of a regular budget pay for one
// programme; in the extrabudgetary class one for each source, because money that was given to one fund is not another's.

import type { Certainty, Revenue, Scenario } from '../../model/financial-plan.ts'
import type { FundingClass, FundingSource } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { add, multiply, ONE, ratio, type Ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import { compareText } from '../../source/origin.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import { revenueAmounts } from '../envelope/revenue.ts'
import { isFundedBy } from '../rollup.ts'

export interface MoneyQuery {
  readonly years: readonly Year[]
  /** A funding class or the id of a source: only its money and the cost booked on it; undefined is all. */
  readonly funding: string | undefined
  /** How certain money has to be to count. */
  readonly certainties: readonly Certainty[]
  /** Amounts in place of the revenue of a class, in smallest units, for all the years together. */
  readonly envelopes: ReadonlyMap<FundingClass, bigint>
  readonly scenario?: Scenario | undefined
  /** By how much all money rises or falls, as a part of it; in place of what the scenario says. */
  readonly change?: Ratio | undefined
}

export interface Purse {
  /** An agreement or an earmarked row of revenue; absent for money that may pay for everything. */
  readonly row: Revenue | undefined
  /** The only source whose cost it may pay; absent where sources do not matter. */
  readonly source: FundingSource | undefined
  /** In smallest units; below zero where more is set aside than comes in. */
  readonly amount: bigint
  /** The ids of the elements for which alone it may be spent; empty for money that is not earmarked. */
  readonly earmarkedFor: readonly string[]
}

export interface Money {
  /** Undefined when the plan declares no revenue of the class and no envelope was given. */
  readonly purses: readonly Purse[] | undefined
  /** Rows that are not certain enough, with what they would bring. */
  readonly notCounted: readonly { readonly row: Revenue; readonly amount: bigint }[]
}

export function moneyOf(
  plan: Plan,
  facts: readonly CostFact[],
  fundingClass: FundingClass,
  query: MoneyQuery,
): Money {
  const envelope = query.envelopes.get(fundingClass)
  if (envelope !== undefined) {
    const amount = changed(envelope, query.change)
    return { purses: [{ row: undefined, source: undefined, amount, earmarkedFor: [] }], notCounted: [] }
  }
  const rows = plan.financialPlan.revenue.filter(({ funding, hasAmount }) => {
    return hasAmount && funding?.class === fundingClass && isFundedBy(funding, query.funding)
  })
  const named = new Set(facts.flatMap((fact) => agreementOf(rows, fact)?.id ?? []))
  const purses: Purse[] = []
  const free = new Map<string, Purse>()
  const notCounted: { row: Revenue; amount: bigint }[] = []
  for (const row of [...rows].sort((a, b) => compareText(a.id, b.id))) {
    const amount = amountOf(plan, row, query)
    if (!query.certainties.includes(row.certainty)) notCounted.push({ row, amount })
    else if (amount >= 0n && (row.earmarkedFor.length > 0 || named.has(row.id))) {
      purses.push({ row, source: sourceOf(row, fundingClass), amount, earmarkedFor: row.earmarkedFor })
    } else {
      const source = sourceOf(row, fundingClass)
      const before = free.get(source?.id ?? '')?.amount ?? 0n
      free.set(source?.id ?? '', { row: undefined, source, amount: before + amount, earmarkedFor: [] })
    }
  }
  // Earmarked money first: what may pay for everything is kept for what nothing else may pay.
  const order = (purse: Purse): number =>
    purse.row === undefined ? 2 : purse.earmarkedFor.length > 0 ? 0 : 1
  purses.sort((a, b) => order(a) - order(b))
  return { purses: rows.length === 0 ? undefined : [...purses, ...free.values()], notCounted }
}

/** The agreement by which alone a fact is paid: that of its line, for the money of the agreement's own source. */
export function agreementOf(rows: readonly Revenue[], { agreement, funding }: CostFact): Revenue | undefined {
  if (agreement === undefined) return undefined
  return rows.find((row) => row.id === agreement && row.funding === funding)
}

function sourceOf({ funding }: Revenue, fundingClass: FundingClass): FundingSource | undefined {
  return fundingClass === 'extrabudgetary' ? funding : undefined
}

function amountOf(plan: Plan, row: Revenue, { years, scenario, change }: MoneyQuery): bigint {
  const amounts = revenueAmounts(plan, row, scenario)
  const sum = years.reduce((all, year) => all + (amounts.get(year) ?? 0n), 0n)
  return changed(sum, change ?? scenario?.change)
}

function changed(amount: bigint, change: Ratio | undefined): bigint {
  return change === undefined ? amount : roundHalfAway(multiply(ratio(amount), add(ONE, change)))
}
