// Reports of an entity follow one another without a gap ([R20]). Which are late on a day, `rbm progress` says: a check knows no day.

import { isPursued } from '../model/output.ts'
import { comparePeriods, isInside, periodsOf } from '../model/reporting-period.ts'
import { exampleReport, exampleValue } from './example-report.ts'
import type { CheckingRule } from './rule.ts'

const file = (year: number) =>
  exampleReport(
    exampleValue(`    evidence: Survey of lights ${year}\n`),
    `period: ${year}\ndate: ${year + 1}-01-31`,
  )

export const reportMissing: CheckingRule = {
  id: 'report-missing',
  summary: 'An entity has reported on a later period, and not on this one',
  severity: 'warning',
  explanation: () => ({
    finds:
      'A period, as `reporting` in rbm.yaml wants reports (usually a year), for which an entity with Outputs has no progress report, though it has ' +
      'one of a later period.',
    matters: 'What was spent and reached in the gap is in no total, and looks as if nothing had been.',
    example: file(2029),
    better: `\n# progress/2028.yaml${file(2028)}# progress/2029.yaml${file(2029)}`,
  }),
  *check({ plan }) {
    const { every } = plan.settings.reporting
    for (const entity of plan.entities) {
      const reports = plan.progressReports.filter((report) => report.entity === entity)
      const last = reports.at(-1)
      if (last === undefined) continue
      for (const year of plan.period.years) {
        const isPlanning = plan.outputs.some(
          (output) => isPursued(output) && output.entity === entity && output.years.includes(year),
        )
        for (const period of isPlanning ? periodsOf(year, every) : []) {
          if (comparePeriods(period, last.period) >= 0) continue
          if (reports.some((report) => isInside(period, report.period))) continue
          // Reports of parts that together cover the period say as much.
          if (reports.some((report) => isInside(report.period, period))) continue
          yield {
            message: `${entity.id} has reported on ${last.period.written}, and not on ${period.written}.`,
            hint: 'Add the report, or correct the period of one that has the wrong one.',
            at: last.origin,
            subject: `${entity.id} ${period.written}`,
          }
        }
      }
    }
  },
}
