// An Output is looked at every year before it goes on ([R8], [D1]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued, type Output } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (own: string) => `
# operational-plans/2028/bur.yaml${exampleOutput()}# operational-plans/2029/bur.yaml${exampleOutput(own)
  .replace('years: 2028-2029', 'years: 2029')
  .replace('{2028: 92, 2029: 95}', '95')}`

export const reviewMissing: CheckingRule = {
  id: 'review-missing',
  summary: 'An Output goes on in a new edition without a review',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output that stands in an earlier edition of the operational plan, too, and has no review with a decision since that edition ' +
      'began: none in the first year of the earlier edition or later. Outputs that are not pursued in one of the two are exempt.',
    matters:
      'Every year management asks of each Output whether it is still relevant, fit for its purpose and has achieved its targets. Without ' +
      'the answer it goes on because it was there.',
    example: example(''),
    better: example(`    reviews:
      - year: 2028
        still-relevant: fully
        fit-for-purpose: fully
        decision: continue
`),
  }),
  absent: ['reviews'],
  *check({ plan }) {
    const before = pursuedByEdition(plan)
    for (const output of plan.outputs.filter(isPursued)) {
      const earlier = before.get(output.id)?.findLast(({ edition }) => edition < output.edition)
      if (earlier === undefined) continue
      const since = [...earlier.reviews, ...output.reviews].some(
        ({ year, decision }) =>
          // Without a decision it is a place for a review, and none.
          decision !== undefined && year >= earlier.edition && year <= output.edition,
      )
      if (since) continue
      yield {
        message: `The Output ${idAndTitle(output)} goes on from the plan of ${earlier.edition} without a review.`,
        hint: `Write what was found and decided, such as: reviews: [{year: ${output.edition - 1}, still-relevant: fully, fit-for-purpose: partly, decision: continue}].`,
        at: output.origin,
        related: [{ at: earlier.origin, message: `"${earlier.id}" in the plan of ${earlier.edition}` }],
      }
    }
  },
}

/** By id, the earliest edition first. */
function pursuedByEdition({ operationalPlans }: Plan): Map<string, Output[]> {
  const byId = new Map<string, Output[]>()
  const outputs = operationalPlans.flatMap((one) => one.outputs).filter(isPursued)
  for (const output of outputs.sort((a, b) => a.edition - b.edition)) {
    byId.set(output.id, [...(byId.get(output.id) ?? []), output])
  }
  return byId
}
