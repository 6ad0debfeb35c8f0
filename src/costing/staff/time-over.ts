// Time that is planned for more than there are posts, for messages: lines that draw on the same posts over all years ([R13]).

import type { Entity } from '../../model/organization.ts'
import type { NamedPost } from '../../model/staffing.ts'
import { groupBy } from '../../source/group-by.ts'
import type { PlannedLine, StaffTime, TimeOver } from './staff-time.ts'

export interface OverPlanned {
  readonly entity: Entity
  readonly grade: string
  /** One post, posts of one contract, or neither. */
  readonly post: NamedPost | undefined
  readonly contract: string | undefined
  /** Whether the entity has posts of the grade in any year. */
  readonly hasPosts: boolean
  /** In order, one for each year. */
  readonly years: readonly TimeOver[]
  /** The lines that draw on the posts, each once. */
  readonly lines: readonly [PlannedLine, ...PlannedLine[]]
}

export function overPlanned({ over, posts }: StaffTime): OverPlanned[] {
  const gradeOf = ({ entity, grade }: { readonly entity: Entity; readonly grade: string }): string =>
    JSON.stringify([entity.id, grade])
  const withPosts = new Set(posts.map(gradeOf))
  const groups = groupBy(over, (one) => JSON.stringify([gradeOf(one), one.post?.id, one.contract]))
  return [...groups.values()].map((years): OverPlanned => {
    const [first] = years as [TimeOver]
    const byLine = new Map(years.flatMap(({ lines }) => lines).map((one) => [one.line, one]))
    const { entity, grade, post, contract } = first
    // Those of the first year come first, in their order; so the first of all is one that names what the group names.
    const lines = [...byLine.values()] as unknown as OverPlanned['lines']
    return { entity, grade, post, contract, hasPosts: withPosts.has(gradeOf(first)), years, lines }
  })
}
