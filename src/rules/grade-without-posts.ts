// Time of a grade needs a post of that grade in the entity ([R13]).

import { timeOf, type PostTime, type TimeFact } from '../costing/staff-time.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Entity } from '../model/organization.ts'
import { showByYear } from '../model/period.ts'
import { showRatio } from '../money/ratio.ts'
import { compareOrigins } from '../source/origin.ts'
import type { CheckingRule } from './rule.ts'

export const gradeWithoutPosts: CheckingRule = {
  id: 'grade-without-posts',
  summary: 'An entity plans time of a grade of which it has no post',
  severity: 'error',
  explanation: {
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
  },
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
    const { facts, posts } = staffTime()
    const without = new Map<Entity, TimeFact[]>()
    for (const fact of facts) {
      if (!fact.isOver || fact.post !== undefined) continue
      if (posts.some(({ entity, grade }) => entity === fact.entity && grade === fact.grade)) continue
      without.set(fact.entity, [...(without.get(fact.entity) ?? []), fact])
    }
    for (const [entity, own] of without) {
      const hasPosts = posts.some((one) => one.entity === entity)
      if (hasPosts)
        for (const grade of gradesOf(own))
          yield withoutGrade(
            own.filter((fact) => fact.grade === grade),
            posts,
          )
      else yield withoutAny(own)
    }
  },
}

function withoutGrade(facts: readonly TimeFact[], posts: readonly PostTime[]): Finding {
  const [{ entity, grade }] = facts as [TimeFact]
  const others = gradesOf(posts.filter((one) => one.entity === entity))
  return {
    message: `${entity.id} plans time of ${grade}, and the staffing table has no post of this grade in ${entity.id}: ${inWords(facts)}.`,
    hint: `Add the posts to the staffing table, or correct the grade. ${entity.id} has posts of ${others.join(', ')}.`,
    ...placesOf(facts),
    subject: `${entity.id} ${grade}`,
  }
}

/** All grades are missing: most likely the posts of the whole entity were not yet written. */
function withoutAny(facts: readonly TimeFact[]): Finding {
  const [{ entity }] = facts as [TimeFact]
  const grades = gradesOf(facts)
  const of = grades.length === 1 ? grades[0]! : `${grades.length} grades`
  return {
    message: `${entity.id} plans time of ${of}, and the staffing table has no post of ${entity.id} at all: ${inWords(facts)}.`,
    hint: `Add the posts of ${entity.id} to the staffing table, such as: posts: [{entity: ${entity.id}, grade: ${grades[0]!}, count: 2}]`,
    ...placesOf(facts),
    subject: entity.id,
  }
}

function gradesOf(all: readonly { readonly grade: string }[]): string[] {
  return [...new Set(all.map(({ grade }) => grade))]
}

function inWords(facts: readonly TimeFact[]): string {
  const years = [...new Set(facts.map(({ year }) => year))].sort((a, b) => a - b)
  return showByYear(
    years.map((year) => ({
      year,
      text: `${showRatio(timeOf(facts.filter((fact) => fact.year === year)))} FTE`,
    })),
  )
}

function placesOf(facts: readonly TimeFact[]): Pick<Finding, 'at' | 'related'> {
  const byLine = new Map(facts.map((fact) => [fact.line, fact]))
  const lines = [...byLine.values()].sort((a, b) => compareOrigins(a.line.origin, b.line.origin))
  const [first, ...others] = lines as [TimeFact, ...TimeFact[]]
  return {
    at: first.line.origin,
    related: others.map(({ line, output }) => ({
      at: line.origin,
      message: `more such time, in "${output.id}"`,
    })),
  }
}
