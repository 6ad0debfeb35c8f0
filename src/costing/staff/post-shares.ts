// What each post works for, for performance management (e-PMDS, [R13]): by post where lines name one, else by entity and
// grade. What lines without a post draw from one that has an id is never shown as the work of that person, but with the
// grade: so every time stands once, and the shares of such a post are less than one together.

import type { Entity } from '../../model/organization.ts'
import type { Activity, Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { NamedPost } from '../../model/staffing.ts'
import { add, divide, isZero, ZERO, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { compareGrades, paidBy } from './staff-tally.ts'
import { staffTimeOf, type TimeFact } from './staff-time.ts'

/** A post in a year; or, where lines name only a grade, all posts of one entity and grade together. */
export interface PostShares {
  readonly entity: Entity
  readonly grade: string
  readonly post: NamedPost | undefined
  readonly year: Year
  /**
   * Its time, in full-time equivalents; of a grade, that of posts without an id and what its lines draw from the others.
   * Absent without a staffing table.
   */
  readonly fte: Ratio | undefined
  /** By Output, Activity and contract. */
  readonly shares: readonly TimeShare[]
  /** What nobody plans. Zero where only a part of the money is shown, and in a year that no plan covers ([D2]). */
  readonly rest: Ratio
  /** Whether more is planned than there is. */
  readonly isOver: boolean
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
    const key = JSON.stringify([entity.id, grade, post?.id ?? null, year])
    const group = groups.get(key) ?? {
      entity,
      grade,
      post,
      year,
      facts: [],
      ownTime: ZERO,
      rest: ZERO,
      isPlanned: true,
    }
    groups.set(key, group)
    return group
  }
  for (const fact of time.facts) {
    const { entity, grade, year, line, post, fte, isOver } = fact
    const group = groupOf(entity, grade, line.post === undefined ? undefined : post, year)
    group.facts.push(fact)
    // Drawn from a post that has an id, for a line that names only its grade.
    if (line.post === undefined && post !== undefined && !isOver) group.ownTime = add(group.ownTime, fte)
  }
  for (const { entity, grade, post, year, fte, left, isPlanned } of time.posts) {
    const group = groupOf(entity, grade, post, year)
    group.ownTime = add(group.ownTime, fte)
    group.rest = add(group.rest, left)
    group.isPlanned = isPlanned
  }
  return [...groups.values()]
    .filter(({ year, facts, isPlanned }) => years.includes(year) && (isPlanned || facts.length > 0))
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
  isPlanned: boolean
}

function sharesOf(
  { entity, grade, post, year, facts, ownTime, rest, isPlanned }: Group,
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
    rest: isPlanned && funding === undefined ? rest : ZERO,
    isOver: facts.some(({ isOver }) => isOver),
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
