// The days of an Output lie in the years for which it is planned, and for which it has money ([R11], [D2]).

import { isDay } from '../model/day.ts'
import { idAndTitle } from '../model/local-text.ts'
import { isPursued, type Activity, type Output } from '../model/output.ts'
import { showYearRun, type Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

export const datesOutsideYears: CheckingRule = {
  id: 'dates-outside-years',
  summary: 'An Output or Activity starts or ends in a year for which it is not planned',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A `start` or `end` of an Output outside the years that its operational plans, or its own `years`, cover; and of an Activity, ' +
      'where the Output has no such day itself. Years of every edition that has the Output count. Outputs that are not pursued are exempt.',
    matters:
      'The work is planned for a year in which the plan has no money for it; or the year is a slip, and the calendar is wrong.',
    example: exampleOutput('    start: 2028-03-01\n    end: 2030-06-30\n'),
    better: exampleOutput('    start: 2028-03-01\n    end: 2029-06-30\n'),
  }),
  *check({ plan }) {
    const years = writtenYears(plan)
    for (const output of plan.outputs.filter(isPursued)) {
      const own = years.get(output.id) ?? output.writtenYears
      const outputFinding = finding('Output', output, output, own)
      if (outputFinding !== undefined) yield outputFinding
      for (const activity of output.activities) {
        // Against a day of the Output it is measured by another rule.
        const free = {
          ...activity,
          start: output.start === undefined ? activity.start : undefined,
          end: output.end === undefined ? activity.end : undefined,
        }
        const activityFinding = finding('Activity', free, output, own)
        if (activityFinding !== undefined) yield activityFinding
      }
    }
  },
}

/** Of every Output in all editions, by its id. */
function writtenYears({ operationalPlans }: Plan): Map<string, readonly Year[]> {
  const years = new Map<string, readonly Year[]>()
  for (const output of operationalPlans.flatMap(({ outputs }) => outputs)) {
    const known = new Set([...(years.get(output.id) ?? []), ...output.writtenYears])
    years.set(
      output.id,
      [...known].sort((a, b) => a - b),
    )
  }
  return years
}

function finding(
  noun: string,
  one: Pick<Activity, 'id' | 'title' | 'start' | 'end' | 'origin'>,
  output: Output,
  years: readonly Year[],
) {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const isOutside = (day: string) =>
    isDay(day) && (Number(day.slice(0, 4)) < first || Number(day.slice(0, 4)) > last)
  const outside = [
    ...(one.start !== undefined && isOutside(one.start) ? [`starts on ${one.start}`] : []),
    ...(one.end !== undefined && isOutside(one.end) ? [`ends on ${one.end}`] : []),
  ]
  if (outside.length === 0) return undefined
  const planned = noun === 'Output' ? 'it is planned' : `"${output.id}" is planned`
  return {
    message: `The ${noun} ${idAndTitle(one)} ${outside.join(' and ')}, but ${planned} for ${showYearRun(years)}.`,
    hint: 'Correct the day, or plan the Output for that year with its cost.',
    at: one.origin,
  }
}
