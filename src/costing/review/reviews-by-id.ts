// What was answered about each Output, in every edition. On its own, because rules ask for it, and for nothing else of a review.

import type { Review } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { groupBy } from '../../source/group-by.ts'

/** Reviews of all editions: the one that ends an Output stands in an edition that is over. */
export function reviewsById({ operationalPlans }: Plan): ReadonlyMap<string, readonly Review[]> {
  const outputs = operationalPlans.flatMap((one) => one.outputs)
  const byId = groupBy(outputs, ({ id }) => id)
  return new Map([...byId].map(([id, own]) => [id, own.flatMap(({ reviews }) => reviews)]))
}
