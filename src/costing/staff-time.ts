// Staff time against the staffing table ([R13]): time is conserved. In every pool of posts (one entity, grade and year)
// time planned = time that posts have for it + time over, and time of posts = time planned on them + time left.
//
// Who draws on which posts: a line that names a post, on that post alone. A line with a contract, on posts of that
// contract; one without, on all posts of the grade. Lines with a contract draw first, since they have no other posts; so
// whatever can be served is, and nothing is served twice. Each draws first on posts without an id, then on what is left of
// those with one, in proportion to what they have left: exact, and the same whatever the order of lines.
//
// All lines draw, whoever pays; won't Outputs plan no time ([D11]). The vacancy rate lowers cost, never time.

import type { Entity } from '../model/organization.ts'
import { isPursued, type Activity, type Output, type StaffCost } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import type { NamedPost, Post } from '../model/staffing.ts'
import {
  add,
  compareRatios,
  divide,
  isZero,
  multiply,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from '../money/ratio.ts'
import { compareOrigins, compareText } from '../source/origin.ts'

export interface StaffTime {
  /** Without a staffing table nothing is compared: no posts, and no time over. */
  readonly hasPosts: boolean
  /** In the order of pools, then of places. */
  readonly facts: readonly TimeFact[]
  readonly posts: readonly PostTime[]
}

/** Time of one line and year, as far as it is drawn from one kind of posts. */
export interface TimeFact {
  readonly year: Year
  /** Whose posts: that of the post which the line names, else that of the Output. */
  readonly entity: Entity
  readonly grade: string
  /** Of the posts from which the time is drawn; of time over, that of the line. Undefined where it is not said. */
  readonly contract: string | undefined
  /** The post from which the time is drawn, where it has an id; of time over, that of the line. */
  readonly post: NamedPost | undefined
  readonly output: Output
  readonly activity: Activity | undefined
  readonly line: StaffCost
  /** Full-time equivalents, above zero. */
  readonly fte: Ratio
  /** Whether no post has time left for it. */
  readonly isOver: boolean
}

/** Posts of one entity, grade, contract and year that have no id, or one post that has. */
export interface PostTime {
  readonly year: Year
  readonly entity: Entity
  readonly grade: string
  readonly contract: string | undefined
  readonly post: NamedPost | undefined
  /** Full-time equivalents, above zero. */
  readonly fte: Ratio
  /** What nobody plans. */
  readonly left: Ratio
  /** Whether an operational plan of the entity covers the year: else nothing is planned, which is not zero ([D2]). */
  readonly isPlanned: boolean
}

export function staffTimeOf(plan: Plan): StaffTime {
  const named = new Map(plan.posts.filter(isNamed).map((post) => [post.id, post]))
  const pools = new Map<string, Pool>()
  const poolOf = (entity: Entity, grade: string, year: Year): Pool => {
    const key = JSON.stringify([entity.id, grade, year])
    const known = pools.get(key)
    if (known !== undefined) return known
    const pool: Pool = { entity, grade, year, demands: [], supplies: [] }
    pools.set(key, pool)
    return pool
  }
  for (const output of plan.outputs.filter(isPursued)) {
    for (const line of output.staff) {
      const post = line.post === undefined ? undefined : named.get(line.post)
      for (const year of output.years) {
        const fte = line.fte.get(year) ?? ZERO
        if (!isZero(fte))
          poolOf(post?.entity ?? output.entity, line.grade, year).demands.push({ output, line, post, fte })
      }
    }
  }
  for (const post of plan.posts) {
    for (const year of plan.period.years) {
      const fte = post.fte.get(year) ?? ZERO
      if (!isZero(fte)) addSupply(poolOf(post.entity, post.grade, year), post, fte)
    }
  }
  const hasPosts = plan.posts.length > 0
  const inOrder = [...pools.entries()].sort(([a], [b]) => compareText(a, b)).map(([, pool]) => pool)
  return {
    hasPosts,
    facts: inOrder.flatMap((pool) => drawAll(pool, hasPosts)),
    posts: inOrder.flatMap(({ entity, grade, year, supplies }) =>
      supplies.map(({ contract, post, fte, left }) => ({
        ...{ year, entity, grade, contract, post, fte, left },
        isPlanned: isPlanned(plan, entity, year),
      })),
    ),
  }
}

/** The time of facts or posts together. */
export function timeOf(all: readonly { readonly fte: Ratio }[]): Ratio {
  return sum(all.map(({ fte }) => fte))
}

function isPlanned({ operationalPlans }: Plan, entity: Entity, year: Year): boolean {
  return operationalPlans.some((one) => one.entity === entity && one.yearsInForce.includes(year))
}

export function isNamed(post: Post): post is NamedPost {
  return post.id !== undefined
}

interface Pool {
  readonly entity: Entity
  readonly grade: string
  readonly year: Year
  readonly demands: Demand[]
  readonly supplies: Supply[]
}

interface Demand {
  readonly output: Output
  readonly line: StaffCost
  readonly post: NamedPost | undefined
  readonly fte: Ratio
}

/** What is left of it falls while it is drawn on. */
interface Supply {
  readonly contract: string | undefined
  readonly post: NamedPost | undefined
  fte: Ratio
  left: Ratio
}

function addSupply({ supplies }: Pool, post: Post, fte: Ratio): void {
  const like = isNamed(post)
    ? undefined
    : supplies.find((one) => one.post === undefined && one.contract === post.contract)
  if (like === undefined) {
    supplies.push({ contract: post.contract, post: isNamed(post) ? post : undefined, fte, left: fte })
  } else {
    like.fte = add(like.fte, fte)
    like.left = like.fte
  }
}

function drawAll(pool: Pool, hasPosts: boolean): TimeFact[] {
  const { demands, supplies } = pool
  demands.sort((a, b) => compareOrigins(a.line.origin, b.line.origin))
  supplies.sort(
    (a, b) =>
      compareText(a.post?.id ?? '', b.post?.id ?? '') || compareText(a.contract ?? '', b.contract ?? ''),
  )
  if (!hasPosts) return demands.map((demand) => factOf(pool, demand, demand.fte, undefined, false))
  const onPosts = groupBy(
    demands.filter(({ line }) => line.post !== undefined),
    ({ line }) => line.post!,
  )
  const byContract = groupBy(
    demands.filter(({ line }) => line.post === undefined && line.contract !== undefined),
    ({ line }) => line.contract!,
  )
  const onGrade = demands.filter(({ line }) => line.post === undefined && line.contract === undefined)
  return [
    ...[...onPosts].flatMap(([id, group]) =>
      draw(pool, group, [supplies.filter(({ post }) => post?.id === id)]),
    ),
    ...[...byContract].flatMap(([contract, group]) =>
      draw(pool, group, inTurn(supplies.filter((one) => one.contract === contract))),
    ),
    ...draw(pool, onGrade, inTurn(supplies)),
  ]
}

/** Posts without an id come first. */
function inTurn(supplies: readonly Supply[]): Supply[][] {
  return [
    supplies.filter(({ post }) => post === undefined),
    supplies.filter(({ post }) => post !== undefined),
  ]
}

/** Serves the lines of one group together, from one stage of posts after the other; what no post has time for is over. */
function draw(pool: Pool, demands: readonly Demand[], stages: readonly Supply[][]): TimeFact[] {
  const total = timeOf(demands)
  if (isZero(total)) return []
  const parts: { readonly supply: Supply | undefined; readonly fte: Ratio }[] = []
  let unserved = total
  for (const stage of stages) {
    const left = sum(stage.map((supply) => supply.left))
    if (isZero(left) || isZero(unserved)) continue
    const taken = compareRatios(left, unserved) < 0 ? left : unserved
    for (const supply of stage) {
      const fte = divide(multiply(taken, supply.left), left)
      if (isZero(fte)) continue
      parts.push({ supply, fte })
      supply.left = subtract(supply.left, fte)
    }
    unserved = subtract(unserved, taken)
  }
  if (!isZero(unserved)) parts.push({ supply: undefined, fte: unserved })
  return demands.flatMap((demand) =>
    parts.map(({ supply, fte }) =>
      factOf(pool, demand, divide(multiply(demand.fte, fte), total), supply, supply === undefined),
    ),
  )
}

function factOf(
  { entity, grade, year }: Pool,
  { output, line, post: named }: Demand,
  fte: Ratio,
  supply: Supply | undefined,
  isOver: boolean,
): TimeFact {
  const { contract, post } = supply ?? { contract: line.contract, post: named }
  return { year, entity, grade, contract, post, output, activity: line.activity, line, fte, isOver }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
