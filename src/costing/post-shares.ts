// What each post works for, for performance management (e-PMDS, [R13]): by post where lines name one, else by entity and
// grade. Time that is drawn by lines without a post is never shown as the work of a single person: what lines leave of a
// post that has an id is its rest, open to those that name only its grade.

import type { Entity } from '../model/organization.ts'
import type { Activity, Output } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import type { NamedPost } from '../model/staffing.ts'
import { add, compareRatios, divide, isZero, subtract, ZERO, type Ratio } from '../money/ratio.ts'
import { compareText } from '../source/origin.ts'
import { compareGrades, paidBy } from './staff-tally.ts'
import { staffTimeOf, timeOf, type TimeFact } from './staff-time.ts'

/** A post in a year; or, where lines name only a grade, all posts of one entity and grade together. */
export interface PostShares {
  readonly entity: Entity
  readonly grade: string
  readonly post: NamedPost | undefined
  readonly year: Year
  /** Its time, in full-time equivalents; of a grade, without what lines take of single posts. Absent without a staffing table. */
  readonly fte: Ratio | undefined
  /** By Output, Activity and contract. */
  readonly shares: readonly TimeShare[]
  /** What none of them takes. Zero where only a part of the money is shown. */
  readonly rest: Ratio
}

export interface TimeShare {
  readonly output: Output
  readonly activity: Activity | undefined
  /** That the line names, or that its post has. */
  readonly contract: string | undefined
  readonly fte: Ratio
  /** Of the time of the post or grade; above one where too much is planned. Undefined where there is no such time. */
  readonly share: Ratio | undefined
}

export function postShares(plan: Plan, years: readonly Year[], funding: string | undefined): PostShares[] {
  const time = staffTimeOf(plan)
  const groups = new Map<string, Group>()
  const groupOf = (entity: Entity, grade: string, post: NamedPost | undefined, year: Year): Group => {
    const key = groupKey({ entity, grade, post, year })
    const group = groups.get(key) ?? { entity, grade, post, year, facts: [], ownTime: ZERO, rest: ZERO }
    groups.set(key, group)
    return group
  }
  for (const fact of time.facts) {
    const isByName = fact.line.post !== undefined
    groupOf(fact.entity, fact.grade, isByName ? fact.post : undefined, fact.year).facts.push(fact)
  }
  for (const { entity, grade, post, year, fte } of time.posts) {
    const group = groupOf(entity, grade, post, year)
    group.ownTime = add(group.ownTime, fte)
  }
  for (const group of groups.values()) {
    group.rest = subtract(group.ownTime, timeOf(group.facts.filter(({ isOver }) => !isOver)))
    const grade = groups.get(groupKey({ ...group, post: undefined }))
    // Lines that name the grade draw on the rest of single posts, too.
    if (group.post !== undefined && grade !== undefined) grade.ownTime = add(grade.ownTime, group.rest)
  }
  for (const group of groups.values()) {
    if (group.post === undefined)
      group.rest = subtract(group.ownTime, timeOf(group.facts.filter(({ isOver }) => !isOver)))
  }
  return [...groups.values()]
    .filter(({ year }) => years.includes(year))
    .map((group) => sharesOf(group, time.hasPosts, funding))
    .sort((a, b) => compareGroups(plan, a, b))
}

interface Group {
  readonly entity: Entity
  readonly grade: string
  readonly post: NamedPost | undefined
  readonly year: Year
  readonly facts: TimeFact[]
  ownTime: Ratio
  rest: Ratio
}

function groupKey({ entity, grade, post, year }: Pick<Group, 'entity' | 'grade' | 'post' | 'year'>): string {
  return JSON.stringify([entity.id, grade, post?.id ?? null, year])
}

function sharesOf(
  { entity, grade, post, year, facts, ownTime, rest }: Group,
  hasPosts: boolean,
  funding: string | undefined,
): PostShares {
  const lines = new Map<string, TimeShare>()
  for (const { output, activity, line, fte } of facts.flatMap((fact) => paidBy(fact, funding))) {
    const key = JSON.stringify([output.id, activity?.id ?? null, line.contract ?? null])
    const time = add(lines.get(key)?.fte ?? ZERO, fte)
    const share = isZero(ownTime) ? undefined : divide(time, ownTime)
    lines.set(key, { output, activity, contract: line.contract, fte: time, share })
  }
  return {
    entity,
    grade,
    post,
    year,
    fte: hasPosts ? ownTime : undefined,
    shares: [...lines.entries()].sort(([a], [b]) => compareText(a, b)).map(([, share]) => share),
    rest: funding === undefined && compareRatios(rest, ZERO) > 0 ? rest : ZERO,
  }
}

/** By entity, grade, post and year; posts that have no id come last. */
function compareGroups(plan: Plan, a: PostShares, b: PostShares): number {
  return (
    compareText(a.entity.id, b.entity.id) ||
    compareGrades(plan, a.grade, b.grade) ||
    Number(a.post === undefined) - Number(b.post === undefined) ||
    compareText(a.post?.id ?? '', b.post?.id ?? '') ||
    a.year - b.year
  )
}
