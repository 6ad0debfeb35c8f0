// How far cost may rise: over all years of the plan, above the approved figures in their own view; where nothing has been
// approved, above what the plan cost before. A cost that was too high before, and does not rise further, is no breach of this
// change.

import { statedAmounts, totalIn } from '../costing/by-year.ts'
import { elementOf, GROUPINGS, type Basis, type CostFact } from '../costing/facts/cost-fact.ts'
import type { ApprovedExpense } from '../model/envelope.ts'
import type { RiseLimit } from '../model/guardrails.ts'
import type { FundingClass } from '../model/organization.ts'
import type { Plan } from '../model/plan.ts'
import { groupDigits, showAmount } from '../money/amount.ts'
import { add, compareRatios, divide, multiply, ONE, ratio, showPercent } from '../money/ratio.ts'
import { compareText } from '../source/origin.ts'
import type { FoundBreach, GuardedChange, GuardedPlan } from './breach.ts'
import { groupBy } from '../source/group-by.ts'

export function* risesAbove({ before, after }: GuardedChange, limit: RiseLimit): Iterable<FoundBreach> {
  const { plan } = before
  if (plan === undefined) return
  const figures = plan.financialPlan.approvedFigures
  const basis = figures?.basis ?? 'full'
  const approved =
    figures === undefined ? undefined : approvedTotal(plan, figures.expenses, limit.fundingClass)
  const approvedOn = approved === undefined ? undefined : figures?.approvedOn
  const found = { guardrail: limit.key, at: limit.origin, side: 'before' as const, approvedOn }

  const unknown = whyUnknown(before, after, approved === undefined)
  if (unknown !== undefined) {
    const message = `Nobody can say how far the ${WHAT[limit.key]} rises: ${unknown}`
    yield { ...found, about: '', message, mayBeAbout: new Set(), isJudged: false }
    return
  }
  const was = factsOf(before, basis, limit.fundingClass)
  const is = factsOf(after, basis, limit.fundingClass)
  const total = sumOf(is)
  const base = approved ?? sumOf(was)
  const most = multiply(ratio(base), add(ONE, limit.atMost))
  if (compareRatios(ratio(total), most) <= 0 || (before.isMoneyKnown && total <= sumOf(was))) return
  const risen = risenElements(was, is)
  const money = (amount: bigint) => `${plan.currency.code} ${groupDigits(showAmount(amount, plan.currency))}`
  const rise = total - base
  const part = base > 0n ? ` (${showPercent(divide(ratio(rise), ratio(base)))})` : ''
  const above = approved === undefined ? 'what it was before' : 'what was approved'
  yield {
    ...found,
    about: risen.first,
    message:
      `The ${WHAT[limit.key]} of all years becomes ${money(total)}: ${money(rise)}${part} above ${above}, ${money(base)}. ` +
      `It may rise by ${showPercent(limit.atMost)}.`,
    mayBeAbout: risen.ids,
  }
}

function whyUnknown(before: GuardedPlan, after: GuardedPlan, asksForBefore: boolean): string | undefined {
  const incomplete = (when: string) =>
    `the money of the plan is INCOMPLETE ${when} the change. See why: rbm validate`
  if (after.plan === undefined || !after.isMoneyKnown) return incomplete('after')
  if (asksForBefore && !before.isMoneyKnown) return incomplete('before')
  const [was, is] = [before.plan?.currency.code, after.plan.currency.code]
  return was === is ? undefined : `the plan is in another currency, ${is} in place of ${was ?? 'none'}.`
}

const WHAT: Readonly<Record<RiseLimit['key'], string>> = {
  'total-may-rise-by': 'total cost',
  'regular-may-rise-by': 'cost of regular money',
  'extrabudgetary-may-rise-by': 'cost of extrabudgetary money',
}

/**
 * The approved amount of all years, in the smallest unit; undefined where the rows do not say it: they may overlap, when they
 * are not crossed by the same keys, and rows without a class of funding say nothing of one.
 */
function approvedTotal(
  plan: Plan,
  expenses: readonly ApprovedExpense[],
  fundingClass: FundingClass | undefined,
): bigint | undefined {
  const shapes = groupBy(expenses, shapeOf)
  const only = shapes.size === 1 ? [...shapes.values()][0] : undefined
  const rows = (fundingClass === undefined ? shapes.get('') : undefined) ?? shapes.get('class') ?? only
  if (rows === undefined) return undefined
  if (fundingClass !== undefined && rows.some((row) => row.fundingClass === undefined)) return undefined
  return rows
    .filter((row) => fundingClass === undefined || row.fundingClass === fundingClass)
    .reduce((sum, row) => sum + totalIn(statedAmounts(row.perYear, plan.currency), plan.period.years), 0n)
}

function shapeOf({ outcome, thematicPriority, entity, category, fundingClass }: ApprovedExpense): string {
  const keys = { outcome, priority: thematicPriority, entity, category, class: fundingClass }
  return Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key]) => key)
    .join(' ')
}

function factsOf(
  { cost, plan }: GuardedPlan,
  basis: Basis,
  fundingClass: FundingClass | undefined,
): CostFact[] {
  const years = new Set(plan?.period.years)
  return cost
    .facts(basis)
    .filter(
      ({ year, funding }) =>
        years.has(year) && (fundingClass === undefined || funding.class === fundingClass),
    )
}

function sumOf(facts: readonly CostFact[]): bigint {
  return facts.reduce((sum, { amount }) => sum + amount, 0n)
}

/** The elements whose own cost rose; first the Outcome, else the Output, with the largest rise. */
function risenElements(
  was: readonly CostFact[],
  is: readonly CostFact[],
): { readonly ids: ReadonlySet<string>; readonly first: string } {
  const rises = new Map<string, bigint>()
  const book = (facts: readonly CostFact[], sign: bigint) => {
    for (const fact of facts) {
      for (const grouping of GROUPINGS) {
        const element = elementOf(fact, grouping)
        if (typeof element !== 'object') continue
        const key = `${grouping} ${element.id}`
        rises.set(key, (rises.get(key) ?? 0n) + sign * fact.amount)
      }
    }
  }
  book(was, -1n)
  book(is, 1n)
  const risen = [...rises].filter(([, rise]) => rise > 0n)
  const largest = (grouping: string) =>
    risen
      .filter(([key]) => key.startsWith(`${grouping} `))
      .sort(([a, one], [b, other]) => (one === other ? compareText(a, b) : one > other ? -1 : 1))[0]?.[0]
  const idOf = (key: string) => key.slice(key.indexOf(' ') + 1)
  return {
    ids: new Set(risen.map(([key]) => idOf(key))),
    first: idOf(largest('outcome') ?? largest('output') ?? ' '),
  }
}
