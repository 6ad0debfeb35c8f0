// The cut line ([R17], [D12]): Outputs in the order of must, should, could, then rank, then id, against the money available.
//
// For each funding class and all the years asked for together, an item is a pursued Output with direct cost in the class; an
// enabling Output is an item of its own. Money pays the items strictly in order (`pay-in-order.ts`); the line falls at the
// first that cannot be paid wholly. Behind the line an item is funded only where money pays it wholly that could not have
// gone to any item before it, because it is earmarked. An Output without a priority comes last: nobody has decided on it.

import type { FundingClass, FundingSource } from '../../model/organization.ts'
import { isPursued, PRIORITIES, type Output } from '../../model/output.ts'
import type { Revenue } from '../../model/financial-plan.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { compareText } from '../../source/origin.ts'
import type { CostFact } from '../facts/cost-fact.ts'
import { elementsPaid } from './earmarks.ts'
import { payInOrder, type Claim, type Need, type PaidClaim } from './pay-in-order.ts'
import { agreementOf, moneyOf, type Money, type MoneyQuery, type Purse } from './purses.ts'
import { isFundedBy } from '../rollup.ts'

export interface CutLine {
  readonly fundingClass: FundingClass
  /** In order; amounts in smallest units. */
  readonly entries: readonly CutLineEntry[]
  /** What all entries cost. */
  readonly cost: bigint
  /** Undefined when the plan declares no revenue of the class: then nothing can be said of what is funded. */
  readonly funding: FundingOfClass | undefined
  /** Revenue that is not certain enough to count. */
  readonly notCounted: Money['notCounted']
}

export interface CutLineEntry {
  readonly output: Output
  readonly cost: bigint
  /** The cost of this entry and of all before it. */
  readonly cumulative: bigint
  /** `earmarked`: behind the line, and paid wholly by money that may not go to any that is not funded before it. */
  readonly state: 'funded' | 'earmarked' | 'not funded' | 'unknown'
  /** What of it cannot be paid, and why; empty where it is funded. */
  readonly unpaid: readonly Unpaid[]
}

export interface Unpaid {
  readonly amount: bigint
  /**
   * `no-money`: nothing that counts may go there; `not-counted`: the agreement that pays is not certain enough;
   * `earmarked-elsewhere`: the agreement may not pay for this; `used-up`: what may pay is spent on entries before;
   * `too-little`: what may pay goes to no other entry, and does not suffice for this one.
   */
  readonly why: 'no-money' | 'not-counted' | 'earmarked-elsewhere' | 'used-up' | 'too-little'
  /** The agreement that the cost names, or the earmarked rows that might have paid. */
  readonly rows: readonly Revenue[]
}

export interface FundingOfClass {
  readonly available: bigint
  /** What the funded entries cost. */
  readonly funded: bigint
  readonly notFunded: bigint
  /** What is available less what is funded; below zero where even credits and revenue do not reach it. */
  readonly leftOver: bigint
  /** The first entry that is not funded, and what is missing to fund it. */
  readonly line: { readonly entry: CutLineEntry; readonly gap: bigint } | undefined
  readonly purses: readonly PurseUse[]
}

export interface PurseUse extends Purse {
  /** What it pays of the funded entries. */
  readonly used: bigint
  /** What of the rest nothing can use: all that it may pay is paid. What is neither used nor idle waits for more to come. */
  readonly idle: bigint
}

export function cutLine(
  plan: Plan,
  facts: readonly CostFact[],
  fundingClass: FundingClass,
  query: MoneyQuery,
): CutLine {
  const own = facts.filter(({ funding, year }) => {
    return funding.class === fundingClass && query.years.includes(year) && isFundedBy(funding, query.funding)
  })
  const items = itemsOf(plan, own, query.years)
  const { purses, notCounted } = moneyOf(plan, own, fundingClass, query)
  if (purses === undefined) {
    const entries = withCumulative(items.map(({ output, cost }) => ({ output, cost, ...UNKNOWN })))
    return { fundingClass, entries, cost: sumOf(items), funding: undefined, notCounted }
  }
  const groups = groupsOf(plan, items, purses, query.envelopes.has(fundingClass))
  const inPurses = purses.map(({ amount }) => (amount > 0n ? amount : 0n))
  const claims = groups.map((own) => claimOf(own, purses, inPurses))
  const paid = payInOrder(inPurses, claims)
  const money = { purses, notCounted, paid, claimsOn: claimsOnEach(purses, paid) }
  const firstUnmet = paid.findIndex(({ isMet }) => !isMet)
  const entries = withCumulative(
    items.map(({ output, cost }, i) => ({
      output,
      cost,
      state: stateOf(paid[i]!, firstUnmet >= 0 && i > firstUnmet),
      unpaid: paid[i]!.isMet ? [] : unpaidOf(plan, groups[i]!, i, money),
    })),
  )
  const available = sum(purses.map(({ amount }) => amount))
  const funded = sumOf(entries.filter(({ state }) => state !== 'not funded'))
  const first = entries[firstUnmet]
  return {
    fundingClass,
    entries,
    cost: sumOf(entries),
    funding: {
      available,
      funded,
      notFunded: sumOf(entries) - funded,
      leftOver: available - funded,
      line: first && { entry: first, gap: sum(first.unpaid.map(({ amount }) => amount)) },
      purses: purses.map((purse, i) => useOf(purse, i, paid)),
    },
    notCounted,
  }
}

/** What needs no money is funded wherever it stands. */
function stateOf({ isMet, payments }: PaidClaim, isBehind: boolean): CutLineEntry['state'] {
  if (!isMet) return 'not funded'
  return isBehind && payments.length > 0 ? 'earmarked' : 'funded'
}

const UNKNOWN = { state: 'unknown', unpaid: [] } as const

/** Must before should before could, then the lowest rank, then the id; without priority last, without rank behind all ranks. */
export function comparePriority(a: Output, b: Output): number {
  const order = ({ priority }: Output): number =>
    priority === undefined ? PRIORITIES.length : PRIORITIES.indexOf(priority)
  const rank = (output: Output): number => output.rank ?? Number.POSITIVE_INFINITY
  return order(a) - order(b) || compareNumbers(rank(a), rank(b)) || compareText(a.id, b.id)
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

interface Item {
  readonly output: Output
  readonly facts: readonly CostFact[]
  readonly cost: bigint
}

/** An Output that returns in a later edition is one item, with the priority that it has last ([D1]). */
function itemsOf(plan: Plan, facts: readonly CostFact[], years: readonly Year[]): Item[] {
  const byId = new Map<string, CostFact[]>()
  for (const fact of facts) {
    const known = byId.get(fact.output.id)
    if (known === undefined) byId.set(fact.output.id, [fact])
    else known.push(fact)
  }
  const latest = new Map<string, Output>()
  for (const output of pursuedIn(plan, years)) {
    if (byId.has(output.id) && (latest.get(output.id)?.edition ?? 0) < output.edition)
      latest.set(output.id, output)
  }
  return [...byId]
    .map(([id, own]) => ({
      output: latest.get(id) ?? own[0]!.output,
      facts: own,
      cost: sum(own.map(({ amount }) => amount)),
    }))
    .sort((a, b) => comparePriority(a.output, b.output))
}

export function pursuedIn({ outputs }: Plan, years: readonly Year[]): Output[] {
  return outputs.filter((output) => isPursued(output) && output.years.some((year) => years.includes(year)))
}

/** Cost of one item that may be paid by the same purses; below zero for a credit. */
interface CostGroup {
  readonly facts: CostFact[]
  readonly from: readonly number[]
  /** The row that the cost names as the one that pays. */
  readonly agreement: Revenue | undefined
  /** Cost and credits of one payer, whatever is earmarked. */
  readonly payer: string
  amount: bigint
}

/** @param isPooled whether one envelope stands for all money of the class, agreements included */
function groupsOf(
  plan: Plan,
  items: readonly Item[],
  purses: readonly Purse[],
  isPooled: boolean,
): readonly (readonly CostGroup[])[] {
  const agreementFor = (fact: CostFact) =>
    isPooled ? undefined : agreementOf(plan.financialPlan.revenue, fact)
  const known = new Map<string, readonly number[]>()
  const pursesFor = (fact: CostFact, agreement: Revenue | undefined): readonly number[] => {
    const { output, activity, outcome, goal, funding } = fact
    const parts = [output.id, output.edition, activity?.id, outcome?.id, goal?.id, funding.id, agreement?.id]
    const key = JSON.stringify(parts)
    const found = known.get(key)
    if (found !== undefined) return found
    const from = purses.flatMap((purse, i) => (mayPay(plan, purse, fact, agreement) ? [i] : []))
    known.set(key, from)
    return from
  }
  return items.map(({ facts }) => {
    const groups = new Map<string, CostGroup>()
    for (const fact of facts) {
      const agreement = agreementFor(fact)
      const from = pursesFor(fact, agreement)
      const payer = JSON.stringify([payingSource(fact, isPooled)?.id, agreement?.id])
      const isCredit = fact.amount < 0n
      const key = JSON.stringify([from.map((purse) => String(purse).padStart(6, '0')), payer, isCredit])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { facts: [fact], from, agreement, payer, amount: fact.amount })
      else {
        group.facts.push(fact)
        group.amount += fact.amount
      }
    }
    return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group)
  })
}

function mayPay(
  plan: Plan,
  { row, source, earmarkedFor }: Pick<Purse, 'row' | 'source' | 'earmarkedFor'>,
  fact: CostFact,
  agreement: Revenue | undefined,
): boolean {
  if (source !== undefined && source !== fact.funding) return false
  if (agreement !== undefined && row !== agreement) return false
  if (earmarkedFor.length === 0) return true
  const elements = elementsPaid(plan, fact)
  return earmarkedFor.some((id) => elements.has(id))
}

/** The fund that alone pays a cost: in the regular class they are one. */
function payingSource({ funding }: CostFact, isPooled: boolean): FundingSource | undefined {
  return isPooled || funding.class === 'regular' ? undefined : funding
}

/**
 * Credits first pay the cost of the same Output and payer, out of a purse of their own. What they bring beyond it goes to
 * the agreement that they name, else to the money that is not earmarked.
 *
 * @param inPurses the amounts in all purses; those of credits are added to them
 */
function claimOf(groups: readonly CostGroup[], purses: readonly Purse[], inPurses: bigint[]): Claim {
  const own = new Map<string, number>()
  for (const [payer, credit] of creditsOf(groups)) {
    own.set(payer, inPurses.length)
    inPurses.push(credit)
  }
  const needs = needsOf(groups).map(({ amount, from, payer }): Need => {
    const purse = own.get(payer)
    return { amount, from: purse === undefined ? from : [purse, ...from] }
  })
  const payers = [...new Set(groups.map(({ payer }) => payer))]
  const brings = payers.flatMap((payer) => {
    const rest = -sumOfPayer(groups, payer)
    const credit = groups.find((group) => group.payer === payer && group.amount < 0n)
    const purse = credit?.from.find((one) => purses[one]!.row === credit.agreement)
    return rest > 0n && purse !== undefined ? [{ purse, amount: rest }] : []
  })
  return { needs, brings }
}

/** What credits of each payer are, where they do not pay all of its cost. */
function creditsOf(groups: readonly CostGroup[]): Map<string, bigint> {
  const credits = new Map<string, bigint>()
  for (const { payer, amount } of groups) {
    if (amount < 0n && sumOfPayer(groups, payer) > 0n) credits.set(payer, (credits.get(payer) ?? 0n) - amount)
  }
  return credits
}

/** What has to be paid with money: all cost of a payer whose credits do not pay it. */
function needsOf(groups: readonly CostGroup[]): CostGroup[] {
  return groups.filter(({ amount, payer }) => amount > 0n && sumOfPayer(groups, payer) > 0n)
}

function sumOfPayer(groups: readonly CostGroup[], payer: string): bigint {
  return sum(groups.flatMap((group) => (group.payer === payer ? [group.amount] : [])))
}

function unpaidOf(plan: Plan, groups: readonly CostGroup[], index: number, money: KnownMoney): Unpaid[] {
  const { payments } = money.paid[index]!
  return needsOf(groups).flatMap((group, i): Unpaid[] => {
    const amount = group.amount - sum([...payments[i]!.values()])
    return amount === 0n ? [] : [{ amount, ...reasonOf(plan, group, index, money) }]
  })
}

interface KnownMoney extends Money {
  readonly purses: readonly Purse[]
  readonly paid: readonly PaidClaim[]
  /** For each purse the indices of the claims to which it pays anything. */
  readonly claimsOn: readonly ReadonlySet<number>[]
}

function claimsOnEach(purses: readonly Purse[], paid: readonly PaidClaim[]): ReadonlySet<number>[] {
  const claims = purses.map(() => new Set<number>())
  // Behind the purses stand those of credits, which pay nobody else.
  for (const [i, { payments }] of paid.entries())
    for (const payment of payments) for (const purse of payment.keys()) claims[purse]?.add(i)
  return claims
}

function reasonOf(
  plan: Plan,
  { facts, agreement, from }: CostGroup,
  index: number,
  { purses, notCounted, claimsOn }: KnownMoney,
): Pick<Unpaid, 'why' | 'rows'> {
  const named = agreement === undefined ? [] : [agreement]
  if (from.some((purse) => purses[purse]!.amount > 0n)) {
    const isShared = from.some((purse) => claimsOn[purse]!.size > (claimsOn[purse]!.has(index) ? 1 : 0))
    return {
      why: isShared ? 'used-up' : 'too-little',
      rows: named.length > 0 ? named : from.flatMap((purse) => purses[purse]!.row ?? []),
    }
  }
  const uncertain = notCounted.filter(({ row }) => {
    const purse = { row, source: row.funding, earmarkedFor: row.earmarkedFor }
    return facts.some((fact) => mayPay(plan, purse, fact, agreement))
  })
  if (uncertain.length > 0) return { why: 'not-counted', rows: uncertain.map(({ row }) => row) }
  const isElsewhere = agreement !== undefined && agreement.earmarkedFor.length > 0 && from.length === 0
  return { why: isElsewhere ? 'earmarked-elsewhere' : 'no-money', rows: named }
}

function useOf(purse: Purse, index: number, paid: readonly PaidClaim[]): PurseUse {
  const paidTo = (claims: readonly PaidClaim[]): bigint =>
    sum(claims.flatMap(({ payments }) => payments.map((payment) => payment.get(index) ?? 0n)))
  const idle = purse.amount - paidTo(paid)
  return { ...purse, used: paidTo(paid.filter(({ isMet }) => isMet)), idle: idle > 0n ? idle : 0n }
}

function withCumulative(entries: readonly Omit<CutLineEntry, 'cumulative'>[]): CutLineEntry[] {
  let cumulative = 0n
  return entries.map((entry) => ({ ...entry, cumulative: (cumulative += entry.cost) }))
}

function sumOf(entries: readonly { readonly cost: bigint }[]): bigint {
  return sum(entries.map(({ cost }) => cost))
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n)
}
