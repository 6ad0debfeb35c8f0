// An Activity is a part of its Output, in time as well ([R11]).

import { isDay } from '../model/day.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (end: string) =>
  exampleOutput(`    start: 2028-03-01
    end: 2029-06-30
    activities:
      - id: BUR-1.1
        title: Summer school at Northport
        start: 2028-06-01
        end: ${end}
`)

export const activityOutsideOutput: CheckingRule = {
  id: 'activity-outside-output',
  summary: 'An Activity starts before its Output or ends after it',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Activity with a `start` or `end` before the `start` or after the `end` of its Output, where the Output has one. Outputs that are ' +
      'not pursued are exempt.',
    matters:
      'What is made by the Activity comes after the day for which the Output is promised, or its cost in a time that the Output does not have.',
    example: example('2029-08-31'),
    better: example('2028-08-31'),
  }),
  *check({ plan }) {
    for (const output of plan.outputs.filter(isPursued)) {
      const [first, last] = [day(output.start), day(output.end)]
      for (const activity of output.activities) {
        const days = [
          { day: day(activity.start), said: 'starts' },
          { day: day(activity.end), said: 'ends' },
        ]
        // One finding says all: an Activity of the wrong year has both of its days outside.
        const outside = days.flatMap(({ day: own, said }) => {
          if (own === undefined) return []
          if (first !== undefined && own < first)
            return [`${said} on ${own}, before its Output starts on ${first}`]
          if (last !== undefined && own > last) return [`${said} on ${own}, after its Output ends on ${last}`]
          return []
        })
        if (outside.length === 0) continue
        yield {
          message: `The Activity ${idAndTitle(activity)} of "${output.id}" ${outside.join(' and ')}.`,
          hint: 'Correct the day, or lengthen the time of the Output.',
          at: activity.origin,
          related: [{ at: output.origin, message: `the Output "${output.id}"` }],
        }
      }
    }
  },
}

function day(text: string | undefined): string | undefined {
  return text !== undefined && isDay(text) ? text : undefined
}
