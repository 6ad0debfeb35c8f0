// Direct cost: every line where it arises. An enabling Output has no Outcome here: its cost stands in the row whose key
// is null ([R7]).

import type { Output } from '../../model/output.ts'
import { apportionByWeights } from '../../money/apportion.ts'
import { endPointsOf, splitOf, type Split, type TakeParts } from './end-points.ts'
import type { LineAmount } from './line-amounts.ts'

/** A pursued Output with the amounts of its lines. */
export interface CostedOutput {
  readonly output: Output
  readonly amounts: readonly LineAmount[]
  /** Whether every line that is written for it has its amounts. */
  readonly isWhole: boolean
}

/** Splits the amounts of an Output in the order of line, year and end point. */
export function splitDirectly({ output, amounts }: CostedOutput, take: TakeParts): void {
  const ends = endPointsOf(output)
  // The years of a line share its funding, and so do most lines, so their split is made once.
  const splits = new Map<LineAmount['funding'], Split>()
  const alike = new Map<string, Split>()
  const splitFor = (funding: LineAmount['funding']): Split => {
    const text = funding
      .map(({ source, share }) => `${source.id} ${share.numerator}/${share.denominator}`)
      .join(' ')
    const split = alike.get(text) ?? splitOf(funding, () => ends)
    alike.set(text, split)
    return split
  }
  for (const amount of amounts) {
    const split = splits.get(amount.funding) ?? splitFor(amount.funding)
    splits.set(amount.funding, split)
    take(amount, split, apportionByWeights(amount.amount, split.weights))
  }
}
