// Staff time summed by one or several groupings and by year, beside the posts ([R13]). Whatever the grouping, the totals are
// the same: each fact falls into one row, and so does each post. In every row
//   planned − over + left = posts,
// but for posts of years that no operational plan of their entity covers: of these nothing is left, for nothing is planned.

import type { Entity } from '../../model/organization.ts'
import type { Activity, Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { NamedPost } from '../../model/staffing.ts'
import { compareRatios, isZero, multiply, sum, ZERO, type Ratio } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import { isFundedBy, type NotPlanned } from '../rollup.ts'
import type { StaffGrouping, StaffQuery } from './staff-query.ts'
import { staffTimeOf, timeOf, type PostTime, type TimeFact } from './staff-time.ts'

/** A grade and a contract are words. */
export type StaffElement = Entity | Output | Activity | NamedPost | string

export interface StaffTally extends StaffQuery {
  /** Whether the plan has a staffing table. */
  readonly hasPosts: boolean
  /** Whether rows have posts beside the time: there are some, all money is shown, and posts belong to every grouping. */
  readonly isCompared: boolean
  readonly rows: readonly TallyRow[]
  readonly total: ReadonlyMap<Year, Balance>
  /** Whether the contract or post of some time is not written, but that of posts from which it is drawn. */
  readonly isDrawn: boolean
  /** Entities with the years that none of their operational plans covers ([D2]). */
  readonly notPlanned: readonly NotPlannedTime[]
}

export interface NotPlannedTime extends NotPlanned {
  /** Whether posts of these years stand in the tally. */
  readonly hasPosts: boolean
}

export interface TallyRow {
  /** One for each grouping; undefined where time belongs to none. */
  readonly elements: readonly (StaffElement | undefined)[]
  readonly byYear: ReadonlyMap<Year, Balance>
}

/** In full-time equivalents. */
export interface Balance {
  /** Undefined in a year that no operational plan covers: of the entity, or of any where rows are of several ([D2]). */
  readonly planned: Ratio | undefined
  readonly posts: Ratio
  /** Of the posts, what nobody plans. */
  readonly left: Ratio
  /** What is planned beyond the posts. */
  readonly over: Ratio
}

export function tallyStaff(plan: Plan, query: StaffQuery): StaffTally {
  const { by, years, funding } = query
  const time = staffTimeOf(plan)
  const facts = time.facts.filter(({ year }) => years.includes(year)).flatMap((fact) => paidBy(fact, funding))
  const isCompared = time.hasPosts && funding === undefined && by.every(isOfPosts)
  const posts = isCompared ? time.posts.filter(({ year }) => years.includes(year)) : []
  const isCovered = coverageOf(plan)
  const groups = new Map<string, Group>()
  const groupOf = (one: TimeFact | PostTime): Group => {
    const elements = by.map((grouping) => elementOf(one, grouping))
    const key = JSON.stringify(elements.map(keyOfElement))
    const group = groups.get(key) ?? { elements, facts: [], posts: [] }
    groups.set(key, group)
    return group
  }
  for (const fact of facts) groupOf(fact).facts.push(fact)
  for (const post of posts) groupOf(post).posts.push(post)
  return {
    ...query,
    hasPosts: time.hasPosts,
    isCompared,
    rows: [...groups.values()]
      .sort((a, b) => compareElements(plan, by, a.elements, b.elements))
      .map((group) => {
        const entity = entityOf(by, group.elements)
        return { elements: group.elements, byYear: balances(group, years, (year) => isCovered(year, entity)) }
      }),
    total: balances({ facts, posts }, years, isCovered),
    isDrawn:
      time.hasPosts &&
      (by.includes('contract') || by.includes('post')) &&
      facts.some(({ isOver, line }) => !isOver && line.post === undefined && line.contract === undefined),
    notPlanned: plan.entities.flatMap((entity) => {
      const absent = years.filter((year) => !isCovered(year, entity))
      const hasPosts = posts.some((one) => one.entity === entity && absent.includes(one.year))
      return absent.length === 0 ? [] : [{ entity, years: absent, hasPosts }]
    }),
  }
}

/** The key of an element in JSON: its id, or the word. */
export function keyOfElement(element: StaffElement | undefined): string | null {
  if (element === undefined) return null
  return typeof element === 'string' ? element : element.id
}

/** The part of the time that the money asked for pays; nothing where it pays none. */
export function paidBy(fact: TimeFact, funding: string | undefined): TimeFact[] {
  if (funding === undefined) return [fact]
  const share = sum(
    fact.line.funding.filter(({ source }) => isFundedBy(source, funding)).map(({ share }) => share),
  )
  return isZero(share) ? [] : [{ ...fact, fte: multiply(fact.fte, share) }]
}

export function compareGrades({ grades }: Plan, a: string, b: string): number {
  return grades.indexOf(a) - grades.indexOf(b) || compareText(a, b)
}

interface Group {
  readonly elements: readonly (StaffElement | undefined)[]
  readonly facts: TimeFact[]
  readonly posts: PostTime[]
}

function isOfPosts(grouping: StaffGrouping): boolean {
  return grouping !== 'output' && grouping !== 'activity'
}

function elementOf(one: TimeFact | PostTime, grouping: StaffGrouping): StaffElement | undefined {
  if (grouping !== 'output' && grouping !== 'activity') return one[grouping]
  return 'output' in one ? one[grouping] : undefined
}

/** Whether an operational plan covers a year: one of the entity, or of any where none is given. */
function coverageOf({ operationalPlans }: Plan): (year: Year, entity?: Entity) => boolean {
  return (year, entity) =>
    operationalPlans.some(
      (one) => (entity === undefined || one.entity === entity) && one.yearsInForce.includes(year),
    )
}

/** The entity to which all of a row belongs; undefined where it may be several. */
function entityOf(by: readonly StaffGrouping[], elements: TallyRow['elements']): Entity | undefined {
  for (const [i, element] of elements.entries()) {
    if (typeof element !== 'object') continue
    if (by[i] === 'entity') return element as Entity
    if ('entity' in element) return element.entity
  }
  return undefined
}

/** @param isCovered whether an operational plan covers a year */
function balances(
  { facts, posts }: Pick<Group, 'facts' | 'posts'>,
  years: readonly Year[],
  isCovered: (year: Year) => boolean,
): ReadonlyMap<Year, Balance> {
  return new Map(
    years.map((year): [Year, Balance] => {
      const own = facts.filter((fact) => fact.year === year)
      const there = posts.filter((post) => post.year === year)
      return [
        year,
        {
          planned: own.length === 0 && !isCovered(year) ? undefined : timeOf(own),
          posts: timeOf(there),
          left: sum(there.filter(({ isPlanned }) => isPlanned).map(({ left }) => left)),
          over: timeOf(own.filter(({ isOver }) => isOver)),
        },
      ]
    }),
  )
}

/** Grades in the order of the plan, all else by key; what belongs to no element comes last. */
function compareElements(
  plan: Plan,
  by: readonly StaffGrouping[],
  a: readonly (StaffElement | undefined)[],
  b: readonly (StaffElement | undefined)[],
): number {
  for (const [i, element] of a.entries()) {
    const [key, other] = [keyOfElement(element), keyOfElement(b[i])]
    if (key === other) continue
    if (key === null) return 1
    if (other === null) return -1
    return by[i] === 'grade' ? compareGrades(plan, key, other) : compareText(key, other)
  }
  return 0
}

/** Whether more is planned than there are posts. */
export function isAnyOver({ total }: StaffTally): boolean {
  return [...total.values()].some(({ over }) => compareRatios(over, ZERO) > 0)
}
