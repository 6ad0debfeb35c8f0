// Direct cost: every line where it arises. An enabling Output has no Outcome here: its cost stands in the row whose key
// is null ([R7]).

import type { Output } from '../../model/output.ts'
import type { CostFact } from './cost-fact.ts'
import { endPointsOf, pushFacts, splitOf, type Split } from './end-points.ts'
import type { LineAmount } from './line-amounts.ts'

/** A pursued Output with the amounts of its lines. */
export interface CostedOutput {
  readonly output: Output
  readonly amounts: readonly LineAmount[]
  /** Whether every line that is written for it has its amounts. */
  readonly isWhole: boolean
}

/** Adds the facts of an Output, in the order of line, year and end point. */
export function pushDirectFacts(facts: CostFact[], { output, amounts }: CostedOutput): void {
  const ends = endPointsOf(output)
  // The years of a line share its funding, so their split is made once.
  const splits = new Map<LineAmount['funding'], Split>()
  for (const amount of amounts) {
    const split = splits.get(amount.funding) ?? splitOf(amount.funding, () => ends)
    splits.set(amount.funding, split)
    pushFacts(facts, output, amount, split)
  }
}
