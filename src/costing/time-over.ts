// Time that is planned for more than there are posts, gathered for messages: one entry for each group of lines that draws
// on the same posts, over all years ([R13]).

import type { Entity } from '../model/organization.ts'
import type { Year } from '../model/period.ts'
import type { NamedPost } from '../model/staffing.ts'
import { add, type Ratio } from '../money/ratio.ts'
import { compareOrigins } from '../source/origin.ts'
import { timeOf, type PostTime, type StaffTime, type TimeFact } from './staff-time.ts'

export interface TimeOver {
  readonly entity: Entity
  readonly grade: string
  /** What the lines name, besides the grade: one post, posts of one contract, or neither. */
  readonly post: NamedPost | undefined
  readonly contract: string | undefined
  readonly years: readonly YearOver[]
  /** All lines that draw on the posts in the years over, each once: those of the group first, then by place. */
  readonly lines: readonly TimeFact[]
}

export interface YearOver {
  readonly year: Year
  /** Full-time equivalents planned on the posts, and those that the posts have. */
  readonly planned: Ratio
  readonly posts: Ratio
}

export function timeOver({ facts, posts }: StaffTime): TimeOver[] {
  const groups = new Map<string, TimeFact[]>()
  for (const fact of facts.filter(({ isOver }) => isOver)) {
    const key = groupKey(fact)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.entries()].map(([key, over]): TimeOver => {
    const [first] = over as [TimeFact]
    const { entity, grade, line, post } = first
    const years = [...new Set(over.map(({ year }) => year))].sort((a, b) => a - b)
    const contract = line.post === undefined ? line.contract : undefined
    return {
      entity,
      grade,
      post,
      contract,
      years: years.map((year) => {
        // Where time is over, nothing is left of the posts that the lines may draw on.
        const own = timeOf(posts.filter((one) => one.year === year && mayServe(one, first)))
        return { year, planned: add(own, timeOf(over.filter((fact) => fact.year === year))), posts: own }
      }),
      lines: oneOfEachLine(
        facts.filter((fact) => years.includes(fact.year) && mayServe(fact, first)),
        (fact) => groupKey(fact) === key,
      ),
    }
  })
}

function groupKey({ entity, grade, line: { post, contract } }: TimeFact): string {
  return JSON.stringify([entity.id, grade, post ?? null, post === undefined ? (contract ?? null) : null])
}

/** Whether a line may draw on the posts, or on those from which other time was drawn. */
function mayServe(
  { entity, grade, post, contract }: PostTime | TimeFact,
  { line, ...fact }: TimeFact,
): boolean {
  if (entity !== fact.entity || grade !== fact.grade) return false
  if (line.post !== undefined) return post?.id === line.post
  return line.contract === undefined || contract === line.contract
}

function oneOfEachLine(facts: readonly TimeFact[], isFirst: (fact: TimeFact) => boolean): TimeFact[] {
  const byLine = new Map(facts.map((fact) => [fact.line, fact]))
  return [...byLine.values()].sort(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || compareOrigins(a.line.origin, b.line.origin),
  )
}
