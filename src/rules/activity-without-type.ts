// Where an organization declares types of Activities, its tables count by them ([R11]).

import { idAndTitle } from '../model/local-text.ts'
import { isPursued } from '../model/output.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const example = (type: string) => `
# rbm.yaml
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
activity-types:
  - id: course
    title: Course
# operational-plans/2028/bur.yaml${exampleOutput(`    activities:
      - id: BUR-1.1
        title: Summer school at Northport
${type}`)}`

export const activityWithoutType: CheckingRule = {
  id: 'activity-without-type',
  summary: 'An Activity has no type, though the repository declares types',
  severity: 'note',
  explanation: () => ({
    finds:
      'An Activity without `type` in a repository whose rbm.yaml has a list of `activity-types`. Activities of Outputs that are not ' +
      'pursued are exempt.',
    matters: 'A count of meetings or workshops by type lacks the Activity, and nobody sees that it does.',
    example: example(''),
    better: example('        type: course\n'),
  }),
  absent: ['type'],
  *check({ plan }) {
    if (!plan.declaresActivityTypes) return
    for (const { activities } of plan.outputs.filter(isPursued)) {
      for (const activity of activities) {
        if (activity.type !== undefined) continue
        yield {
          message: `The Activity ${idAndTitle(activity)} has no type.`,
          hint: 'Write `type:` with one of the `activity-types` of rbm.yaml.',
          at: activity.origin,
        }
      }
    }
  },
}
