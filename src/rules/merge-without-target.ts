// What is merged goes somewhere ([R8], [R23]).

import { idAndTitle } from '../model/local-text.ts'
import type { Origin } from '../source/origin.ts'
import { exampleOutput, exampleSecondOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const mergeWithoutTarget: CheckingRule = {
  id: 'merge-without-target',
  summary: 'An Output is to be merged, and nothing says into which',
  severity: 'warning',
  explanation: () => ({
    finds: 'A review or decision `merge` without `merge-into`, or with the Output itself there.',
    matters:
      'Money, targets and Activities of the Output have no place to go. The next annual plan cannot be made from such a decision.',
    example: `${exampleOutput(`    reviews:
      - year: 2029
        decision: merge
`)}${exampleSecondOutput()}`,
    better: `${exampleOutput(`    reviews:
      - year: 2029
        decision: merge
        merge-into: BUR-2
`)}${exampleSecondOutput()}`,
  }),
  absent: ['merge-into'],
  *check({ plan }) {
    const titles = new Map(plan.outputs.map((output) => [output.id, idAndTitle(output)]))
    const merges: Merge[] = [
      ...plan.outputs.flatMap(({ id, reviews }) =>
        reviews.map(({ decision, mergeInto, origin }) => ({ id, decision, mergeInto, origin })),
      ),
      ...plan.decisions.map(({ about, decision, mergeInto, origin }) => ({
        id: about,
        decision,
        mergeInto,
        origin,
      })),
    ]
    for (const { id, decision, mergeInto, origin } of merges) {
      if (decision !== 'merge' || (mergeInto !== undefined && mergeInto !== id)) continue
      const isItself = mergeInto === id
      yield {
        message: `The Output ${titles.get(id) ?? `"${id}"`} is to be merged ${isItself ? 'into itself' : 'and nothing says into which Output'}.`,
        hint: 'Write the Output that takes it in under merge-into; if it only ends, the decision is: stop.',
        at: origin,
        subject: id,
      }
    }
  },
}

interface Merge {
  readonly id: string
  readonly decision: string | undefined
  readonly mergeInto: string | undefined
  readonly origin: Origin
}
