// The roll-up: cost facts summed by one or several groupings and by year. Nothing is rounded here; whatever the grouping,
// the totals are the same number, because each fact falls into exactly one row.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { FUNDING_CLASSES, type Entity, type FundingSource } from '../model/organization.ts'
import { CATEGORY_GROUPS } from '../model/organization.ts'
import { PRIORITIES } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { compareText } from '../source/origin.ts'
import { totalIn, type ByYear } from './by-year.ts'
import {
  elementOf,
  keyOf,
  type Basis,
  type CostSum,
  type GroupElement,
  type Grouping,
} from './facts/cost-fact.ts'

export interface RollupQuery {
  /** The view that the facts are of. */
  readonly basis: Basis
  readonly by: readonly Grouping[]
  readonly years: readonly Year[]
  /** A funding class or the id of a funding source; it filters facts after allocation ([D9]). */
  readonly funding: string | undefined
  /** A second grouping, whose elements stand in the columns in place of the years. */
  readonly across?: Grouping | undefined
}

export interface Rollup {
  readonly basis: Basis
  readonly by: readonly Grouping[]
  readonly years: readonly Year[]
  readonly funding: string | undefined
  readonly across?: Across | undefined
  readonly rows: readonly RollupRow[]
  readonly total: RollupTotal
  /** The total of every year of the plan, whichever years were asked for: printed figures of one year are the same in all tables. */
  readonly everyYear: ReadonlyMap<Year, bigint>
  /** Entities without an operational plan, by year: their cost is not planned, which is not zero ([D2]). */
  readonly notPlanned: readonly NotPlanned[]
  /** Ids of the enabling Outputs with cost here: of all in the direct view, in the full view of those that nobody carries. */
  readonly notAllocated: readonly string[]
  readonly missing: readonly Diagnostic[]
}

/** The columns of a two-way table; undefined, for cost that belongs to no element, stands last. */
export interface Across {
  readonly grouping: Grouping
  readonly elements: readonly (GroupElement | undefined)[]
}

export interface RollupTotal extends Amounts {
  /** The sums by the elements across, in their order; empty when there are none. */
  readonly cells: readonly bigint[]
}

export interface RollupRow extends RollupTotal {
  /** One element for each grouping; undefined where a cost belongs to none. */
  readonly elements: readonly (GroupElement | undefined)[]
}

export interface Amounts {
  /** In the smallest unit; undefined for a year that is not planned. */
  readonly byYear: ReadonlyMap<Year, bigint | undefined>
  readonly total: bigint
}

export interface NotPlanned {
  readonly entity: Entity
  readonly years: readonly Year[]
}

/** @param lists the facts of one view, each in one list, or sums of them; read once, so that they need not all exist together */
export function rollUp(
  plan: Plan,
  lists: Iterable<readonly CostSum[]>,
  missing: readonly Diagnostic[],
  query: RollupQuery,
): Rollup {
  return rollUpEach(plan, lists, missing, [query])[0]!
}

/**
 * The same for several queries of one view, in one pass: making the facts takes longer than adding them up.
 *
 * @returns in the order of the queries
 */
export function rollUpEach(
  plan: Plan,
  lists: Iterable<readonly CostSum[]>,
  missing: readonly Diagnostic[],
  queries: readonly RollupQuery[],
): Rollup[] {
  const rolling = rollingUp(plan, missing, queries)
  for (const facts of lists) rolling.add(facts)
  return rolling.rollups()
}

/** Roll-ups that grow: for whoever makes facts for several of them at once. */
export interface RollingUp {
  add(facts: readonly CostSum[]): void
  /** In the order of the queries. */
  rollups(): Rollup[]
}

export function rollingUp(
  plan: Plan,
  missing: readonly Diagnostic[],
  queries: readonly RollupQuery[],
): RollingUp {
  const tallies = queries.map((query) => tallyOf(plan, query))
  return {
    add(facts) {
      for (const tally of tallies) tally.add(facts)
    },
    rollups: () => queries.map((query, i) => rollupOf(plan, missing, query, tallies[i]!.sums())),
  }
}

function rollupOf(
  plan: Plan,
  missing: readonly Diagnostic[],
  query: RollupQuery,
  { groups, whole, everyYear, columns, notAllocated }: RolledUp,
): Rollup {
  const coverage = coverageOf(plan, query.years)
  const across = query.across === undefined ? undefined : { grouping: query.across, elements: columns }
  const rows = groups.map(({ elements, byYear, byColumn }) => ({
    elements,
    ...amountsIn(query.years, byYear, (year) => isPlanned(coverage, query.by, elements, year)),
    cells: cellsOf(byColumn, columns),
  }))
  rows.sort((a, b) => compareElements(a.elements, b.elements))
  const total = amountsIn(query.years, whole.byYear, (year) => isPlanned(coverage, [], [], year))
  return {
    ...query,
    across,
    rows,
    everyYear: new Map(plan.period.years.map((year) => [year, everyYear.get(year) ?? 0n])),
    total: { ...total, cells: cellsOf(whole.byColumn, columns) },
    notPlanned: notPlannedOf(plan, coverage, query.years),
    notAllocated,
    missing,
  }
}

/** @param funding a funding class or the id of a source; undefined is all money */
export function isFundedBy(source: FundingSource, funding: string | undefined): boolean {
  return funding === undefined || source.id === funding || source.class === funding
}

/** Elements of the plan that a reader expects to see even without cost: a table of Outcomes lists every Outcome. */
function elementsWithoutCost(plan: Plan, by: readonly Grouping[]): readonly GroupElement[] {
  if (by.length !== 1) return []
  switch (by[0]) {
    case 'goal':
      return plan.goals
    case 'thematic-priority':
      return plan.thematicPriorities
    case 'outcome':
      return plan.outcomes
    case 'entity':
    case 'origin-entity':
      return plan.entities
    default:
      return []
  }
}

/** What facts add up to: by year and, in a two-way table, by the element across. */
interface Sums {
  readonly byYear: Map<Year, bigint>
  readonly byColumn: Map<ColumnKey, bigint>
}

type ColumnKey = string | number | null

interface Group extends Sums {
  readonly elements: readonly (GroupElement | undefined)[]
}

interface RolledUp {
  readonly groups: readonly Group[]
  /** All facts of the years that were asked for. */
  readonly whole: Sums
  readonly everyYear: ByYear
  /** The elements across, in order; none without a second grouping. */
  readonly columns: readonly (GroupElement | undefined)[]
  readonly notAllocated: readonly string[]
}

/** Sums that grow with the facts that are added: a plan has many more of them than rows, so none is kept. */
interface Tally {
  add(facts: readonly CostSum[]): void
  sums(): RolledUp
}

function tallyOf(plan: Plan, { by, years, funding, across }: RollupQuery): Tally {
  const { groups, groupOf } = groupsOf(plan, by)
  const otherYears = new Map<Year, bigint>()
  const columns = new Map<ColumnKey, GroupElement | undefined>()
  if (across !== undefined)
    for (const element of elementsWithoutCost(plan, [across])) columns.set(keyOf(element), element)
  const notAllocated = new Set<string>()
  const add = (facts: readonly CostSum[]): void => {
    for (const fact of facts) {
      const { amount, year, output } = fact
      if (!isFundedBy(fact.funding, funding)) continue
      if (!years.includes(year)) {
        addTo(otherYears, year, amount)
        continue
      }
      const group = groupOf(fact)
      addTo(group.byYear, year, amount)
      if (output.isEnabling && fact.outcome === undefined) notAllocated.add(output.id)
      if (across === undefined) continue
      const element = elementOf(fact, across)
      columns.set(keyOf(element), element)
      addTo(group.byColumn, keyOf(element), amount)
    }
  }
  const sums = (): RolledUp => {
    const byYear = sumsOf(groups.map((group) => group.byYear))
    return {
      groups,
      whole: { byYear, byColumn: sumsOf(groups.map((group) => group.byColumn)) },
      everyYear: sumsOf([byYear, otherYears]),
      columns: [...columns.values()].sort((a, b) => compareElements([a], [b])),
      notAllocated: [...notAllocated].sort(compareText),
    }
  }
  return { add, sums }
}

function sumsOf<K>(all: Iterable<ReadonlyMap<K, bigint>>): Map<K, bigint> {
  const sums = new Map<K, bigint>()
  for (const one of all) for (const [key, amount] of one) addTo(sums, key, amount)
  return sums
}

function addTo<K>(sums: Map<K, bigint>, key: K, amount: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amount)
}

/** The groups that facts fall into, as they come. A map inside a map for each grouping: no key is made for each fact. */
function groupsOf(
  plan: Plan,
  by: readonly Grouping[],
): { readonly groups: readonly Group[]; readonly groupOf: (fact: CostSum) => Group } {
  const groups: Group[] = []
  const top: Level = new Map()
  const outer = by.slice(0, -1)
  const inner = by.at(-1)
  const groupAt = (elementFor: (grouping: Grouping) => GroupElement | undefined): Group => {
    let level = top
    for (const grouping of outer) {
      const key = keyOf(elementFor(grouping))
      const next = level.get(key) ?? new Map()
      level.set(key, next)
      level = next as Level
    }
    const key = keyOf(elementFor(inner!))
    const known = level.get(key)
    if (known !== undefined) return known as Group
    const group = {
      elements: by.map(elementFor),
      byYear: new Map<Year, bigint>(),
      byColumn: new Map<ColumnKey, bigint>(),
    }
    groups.push(group)
    level.set(key, group)
    return group
  }
  for (const element of elementsWithoutCost(plan, by)) groupAt(() => element)
  return { groups, groupOf: (fact) => groupAt((grouping) => elementOf(fact, grouping)) }
}

/** By the key of an element of one grouping: of the last grouping groups, of the others levels. */
type Level = Map<ColumnKey, Group | Level>

function amountsIn(years: readonly Year[], sums: ByYear, isPlannedIn: (year: Year) => boolean): Amounts {
  return {
    byYear: new Map(years.map((year) => [year, sums.get(year) ?? (isPlannedIn(year) ? 0n : undefined)])),
    total: totalIn(sums, years),
  }
}

function cellsOf(
  sums: ReadonlyMap<ColumnKey, bigint>,
  columns: readonly (GroupElement | undefined)[],
): bigint[] {
  return columns.map((element) => sums.get(keyOf(element)) ?? 0n)
}

/** For each entity the years that one of its operational plans covers. */
type Coverage = ReadonlyMap<string, ReadonlySet<Year>>

function coverageOf(plan: Plan, years: readonly Year[]): Coverage {
  return new Map(
    plan.entities.map((entity) => {
      const own = plan.operationalPlans.filter((one) => one.entity === entity)
      return [
        entity.id,
        new Set(years.filter((year) => own.some(({ yearsInForce }) => yearsInForce.includes(year)))),
      ]
    }),
  )
}

/** A row is planned in a year when the entity that it belongs to is; a row of no single entity, when any is. */
function isPlanned(
  coverage: Coverage,
  by: readonly Grouping[],
  elements: readonly (GroupElement | undefined)[],
  year: Year,
): boolean {
  const entity = by
    .map((grouping, i) => entityOf(grouping, elements[i]))
    .find((id): id is string => id !== undefined)
  if (entity !== undefined) return coverage.get(entity)?.has(year) ?? false
  return [...coverage.values()].some((years) => years.has(year))
}

function entityOf(grouping: Grouping, element: GroupElement | undefined): string | undefined {
  if (typeof element !== 'object') return undefined
  if (grouping === 'entity' || grouping === 'origin-entity') return element.id
  if ('entity' in element) return typeof element.entity === 'string' ? element.entity : element.entity.id
  return undefined
}

function notPlannedOf(plan: Plan, coverage: Coverage, years: readonly Year[]): NotPlanned[] {
  return plan.entities.flatMap((entity) => {
    const absent = years.filter((year) => !coverage.get(entity.id)?.has(year))
    return absent.length === 0 ? [] : [{ entity, years: absent }]
  })
}

/** By key, grouping by grouping; words in the field's order; what belongs to no element comes last. */
export function compareElements(
  a: readonly (GroupElement | undefined)[],
  b: readonly (GroupElement | undefined)[],
): number {
  for (const [i, element] of a.entries()) {
    const other = b[i]
    if (element === other) continue
    if (element === undefined) return 1
    if (other === undefined) return -1
    const order =
      wordRank(element) - wordRank(other) || compareText(String(keyOf(element)), String(keyOf(other)))
    if (order !== 0) return order
  }
  return 0
}

const WORDS: readonly string[] = [...FUNDING_CLASSES, ...CATEGORY_GROUPS, ...PRIORITIES]

function wordRank(element: GroupElement): number {
  return typeof element === 'string' ? WORDS.indexOf(element) : 0
}
