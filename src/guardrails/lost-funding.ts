// An Outcome that had money in full cost may not be left without any: nothing will be done for what was promised.

import type { FundingGuard } from '../model/guardrails.ts'
import { groupDigits, showAmount } from '../money/amount.ts'
import { renamedTo, type FoundBreach, type GuardedChange, type GuardedPlan } from './breach.ts'

export function* lostFunding(
  { before, after, changes }: GuardedChange,
  guard: FundingGuard,
): Iterable<FoundBreach> {
  const { plan } = before
  if (plan === undefined) return
  const later = renamedTo(changes)
  const was = totalsOf(before)
  const is = totalsOf(after)
  for (const outcome of plan.outcomes) {
    const had = was.get(outcome.id) ?? 0n
    const id = later('outcome', outcome.id)
    if (had <= 0n || (is.get(id) ?? 0n) > 0n) continue
    const kept = after.plan?.outcomes.find((one) => one.id === id)
    const isKnown = after.plan !== undefined && (after.isMoneyKnown || kept === undefined)
    const money = `${plan.currency.code} ${groupDigits(showAmount(had, plan.currency))}`
    const { thematicPriority } = outcome
    const what = kept === undefined ? 'is no longer in the plan' : 'is left without any money'
    const message = isKnown
      ? `Outcome "${outcome.id}" ${what}; it had ${money} of full cost in all years.`
      : `Nobody can say whether Outcome "${outcome.id}" keeps any money: the money of the plan is INCOMPLETE after the change. See why: rbm validate`
    yield {
      guardrail: guard.key,
      about: kept === undefined ? (thematicPriority?.id ?? outcome.id) : id,
      message,
      at: kept?.origin ?? outcome.origin,
      side: kept === undefined ? 'before' : 'after',
      // Of an Outcome that is gone, a decision can only name what stood around it.
      mayBeAbout: new Set([id, ...(kept === undefined ? [thematicPriority?.id ?? ''] : [])]),
      approvedOn: plan.financialPlan.standing.approval?.date,
      isJudged: isKnown,
    }
  }
}

/** Full cost of all years, by the id of the Outcome. */
function totalsOf({ cost, plan }: GuardedPlan): ReadonlyMap<string, bigint> {
  const totals = new Map<string, bigint>()
  const years = new Set(plan?.period.years)
  for (const { outcome, year, amount } of cost.facts('full')) {
    if (outcome !== undefined && years.has(year))
      totals.set(outcome.id, (totals.get(outcome.id) ?? 0n) + amount)
  }
  return totals
}
