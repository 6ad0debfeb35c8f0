// What the parts of an Output's amounts become: a fact each, or, for whoever only adds up, a sum for each place where they end. A
// plan may have a million facts and a tenth of that in sums.

import type { CostCategory } from '../../model/organization.ts'
import type { Activity, Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { CostFact, CostSum, Grouping } from './cost-fact.ts'
import type { Split, TakeParts } from './end-points.ts'

/** Facts in the order in which the amounts are split. */
export function factsOf(arisesIn: Output, split: (take: TakeParts) => void): CostFact[] {
  const facts: CostFact[] = []
  split(({ amount: whole, year, line, category, kind }, { targets }, parts) => {
    const grade = line.kind === 'staff' ? line.grade : undefined
    const { activity, agreement, origin } = line
    for (let i = 0; i < targets.length; i++) {
      const amount = parts[i]!
      if (amount === 0n) continue
      const { source, end, steps } = targets[i]!
      facts.push({
        amount,
        year,
        output: end.output,
        arisesIn,
        activity,
        category,
        funding: source,
        outcome: end.outcome,
        goal: end.goal,
        kind,
        grade,
        agreement,
        origin,
        whole,
        steps,
      })
    }
  })
  return facts
}

/** Amounts that are split alike in one year, by what is asked of their lines. */
interface Spread {
  readonly year: Year
  readonly activity: Activity | undefined
  readonly category: CostCategory | undefined
  /** In the order of targets; undefined where no amount ends. */
  readonly sums: (bigint | undefined)[]
}

/** @param by the groupings that the sums are for: lines of several categories or Activities are kept apart only for these */
export function sumsOf(
  arisesIn: Output,
  by: readonly Grouping[],
  split: (take: TakeParts) => void,
): CostSum[] {
  const isOfCategory = by.includes('category') || by.includes('category-group')
  const isOfActivity = by.includes('activity')
  const spreads = new Map<Split, Map<string | Year, Spread>>()
  split(({ year, line, category: booked }, of, parts) => {
    const category = isOfCategory ? booked : undefined
    const activity = isOfActivity ? line.activity : undefined
    let alike = spreads.get(of)
    if (alike === undefined) spreads.set(of, (alike = new Map<string | Year, Spread>()))
    const key = isOfCategory || isOfActivity ? `${year} ${category?.id} ${activity?.id}` : year
    let spread = alike.get(key)
    if (spread === undefined)
      alike.set(key, (spread = { year, activity, category, sums: of.targets.map(() => undefined) }))
    const { sums } = spread
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!
      if (part !== 0n) sums[i] = (sums[i] ?? 0n) + part
    }
  })
  const found: CostSum[] = []
  for (const [{ targets }, alike] of spreads) {
    for (const { year, activity, category, sums } of alike.values()) {
      for (let i = 0; i < targets.length; i++) {
        const amount = sums[i]
        if (amount === undefined) continue
        const { source: funding, end } = targets[i]!
        const { output, outcome, goal } = end
        found.push({ amount, year, output, arisesIn, activity, category, funding, outcome, goal })
      }
    }
  }
  return found
}
