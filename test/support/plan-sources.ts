// Plan repositories as texts in memory, and what they cost, without the rules: so a test of arithmetic says nothing about
// rules, and a plan may be as small as the test needs.

import { readdirSync, readFileSync } from 'node:fs'
import { bind } from '../../src/bind/bind.ts'
import { costOf, type PlanCost } from '../../src/costing/plan-cost.ts'
import type { Basis, Grouping } from '../../src/costing/facts/cost-fact.ts'
import { rollUp, type Rollup } from '../../src/costing/rollup.ts'
import type { Finding } from '../../src/diagnostic/diagnostic.ts'
import type { Kind } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read-document.ts'
import type { Plan } from '../../src/model/plan.ts'
import { showAmount } from '../../src/money/amount.ts'
import { rollupJson } from '../../src/tables/rollup-json.ts'
import type { SourceFile } from '../../src/source/source-file.ts'

/** The texts of a plan repository below the root of the project, such as `examples/minimal`. */
export function sourcesIn(folder: string): SourceFile[] {
  const root = new URL(`../../${folder}/`, import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

/** The sources with one text of one file replaced; it must stand there exactly once. */
export function edited(sources: readonly SourceFile[], path: string, from: string, to: string): SourceFile[] {
  if (!sources.some((source) => source.path === path)) throw new Error(`there is no ${path}`)
  return sources.map((source) => {
    if (source.path !== path) return source
    const count = source.text.split(from).length - 1
    if (count !== 1) throw new Error(`"${from}" stands ${count} times in ${path}`)
    return { path, text: source.text.replace(from, () => to) }
  })
}

export interface CostedPlan {
  readonly plan: Plan
  readonly cost: PlanCost
  /** Of reading, binding and costing, in that order. */
  readonly findings: readonly (Finding & { readonly rule: string })[]
}

export function costPlan(sources: readonly SourceFile[]): CostedPlan {
  const read = sources.map((source) => readDocument(source))
  const unreadKinds = new Set(
    read.flatMap(({ unreadKind }): Kind[] => (unreadKind === undefined ? [] : [unreadKind])),
  )
  const documents = read.flatMap(({ document }) => document ?? [])
  const { plan, findings } = bind(documents, unreadKinds)
  if (plan === undefined) throw new Error('the settings of this plan cannot be read')
  const cost = costOf(plan)
  return { plan, cost, findings: [...read.flatMap((one) => one.findings), ...findings, ...cost.findings] }
}

/** Only the ids of the rules, in order: enough where the place and the words are tested elsewhere. */
export function rulesOf({ findings }: CostedPlan): string[] {
  return findings.map(({ rule }) => rule).sort()
}

interface RollupOptions {
  readonly years?: readonly number[]
  readonly funding?: string
  readonly basis?: Basis
  readonly across?: Grouping
}

export function rollUpPlan(
  { plan, cost }: CostedPlan,
  by: readonly Grouping[],
  options: RollupOptions = {},
): Rollup {
  const { years = plan.period.years, funding, basis = 'direct', across } = options
  const groupings = across === undefined ? by : [...by, across]
  return rollUp(plan, cost.sumsByOutput(basis, groupings), [], { basis, by, across, years, funding })
}

/** The total of the plan as decimal text. */
export function totalOf(costed: CostedPlan, funding?: string): string {
  const { total } = rollUpPlan(costed, ['year'], funding === undefined ? {} : { funding })
  return showAmount(total.total, costed.plan.currency)
}

/** Key of each row (several keys joined by a space, `-` for none) and its total, as decimal text. */
export function totalsBy(costed: CostedPlan, ...by: Grouping[]): Record<string, string> {
  const { rows } = rollupJsonOf(costed, by)
  return Object.fromEntries(rows.map(({ key, total }) => [keyText(key), total]))
}

/** The same with the amount of each year. */
export function yearsBy(
  costed: CostedPlan,
  ...by: Grouping[]
): Record<string, Record<string, string | null>> {
  const { rows } = rollupJsonOf(costed, by)
  return Object.fromEntries(rows.map(({ key, amounts }) => [keyText(key), amounts]))
}

/** The total of each year. */
export function yearTotals(costed: CostedPlan, funding?: string): Record<string, string | null> {
  return rollupJsonOf(costed, ['entity'], funding === undefined ? {} : { funding }).total.amounts
}

export interface RollupAsJson {
  readonly rows: readonly {
    readonly key: Readonly<Record<string, string | number | null>>
    readonly label: string
    readonly amounts: Record<string, string | null>
    readonly total: string
  }[]
  readonly total: { readonly amounts: Record<string, string | null>; readonly total: string }
}

export function rollupJsonOf(
  costed: CostedPlan,
  by: readonly Grouping[],
  options: RollupOptions = {},
): RollupAsJson {
  const rollup = rollUpPlan(costed, by, options)
  const source = { commit: null, dirty: null }
  return rollupJson(costed.plan, rollup, source, undefined, () => 1) as RollupAsJson
}

function keyText(key: Readonly<Record<string, string | number | null>>): string {
  return Object.values(key)
    .map((value) => value ?? '-')
    .join(' ')
}
