// Time is conserved against the staffing table ([R13]): an entity plans no more time of a grade than its posts have.

import type { TimeOver } from '../costing/staff/staff-time.ts'
import { overPlanned } from '../costing/staff/time-over.ts'
import { showByYear, type Year } from '../model/period.ts'
import { showRatio } from '../money/ratio.ts'
import type { CheckingRule } from './rule.ts'

export const timeOverPosts: CheckingRule = {
  id: 'time-over-posts',
  summary: 'An entity plans more time of a grade than its posts have',
  severity: 'error',
  explanation: () => ({
    finds:
      'An entity and grade (and contract, where lines name one) of which Outputs plan more time in a year than there are posts. A line without contract draws on all posts of the grade; a line with one, on those alone. Posts that lines name are taken off first.',
    matters:
      'The time does not exist, though the budget pays for it: the Outputs cannot all be delivered. Standard costs then add up to more than the posts cost.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
    count: 2
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
      - grade: officer
        fte: 2.5
`,
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
    count: 2
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
      - grade: officer
        fte: 2
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
    for (const { entity, grade, post, contract, hasPosts, years, lines } of overPlanned(staffTime())) {
      if (post !== undefined || !hasPosts) continue
      const [first, ...others] = lines
      const called = contract === undefined ? grade : `${grade} (${contract})`
      yield {
        message: `${entity.id} plans more time of ${called} than its posts have: ${showByYear(years.map(inWords))}.`,
        hint: 'Lower the time of a line, or add posts to the staffing table; a post may exist for a part of a year (`work-months`).',
        at: first.line.origin,
        related: others.map(({ line, output }) => ({
          at: line.origin,
          message: `more of the same time, in "${output.id}"`,
        })),
        subject: `${entity.id} ${called}`,
      }
    }
  },
}

/** `12.5 of 12 FTE`. */
function inWords({ year, planned, posts }: TimeOver): { readonly year: Year; readonly text: string } {
  return { year, text: `${showRatio(planned)} of ${showRatio(posts)} FTE` }
}
