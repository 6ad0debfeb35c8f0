// Time of a grade needs a post of that grade in the entity ([R13]).

import { groupBy } from '../source/group-by.ts'
import { overPlanned, type OverPlanned } from '../costing/staff/time-over.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { showByYear } from '../model/period.ts'
import { showRatio, sum } from '../money/ratio.ts'
import { compareOrigins } from '../source/origin.ts'
import type { CheckingRule } from './rule.ts'

export const gradeWithoutPosts: CheckingRule = {
  id: 'grade-without-posts',
  summary: 'An entity plans time of a grade of which it has no post',
  severity: 'error',
  explanation: () => ({
    finds:
      'Time of a grade in the plan of an entity that has no post of this grade in the staffing table in any year. Without a staffing table nothing is compared.',
    matters:
      'Nobody can give the time. Either the grade is another, or the post is missing from the staffing table, and with it from every list of posts.',
    example: `
# reference/standard-costs.yaml
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: 90000
  - grade: clerk
    category: personnel
    per-year: 60000
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
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
      - grade: officer
        fte: 1
      - grade: clerk
        fte: 0.5
`,
    better: `
# reference/standard-costs.yaml
kind: standard-costs
standard-costs:
  - grade: officer
    category: personnel
    per-year: 90000
  - grade: clerk
    category: personnel
    per-year: 60000
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - entity: BUR
    grade: officer
  - entity: BUR
    grade: clerk
    work-months: 6
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
        fte: 1
      - grade: clerk
        fte: 0.5
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
    const time = staffTime()
    const gradesAt = groupBy(time.posts, ({ entity }) => entity)
    const without = overPlanned(time).filter(({ hasPosts, post }) => !hasPosts && post === undefined)
    for (const [entity, own] of groupBy(without, (one) => one.entity)) {
      const others = gradesAt.get(entity)
      if (others === undefined) yield withoutAny(own)
      else
        for (const group of groupBy(own, ({ grade }) => grade).values())
          yield withoutGrade(group, gradesOf(others))
    }
  },
}

function withoutGrade(own: readonly OverPlanned[], others: readonly string[]): Finding {
  const { entity, grade } = own[0]!
  return {
    message: `${entity.id} plans time of ${grade}, and the staffing table has no post of this grade in ${entity.id}: ${inWords(own)}.`,
    hint: `Add the posts to the staffing table, or correct the grade. ${entity.id} has posts of ${others.join(', ')}.`,
    ...placesOf(own),
    subject: `${entity.id} ${grade}`,
  }
}

/** All grades are missing: most likely the posts of the whole entity were not yet written. */
function withoutAny(own: readonly OverPlanned[]): Finding {
  const { entity } = own[0]!
  const grades = gradesOf(own)
  const of = grades.length === 1 ? grades[0]! : `${grades.length} grades`
  return {
    message: `${entity.id} plans time of ${of}, and the staffing table has no post of ${entity.id} at all: ${inWords(own)}.`,
    hint: `Add the posts of ${entity.id} to the staffing table, under \`posts:\`, such as: - {entity: ${entity.id}, grade: ${grades[0]!}, count: 2}`,
    ...placesOf(own),
    subject: entity.id,
  }
}

function gradesOf(all: readonly { readonly grade: string }[]): string[] {
  return [...new Set(all.map(({ grade }) => grade))]
}

/** `1.5 FTE in 2028, 0.5 FTE in 2029`. */
function inWords(own: readonly OverPlanned[]): string {
  const byYear = [
    ...groupBy(
      own.flatMap(({ years }) => years),
      ({ year }) => year,
    ),
  ].sort(([a], [b]) => a - b)
  return showByYear(
    byYear.map(([year, over]) => ({
      year,
      text: `${showRatio(sum(over.map(({ planned }) => planned)))} FTE`,
    })),
  )
}

function placesOf(own: readonly OverPlanned[]): Pick<Finding, 'at' | 'related'> {
  const lines = own.flatMap((one) => one.lines).sort((a, b) => compareOrigins(a.line.origin, b.line.origin))
  const [first, ...others] = lines
  return {
    at: first!.line.origin,
    related: others.map(({ line, output }) => ({
      at: line.origin,
      message: `more such time, in "${output.id}"`,
    })),
  }
}
