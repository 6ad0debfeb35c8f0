// Staff time against the staffing table ([R13]): time is conserved. In every pool of posts (one entity, grade and year)
// time planned = time that posts have for it + time over, and time of posts = time planned on them + time left.
//
// Who draws on which posts: a line that names a post, on that post alone. A line with a contract, on posts of that
// contract; one without, on all posts of the grade. Lines with a contract draw first, since they have no other posts; so
// whatever can be served is, and nothing is served twice. Each draws first on posts without an id, then on what is left of
// those with one, in proportion to what they have left: exact, and the same whatever the order of lines.
//
// All lines draw, whoever pays; won't Outputs plan no time ([D11]). The vacancy rate lowers cost, never time.

import type { Entity } from '../../model/organization.ts'
import { isPursued, type Activity, type Output, type StaffCost } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { NamedPost, Post } from '../../model/staffing.ts'
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
} from '../../money/ratio.ts'
import { compareOrigins, compareText } from '../../source/origin.ts'
import { groupBy } from '../../source/group-by.ts'

export interface StaffTime {
  /** Without a staffing table nothing is compared: no posts, and no time over. */
  readonly hasPosts: boolean
  /** In the order of pools, then of places. */
  readonly facts: readonly TimeFact[]
  readonly posts: readonly PostTime[]
  readonly over: readonly TimeOver[]
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

/** Lines of one year that draw on the same posts, and plan more than these have. */
export interface TimeOver {
  readonly year: Year
  readonly entity: Entity
  readonly grade: string
  /** What the lines name besides the grade: one post, posts of one contract, or neither. */
  readonly post: NamedPost | undefined
  readonly contract: string | undefined
  /** Full-time equivalents planned on the posts, by these lines and those that drew before them; and what the posts have. */
  readonly planned: Ratio
  readonly posts: Ratio
  readonly lines: readonly PlannedLine[]
}

/** A personnel line with the Output whose it is. */
export interface PlannedLine {
  readonly output: Output
  readonly line: StaffCost
}

export function staffTimeOf(plan: Plan): StaffTime {
  const pools = poolsOf(plan)
  const hasPosts = plan.posts.length > 0
  const planned = new Set(
    plan.operationalPlans.flatMap(({ entity, yearsInForce }) =>
      yearsInForce.map((year) => `${entity.id} ${year}`),
    ),
  )
  const facts: TimeFact[] = []
  const posts: PostTime[] = []
  const over: TimeOver[] = []
  for (const pool of pools) {
    const { entity, grade, year, demands } = pool
    if (hasPosts) drawAll(pool, facts, over)
    else for (const demand of demands) facts.push(factOf(pool, demand, demand.fte, undefined, false))
    const isPlanned = planned.has(`${entity.id} ${year}`)
    for (const { contract, post, fte, left } of pool.supplies.values())
      posts.push({ year, entity, grade, contract, post, fte, left, isPlanned })
  }
  return { hasPosts, facts, posts, over }
}

/** The time of facts or posts together. */
export function timeOf(all: readonly { readonly fte: Ratio }[]): Ratio {
  return sum(all.map(({ fte }) => fte))
}

interface Pool {
  readonly entity: Entity
  readonly grade: string
  readonly year: Year
  readonly demands: Demand[]
  /** By post and contract. */
  readonly supplies: Map<string, Supply>
}

interface Demand extends PlannedLine {
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

/** In the order of entities, grades and years; lines by place, posts by id and contract. */
function poolsOf(plan: Plan): Pool[] {
  const pools: Pool[] = []
  const byGrade = new Map<string, Map<Year, Pool>>()
  // A line has many years; whose they are is looked up once.
  const poolsByYear = (entity: Entity, grade: string): ((year: Year) => Pool) => {
    const key = JSON.stringify([entity.id, grade])
    const byYear = byGrade.get(key) ?? new Map<Year, Pool>()
    byGrade.set(key, byYear)
    return (year) => {
      const known = byYear.get(year)
      if (known !== undefined) return known
      const pool = { entity, grade, year, demands: [], supplies: new Map<string, Supply>() }
      byYear.set(year, pool)
      pools.push(pool)
      return pool
    }
  }
  const named = new Map(plan.posts.filter(isNamed).map((post) => [post.id, post]))
  const lines = plan.outputs
    .filter(isPursued)
    .flatMap((output) => output.staff.map((line) => ({ output, line })))
  lines.sort((a, b) => compareOrigins(a.line.origin, b.line.origin))
  for (const { output, line } of lines) {
    const post = line.post === undefined ? undefined : named.get(line.post)
    const poolOf = poolsByYear(post?.entity ?? output.entity, line.grade)
    for (const year of output.years) {
      const fte = line.fte.get(year) ?? ZERO
      if (!isZero(fte)) poolOf(year).demands.push({ output, line, post, fte })
    }
  }
  const posts = [...plan.posts].sort(
    (a, b) => compareText(a.id ?? '', b.id ?? '') || compareText(a.contract ?? '', b.contract ?? ''),
  )
  for (const post of posts) {
    const poolOf = poolsByYear(post.entity, post.grade)
    for (const year of plan.period.years) {
      const fte = post.fte.get(year) ?? ZERO
      if (!isZero(fte)) addSupply(poolOf(year), post, fte)
    }
  }
  return pools
    .map((pool) => [JSON.stringify([pool.entity.id, pool.grade, pool.year]), pool] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, pool]) => pool)
}

function isNamed(post: Post): post is NamedPost {
  return post.id !== undefined
}

function addSupply({ supplies }: Pool, post: Post, added: Ratio): void {
  const key = JSON.stringify([post.id ?? null, post.contract ?? null])
  const fte = add(supplies.get(key)?.fte ?? ZERO, added)
  supplies.set(key, { contract: post.contract, post: isNamed(post) ? post : undefined, fte, left: fte })
}

function drawAll(pool: Pool, facts: TimeFact[], over: TimeOver[]): void {
  const supplies = [...pool.supplies.values()]
  const byPost = groupBy(supplies, ({ post }) => post?.id)
  const byContract = groupBy(supplies, ({ contract }) => contract)
  const demands = groupBy(pool.demands, ({ line: { post, contract } }) => JSON.stringify([post, contract]))
  const inTurn = [...demands.values()].sort((a, b) => turnOf(a[0]!) - turnOf(b[0]!))
  for (const group of inTurn) {
    const { post, contract } = group[0]!.line
    const own =
      post !== undefined ? byPost.get(post) : contract !== undefined ? byContract.get(contract) : supplies
    // Of lines that name no post and no contract, those before have drawn on the same posts.
    const lines = post === undefined && contract === undefined ? [...group, ...inTurn.flat()] : group
    draw(pool, group, own ?? [], { lines, facts, over })
  }
}

/** Who has fewer posts to draw on draws first. */
function turnOf({ line: { post, contract } }: Demand): number {
  return post !== undefined ? 0 : contract !== undefined ? 1 : 2
}

/** Serves lines together, first from posts without an id, then from the others; what no post has time for is over. */
function draw(
  pool: Pool,
  demands: readonly Demand[],
  supplies: readonly Supply[],
  found: { readonly lines: readonly Demand[]; readonly facts: TimeFact[]; readonly over: TimeOver[] },
): void {
  const { entity, grade, year } = pool
  const total = timeOf(demands)
  const parts: { readonly supply: Supply | undefined; readonly fte: Ratio }[] = []
  let unserved = total
  for (const isById of [false, true]) {
    const stage = supplies.filter(({ post }) => (post !== undefined) === isById)
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
  if (!isZero(unserved)) {
    parts.push({ supply: undefined, fte: unserved })
    const [{ line, post }] = demands as [Demand]
    const posts = timeOf(supplies)
    const contract = line.post === undefined ? line.contract : undefined
    // Nothing is left of the posts: what is planned on them is all that they have, and what is over.
    found.over.push({
      year,
      entity,
      grade,
      post,
      contract,
      posts,
      planned: add(posts, unserved),
      lines: found.lines,
    })
  }
  for (const demand of demands)
    for (const { supply, fte } of parts) {
      const own = divide(multiply(demand.fte, fte), total)
      found.facts.push(factOf(pool, demand, own, supply, supply === undefined))
    }
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
