// Where cost ends: at a delivering Output, for an Outcome and a Goal. The exact shares of a line over all its end points
// are multiplied out first and apportioned once, jointly ([R25]); so its facts add up to the line, and every table to
// every other.

import type { FundingShare, Output } from '../../model/output.ts'
import type { FundingSource } from '../../model/organization.ts'
import type { Outcome, StrategicGoal } from '../../model/strategic-plan.ts'
import { weightsOf, type Weights } from '../../money/apportion.ts'
import { equals, isZero, multiply, ONE, subtract, sum, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import type { AllocationStep } from './cost-fact.ts'
import type { LineAmount } from './line-amounts.ts'

export interface EndPoint {
  readonly output: Output
  readonly outcome: Outcome | undefined
  readonly goal: StrategicGoal | undefined
  /** The exact part of a cost that ends here; all end points of a cost are one together. */
  readonly share: Ratio
  readonly steps: readonly AllocationStep[]
}

/** Of an Output's own cost: its Outcomes by share, and their Goals by share. Of an enabling Output: nowhere yet ([R7]). */
export function endPointsOf(output: Output): EndPoint[] {
  const ends: EndPoint[] = []
  const contributions = [...output.contributions].sort((a, b) => compareText(a.outcome.id, b.outcome.id))
  for (const { outcome, share } of contributions) {
    if (isZero(share)) continue
    const toOutcome: AllocationStep[] = equals(share, ONE) ? [] : [{ by: 'contribution', to: outcome, share }]
    if (outcome.goals.length === 0) ends.push({ output, outcome, goal: undefined, share, steps: toOutcome })
    const goals = [...outcome.goals].sort((a, b) => compareText(a.goal.id, b.goal.id))
    for (const { goal, share: part } of goals) {
      const toGoal: AllocationStep[] = equals(part, ONE) ? [] : [{ by: 'goal', to: goal, share: part }]
      ends.push({ output, outcome, goal, share: multiply(share, part), steps: [...toOutcome, ...toGoal] })
    }
  }
  return [...ends, ...restOf(output, ends)]
}

/** What a broken link leaves without an Outcome is never hidden ([D10]). */
export function restOf(output: Output, ends: readonly EndPoint[]): EndPoint[] {
  const rest = subtract(ONE, sum(ends.map(({ share }) => share)))
  return isZero(rest) ? [] : [{ output, outcome: undefined, goal: undefined, share: rest, steps: [] }]
}

/** How the amounts of lines that are funded alike are split. */
export interface Split {
  readonly targets: readonly {
    readonly source: FundingSource
    readonly end: EndPoint
    readonly steps: readonly AllocationStep[]
  }[]
  readonly weights: Weights
}

/** Every funding source with every end point that its money reaches. */
export function splitOf(
  funding: readonly FundingShare[],
  endsFor: (source: FundingSource) => readonly EndPoint[],
): Split {
  const targets = funding.flatMap(({ source, share }) => {
    const paid: AllocationStep[] = equals(share, ONE) ? [] : [{ by: 'funding', to: source, share }]
    return endsFor(source).map((end) => ({
      source,
      end,
      share: multiply(share, end.share),
      steps: [...paid, ...end.steps],
    }))
  })
  return { targets, weights: weightsOf(targets.map(({ share }) => share)) }
}

/** Takes what of one amount goes to each target of its split, in their order. */
export type TakeParts = (amount: LineAmount, split: Split, parts: readonly bigint[]) => void
