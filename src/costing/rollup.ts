// The roll-up: cost facts summed by one or several groupings and by year. Nothing is rounded here; whatever the grouping,
// the totals are the same number, because each fact falls into exactly one row.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { FUNDING_CLASSES, type Entity, type FundingSource } from '../model/organization.ts'
import { CATEGORY_GROUPS } from '../model/organization.ts'
import { PRIORITIES } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { compareText } from '../source/origin.ts'
import { sumFacts, totalIn, type ByYear } from './by-year.ts'
import {
  elementOf,
  keyOf,
  type Basis,
  type CostFact,
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

export function rollUp(
  plan: Plan,
  facts: readonly CostFact[],
  missing: readonly Diagnostic[],
  query: RollupQuery,
): Rollup {
  const funded =
    query.funding === undefined ? facts : facts.filter((fact) => isFundedBy(fact.funding, query.funding))
  const everyYear = sumFacts(funded)
  const wanted = [...everyYear.keys()].every((year) => query.years.includes(year))
    ? funded
    : funded.filter((fact) => query.years.includes(fact.year))
  const groups = groupsOf(plan, wanted, query.by)
  const coverage = coverageOf(plan, query.years)
  const across = query.across === undefined ? undefined : columnsAcross(plan, query.across, wanted)
  const rows = groups.map(({ elements, facts: own }) => ({
    elements,
    ...amountsIn(query.years, sumFacts(own), (year) => isPlanned(coverage, query.by, elements, year)),
    cells: sumAcross(own, across),
  }))
  rows.sort((a, b) => compareElements(a.elements, b.elements))
  const enabling = wanted.filter(({ output, outcome }) => output.isEnabling && outcome === undefined)
  const notAllocated = [...new Set(enabling.map(({ output }) => output.id))].sort(compareText)
  const total = amountsIn(query.years, everyYear, (year) => isPlanned(coverage, [], [], year))
  return {
    ...query,
    across,
    rows,
    everyYear: new Map(plan.period.years.map((year) => [year, everyYear.get(year) ?? 0n])),
    total: { ...total, cells: sumAcross(wanted, across) },
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

interface Group {
  readonly elements: readonly (GroupElement | undefined)[]
  readonly facts: CostFact[]
}

/** The facts of each row. A map inside a map for each grouping: a plan has many more facts than rows, so no key is made for each. */
function groupsOf(plan: Plan, facts: readonly CostFact[], by: readonly Grouping[]): readonly Group[] {
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
    const group = { elements: by.map(elementFor), facts: [] }
    groups.push(group)
    level.set(key, group)
    return group
  }
  for (const element of elementsWithoutCost(plan, by)) groupAt(() => element)
  for (const fact of facts) groupAt((grouping) => elementOf(fact, grouping)).facts.push(fact)
  return groups
}

/** By the key of an element of one grouping: of the last grouping groups, of the others levels. */
type Level = Map<string | number | null, Group | Level>

function amountsIn(years: readonly Year[], sums: ByYear, isPlannedIn: (year: Year) => boolean): Amounts {
  return {
    byYear: new Map(years.map((year) => [year, sums.get(year) ?? (isPlannedIn(year) ? 0n : undefined)])),
    total: totalIn(sums, years),
  }
}

/** The elements that the facts belong to, and those that a reader expects to see even without cost. */
function columnsAcross(plan: Plan, grouping: Grouping, facts: readonly CostFact[]): Across {
  const byKey = new Map<unknown, GroupElement | undefined>()
  for (const element of elementsWithoutCost(plan, [grouping])) byKey.set(keyOf(element), element)
  for (const fact of facts) {
    const element = elementOf(fact, grouping)
    byKey.set(keyOf(element), element)
  }
  return { grouping, elements: [...byKey.values()].sort((a, b) => compareElements([a], [b])) }
}

function sumAcross(facts: readonly CostFact[], across: Across | undefined): bigint[] {
  if (across === undefined) return []
  const index = new Map(across.elements.map((element, i) => [keyOf(element), i]))
  const sums = across.elements.map(() => 0n)
  for (const fact of facts) sums[index.get(keyOf(elementOf(fact, across.grouping)))!]! += fact.amount
  return sums
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
