// A post is never planned for more than its own time ([R13]).

import type { TimeOver } from '../costing/staff/staff-time.ts'
import { overPlanned } from '../costing/staff/time-over.ts'
import { showByYear, type Year } from '../model/period.ts'
import { divide, isZero, multiply, ratio, showRatio } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import type { CheckingRule } from './rule.ts'

export const postOver100: CheckingRule = {
  id: 'post-over-100',
  summary: 'A post is planned for more than its own time',
  severity: 'error',
  explanation: () => ({
    finds:
      'A post of the staffing table whose time in the lines that name it adds up to more than it has: one full-time equivalent a year, or less for a post that exists for a part of it.',
    matters:
      'Nobody works more than a full year. The budget has money for time that the post cannot give, and the objectives of its holder cannot be met.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    personnel:
      - post: POST-1
        fte: {2028: 1, 2029: 1.2}
`,
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: POST-1
    entity: BUR
    grade: officer
# operational-plans/2028/bur.yaml
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
    personnel:
      - post: POST-1
        fte: 1
`,
  }),
  elsewhere: [
    { kind: 'rbm', unread: ['/work-months-per-fte'] },
    { kind: 'operational-plan', unread: ['/entity', '/years'], unbound: ['/entity', '/years'] },
    {
      kind: 'staffing-table',
      unread: [
        '/posts',
        '/posts/*',
        '/posts/*/entity',
        '/posts/*/grade',
        '/posts/*/count',
        '/posts/*/work-months',
      ],
      unbound: ['/posts/*/entity', '/posts/*/grade'],
    },
  ],
  *check({ staffTime }) {
    for (const { post, years, lines } of overPlanned(staffTime())) {
      if (post === undefined) continue
      const [first, ...others] = lines
      yield {
        message: `The post "${post.id}" is planned for more than its own time: ${showByYear(years.map(inWords))}.`,
        hint: 'Lower the time of a line, or plan a part of it on another post or on a grade.',
        at: first.line.origin,
        related: [
          ...others.map(({ line, output }) => ({
            at: line.origin,
            message: `more of its time, in "${output.id}"`,
          })),
          { at: post.origin, message: 'the post' },
        ],
        subject: post.id,
      }
    }
  },
}

/** `1.2 of 1 FTE (120%)`. */
function inWords({ year, planned, posts }: TimeOver): { readonly year: Year; readonly text: string } {
  if (isZero(posts)) return { year, text: `${showRatio(planned)} FTE of a post that does not exist` }
  const percent = showRounded(multiply(divide(planned, posts), ratio(100n)), 0)
  return { year, text: `${showRatio(planned)} of ${showRatio(posts)} FTE (${percent}%)` }
}
