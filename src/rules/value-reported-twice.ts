// An indicator has one value in a period ([R20]); which of two is meant, nobody can know.

import type { ProgressReport, ReportedValue } from '../model/progress.ts'
import { exampleReport, exampleValue } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

const example = (period: string) => `
# progress/2028.yaml${exampleReport(exampleValue())}# progress/2028-again.yaml${exampleReport(exampleValue().replace('93', '91'), `period: ${period}\ndate: 2029-02-10`)}`

export const valueReportedTwice: CheckingRule = {
  id: 'value-reported-twice',
  summary: 'Two rows give a value of the same indicator for the same period',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A second value of an indicator for a period, in the same report or in another one, of whichever entity.',
    matters:
      'The value of the report that was closed last counts, and the other is lost in silence. Parts of entities are no values of the indicator: they are added before they are reported.',
    example: example('2028'),
    better: example('2028-H1').replace('2029-02-10', '2028-08-10'),
  }),
  *check({ plan }) {
    const first = new Map<string, { readonly report: ProgressReport; readonly value: ReportedValue }>()
    for (const report of plan.progressReports) {
      for (const value of report.values) {
        const key = `${value.indicator.id} ${report.period.written}`
        const known = first.get(key)
        if (known === undefined) {
          first.set(key, { report, value })
          continue
        }
        yield {
          message: `The value of "${value.indicator.id}" for ${report.period.written} is reported a second time: ${value.shown}, and ${known.value.shown} before.`,
          hint: 'The value of the report that was closed last counts. Keep one of the two.',
          at: value.origin,
          related: [{ at: known.value.origin, message: `the first, reported by ${known.report.entity.id}` }],
          subject: key,
        }
      }
    }
  },
}
