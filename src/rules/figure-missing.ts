// A map of years without a year is a figure that nobody has filled in yet: `rbm rollover` leaves such where last year's plan says
// nothing of the new one. It counts as zero, or as no target, and must not do so in silence.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { isPursued, type Output } from '../model/output.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const figureMissing: CheckingRule = {
  id: 'figure-missing',
  summary: 'A cost, time or target of an Output has no figure for any year',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A row of costs, staff time or outcome-targets whose map of years is empty: `{}`. Such rows come from `rbm rollover`, where the plan ' +
      'before has no figure for the new years. Outputs that are not pursued are exempt.',
    matters:
      'A cost without a year is zero, and a target without a year is none. The row looks as if something were planned.',
    example: exampleOutput().replace('per-year: 110000', 'per-year: {}'),
    better: exampleOutput(),
  }),
  absent: ['per-year', 'fte', 'work-months', 'aims-at', 'adds'],
  *check({ plan }) {
    for (const output of plan.outputs.filter(isPursued)) yield* findingsOf(output)
  },
}

function* findingsOf(output: Output): Iterable<Finding> {
  const year = output.years[0] ?? output.edition
  const row = (what: string, noun: string, example: string) => ({
    message: `${what} of the Output "${output.id}" has no ${noun} for any year.`,
    hint: `Write it, such as: ${example}. A row that is not needed any more is deleted.`,
  })
  for (const { indicator, aimsAt, adds, origin } of output.outcomeTargets) {
    const key = aimsAt === undefined ? 'adds' : 'aims-at'
    if ((aimsAt ?? adds)?.size !== 0) continue
    const words = row(`The target on the indicator "${indicator.id}"`, 'value', `${key}: {${year}: 58}`)
    yield { ...words, at: origin, subject: indicator.id }
  }
  for (const { fte, grade, post, origin } of output.staff) {
    if (fte.size > 0) continue
    yield { ...row(`The personnel line of ${post ?? grade}`, 'time', `fte: {${year}: 0.5}`), at: origin }
  }
  for (const { perYear, category, origin } of output.costs) {
    if (perYear.size > 0) continue
    const words = row(`The cost line of ${category.id}`, 'amount', `per-year: {${year}: 110000}`)
    yield { ...words, at: origin }
  }
}
