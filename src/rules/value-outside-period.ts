// A value is of the period of its report ([R20]).

import { firstDayOf, lastDayOf } from '../model/reporting-period.ts'
import { exampleReport, exampleValue } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

export const valueOutsidePeriod: CheckingRule = {
  id: 'value-outside-period',
  summary: 'A value was measured outside of the period of its report',
  severity: 'warning',
  explanation: () => ({
    finds: 'A value in a progress report whose `date` lies before the period of the report, or after it.',
    matters:
      'Progress of a year would rest on what was measured in another. Mostly one of the two, the date or the period, has a slip.',
    example: exampleReport(exampleValue('    date: 2027-12-20\n    evidence: Survey of lights 2028\n')),
    better: exampleReport(exampleValue('    date: 2028-12-20\n    evidence: Survey of lights 2028\n')),
  }),
  *check({ plan }) {
    for (const { period, values } of plan.progressReports) {
      for (const { indicator, date, origin } of values) {
        const isBefore = date < firstDayOf(period)
        if (!isBefore && date <= lastDayOf(period)) continue
        yield {
          message: `The value of "${indicator.id}" was measured on ${date}, ${isBefore ? 'before' : 'after'} the period of its report, ${period.written}.`,
          hint: `Correct the date: the day on which, or up to which, it was measured. Or report the value for the period in which it was measured.`,
          at: origin,
          subject: indicator.id,
        }
      }
    }
  },
}
