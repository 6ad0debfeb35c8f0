// Time of posts that no Output plans shows ([R13]). One note for each entity and grade; for an entity that plans no time of
// its posts at all, one.

import { groupBy } from '../source/group-by.ts'
import { timeOf, type PostTime } from '../costing/staff/staff-time.ts'
import { isPursued } from '../model/output.ts'
import { showByYear } from '../model/period.ts'
import type { Post } from '../model/staffing.ts'
import { compareRatios, multiply, showRatio, sum, ZERO, type Ratio } from '../money/ratio.ts'
import { compareOrigins } from '../source/origin.ts'
import type { PercentOption } from './option.ts'
import { declaredUnder, type CheckingRule } from './rule.ts'

const TOLERANCE: PercentOption = {
  kind: 'percent',
  name: 'tolerance',
  usual: ZERO,
  means:
    'The part of the time of a grade in a year that may stay unplanned; a year with more is noted. Grades of an entity that plans no time at all count together.',
}

export const timeUnassigned: CheckingRule = {
  id: 'time-unassigned',
  summary: 'Posts of an entity have time that no Output plans',
  severity: 'note',
  explanation: () => ({
    finds:
      'An entity and grade whose posts have more time in a year than the lines of Outputs and Activities plan. Years that no operational plan of the entity covers are left out: there nothing is planned yet.',
    matters:
      'The posts are paid all the same: their cost is in no Output, so the plan costs less than the staff does. Or the work is missing from the plan.',
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
        fte: 1.5
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
  options: [TOLERANCE],
  elsewhere: [
    ...declaredUnder('standard-costs', '/standard-costs'),
    {
      kind: 'operational-plan',
      unread: [
        '/entity',
        '/years',
        '/outputs',
        '/outputs/*',
        '/outputs/*/id',
        '/outputs/*/years',
        '/outputs/*/personnel',
        '/outputs/*/personnel/*',
        '/outputs/*/activities',
        '/outputs/*/activities/*',
        '/outputs/*/activities/*/personnel',
        '/outputs/*/activities/*/personnel/*',
      ],
      unbound: [
        '/entity',
        '/years',
        '/outputs/*',
        '/outputs/*/years',
        ...unboundLines('/outputs/*'),
        ...unboundLines('/outputs/*/activities/*'),
      ],
    },
  ],
  *check({ plan, staffTime, option }) {
    const time = staffTime()
    const planned = new Set(time.facts.map(({ entity }) => entity))
    // An Output whose costs and personnel were forgotten is reported, and its time may be what is left.
    const unfinished = new Set(
      plan.outputs.filter((one) => isPursued(one) && !one.hasCost).map(({ entity }) => entity),
    )
    const there = time.posts.filter(({ entity, isPlanned }) => isPlanned && !unfinished.has(entity))
    const groupOf = ({ entity, grade }: Pick<Post, 'entity' | 'grade'>): string =>
      JSON.stringify(planned.has(entity) ? [entity.id, grade] : [entity.id])
    const rows = groupBy(plan.posts, groupOf)
    for (const [key, posts] of groupBy(there, groupOf)) {
      const over = yearsAbove(posts, option(TOLERANCE))
      if (over.length === 0) continue
      const { entity, grade } = posts[0]!
      yield {
        message: `${entity.id} has time of ${planned.has(entity) ? grade : 'all its posts'} that no Output plans: ${inWords(over)}.`,
        hint: 'Plan it in an Output or Activity, or correct the posts. See where the time goes: rbm staff',
        at: rows
          .get(key)!
          .map(({ origin }) => origin)
          .sort(compareOrigins)[0]!,
        subject: planned.has(entity) ? `${entity.id} ${grade}` : entity.id,
      }
    }
  },
}

/** What leaves a personnel line out of the plan when it cannot be bound. */
function unboundLines(holder: string): string[] {
  const keys = [
    '',
    '/grade',
    '/post',
    '/contract',
    '/funding',
    '/funding/*',
    '/agreement',
    '/fte/*',
    '/work-months/*',
  ]
  return keys.map((key) => `${holder}/personnel/*${key}`)
}

interface OpenYear {
  readonly year: number
  readonly left: Ratio
  readonly of: Ratio
}

/** The years in which more of the time is left than may be. */
function yearsAbove(posts: readonly PostTime[], tolerance: Ratio): OpenYear[] {
  const years = [...new Set(posts.map(({ year }) => year))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const own = posts.filter((one) => one.year === year)
    const left = sum(own.map((one) => one.left))
    const of = timeOf(own)
    return compareRatios(left, multiply(of, tolerance)) > 0 ? [{ year, left, of }] : []
  })
}

/** `1.5 of 12 FTE in 2028 and 2029, 2 of 12 FTE in 2030`. */
function inWords(years: readonly OpenYear[]): string {
  return showByYear(
    years.map(({ year, left, of }) => ({ year, text: `${showRatio(left)} of ${showRatio(of)} FTE` })),
  )
}
