// By how much the plans in force pass what was approved ([R16]), with what rounding alone can do left out of it.
//
// Both figures add up apportioned parts ([R25]): each is the floor or the ceiling of its exact share, so less than one
// smallest unit from it. Lower any cost, and the units left over from a line may fall to another Outcome, whose figure
// is then a few units above the one that was approved, although nothing of what it costs exactly has risen.
//
// The bound. Let A be an approved figure, and E its exact cost now: line amounts (settled by [D6]) times their shares, not
// rounded. Of one line, the parts inside the row together are less than one unit for each part from their exact sum; and
// because all parts add up to the line, no further from it than those outside are. With n, the sum over the lines of the smaller of
// these two counts, an exact cost that has not risen since it was approved is at most A + n; so above that it has risen,
// and only then the plans are above what was approved. A row into which lines fall only wholly has n = 0.
//
// n counts the lines of today, for the approved ones are not kept. Lines that are gone need none: what was approved for them is
// above zero and still in A. Only where many lines become fewer of the same cost, n may fall short by a unit for each.
// It is what rounding can do at worst, not what it does: in the plan of real size n is up to CHF 137 of four years of an Outcome.

import type { ApprovedExpense } from '../../model/envelope.ts'
import type { CostCategory } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { floorDivide } from '../../money/largest-remainders.ts'
import { totalIn } from '../by-year.ts'
import type { Split } from '../facts/end-points.ts'
import type { PlanCost } from '../plan-cost.ts'
import { isIn, remainingOf, type ApprovedUse } from './approved-use.ts'

/** In the smallest unit, as tables show it; zero where rounding explains it. */
export function aboveApproved(plan: Plan, cost: PlanCost, use: ApprovedUse, years: readonly Year[]): bigint {
  const above = -remainingOf(use, years)
  if (above <= 0n) return 0n
  const { exact, rounding } = exactCostOf(plan, cost, use, years)
  return exact > (totalIn(use.approved, years) + rounding) * FINE ? above : 0n
}

/** Exact costs are compared in billionths of the smallest unit, rounded down. */
const FINE = 1_000_000_000n

interface ExactCost {
  /** In billionths of the smallest unit. */
  readonly exact: bigint
  /** By how much the row may differ from it because of rounding, in smallest units. */
  readonly rounding: bigint
}

function exactCostOf(plan: Plan, cost: PlanCost, { row }: ApprovedUse, years: readonly Year[]): ExactCost {
  const { basis } = plan.financialPlan.approvedFigures!
  const inRow = new Map<Split, PartInRow & { amount: bigint }>()
  let rounding = 0n
  for (const one of cost.costed) {
    cost.split(one, basis, ({ amount, year, category }, split) => {
      if (amount === 0n || !years.includes(year)) return
      if (row.category !== undefined && row.category !== category) return
      const part = inRow.get(split) ?? { ...partInRow(row, split, category), amount: 0n }
      inRow.set(split, part)
      part.amount += amount
      rounding += BigInt(part.rounding)
    })
  }
  let exact = 0n
  for (const [{ weights }, { amount, weight }] of inRow)
    exact += floorDivide(amount * weight * FINE, weights.whole)
  return { exact, rounding }
}

/** What of each amount of a split falls into a row. */
interface PartInRow {
  /** Of the whole of the split's weights. */
  readonly weight: bigint
  /** The bound for one amount, in smallest units. */
  readonly rounding: number
}

function partInRow(row: ApprovedExpense, { targets, weights }: Split, category: CostCategory): PartInRow {
  let weight = 0n
  let inside = 0
  for (const [i, { source, end }] of targets.entries()) {
    if (!isIn(row, { category, funding: source, output: end.output, outcome: end.outcome })) continue
    weight += weights.parts[i]!
    inside++
  }
  // What one of several sources pays was rounded before it was split: it counts as one part more.
  const outside = targets.length - inside + (weights.areWhole ? 0 : 1)
  return { weight, rounding: Math.min(inside, outside) }
}
