// A review ends with a decision: continue, adjust, merge or stop ([R8]).

import { decisionsOn } from '../costing/review/taken.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isAnsweredReview, isPursued } from '../model/output.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const reviewWithoutDecision: CheckingRule = {
  id: 'review-without-decision',
  summary: 'A review answers questions and decides nothing',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A review of an Output that says whether it is still relevant, fit for its purpose or has achieved its targets, and has no ' +
      'decision; nor has a file of decisions one about the Output of that year or the year after. A review without any answer only keeps ' +
      'a place for one.',
    matters:
      'The questions are asked so that somebody decides how the Output goes on. Without the decision nobody knows whether the answers ' +
      'changed anything.',
    example: exampleOutput(`    reviews:
      - year: 2028
        still-relevant: fully
        fit-for-purpose: not
`),
    better: exampleOutput(`    reviews:
      - year: 2028
        still-relevant: fully
        fit-for-purpose: not
        decision: adjust
        comment: Fewer and longer courses
`),
  }),
  absent: ['decision'],
  *check({ plan }) {
    for (const output of plan.outputs.filter(isPursued)) {
      const decided = new Set(decisionsOn(output.id, plan.decisions, output.reviews).map(({ year }) => year))
      for (const review of output.reviews) {
        const { year, decision, origin } = review
        if (!isAnsweredReview(review) || decision !== undefined) continue
        if (decided.has(year) || decided.has(year + 1)) continue
        yield {
          message: `The review of ${year} of the Output ${idAndTitle(output)} decides nothing.`,
          hint: 'Write what follows from it, such as: decision: continue; the other words are adjust, merge and stop.',
          at: origin,
          subject: String(year),
        }
      }
    }
  },
}
