// What was stopped or merged costs nothing afterwards ([R8], [R23]).

import { reviewsById } from '../costing/review/reviews-by-id.ts'
import { decisionsOn } from '../costing/review/taken.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued, yearsWithCost } from '../model/output.ts'
import { showYearRun } from '../model/period.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const review = (decision: string) => `    reviews:
      - year: 2028
        decision: ${decision}
`

export const costAfterStop: CheckingRule = {
  id: 'cost-after-stop',
  summary: 'An Output that was stopped or merged still costs money afterwards',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output of which the last decision, in a review or a file of decisions, is `stop` or `merge`, and which has cost or time in ' +
      'years after the one in which that was decided. Decisions of which nobody says who took them, or when, are not counted.',
    matters:
      'The money is in every total although it was decided not to spend it, and is missing where it could be spent. Or the decision was ' +
      'taken back, and that is written nowhere.',
    example: exampleOutput(review('stop')),
    better: exampleOutput(review('continue')),
  }),
  *check({ plan }) {
    const reviews = reviewsById(plan)
    for (const output of plan.outputs.filter(isPursued)) {
      const [last] = decisionsOn(output.id, plan.decisions, reviews.get(output.id) ?? [])
      if (last === undefined || (last.decision !== 'stop' && last.decision !== 'merge')) continue
      const years = yearsWithCost(output).filter((year) => year > last.year)
      if (years.length === 0) continue
      const decided = `${last.decision === 'stop' ? 'stopped' : 'merged'} in ${last.year}`
      yield {
        message: `The Output ${idAndTitle(output)} was ${decided} and costs money in ${showYearRun(years)}.`,
        hint: 'Take the cost of these years away, or let the Output end with `years:`. If it goes on after all, record that decision.',
        at: output.origin,
        subject: String(last.year),
        related: [{ at: last.origin, message: `decided here: ${last.decision}` }],
      }
    }
  },
}
