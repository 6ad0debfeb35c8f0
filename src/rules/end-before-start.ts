// Time frames of Outputs and Activities run forward ([R11]).

import { isDay } from '../model/day.ts'
import { idAndTitle } from '../model/local-text.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const endBeforeStart: CheckingRule = {
  id: 'end-before-start',
  summary: 'An Output or Activity ends before it starts',
  severity: 'error',
  explanation: () => ({
    finds: 'An Output or an Activity whose `end` is a day before its `start`.',
    matters: 'One of the two days is wrong, and whoever plans rooms, travel or staff by it goes wrong, too.',
    example: exampleOutput('    start: 2028-09-01\n    end: 2028-03-31\n'),
    better: exampleOutput('    start: 2028-09-01\n    end: 2029-03-31\n'),
  }),
  *check({ plan }) {
    for (const output of plan.outputs) {
      for (const [noun, one] of [
        ['Output', output] as const,
        ...output.activities.map((own) => ['Activity', own] as const),
      ]) {
        const { start, end } = one
        if (start === undefined || end === undefined || !isDay(start) || !isDay(end) || end >= start) continue
        yield {
          message: `The ${noun} ${idAndTitle(one)} ends on ${end}, before it starts on ${start}.`,
          hint: 'Correct one of the two days; look at the year first.',
          at: one.origin,
        }
      }
    }
  },
}
